/** The berita acara: its title and the clauses in their order. */
import { Plus, X } from 'lucide-react';

import type { Label } from '@mufakat/shared/languages/language.ts';
import { withClause } from '@mufakat/shared/methods/edit/clause-place.ts';
import { clausesToAdd, PARTS_MAX, partsToAdd } from '@mufakat/shared/methods/edit/clauses.ts';
import { choosingSteps } from '@mufakat/shared/methods/edit/delegates.ts';
import { replaced, without } from '@mufakat/shared/methods/edit/values.ts';
import type { ClauseSpec, ResultSpec } from '@mufakat/shared/methods/result-spec.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { templatesOf } from '@mufakat/shared/methods/templates.ts';
import { stepById } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords } from '../method-words.ts';
import { useAdded } from '../sought.ts';
import { EntryActs } from './EntryActs.tsx';
import { NOTHING, type FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import styles from './form.module.css';

const CLAUSES_MAX = 30;
const LINES_MAX = 6;

export function MinutesForm({ method, onChange }: FormProps) {
  const words = useWords(editorWords).minutes;
  const { language } = useLanguage();
  const { result } = method;
  const { minutes, clauses } = result;
  const onAdded = useAdded();
  const names = templatesOf(result);
  const set = (part: Partial<ResultSpec>, where?: string) =>
    onChange({ ...method, result: { ...result, ...part } }, where);
  const setTitle = (title: readonly Label[], where?: string) =>
    set({ minutes: { ...minutes, title } }, where);
  const braces = (label: Label) => {
    const known = names.get(label) ?? [];
    return known.length === 0 ? undefined : words.braces(known.map((name) => `{${name}}`).join(' '));
  };
  const tableName = (id: string) => result.tables.find((table) => table.id === id)?.name[language] ?? '';
  /** The step or tables a clause is about. */
  const aboutClause = (clause: ClauseSpec) => {
    if ('step' in clause) return stepById(method, clause.step)?.name[language] ?? '';
    if ('table' in clause) return tableName(clause.table);
    return clause.of === 'tables' ? clause.parts.map(({ table }) => tableName(table)).join(', ') : '';
  };
  const clauseName = (clause: ClauseSpec) =>
    [words.clause[clause.of], aboutClause(clause)].filter((part) => part !== '').join(': ');
  const putClauses = (next: readonly ClauseSpec[], where?: string) => set({ clauses: next }, where);
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <section className={styles.group}>
        <h3>{words.lines}</h3>
        {minutes.title[0] !== undefined && <p className={styles.quiet}>{braces(minutes.title[0])}</p>}
        {minutes.title.map((line, at) => (
          <div key={at} className={styles.line}>
            <LabelField
              label={words.line(at + 1)}
              value={line}
              at={`result.minutes.title.${at}`}
              max={200}
              onChange={(next) => setTitle(replaced(minutes.title, at, next), `title ${at}`)}
            />
            <EntryActs name={words.line(at + 1)} list={minutes.title} at={at} onChange={setTitle} />
          </div>
        ))}
        {minutes.title.length < LINES_MAX && (
          <div>
            <Button
              size="small"
              icon={Plus}
              onPress={() => {
                setTitle([...minutes.title, NOTHING]);
                onAdded(['result', 'minutes', 'title', minutes.title.length]);
              }}
            >
              {words.addLine}
            </Button>
          </div>
        )}
        <LabelField
          label={words.event}
          hint={braces(minutes.event)}
          value={minutes.event}
          at="result.minutes.event"
          max={200}
          onChange={(event) => set({ minutes: { ...minutes, event } }, 'event')}
        />
        <LabelField
          label={words.chair}
          value={minutes.chair ?? NOTHING}
          optional
          placeholder={words.chairUsual}
          max={80}
          onChange={(chair) => {
            const { chair: _before, ...others } = minutes;
            set({ minutes: chair.id.trim() === '' ? others : { ...minutes, chair } }, 'chair');
          }}
        />
      </section>
      <section className={styles.group}>
        <h3>{words.clauses}</h3>
        {clauses.map((clause, at) => (
          <section
            key={`${at} ${clause.of}`}
            className={styles.box}
            data-at={`result.clauses.${at}`}
            aria-label={`${at + 1}. ${words.clause[clause.of]}`}
          >
            <div className={styles.boxHead}>
              <b>
                {at + 1}. {words.clause[clause.of]}
              </b>
              <span>{aboutClause(clause)}</span>
              <EntryActs
                name={words.clause[clause.of]}
                list={clauses}
                at={at}
                least={0}
                onChange={putClauses}
              />
            </div>
            <Sentences
              at={`result.clauses.${at}`}
              method={method}
              clause={clause}
              braces={braces}
              onChange={(next, where) => putClauses(replaced(clauses, at, next), `clause ${at} ${where}`)}
            />
          </section>
        ))}
        {clauses.length < CLAUSES_MAX && (
          <div>
            <MenuButton
              look="line"
              size="small"
              icon={Plus}
              label={words.addClause}
              entries={clausesToAdd(method, { id: words.fresh, en: words.fresh }).map((clause, at) => ({
                id: `${at} ${clause.of}`,
                text: clauseName(clause),
                onChoose: () => {
                  const next = withClause(method, clause);
                  onChange(next);
                  onAdded(['result', 'clauses', next.result.clauses.indexOf(clause)]);
                },
              }))}
            >
              {words.addClause}
            </MenuButton>
          </div>
        )}
      </section>
    </div>
  );
}

interface SentencesProps {
  /** Where in the method it stands. */
  readonly at: string;
  readonly method: Method;
  readonly clause: ClauseSpec;
  readonly braces: (label: Label) => string | undefined;
  readonly onChange: (clause: ClauseSpec, where: string) => void;
}

/** The texts of a clause; those that are not there are not asked for. */
function Sentences({ at: own, method, clause, braces, onChange }: SentencesProps) {
  const words = useWords(editorWords).minutes;
  const { language } = useLanguage();
  const texts = (['phrase', 'screened', 'none', 'text'] as const).flatMap((key) => {
    const value: unknown = key in clause ? clause[key as keyof ClauseSpec] : undefined;
    return value === undefined ? [] : [{ key, value: value as Label }];
  });
  const steps = clause.of === 'delegates' ? choosingSteps(method) : [];
  const parts = clause.of === 'tables' ? clause.parts : [];
  const tableName = (id: string) =>
    method.result.tables.find((table) => table.id === id)?.name[language] ?? '';
  const addable = clause.of === 'tables' && parts.length < PARTS_MAX ? partsToAdd(method) : [];
  return (
    <>
      {parts.map((part, at) => (
        <div key={part.table} className={styles.line}>
          <LabelField
            label={`${words.sentence}: ${tableName(part.table)}`}
            hint={braces(part.phrase)}
            value={part.phrase}
            at={`${own}.parts.${at}`}
            max={1200}
            rows={2}
            onChange={(phrase) =>
              clause.of === 'tables' &&
              onChange({ ...clause, parts: replaced(parts, at, { ...part, phrase }) }, `part ${at}`)
            }
          />
          {parts.length > 1 && (
            <Button
              look="ghost"
              icon={X}
              label={words.removePart(tableName(part.table))}
              onPress={() =>
                clause.of === 'tables' && onChange({ ...clause, parts: without(parts, at) }, `parts ${at}`)
              }
            />
          )}
        </div>
      ))}
      {addable.length > 0 && (
        <div>
          <MenuButton
            look="line"
            size="small"
            icon={Plus}
            label={words.addPart}
            entries={addable.map((part) => ({
              id: part.table,
              text: tableName(part.table),
              onChoose: () =>
                clause.of === 'tables' && onChange({ ...clause, parts: [...parts, part] }, 'parts'),
            }))}
          >
            {words.addPart}
          </MenuButton>
        </div>
      )}
      {clause.of === 'delegates' && (
        <SelectField
          label={words.about}
          value={clause.step}
          options={steps.map(({ id, name }) => ({ value: id, text: name[language] }))}
          {...(steps.some(({ id }) => id === clause.step) ? {} : { none: '–' })}
          onChange={(step) => onChange({ ...clause, step }, 'step')}
        />
      )}
      {clause.of === 'tables' && (
        <LabelField
          label={words.sentences.after}
          value={clause.after ?? NOTHING}
          optional
          max={1200}
          rows={2}
          onChange={(after) => {
            const { after: _before, ...others } = clause;
            onChange(after.id.trim() === '' ? others : { ...clause, after }, 'after');
          }}
        />
      )}
      {texts.map(({ key, value }) => (
        <LabelField
          key={key}
          label={words.sentences[key]}
          hint={braces(value)}
          value={value}
          at={`${own}.${key}`}
          max={1200}
          rows={2}
          onChange={(next) => onChange({ ...clause, [key]: next } as ClauseSpec, key)}
        />
      ))}
    </>
  );
}
