/** Entries about the workshop as a whole: its settings, what the hall sees, its dictionary of proposals. */
import type { Draft, EntryOf } from './draft.ts';

type HallEntry = EntryOf<
  'dictionary.set' | 'workshop.changed' | 'workshop.hall' | 'workshop.recovered' | 'authors.shown'
>;

export function evolveHall(draft: Draft, entry: HallEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'workshop.changed':
      state.settings = { ...state.settings, ...entry.facts.change };
      return;
    case 'dictionary.set':
      // Erased words leave no dictionary.
      state.dictionary = entry.facts.entries === 0 ? null : entry.body;
      return;
    case 'workshop.hall':
      state.hall = { ...state.hall, ...entry.facts.change };
      return;
    case 'workshop.recovered':
      state.lostTail = { at: entry.t, n: entry.n, lastN: entry.facts.lastN };
      return;
    case 'authors.shown':
      return;
  }
}
