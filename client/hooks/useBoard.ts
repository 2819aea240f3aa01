/** The board of one step. One board is open at a time: of two faces asking for different steps, the last wins. */
import { useEffect, useSyncExternalStore } from 'react';

import type { StepId } from '@mufakat/shared/cards/card.ts';

import type { Board } from '../store/workshop.ts';
import { useWorkshop } from './workshop-context.tsx';

/** Keeps the board open while mounted. `loaded` tells an empty board from one that has not come. */
export function useBoard(step: StepId): Board {
  const store = useWorkshop();
  useEffect(() => store.openBoard(step), [store, step]);
  return useSyncExternalStore(store.onBoard, () => store.board(step));
}
