/** Entries about the days of a workshop: one is ended, another begins or the same goes on. */
import { firstOpened } from '../days.ts';
import type { Draft, EntryOf } from './draft.ts';

export function evolveDay(draft: Draft, entry: EntryOf<'workshop.adjourned' | 'workshop.resumed'>): void {
  const { state } = draft;
  const before = state.sittings.slice(0, -1);
  const last = state.sittings.at(-1);
  switch (entry.kind) {
    case 'workshop.adjourned': {
      const { day, until, timer, forgotten } = entry.facts;
      const from = last?.from ?? firstOpened(state) ?? entry.t;
      state.sittings = [...before, { day, from, to: forgotten ? null : entry.t }];
      state.adjourned = { at: entry.t, until };
      state.timer = timer;
      state.hall = { ...state.hall, spotlight: null, frozen: false, screen: 'auto' };
      for (const person of state.people.values()) {
        if (person.status !== 'here') continue;
        draft.change('people', person.id, { status: 'left', leftAt: entry.t, hand: null, done: false });
      }
      return;
    }
    case 'workshop.resumed': {
      const { day, again } = entry.facts;
      // Whoever was sent home is here again if the day goes on, or if this day's list has them already.
      for (const person of state.people.values()) {
        const sentHome = person.status === 'left' && person.leftAt === state.adjourned?.at;
        if (sentHome && (again || person.days.includes(day)))
          draft.change('people', person.id, { status: 'here', leftAt: null });
      }
      if (again && last !== undefined) state.sittings = [...before, { ...last, to: null }];
      else {
        state.sittings = [...state.sittings, { day, from: entry.t, to: null }];
        state.hall = { ...state.hall, joinShown: true };
      }
      state.adjourned = null;
      return;
    }
  }
}
