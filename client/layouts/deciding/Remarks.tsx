/** Notes and objections in their authors' words, and the meeting's answer to each objection. */
import { Hand, MessageSquare } from 'lucide-react';
import { useState } from 'react';

import type { PollResult } from '@mufakat/shared/workshop/view.ts';

import { Button } from '../../parts/Button.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { useOrder } from '../use-order.ts';
import styles from './Remarks.module.css';

export interface Remark {
  readonly id: string;
  readonly kind: 'note' | 'objection' | 'proposal';
  readonly text: string;
  readonly by: string;
  readonly answer: string | null;
}

export function Remarks({
  remarks,
  writes,
}: {
  readonly remarks: PollResult['remarks'];
  readonly writes: boolean;
}) {
  const words = useDeskWords().result;
  // Objections first: they are what the meeting has to answer.
  const ordered = [...remarks].sort(
    (a, b) => Number(b.kind === 'objection') - Number(a.kind === 'objection'),
  );
  return (
    <section className={styles.remarks}>
      <h3>{words.remarks}</h3>
      {ordered.length === 0 ? (
        <p className="field-hint">{words.noRemarks}</p>
      ) : (
        <ul>
          {ordered.map((remark) => (
            <RemarkLine key={remark.id} remark={remark} writes={writes} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** One remark; an objection can be answered where this seat may. */
export function RemarkLine({ remark, writes }: { readonly remark: Remark; readonly writes: boolean }) {
  const words = useDeskWords();
  const { may } = useDesk();
  const { order, pending, refused } = useOrder();
  const [text, setText] = useState<string | null>(null);
  const save = async () => {
    const reply = await order({ name: 'objection.answer', objection: remark.id, text: text ?? '' });
    if (reply.ok) setText(null);
  };
  return (
    <li className={styles.remark} data-kind={remark.kind}>
      <Icon of={remark.kind === 'objection' ? Hand : MessageSquare} />
      <div className={styles.body}>
        <p>“{remark.text}”</p>
        <small>
          {words.result[remark.kind]} · {remark.by}
        </small>
        {remark.answer !== null && text === null && (
          <p className={styles.answer}>
            <b>{words.result.answered}</b> {remark.answer}
          </p>
        )}
        {remark.kind !== 'note' && writes && may('objection.answer') && text === null && (
          <Button size="small" onPress={() => setText(remark.answer ?? '')}>
            {remark.answer === null ? words.result.answer : words.result.answerAgain}
          </Button>
        )}
        {text !== null && (
          <div className={styles.form}>
            <TextField
              label={words.result.answerLabel}
              rows={2}
              value={text}
              error={refused}
              onChange={setText}
            />
            <Button size="small" disabled={pending} onPress={() => void save()}>
              {words.common.save}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
