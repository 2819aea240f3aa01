/** Changes applied to the state: arranging, undoing and redoing are the same act. */
import type { PersonId } from '../../cards/card.ts';
import type { Entry } from '../entry.ts';
import { settledBy } from '../polls.ts';
import type { Change } from '../state.ts';
import { count, emptyGroup } from './cards.ts';
import type { Draft } from './draft.ts';
import { moveSteps } from './steps.ts';

/** Puts each changed thing into the state it has after the change. */
export function applyChanges(draft: Draft, changes: readonly Change[], entry: Entry): void {
  const { state } = draft;
  const by = entry.actor as PersonId;
  for (const change of changes) {
    switch (change.of) {
      case 'group': {
        const groups = draft.map('groups');
        const old = groups.get(change.id) ?? emptyGroup(change.id, change.after);
        groups.set(change.id, { ...old, ...change.after, movedAt: entry.n, movedBy: by });
        for (const id of change.after.cards) {
          if (state.cards.get(id)?.group !== change.id)
            draft.change('cards', id, { group: change.id, movedAt: entry.n, movedBy: by });
        }
        break;
      }
      case 'card':
        draft.change('cards', change.id, change.after);
        break;
      case 'wording': {
        const group = state.groups.get(change.id);
        // Revs count from 1 and the history holds rev r at place r - 1; rev 0 is the cards' own words.
        if (group !== undefined) {
          const fields = change.after === 0 ? null : (group.history[change.after - 1]?.fields ?? null);
          const rev = group.history.length + 1;
          draft.change('groups', change.id, {
            wording: fields,
            rev,
            history: [...group.history, { at: entry.t, by, fields }],
          });
        }
        break;
      }
      case 'statement': {
        const run = state.steps.get(change.step);
        if (run?.statement) {
          const text = change.after === 0 ? '' : (run.statement.history[change.after - 1]?.text ?? '');
          const rev = run.statement.history.length + 1;
          draft.change('steps', change.step, {
            statement: {
              text,
              rev,
              settledBy: settledBy(state, change.step, text),
              history: [...run.statement.history, { at: entry.t, by, text }],
            },
          });
        }
        break;
      }
      case 'import':
        for (const card of state.cards.values()) {
          if (card.author !== change.id || (card.status === 'published') === change.after) continue;
          count(draft, card, change.after ? 1 : -1);
          draft.change('cards', card.id, { status: change.after ? 'published' : 'withdrawn' });
        }
        break;
      case 'apart':
        if (change.after) draft.map('apart').set(change.id, true);
        else draft.map('apart').delete(change.id);
        break;
      case 'timer':
        state.timer = change.after;
        break;
      case 'map':
        state.map = change.after;
        break;
      case 'step':
        moveSteps(draft, change.after, entry.t);
        break;
    }
  }
}
