/** Under which key it is kept what this device has opened in circles and not left; apart, so that asking for it loads no more. */
import type { PadId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

export function openedKey(workshop: WorkshopId, seat: SeatId): string {
  return `circles/${workshop}/${seat}`;
}

/** What the words of a pad are of; without a pad, of all of them. */
export function padOriginKey(workshop: WorkshopId, seat: SeatId, pad: PadId | '' = ''): string {
  return `pad-of/${workshop}/${seat}/${pad}`;
}
