/** Questions about people of a state. */
import type { PersonId } from '../cards/card.ts';
import type { Person, WorkshopState } from './state.ts';

/** The person while on the attendance list: here or left, not removed and not merged into another row. */
export function attending(state: Pick<WorkshopState, 'people'>, id: PersonId): Person | null {
  const person = state.people.get(id);
  return person !== undefined && (person.status === 'here' || person.status === 'left') ? person : null;
}
