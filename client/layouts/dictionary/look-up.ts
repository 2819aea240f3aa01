/** Asks the server for entries of the dictionary of proposals; `null` where it cannot be reached. */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Found } from '@mufakat/shared/workshop/dictionary.ts';

export async function lookUp(workshop: WorkshopId, seat: SeatId, typed: string): Promise<Found | null> {
  try {
    const query = new URLSearchParams({ seat, q: typed });
    const response = await fetch(`/api/workshops/${workshop}/dictionary?${query.toString()}`);
    return response.ok ? ((await response.json()) as Found) : null;
  } catch {
    // No network: said in the dialog.
    return null;
  }
}
