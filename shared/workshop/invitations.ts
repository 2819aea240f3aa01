/** Questions about the invitation list: who is still expected, and whose invitation somebody comes with. */
import { foldName, foldPerson } from './names.ts';
import type { Invitee, WorkshopState } from './state.ts';

type Named = Pick<Invitee, 'name' | 'institution'>;

/** Those of the list who have not come. */
export function expected({ invited }: Pick<WorkshopState, 'invited'>): Invitee[] {
  return [...invited.values()].filter(({ person }) => person === null);
}

/** The invitation of this name nobody has come with yet; of several the one of the same institution, else none. */
export function invitationFor(state: Pick<WorkshopState, 'invited'>, given: Named): Invitee | null {
  return invitationsByName(state)(given);
}

/** The same for many people, with the list read once. */
export function invitationsByName(state: Pick<WorkshopState, 'invited'>): (given: Named) => Invitee | null {
  const byName = Map.groupBy(expected(state), ({ name }) => foldPerson(name));
  return (given) => {
    const named = byName.get(foldPerson(given.name)) ?? [];
    const [only, ...others] = named;
    if (others.length === 0) return only ?? null;
    return named.find((invitee) => foldName(invitee.institution) === foldName(given.institution)) ?? null;
  };
}

/** Two entries of a list that mean the same person. */
export function invitationKey({ name, institution }: Named): string {
  return `${foldPerson(name)}|${foldName(institution)}`;
}
