/** Questions about people of a state. */
import type { OwnerId, PersonId } from '../cards/card.ts';
import type { Context } from './context.ts';
import type { Person, WorkshopState } from './state.ts';

/** The person while on the attendance list: here or left, not removed and not merged into another row. */
export function attending(state: Pick<WorkshopState, 'people'>, id: PersonId): Person | null {
  const person = state.people.get(id);
  return person !== undefined && (person.status === 'here' || person.status === 'left') ? person : null;
}

/** Known from an earlier day and not yet here on the one that is held. */
export function isAwaited(state: Pick<WorkshopState, 'sittings' | 'adjourned'>, person: Person): boolean {
  const held = state.sittings.at(-1);
  return (
    person.status === 'left' &&
    state.adjourned === null &&
    held !== undefined &&
    !person.days.includes(held.day)
  );
}

/** The person whose words a card holds; a circle's are nobody's alone. */
export function authorOf(state: Pick<WorkshopState, 'people'>, author: OwnerId): Person | undefined {
  return state.people.get(author as PersonId);
}

/** Who may write and vote for a person: the notulis for anyone without a phone, a helper for those given to them [W3]. */
export function mayVoteFor(state: WorkshopState, ctx: Pick<Context, 'viewer'>, voter: PersonId): boolean {
  const person = attending(state, voter);
  if (person === null || !person.withoutPhone) return false;
  return (
    ctx.viewer.role === 'notulis' || (ctx.viewer.role === 'helper' && person.helper === ctx.viewer.person)
  );
}
