/** The own ballot in one poll, or that of a named person without a phone [B1]. */
import { useCallback, useSyncExternalStore } from 'react';

import type { PersonId, PollId } from '@mufakat/shared/cards/card.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import type { Reply } from '@mufakat/shared/protocol/wire.ts';

import type { MyBallot } from '../store/workshop.ts';
import { useWorkshop } from './workshop-context.tsx';

export interface OwnBallot extends MyBallot {
  readonly cast: (choice: BallotChoice) => Promise<Reply>;
  /** Takes away "TIDAK terhitung". */
  readonly dismiss: () => void;
}

export function useBallot(poll: PollId, voter: PersonId | null = null): OwnBallot {
  const store = useWorkshop();
  const ballot = useSyncExternalStore(store.onBallots, () => store.ballot(poll, voter));
  const cast = useCallback((choice: BallotChoice) => store.cast(poll, choice, voter), [store, poll, voter]);
  const dismiss = useCallback(() => store.dismissBallot(poll, voter), [store, poll, voter]);
  return { ...ballot, cast, dismiss };
}
