/** Under which key the circles are kept whose drawers this device has opened and not left; apart, so that asking for it loads no more. */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

export function openedKey(workshop: WorkshopId, seat: SeatId): string {
  return `circles/${workshop}/${seat}`;
}
