/** What a method is called, what it is for, and the years it plans for. */
import { Plus } from 'lucide-react';

import type { Label } from '@mufakat/shared/languages/language.ts';
import { replaced } from '@mufakat/shared/methods/edit/values.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { editorWords } from '../method-words.ts';
import { useAdded } from '../sought.ts';
import { EntryActs } from './EntryActs.tsx';
import { FigureField } from './FigureField.tsx';
import { NOTHING, type FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import styles from './form.module.css';

const EVENT_KINDS_MAX = 12;
const LEVELS_MAX = 8;

export function MethodForm({ method, onChange }: FormProps) {
  const words = useWords(editorWords).method;
  const { language } = useLanguage();
  const set = (part: Partial<Method>, where?: string) => onChange({ ...method, ...part }, where);
  const onAdded = useAdded();
  const { eventKinds, levels = [] } = method;
  const setLevels = (next: readonly Label[], where?: string) => {
    const { levels: _before, ...others } = method;
    onChange(next.length === 0 ? others : { ...others, levels: next }, where);
  };
  return (
    <div className={styles.form}>
      <h2>{words.title}</h2>
      <LabelField
        label={words.name}
        hint={words.nameHint}
        value={method.name}
        at="name"
        max={80}
        onChange={(name) => set({ name }, 'name')}
      />
      <LabelField
        label={words.fullName}
        hint={words.fullNameHint}
        value={method.fullName}
        at="fullName"
        max={200}
        onChange={(fullName) => set({ fullName }, 'fullName')}
      />
      <LabelField
        label={words.summary}
        hint={words.summaryHint}
        value={method.summary}
        at="summary"
        max={200}
        rows={2}
        onChange={(summary) => set({ summary }, 'summary')}
      />
      <div className={styles.two}>
        <FigureField
          label={words.horizonYears}
          value={method.horizonYears}
          at="horizonYears"
          min={1}
          max={25}
          onChange={(horizonYears) => set({ horizonYears }, 'horizonYears')}
        />
        <FigureField
          label={words.periods}
          value={method.periods}
          at="periods"
          min={1}
          max={6}
          onChange={(periods) => set({ periods }, 'periods')}
        />
      </div>
      <CheckField
        label={words.ceiling}
        checked={method.ceiling === true}
        onChange={(checked) => {
          const { ceiling: _before, ...others } = method;
          onChange(checked ? { ...others, ceiling: true } : others);
        }}
      />
      <section className={styles.group}>
        <h3>{words.levels}</h3>
        <p className={styles.quiet}>{words.levelsHint}</p>
        {levels.map((level, at) => (
          <div key={at} className={styles.line}>
            <LabelField
              label={words.level(at + 1)}
              value={level}
              at={`levels.${at}`}
              max={80}
              onChange={(next) => setLevels(replaced(levels, at, next), `level ${at}`)}
            />
            <EntryActs name={level[language]} list={levels} at={at} least={0} onChange={setLevels} />
          </div>
        ))}
        {levels.length < LEVELS_MAX && (
          <div>
            <Button
              size="small"
              icon={Plus}
              onPress={() => {
                setLevels([...levels, NOTHING]);
                onAdded(['levels', levels.length]);
              }}
            >
              {words.addLevel}
            </Button>
          </div>
        )}
      </section>
      <section className={styles.group}>
        <h3>{words.eventKinds}</h3>
        {eventKinds.map((kind, at) => (
          <div key={at} className={styles.line}>
            <LabelField
              label={words.eventKind(at + 1)}
              value={kind}
              at={`eventKinds.${at}`}
              max={80}
              onChange={(next) => set({ eventKinds: replaced(eventKinds, at, next) }, `event ${at}`)}
            />
            <EntryActs
              name={kind[language]}
              list={eventKinds}
              at={at}
              onChange={(next) => set({ eventKinds: next })}
            />
          </div>
        ))}
        {eventKinds.length < EVENT_KINDS_MAX && (
          <div>
            <Button
              size="small"
              icon={Plus}
              onPress={() => {
                set({ eventKinds: [...eventKinds, NOTHING] });
                onAdded(['eventKinds', eventKinds.length]);
              }}
            >
              {words.addEventKind}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
