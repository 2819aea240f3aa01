/** The board of one step, or of one of its circles. One board is open at a time: of two faces asking for different steps, the last wins. */
import { useEffect, useSyncExternalStore } from 'react';

import type { CircleId, StepId } from '@mufakat/shared/cards/card.ts';

import type { Board } from '../store/workshop.ts';
import { useWorkshop } from './workshop-context.tsx';

/** Keeps the board open while mounted. `loaded` tells an empty board from one that has not come. */
export function useBoard(step: StepId, circle?: CircleId): Board {
  const store = useWorkshop();
  useEffect(() => store.openBoard(step, circle), [store, step, circle]);
  return useSyncExternalStore(store.onBoard, () => store.board(step, circle));
}
