/** The closing countdown of a step or poll [C5, B3], with the two ways out of it. Spoken once, not every second. */
import { Hourglass } from 'lucide-react';
import { useEffect } from 'react';

import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

import { useClosing } from '../../../hooks/useRoomNow.ts';
import { useSection } from '../../../hooks/useSection.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useDeskWords } from '../../../layouts/desk-words.ts';
import { useOrder } from '../../../layouts/use-order.ts';
import { Banner } from '../../../parts/Banner.tsx';
import { Button } from '../../../parts/Button.tsx';
import styles from './ClosingBanner.module.css';

export function ClosingBanner({ room }: { readonly room: RoomSection }) {
  const words = useDeskWords();
  const { say } = useDesk();
  const closing = useClosing();
  const { orderAloud, pending } = useOrder();
  const poll = useSection('poll')?.polls.find((each) => each.state === 'closing');
  const of = closing?.of ?? null;
  useEffect(() => {
    if (of !== null) say(of === 'step' ? words.move.closingStep(10) : words.move.closingPoll(10));
  }, [of, say, words]);
  if (closing === null) return null;
  const seconds = Math.ceil(closing.leftMs / 1000);
  const act = (name: 'cancel-closing' | 'close-now') => {
    if (closing.of === 'step') void orderAloud({ name: `step.${name}`, step: room.current });
    else if (poll !== undefined) void orderAloud({ name: `poll.${name}`, poll: poll.id });
  };
  return (
    <Banner
      icon={Hourglass}
      action={
        <span className={styles.actions}>
          <Button size="small" disabled={pending} onPress={() => act('cancel-closing')}>
            {words.move.cancel}
          </Button>
          <Button size="small" disabled={pending} onPress={() => act('close-now')}>
            {words.move.closeNow}
          </Button>
        </span>
      }
    >
      <span className={styles.seconds}>
        {closing.of === 'step' ? words.move.closingStep(seconds) : words.move.closingPoll(seconds)}
      </span>
    </Banner>
  );
}
