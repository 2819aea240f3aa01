/** Entries about the papers of the event: its data, the notula, the clauses, frozen versions of the result. */
import { ERASED } from '../entry.ts';
import { attending } from '../people.ts';
import type { Draft, EntryOf } from './draft.ts';

type ProceedingsEntry = EntryOf<
  | 'notula.proceedings-set'
  | 'notula.added'
  | 'notula.edited'
  | 'notula.removed'
  | 'result.clause-worded'
  | 'result.frozen'
  | 'result.correcting'
  | 'result.ratified'
>;

export function evolveProceedings(draft: Draft, entry: ProceedingsEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'notula.proceedings-set':
      state.proceedings = { ...state.proceedings, ...entry.body?.change };
      return;
    case 'notula.added':
    case 'notula.edited': {
      const at = entry.facts.at ?? state.notula.get(entry.facts.id)?.at ?? entry.t;
      const words = entry.body ?? { topic: ERASED, summary: ERASED, speaker: '', followUp: '' };
      draft.map('notula').set(entry.facts.id, { id: entry.facts.id, at, step: entry.facts.step, ...words });
      return;
    }
    case 'notula.removed':
      draft.map('notula').delete(entry.facts.id);
      return;
    case 'result.clause-worded':
      if (entry.body === null) draft.map('clauses').delete(entry.facts.clause);
      else draft.map('clauses').set(entry.facts.clause, entry.body.text);
      return;
    case 'result.frozen':
      state.phase = 'frozen';
      state.timer = { state: 'off' };
      state.versions = [
        ...state.versions,
        {
          ...entry.facts,
          at: entry.t,
          n: entry.n,
          correctionReason: state.correction?.reason ?? null,
          came: cameFrom(state),
        },
      ];
      state.correction = null;
      state.undo = new Map();
      return;
    case 'result.correcting':
      state.phase = 'running';
      state.correction = { reason: entry.body?.reason ?? ERASED, at: entry.t };
      return;
    case 'result.ratified':
      state.ratified = [...state.ratified, { ...entry.facts, at: entry.t }];
      return;
  }
}

/** Constituencies of those on the attendance, in the order of the workshop. */
function cameFrom({ settings, people }: Draft['state']): string[] {
  const present = [...people.values()].filter(
    ({ id, days }) => days.length > 0 && attending({ people }, id) !== null,
  );
  return settings.constituencies
    .map(({ id }) => id)
    .filter((id) => present.some((person) => person.constituency === id));
}
