/** "Terima" or "Tidak" after a round on one late card; what differs from the round needs a reason, which is printed. */
import { Check, X } from 'lucide-react';
import { useId, useState } from 'react';

import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import styles from './TrayPanel.module.css';
import type { LateOnWall } from './use-late-rounds.ts';

export interface LateVerdictProps {
  readonly late: LateOnWall;
  readonly poll: PollView;
  readonly onSettled: () => void;
}

export function LateVerdict({ late, poll, onSettled }: LateVerdictProps) {
  const desk = useDeskWords();
  const words = desk.attention.tray;
  const { notify } = useDesk();
  const { order, pending, refused } = useOrder();
  const [reason, setReason] = useState('');
  /** What was pressed although the round says otherwise: its reason is asked. */
  const [against, setAgainst] = useState<boolean | null>(null);
  const id = useId();
  const proposed = poll.result?.proposed.includes(late.group) ?? false;
  const settle = async (accepted: boolean, why: string | null) => {
    const verdicts = [{ group: late.group, accepted, class: null, reason: why }];
    const reply = await order({ name: 'groups.accept', step: late.step, poll: poll.id, verdicts });
    if (!reply.ok) return;
    notify({ text: words.settledNow(late.title, accepted) });
    onSettled();
  };
  const press = (accepted: boolean) => {
    if (accepted === proposed) void settle(accepted, null);
    else setAgainst(accepted);
  };
  const button = (accepted: boolean) => (
    <Button
      look={accepted === proposed && against === null ? 'primary' : 'line'}
      icon={accepted ? Check : X}
      pressed={against === accepted || late.standing === (accepted ? 'accepted' : 'not-accepted')}
      disabled={pending}
      onPress={() => press(accepted)}
    >
      {accepted ? words.accept : words.refuse}
    </Button>
  );
  return (
    <section className={styles.verdict} aria-label={words.settle}>
      <div className={styles.acts}>
        {button(true)}
        {button(false)}
      </div>
      {against !== null && (
        <>
          <TextField label={words.reason} value={reason} onChange={setReason} />
          <Button
            look="primary"
            disabled={pending || reason.trim() === ''}
            onPress={() => void settle(against, reason.trim())}
          >
            {desk.line.set}
          </Button>
        </>
      )}
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
    </section>
  );
}
