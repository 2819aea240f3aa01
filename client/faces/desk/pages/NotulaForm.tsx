/** One entry of the notula, new or corrected. A new one is about the step the room is in. */
import { useState } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { NotulaEntry } from '@mufakat/shared/workshop/state.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import styles from './page.module.css';

type Words = Omit<NotulaEntry, 'id' | 'at'>;

export function NotulaForm({
  entry,
  onDone,
}: {
  readonly entry: NotulaEntry | null;
  readonly onDone?: () => void;
}) {
  const desk = useDeskWords();
  const words = desk.notula;
  const { language } = useLanguage();
  const { notify } = useDesk();
  const { order, pending, refused } = useOrder();
  const steps = useSection('method')?.steps ?? [];
  const people = useSection('people') ?? [];
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const current = useSection('room')?.current ?? null;
  const blank: Words = { step: current, topic: '', summary: '', speaker: '', followUp: '' };
  const [typed, setTyped] = useState<Words | null>(null);
  const value: Words = typed ?? entry ?? blank;
  const set = (part: Partial<Words>) => setTyped({ ...value, ...part });
  const save = async () => {
    const { step, topic, summary, speaker, followUp } = value;
    const given = { step, topic, summary, speaker, followUp };
    const reply = await order(
      entry === null
        ? { name: 'notula.add', entry: given }
        : { name: 'notula.edit', entry: { ...given, id: entry.id } },
    );
    if (!reply.ok) return;
    setTyped(null);
    notify({ text: words.saved });
    onDone?.();
  };
  const speakers = [
    ...constituencies.map((each) => each.name),
    ...people.filter((person) => person.status === 'here').map((person) => person.name),
  ];
  return (
    <div className={styles.rows} style={{ gridColumn: '1 / -1' }}>
      <div className={styles.grid}>
        <SelectField
          label={words.step}
          none={words.noStep}
          value={value.step ?? ''}
          options={steps.map((step) => ({ value: step.id, text: step.name[language] }))}
          onChange={(step) => set({ step: step === '' ? null : (step as StepId) })}
        />
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
