/** Entries about the workshop as a whole: its settings, what the hall sees. */
import type { Draft, EntryOf } from './draft.ts';

type HallEntry = EntryOf<'workshop.changed' | 'workshop.hall' | 'workshop.recovered' | 'authors.shown'>;

export function evolveHall(draft: Draft, entry: HallEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'workshop.changed':
      state.settings = { ...state.settings, ...entry.facts.change };
      return;
    case 'workshop.hall':
      state.hall = { ...state.hall, ...entry.facts.change };
      return;
    case 'workshop.recovered':
    case 'authors.shown':
      return;
  }
}
