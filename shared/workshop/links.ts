/** Whether what a card links to is there to be linked to. */
import type { CardKind, Fields, GroupId } from '../cards/card.ts';
import { survivor } from './groups.ts';
import type { WorkshopState } from './state.ts';

/**
 * The first link field that names something other than an accepted group of its step (`design.md` 2.1). A link the card
 * already had stays: a group that lost its place makes it "perlu ditinjau", not lost.
 */
export function linkAstray(
  state: Pick<WorkshopState, 'groups'>,
  kind: CardKind,
  fields: Fields,
  before: Fields = {},
): string | null {
  for (const field of kind.fields) {
    if (field.kind !== 'link') continue;
    const [links, had] = [fields[field.id], before[field.id]];
    if (!Array.isArray(links)) continue;
    for (const link of links) {
      if (Array.isArray(had) && had.includes(link as never)) continue;
      const group = survivor(state, link as GroupId);
      if (group === null || group.step !== field.step || group.standing.state !== 'accepted') return field.id;
    }
  }
  return null;
}
