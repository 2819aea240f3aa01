/** One entry of the notula, new or corrected. A new one is about the step the room is in, and about now. */
import { useState } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import { localInstant } from '@mufakat/shared/workshop/days.ts';
import type { NotulaEntry, Until } from '@mufakat/shared/workshop/state.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useRoomNow } from '../../../hooks/useRoomNow.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useCommonWords, useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import styles from './page.module.css';

const MINUTE_MS = 60_000;
/** "9.30", "09:30" */
const CLOCK_TYPED = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

type Typed = Omit<NotulaEntry, 'id' | 'at'> & Until;

export function NotulaForm({
  entry,
  onDone,
}: {
  readonly entry: NotulaEntry | null;
  readonly onDone?: () => void;
}) {
  const desk = useDeskWords();
  const words = desk.notula;
  const { numbers } = useCommonWords();
  const { language } = useLanguage();
  const { notify } = useDesk();
  const { order, pending, refused } = useOrder();
  const steps = useSection('method')?.steps ?? [];
  const people = useSection('people') ?? [];
  const settings = useSection('room')?.settings;
  const current = useSection('room')?.current ?? null;
  const now = useRoomNow(MINUTE_MS);
  const zone = settings?.timeZone ?? 'Asia/Jakarta';
  const [date = '', clock = ''] = localInstant(zone, entry?.at ?? now).split('T');
  const said: Until = { date, time: clock.slice(0, 5).replace(':', '.') };
  const blank = entry ?? { step: current, topic: '', summary: '', speaker: '', followUp: '' };
  // The hour stands still once something is typed: the words are about that moment.
  const [typed, setTyped] = useState<Typed | null>(null);
  const [timeless, setTimeless] = useState(false);
  const value: Typed = typed ?? { ...blank, ...said };
  const set = (part: Partial<Typed>) => setTyped({ ...value, ...part });
  const save = async () => {
    const { step, topic, summary, speaker, followUp, date: day } = value;
    const [, hour, minute] = CLOCK_TYPED.exec(value.time.trim()) ?? [];
    setTimeless(hour === undefined);
    if (hour === undefined) return;
    const given = { step, topic, summary, speaker, followUp };
    const at: Until = { date: day, time: `${hour.padStart(2, '0')}.${minute}` };
    const kept = entry !== null && at.date === said.date && at.time === said.time;
    const reply = await order(
      entry === null
        ? { name: 'notula.add', entry: { ...given, at } }
        : { name: 'notula.edit', entry: { ...given, id: entry.id, ...(kept ? {} : { at }) } },
    );
    if (!reply.ok) return;
    setTyped(null);
    notify({ text: words.saved });
    onDone?.();
  };
  const speakers = [
    ...(settings?.constituencies ?? []).map((each) => each.name),
    ...people.filter((person) => person.status === 'here').map((person) => person.name),
  ];
  const dates = [...new Set([...(settings?.days ?? []), said.date, value.date])].toSorted();
  return (
    <div className={styles.rows} style={{ gridColumn: '1 / -1' }}>
      <div className={styles.figures}>
        <TextField
          narrow
          inputMode="decimal"
          max={5}
          label={words.time}
          value={value.time}
          error={timeless ? words.timeWrong : null}
          onChange={(time) => set({ time })}
        />
        {dates.length > 1 && (
          <SelectField
            label={words.day}
            value={value.date}
            options={dates.map((day) => ({ value: day, text: numbers.dateWithDay(day) }))}
            onChange={(day) => set({ date: day })}
          />
        )}
        <SelectField
          label={words.step}
          none={words.noStep}
          value={value.step ?? ''}
          options={steps.map((step) => ({ value: step.id, text: step.name[language] }))}
          onChange={(step) => set({ step: step === '' ? null : (step as StepId) })}
        />
      </div>
      <div className={styles.grid}>
        <TextField label={words.topic} value={value.topic} onChange={(topic) => set({ topic })} />
        <TextField
          label={words.speaker}
          value={value.speaker}
          options={speakers}
          onChange={(speaker) => set({ speaker })}
        />
      </div>
      <TextField
        label={words.summary}
        rows={3}
        value={value.summary}
        error={refused}
        onChange={(summary) => set({ summary })}
      />
      <TextField label={words.followUp} value={value.followUp} onChange={(followUp) => set({ followUp })} />
      <div className={styles.end}>
        {onDone !== undefined && <Button onPress={onDone}>{desk.reason.no}</Button>}
        <Button look="primary" disabled={pending} onPress={() => void save()}>
          {entry === null ? words.add : desk.common.save}
        </Button>
      </div>
    </div>
  );
}
