/** Entries about the waiting room [T3]. Whoever is admitted leaves it here and joins in the next entry. */
import type { Guest } from '../state.ts';
import { ERASED } from '../entry.ts';
import type { Draft, EntryOf } from './draft.ts';

type GuestEntry = EntryOf<'guest.asked' | 'guest.left' | 'guest.admitted' | 'guest.declined'>;

/** Anyone with the code can be declined: the oldest are forgotten, so that they do not pile up. */
const DECLINED_KEPT = 500;

export function evolveGuest(draft: Draft, entry: GuestEntry): void {
  const guests = draft.map('guests');
  switch (entry.kind) {
    case 'guest.asked': {
      const { person, constituency, gender } = entry.facts;
      const before = guests.get(person);
      const guest: Guest = {
        id: person,
        name: entry.body?.name ?? ERASED,
        constituency,
        institution: entry.body?.institution ?? ERASED,
        position: entry.body?.position ?? ERASED,
        gender,
        state: 'waiting',
        // Who corrects a name keeps their place.
        since: before?.state === 'waiting' ? before.since : entry.t,
      };
      guests.set(person, guest);
      return;
    }
    case 'guest.declined': {
      draft.change('guests', entry.facts.person, { state: 'declined', since: entry.t });
      const declined = [...guests.values()].filter((guest) => guest.state === 'declined');
      if (declined.length <= DECLINED_KEPT) return;
      const oldest = declined.reduce((a, b) => (b.since < a.since ? b : a));
      guests.delete(oldest.id);
      return;
    }
    case 'guest.left':
    case 'guest.admitted':
      guests.delete(entry.facts.person);
      return;
  }
}
