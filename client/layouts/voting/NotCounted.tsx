/** A ballot that came after the close: it does not count, and the phone says so until the person has understood [B3]. */
import { CircleX } from 'lucide-react';
import { useSyncExternalStore } from 'react';

import type { PollId } from '@mufakat/shared/cards/card.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useWorkshop } from '../../hooks/workshop-context.tsx';
import { Button } from '../../parts/Button.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { usePhone } from '../phone-context.tsx';
import { PhonePage } from '../PhonePage.tsx';
import styles from './voting.module.css';

/** The poll whose own ballot was refused as too late; `null` if there is none. */
export function useUncounted(polls: readonly PollView[]): PollView | null {
  const store = useWorkshop();
  const id = useSyncExternalStore(store.onBallots, () => uncounted(store, polls));
  return polls.find((poll) => poll.id === id) ?? null;
}

function uncounted(store: ReturnType<typeof useWorkshop>, polls: readonly PollView[]): PollId | null {
  const late = polls.find(({ id }) => {
    const { standing, refusal } = store.ballot(id);
    return standing === 'refused' && refusal?.refused === 'closed';
  });
  return late?.id ?? null;
}

export function NotCounted({ poll }: { readonly poll: PollView }) {
  const { words, common, room, you } = usePhone();
  const store = useWorkshop();
  const clock =
    poll.closedAt === null
      ? '–'
      : common.numbers.clock(new Date(poll.closedAt).toISOString(), room.settings.timeZone);
  return (
    <PhonePage
      foot={
        <Button wide onPress={() => store.dismissBallot(poll.id)}>
          {words.vote.understood}
        </Button>
      }
    >
      <div className={styles.center} role="alert">
        <Empty icon={CircleX} tone="bad" title={words.vote.notCountedTitle(you)}>
          {words.vote.notCountedText(clock)}
        </Empty>
      </div>
    </PhonePage>
  );
}
