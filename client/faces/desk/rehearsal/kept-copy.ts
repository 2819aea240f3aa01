/** The copy this browser made of a workshop, kept for as long as the tab, so that the dialog may be closed meanwhile. */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

export interface Copy {
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
}

const KEY = 'mufakat.rehearsal.';

/** The copy of this workshop, or null. */
export function keptCopy(workshop: WorkshopId): Copy | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY + workshop) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('workshop' in kept) || !('seat' in kept)) return null;
    return kept as Copy;
  } catch {
    // Storage is blocked: the copy is forgotten with the dialog, and can be removed on its own desk.
    return null;
  }
}

/** Null forgets it. */
export function keepCopy(workshop: WorkshopId, copy: Copy | null): void {
  try {
    if (copy === null) sessionStorage.removeItem(KEY + workshop);
    else sessionStorage.setItem(KEY + workshop, JSON.stringify(copy));
  } catch {
    // Storage is blocked: see above.
  }
}
