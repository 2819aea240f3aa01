/**
 * Whether a seat still speaks for whom it was looked up for. Between that look-up and the moment a connection is taken in, the
 * person may have been removed, merged, admitted or given another role [T2].
 */

import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';

export type Lost = 'removed' | 'merged' | 'role-changed';

/** Why the seat is over, or `null`. Staff and the screen have no row on the attendance. */
export function lostSeat(
  state: Pick<WorkshopState, 'people'>,
  { role, person: id }: Pick<Viewer, 'role' | 'person'>,
): Lost | null {
  if (role !== 'participant' && role !== 'helper' && role !== 'guest') return null;
  const person = state.people.get(id);
  if (person === undefined) return null;
  if (person.status === 'removed' || person.status === 'merged') return person.status;
  return person.role === role ? null : 'role-changed';
}
