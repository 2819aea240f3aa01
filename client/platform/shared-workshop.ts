/**
 * The open stores of this page, one per seat. Two components that need the same seat share its store; it closes a moment
 * after the last of them has gone, so that React's double mounting in development does not dial twice.
 */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { Workshop } from '../store/workshop.ts';
import { openBrowserWorkshop } from './open-workshop.ts';

interface Shared {
  readonly store: Workshop;
  users: number;
}

const CLOSE_AFTER_MS = 1000;

const open = new Map<SeatId, Shared>();

/** The store of a seat, opened if it is not. Whoever keeps it calls `hold`. */
export function workshopOf(workshop: WorkshopId, seat: SeatId): Workshop {
  const present = open.get(seat);
  if (present !== undefined) return present.store;
  const store = openBrowserWorkshop(workshop, seat);
  open.set(seat, { store, users: 0 });
  return store;
}

/** Keeps a store open until the answer is called. */
export function hold(store: Workshop): () => void {
  const shared = open.get(store.seat);
  if (shared === undefined) return () => undefined;
  shared.users += 1;
  return () => {
    shared.users -= 1;
    setTimeout(() => {
      if (shared.users > 0 || open.get(store.seat) !== shared) return;
      open.delete(store.seat);
      store.close();
    }, CLOSE_AFTER_MS);
  };
}
