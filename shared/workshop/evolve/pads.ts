/** Entries about pads: begun, written down as they change, settled into a wording, seated anew [W6, G7]. */
import type { PersonId } from '../../cards/card.ts';
import { ERASED } from '../entry.ts';
import { together } from '../pads.ts';
import { type Draft, type EntryOf, remember } from './draft.ts';

type PadEntry = EntryOf<'text.begun' | 'text.mirrored' | 'text.settled' | 'text.reseated' | 'text.paused'>;

export function evolvePad(draft: Draft, entry: PadEntry): void {
  const { state } = draft;
  const pad = state.pads.get(entry.facts.pad);
  switch (entry.kind) {
    case 'text.begun': {
      const { pad: id, circle, group, field } = entry.facts;
      const text = entry.body?.text ?? ERASED;
      draft.map('pads').set(id, {
        id,
        circle,
        group,
        field,
        generation: 1,
        text,
        settled: text,
        words: text,
        editors: [],
        paused: [],
      });
      return;
    }
    case 'text.mirrored':
      if (pad === undefined) return;
      draft.change('pads', pad.id, {
        text: entry.body?.text ?? ERASED,
        editors: together(pad.editors, entry.facts.editors),
      });
      return;
    case 'text.settled': {
      const group = state.groups.get(entry.facts.group);
      if (pad === undefined || group === undefined) return;
      const { rev, editors } = entry.facts;
      const fields = entry.body?.fields ?? {};
      const words = new Map(Object.entries(fields)).get(pad.field);
      draft.change('pads', pad.id, {
        settled: entry.body?.text ?? ERASED,
        words: typeof words === 'string' ? words : '',
        editors: [],
      });
      draft.change('groups', group.id, {
        wording: fields,
        rev,
        history: [...group.history, { at: entry.t, by: entry.actor as PersonId, fields, with: editors }],
      });
      remember(draft, entry, [{ of: 'wording', id: group.id, before: group.rev, after: rev }]);
      return;
    }
    case 'text.reseated':
      if (pad !== undefined) draft.change('pads', pad.id, { generation: entry.facts.generation });
      return;
    case 'text.paused': {
      if (pad === undefined) return;
      const others = pad.paused.filter((person) => person !== entry.facts.person);
      draft.change('pads', pad.id, { paused: entry.facts.paused ? [...others, entry.facts.person] : others });
      return;
    }
  }
}
