/**
 * Who proposed a group: whom it names itself, else its authors' constituencies, or their names where the step shows names [E4]; and
 * from which circles it comes.
 */
import type { CircleId, Fields } from '../cards/card.ts';
import { kindById } from '../methods/walk.ts';
import { visibleCards, wordingOf } from '../workshop/groups.ts';
import { authorOf } from '../workshop/people.ts';
import type { Group, LateCard, WorkshopState } from '../workshop/state.ts';

/** Below this a constituency is not named as proposer [E4]. */
const FEWEST_NAMED = 5;

export function proposerOf(state: WorkshopState, group: Group): string | null {
  const given = proposerIn(state, group.kind, wordingOf(state, group));
  if (given !== null) return given;
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

/** The circles (kelompok sidang) that brought the cards of a group, each once. */
export function circlesOf(state: WorkshopState, group: Group): { circles?: string[] } {
  const names = visibleCards(state, group).flatMap(({ circle }) => circleName(state, circle));
  return names.length === 0 ? {} : { circles: [...new Set(names)] };
}

/** That of a late card, as those of a group. */
export function circleOfLate(state: WorkshopState, { circle }: LateCard): { circles?: string[] } {
  const names = circleName(state, circle);
  return names.length === 0 ? {} : { circles: names };
}

function circleName(state: WorkshopState, circle: CircleId | null): string[] {
  const name = circle === null ? undefined : state.circles.get(circle)?.name;
  return name === undefined ? [] : [name];
}

/** What a card says of who brings it; `null` where its kind asks for none. */
export function proposerIn(
  { method }: Pick<WorkshopState, 'method'>,
  kind: string,
  fields: Fields,
): string | null {
  const field = kindById(method, kind)?.fields.find(({ means }) => means === 'proposer');
  const value = field === undefined ? undefined : fields[field.id];
  return typeof value === 'string' && value !== '' ? value : null;
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
