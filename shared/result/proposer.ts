/** Who proposed a group: its authors' constituencies, or their names where the step shows names [E4]. */
import { authorOf } from '../workshop/people.ts';
import type { Group, WorkshopState } from '../workshop/state.ts';

/** Below this a constituency is not named as proposer [E4]. */
const FEWEST_NAMED = 5;

export function proposerOf(state: WorkshopState, group: Group): string | null {
  const nameless = state.steps.get(group.step)?.options.nameless ?? true;
  const authors = group.cards.flatMap((id) => {
    const card = state.cards.get(id);
    const person = card?.status === 'published' ? authorOf(state, card.author) : undefined;
    return person === undefined ? [] : [person];
  });
  if (!nameless) return [...new Set(authors.map((person) => person.name))].join(', ') || null;
  const named = new Set(authors.map((person) => person.constituency).filter((id) => isNamed(state, id)));
  return (
    state.settings.constituencies
      .map(({ id }) => id)
      .filter((id) => named.has(id))
      .join(', ') || null
  );
}

/** Whether a constituency has enough members to be named as proposer [E4]. */
export function isNamed(state: WorkshopState, constituency: string): boolean {
  let members = 0;
  for (const person of state.people.values()) {
    if (person.constituency === constituency && (person.status === 'here' || person.status === 'left'))
      members++;
  }
  return members >= FEWEST_NAMED;
}
