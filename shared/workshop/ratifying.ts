/**
 * Representatives of each constituency confirm the code of the frozen result from their own device [S4]. The paper signatures
 * remain the legal act; this says, in the hall and beside them, that everybody signs the same thing.
 */
import type { PersonId } from '../cards/card.ts';
import type { WorkshopState } from './state.ts';

/** Whether a person has confirmed the newest version. */
export function hasRatified(
  { versions, ratified }: Pick<WorkshopState, 'versions' | 'ratified'>,
  id: PersonId,
): boolean {
  const newest = versions.at(-1);
  return ratified.some(({ version, person }) => version === newest?.version && person === id);
}

/** Constituencies that came and how many of their people confirmed the newest version. */
export function ratifiedBy({
  versions,
  ratified,
}: Pick<WorkshopState, 'versions' | 'ratified'>): { constituency: string; people: number }[] {
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  return newest.came.map((constituency) => ({
    constituency,
    people: ratified.filter((each) => each.version === newest.version && each.constituency === constituency)
      .length,
  }));
}
