/**
 * Creating a workshop: every setting with a good default, errors in plain words beside the field, and nothing typed is lost.
 * What comes back (links, code, recovery code) is shown by `CreatedPage`.
 */
import { ArrowRight, KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';

import { METHODS, methodById } from '@mufakat/shared/methods/index.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import type { Created } from '@mufakat/shared/protocol/wire.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { defineWords, useWords } from '../../hooks/useWords.ts';
import { commonWords, type CommonWords } from '../../parts/common-words.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Segments } from '../../parts/Tabs.tsx';
import { CheckField } from '../../parts/form/CheckField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { ZONES } from '../../parts/form/zones.ts';
import { Page } from '../../parts/page/Page.tsx';
import { api } from '../../platform/browser-api.ts';
import { keepOperatorCode, operatorCode } from '../../platform/operator-code.ts';
import type { Problem } from '../../store/api.ts';
import { useFaceStyle } from '../../styles/face.ts';
import { CreateConstituencies } from './CreateConstituencies.tsx';
import { CreatedPage } from './CreatedPage.tsx';
import { CreateDays } from './CreateDays.tsx';
import { Place } from './create-part.tsx';
import { CreateYears } from './CreateYears.tsx';
import {
  checkDraft,
  freshDraft,
  keepDraft,
  keptDraft,
  settingsOf,
  type CreateDraft,
  type CreateErrors,
  type CreateWords,
  withMethod,
} from './create-draft.ts';
import { homeWords } from './home-words.ts';
import { HomeHead } from './HomeHead.tsx';
import { MethodChoice } from './MethodChoice.tsx';
import home from './home.module.css';
import { useOwnMethods, type OwnMethods } from './use-own-methods.ts';
import styles from './create.module.css';

const createWords = defineWords<CreateWords>({
  id: async () => (await import('@mufakat/shared/languages/id/create.ts')).create,
  en: async () => (await import('@mufakat/shared/languages/en/create.ts')).create,
});

const NO_ERRORS: CreateErrors = new Map();

export function CreatePage() {
  useFaceStyle('home');
  const words = useWords(createWords);
  const homeText = useWords(homeWords);
  const common = useWords(commonWords);
  const { language } = useLanguage();
  const [first] = METHODS;
  if (first === undefined) throw new Error('There is no method.');
  const [draft, setDraft] = useState(() => keptDraft(freshDraft(first, words, language, new Date())));
  const [isTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const [operator, setOperator] = useState<string | null>(operatorCode);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [created, setCreated] = useState<Created | null>(null);
  const errors = isTried ? checkDraft(draft, words) : NO_ERRORS;
  const own = useOwnMethods();
  const [opened, setOpened] = useState<Method | null>(null);
  const isRegistered = methodById(draft.method) !== null;
  const method = methodById(draft.method) ?? (opened?.id === draft.method ? opened : first);

  const change = (part: Partial<CreateDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(next);
  };
  const choose = (chosen: Method) => {
    setOpened(chosen);
    change(withMethod(draft, chosen, words, language));
  };
  useWished(own, draft.method, choose, setOpened);

  if (created !== null) {
    return (
      <CreatedPage created={created} words={words} head={<HomeHead words={homeText} />} title={draft.title} />
    );
  }

  const refused = (why: Problem) => {
    setProblem(why);
    if (why.kind === 'refused' && why.error === 'bad-operator-code') setOperator((before) => before ?? '');
  };

  const submit = async () => {
    setTried(true);
    setProblem(null);
    const [wrong] = checkDraft(draft, words).keys();
    if (wrong !== undefined) {
      document.querySelector<HTMLElement>(`[data-field="${wrong}"] :is(input, select, button)`)?.focus();
      return;
    }
    setSending(true);
    const answer = await api.create({
      settings: settingsOf(draft),
      method: method.id,
      waitingRoom: draft.waitingRoom,
      ...(isRegistered ? {} : { version: method.version }),
      operator,
    });
    setSending(false);
    if (answer.ok) {
      keepDraft(null);
      setCreated(answer.value);
      return;
    }
    refused(answer.problem);
  };

  const line = (
    field: 'title' | 'targetPlan' | 'ceiling' | 'region' | 'area' | 'place' | 'city' | 'kind',
    label: string,
    more: { hint?: string; placeholder?: string; options?: readonly string[]; isOptional?: boolean } = {},
  ) => (
    <Place field={field}>
      <TextField
        label={more.isOptional === true ? `${label} (${words.optional})` : label}
        value={draft[field]}
        error={errors.get(field) ?? null}
        onChange={(value) => change({ [field]: value })}
        {...(more.hint !== undefined && { hint: more.hint })}
        {...(more.placeholder !== undefined && { placeholder: more.placeholder })}
        {...(more.options !== undefined && { options: more.options })}
      />
    </Place>
  );

  return (
    <form
      className={home.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void submit();
      }}
    >
      <Page
        wide
        head={<HomeHead words={homeText} />}
        foot={
          <div className={styles.foot}>
            <p>{words.after}</p>
            <Button look="primary" type="submit" after={ArrowRight} disabled={isSending}>
              {isSending ? words.submitting : words.submit}
            </Button>
          </div>
        }
      >
        <div className={styles.intro}>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <Link href="/pulihkan" className={styles.recover}>
            <Icon of={KeyRound} />
            <span>{words.recover}</span>
          </Link>
        </div>
        {errors.size > 0 && (
          <Notice tone="bad" alert>
            {words.wrong.summary}
          </Notice>
        )}
        {problem !== null && (
          <Notice tone="bad" alert>
            {problemText(problem, operator, words)}
          </Notice>
        )}
        {operator !== null && (
          <TextField
            label={words.operator}
            hint={words.operatorHint}
            value={operator}
            onChange={(code) => {
              setOperator(code);
              keepOperatorCode(code);
            }}
          />
        )}
        <div className={styles.panes}>
          <section className={styles.pane}>
            <h2>{words.event}</h2>
            {line('title', words.eventTitle, {
              placeholder: words.defaultTitle(draft.kind, method.name[language]),
            })}
            <div className={styles.two}>
              {line('kind', words.kind, { options: method.eventKinds.map((kind) => kind[language]) })}
              {line('targetPlan', words.targetPlan, { placeholder: words.targetHint, isOptional: true })}
            </div>
            {method.ceiling === true &&
              line('ceiling', words.ceiling, { hint: words.ceilingHint, isOptional: true })}
            <div className={styles.two}>
              {line('region', words.region, { placeholder: words.regionHint })}
              {line('area', words.area, { hint: words.areaHint, isOptional: true })}
            </div>
            <TextField
              label={words.levels}
              hint={words.levelsHint}
              value={draft.levels}
              options={words.levelPresets}
              onChange={(levels) => change({ levels })}
            />
            <div className={styles.two}>
              {line('place', words.place, { placeholder: words.placeHint })}
              {line('city', words.city, { hint: words.cityHint, isOptional: true })}
            </div>
            <CreateDays draft={draft} words={words} error={errors.get('days') ?? null} onChange={change} />
            <div className={styles.two}>
              <TextField
                label={words.startsAt}
                type="time"
                value={draft.startsAt}
                hint={startsInWords(draft, common.numbers)}
                onChange={(startsAt) => change({ startsAt })}
              />
              <Segments
                label={words.zone}
                options={ZONES}
                value={draft.timeZone}
                onChange={(timeZone) => change({ timeZone })}
              />
            </div>
            <CreateYears
              draft={draft}
              words={words}
              errors={errors}
              onChange={change}
              parts={method.periods}
            />
            <div className={styles.two}>
              <Segments
                label={words.language}
                options={(['id', 'en'] as const).map((value) => ({ value, text: words.languages[value] }))}
                value={draft.language}
                onChange={(chosen) => change({ language: chosen })}
              />
              <Place field="retention">
                <TextField
                  label={words.retention}
                  hint={words.retentionHint}
                  value={draft.retention}
                  inputMode="numeric"
                  error={errors.get('retention') ?? null}
                  onChange={(retention) => change({ retention })}
                />
              </Place>
            </div>
          </section>
          <section className={styles.pane}>
            <h2>{words.method}</h2>
            <MethodChoice words={words} method={method} own={own} onChange={choose} onProblem={refused} />
            <CreateConstituencies
              draft={draft}
              words={words}
              error={errors.get('constituencies') ?? null}
              onChange={change}
            />
            <CheckField
              label={words.waitingRoom}
              hint={words.waitingRoomHint}
              checked={draft.waitingRoom}
              onChange={(waitingRoom) => change({ waitingRoom })}
            />
          </section>
        </div>
      </Page>
    </form>
  );
}

/** Opens the own method a draft was begun with, or the one the address asks for, once the server has named what it keeps. */
function useWished(
  own: OwnMethods,
  drafted: string,
  choose: (method: Method) => void,
  restore: (method: Method) => void,
): void {
  const [wished, setWished] = useState(() => new URLSearchParams(location.search).get('metode'));
  const { state, open } = own;
  const wanted = wished ?? (methodById(drafted) === null ? drafted : null);
  useEffect(() => {
    if (state !== 'ready' || wanted === null) return;
    void open(wanted).then((found) => {
      if (found === null) return;
      if (wished === null) restore(found);
      else choose(found);
      setWished(null);
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once for each wish, with what the form holds then
  }, [state, wanted]);
}

/** "09.00 WIB": browsers in another language write it with AM and PM. */
function startsInWords(
  { startsAt, timeZone }: CreateDraft,
  numbers: CommonWords['numbers'],
): string | undefined {
  return startsAt === '' ? undefined : `${startsAt.replace(':', '.')} ${numbers.zone(timeZone)}`;
}

function problemText(problem: Problem, operator: string | null, words: CreateWords): string {
  const { wrong } = words;
  if (problem.kind === 'unreachable') return wrong.offline;
  switch (problem.error) {
    case 'bad-operator-code':
      return operator === null || operator === '' ? words.operatorHint : wrong.operator;
    case 'rate':
      return wrong.rate;
    case 'text-too-long':
      return wrong.tooLong(Number(problem.detail?.['max'] ?? 200));
    case 'field-invalid':
      return wrong.summary;
    case 'method-wrong':
      return wrong.method;
    case 'too-many-methods':
      return wrong.methods;
    default:
      return wrong.other;
  }
}
