/** A seat's store made of the browser's own parts. */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { Workshop } from '../store/workshop.ts';

export function openBrowserWorkshop(_workshop: WorkshopId, _seat: SeatId): Workshop {
  throw new Error('The store is not written yet.');
}
