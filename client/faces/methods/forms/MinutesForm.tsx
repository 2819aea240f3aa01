/** The berita acara: its title and the clauses in their order. */
import { Plus } from 'lucide-react';

import type { Label } from '@mufakat/shared/languages/language.ts';
import { moved, replaced, without } from '@mufakat/shared/methods/edit-method.ts';
import type { ClauseSpec, ResultSpec } from '@mufakat/shared/methods/result-spec.ts';
import { templatesOf } from '@mufakat/shared/methods/templates.ts';
import { stepById } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { editorWords } from '../method-words.ts';
import type { FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import { RowActs } from './RowActs.tsx';
import styles from './form.module.css';

const CLAUSES_MAX = 30;

export function MinutesForm({ method, onChange }: FormProps) {
  const words = useWords(editorWords).minutes;
  const { language } = useLanguage();
  const { result } = method;
  const { minutes, clauses } = result;
  const names = templatesOf(result);
  const set = (part: Partial<ResultSpec>, where?: string) =>
    onChange({ ...method, result: { ...result, ...part } }, where);
  const braces = (label: Label) => {
    const known = names.get(label) ?? [];
    return known.length === 0 ? undefined : words.braces(known.map((name) => `{${name}}`).join(' '));
  };
  const putClauses = (next: readonly ClauseSpec[], where?: string) => set({ clauses: next }, where);
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <section className={styles.group}>
        <h3>{words.lines}</h3>
        {minutes.title.map((line, at) => (
          <LabelField
            key={at}
            label={words.line(at + 1)}
            hint={at === minutes.title.length - 1 ? braces(line) : undefined}
            value={line}
            max={200}
            onChange={(next) =>
              set({ minutes: { ...minutes, title: replaced(minutes.title, at, next) } }, `title ${at}`)
            }
          />
        ))}
        <LabelField
          label={words.event}
          hint={braces(minutes.event)}
          value={minutes.event}
          max={200}
          onChange={(event) => set({ minutes: { ...minutes, event } }, 'event')}
        />
      </section>
      <section className={styles.group}>
        <h3>{words.clauses}</h3>
        {clauses.map((clause, at) => (
          <section
            key={`${at} ${clause.of}`}
            className={styles.box}
            aria-label={`${at + 1}. ${words.clause[clause.of]}`}
          >
            <div className={styles.boxHead}>
              <b>
                {at + 1}. {words.clause[clause.of]}
              </b>
              {'step' in clause && <span>{stepById(method, clause.step)?.name[language]}</span>}
              <RowActs
                name={words.clause[clause.of]}
                onUp={at > 0 ? () => putClauses(moved(clauses, at, at - 1)) : undefined}
                onDown={at < clauses.length - 1 ? () => putClauses(moved(clauses, at, at + 1)) : undefined}
                onRemove={() => putClauses(without(clauses, at))}
              />
            </div>
            <Sentences
              clause={clause}
              braces={braces}
              onChange={(next, where) => putClauses(replaced(clauses, at, next), `clause ${at} ${where}`)}
            />
          </section>
        ))}
        {clauses.length < CLAUSES_MAX && (
          <div>
            <Button
              size="small"
              icon={Plus}
              onPress={() =>
                putClauses([...clauses, { of: 'text', text: { id: words.fresh, en: words.fresh } }])
              }
            >
              {words.addClause}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}

interface SentencesProps {
  readonly clause: ClauseSpec;
  readonly braces: (label: Label) => string | undefined;
  readonly onChange: (clause: ClauseSpec, where: string) => void;
}

/** The texts of a clause; those that are not there are not asked for. */
function Sentences({ clause, braces, onChange }: SentencesProps) {
  const words = useWords(editorWords).minutes;
  const texts = (['phrase', 'screened', 'none', 'after', 'text'] as const).flatMap((key) => {
    const value: unknown = key in clause ? clause[key as keyof ClauseSpec] : undefined;
    return value === undefined ? [] : [{ key, value: value as Label }];
  });
  const parts = clause.of === 'tables' ? clause.parts : [];
  return (
    <>
      {parts.map((part, at) => (
        <LabelField
          key={part.table}
          label={words.sentence}
          hint={braces(part.phrase)}
          value={part.phrase}
          max={1200}
          rows={2}
          onChange={(phrase) =>
            clause.of === 'tables' &&
            onChange({ ...clause, parts: replaced(parts, at, { ...part, phrase }) }, `part ${at}`)
          }
        />
      ))}
      {texts.map(({ key, value }) => (
        <LabelField
          key={key}
          label={words.sentences[key]}
          hint={braces(value)}
          value={value}
          max={1200}
          rows={2}
          onChange={(next) => onChange({ ...clause, [key]: next } as ClauseSpec, key)}
        />
      ))}
    </>
  );
}
