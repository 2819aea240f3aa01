/**
 * Agreement on one late card [W5]: asking for it, the round while it is open, its outcome, and the verdict. The round itself
 * is a poll like any other and may also be closed from the bar.
 */
import { Lock } from 'lucide-react';
import { useId, useState } from 'react';

import type { LateWay } from '@mufakat/shared/workshop/late.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useClosing } from '../../../hooks/useRoomNow.ts';
import { useStep } from '../../../hooks/useStep.ts';
import { PollOutcome } from '../../../layouts/deciding/PollOutcome.tsx';
import { PollProgress } from '../../../layouts/deciding/PollProgress.tsx';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Button } from '../../../parts/Button.tsx';
import { Card } from '../../../parts/Card.tsx';
import { Dialog } from '../../../parts/Dialog.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import { LateVerdict } from './LateVerdict.tsx';
import styles from './TrayPanel.module.css';
import type { LateOnWall } from './use-late-rounds.ts';

export interface LateRoundDialogProps {
  readonly late: LateOnWall;
  readonly onClose: () => void;
}

export function LateRoundDialog({ late, onClose }: LateRoundDialogProps) {
  const words = useDeskWords();
  const { language } = useLanguage();
  const { may } = useDesk();
  const seen = useStep(late.step);
  const [again, setAgain] = useState(false);
  const { kind, poll } = late;
  const isOpen = poll !== undefined && poll.state !== 'closed';
  const asks = late.ways.length > 0 && may('poll.open-late');
  const card = <Card look={kind} kind={kind.name[language]} title={late.title} headingLevel={null} />;
  return (
    <Dialog
      title={words.attention.tray.roundTitle}
      size="large"
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.common.close}</Button>}
    >
      {isOpen ? (
        <>
          <PollProgress poll={poll} />
          {may('poll.close') && <CloseRound poll={poll} />}
        </>
      ) : poll === undefined || again ? (
        <>
          {card}
          {asks && (
            <AskRound late={late} step={seen?.step.name[language] ?? ''} onAsked={() => setAgain(false)} />
          )}
        </>
      ) : (
        seen !== undefined && (
          <>
            {card}
            <PollOutcome poll={poll} seen={seen} {...(asks ? { onAgain: () => setAgain(true) } : {})} />
            {may('groups.accept') && <LateVerdict late={late} poll={poll} onSettled={onClose} />}
          </>
        )
      )}
    </Dialog>
  );
}

function AskRound(props: { readonly late: LateOnWall; readonly step: string; readonly onAsked: () => void }) {
  const { late, step, onAsked } = props;
  const words = useDeskWords();
  const { order, pending, refused } = useOrder();
  const id = useId();
  const ask = async (way: LateWay) => {
    const { question } = words.attention.tray;
    const reply = await order({ name: 'poll.open-late', group: late.group, way, question, names: 'kept' });
    if (reply.ok) onAsked();
  };
  return (
    <>
      <p>{words.attention.tray.roundHint(step)}</p>
      {refused !== null && <FieldError id={id}>{refused}</FieldError>}
      <div className={styles.acts}>
        {late.ways.map((way, at) => (
          <Button
            key={way}
            look={at === 0 ? 'primary' : 'line'}
            disabled={pending}
            onPress={() => void ask(way)}
          >
            {words.poll.open[way]}
          </Button>
        ))}
      </div>
    </>
  );
}

/** The bar and its countdown lie behind the dialog. */
function CloseRound({ poll }: { readonly poll: PollView }) {
  const { move } = useDeskWords();
  const closing = useClosing();
  const { orderAloud, pending } = useOrder();
  const order = (name: 'poll.close' | 'poll.close-now' | 'poll.cancel-closing') =>
    void orderAloud({ name, poll: poll.id });
  if (poll.state === 'open') {
    return (
      <div>
        <Button look="primary" icon={Lock} disabled={pending} onPress={() => order('poll.close')}>
          {move.closePoll}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.acts}>
      <p className="num">{move.closingPoll(Math.ceil((closing?.leftMs ?? 0) / 1000))}</p>
      <Button disabled={pending} onPress={() => order('poll.cancel-closing')}>
        {move.cancel}
      </Button>
      <Button look="primary" disabled={pending} onPress={() => order('poll.close-now')}>
        {move.closeNow}
      </Button>
    </div>
  );
}
