/** Entries that arrange and word: groups, rumusan, the statement of a step [W7]. */
import type { PersonId } from '../../cards/card.ts';
import { ERASED } from '../entry.ts';
import { erasedFields } from '../remains.ts';
import type { GroupShape } from '../state.ts';
import { emptyGroup } from './cards.ts';
import { applyChanges } from './changes.ts';
import { settledBy } from '../polls.ts';
import { type Draft, type EntryOf, remember } from './draft.ts';

type ArrangementEntry = EntryOf<
  'group.arranged' | 'group.told-apart' | 'group.created' | 'group.worded' | 'text.worded'
>;

export function evolveArrangement(draft: Draft, entry: ArrangementEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'group.arranged':
    case 'group.told-apart':
      applyChanges(draft, entry.facts.changes, entry);
      remember(draft, entry, entry.facts.changes);
      return;
    case 'group.created': {
      const { facts } = entry;
      const fields = entry.body?.fields ?? erasedFields(state.method, entry.facts.kind);
      const shape: GroupShape = {
        step: facts.step,
        kind: facts.kind,
        cards: [],
        order: facts.order,
        into: null,
        hidden: false,
        ...(facts.circle === undefined ? {} : { circle: facts.circle }),
      };
      draft.map('groups').set(facts.group, {
        ...emptyGroup(facts.group, shape),
        wording: fields,
        rev: 1,
        history: [{ at: entry.t, by: entry.actor as PersonId, fields }],
        movedAt: entry.n,
        movedBy: entry.actor as PersonId,
      });
      remember(draft, entry, [
        { of: 'group', id: facts.group, before: { ...shape, hidden: true }, after: shape },
      ]);
      return;
    }
    case 'group.worded': {
      const group = state.groups.get(entry.facts.group);
      if (group === undefined) return;
      const fields = entry.body === null ? erasedFields(state.method, group.kind) : entry.body.fields;
      draft.change('groups', group.id, {
        wording: fields,
        rev: entry.facts.rev,
        history: [...group.history, { at: entry.t, by: entry.actor as PersonId, fields }],
      });
      remember(draft, entry, [{ of: 'wording', id: group.id, before: group.rev, after: entry.facts.rev }]);
      return;
    }
    case 'text.worded': {
      const run = state.steps.get(entry.facts.step);
      if (run === undefined) return;
      const text = entry.body?.text ?? ERASED;
      const history = run.statement?.history ?? [];
      draft.change('steps', run.id, {
        statement: {
          text,
          rev: entry.facts.rev,
          settledBy: settledBy(state, run.id, text),
          history: [...history, { at: entry.t, by: entry.actor as PersonId, text }],
        },
      });
      remember(draft, entry, [
        { of: 'statement', step: run.id, before: run.statement?.rev ?? 0, after: entry.facts.rev },
      ]);
      return;
    }
  }
}
