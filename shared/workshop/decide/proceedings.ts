/** Data acara, notula, and the freeze of the result (`design.md` 3.3, `domain.md` 7). */
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { instantOf } from '../days.ts';
import { missingForFreeze } from '../readiness.ts';
import { attending } from '../people.ts';
import { hasRatified } from '../ratifying.ts';
import type { NotulaEntry, Until, WorkshopState } from '../state.ts';

type ProceedingsCommand = Extract<
  Command,
  {
    name:
      | 'proceedings.set'
      | 'notula.add'
      | 'notula.edit'
      | 'notula.remove'
      | 'result.freeze'
      | 'result.correct'
      | 'result.ratify';
  }
>;

export function decideProceedings(state: WorkshopState, command: ProceedingsCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'proceedings.set':
      return taken([
        {
          kind: 'notula.proceedings-set',
          facts: { parts: Object.keys(command.change).sort() },
          body: { change: command.change },
        },
      ]);
    case 'notula.add': {
      const refusal = checkEntry(state, command.entry);
      if (refusal !== null) return refusal;
      const { at, step, ...body } = command.entry;
      return taken([{ kind: 'notula.added', facts: { id: ctx.ids(), step, ...saidAt(state, at) }, body }]);
    }
    case 'notula.edit': {
      const refusal = checkEntry(state, command.entry);
      if (refusal !== null) return refusal;
      if (!state.notula.has(command.entry.id)) return refuse('unknown');
      const { at, id, step, ...body } = command.entry;
      return taken([{ kind: 'notula.edited', facts: { id, step, ...saidAt(state, at) }, body }]);
    }
    case 'notula.remove':
      if (!state.notula.has(command.id)) return refuse('unknown');
      return taken([{ kind: 'notula.removed', facts: { id: command.id }, body: null }]);
    case 'result.freeze': {
      const blocking = missingForFreeze(state).filter((missing) => missing.blocks);
      if (blocking.length > 0)
        return refuse('not-ready', { missing: blocking.map((missing) => missing.what) });
      if (ctx.freeze === undefined) throw new Error('freezing needs a result maker');
      const version = state.versions.length + 1;
      const frozen = ctx.freeze(state, { version, at: ctx.now });
      if (frozen === null) return refuse('busy');
      const { json, ...facts } = frozen;
      return taken([{ kind: 'result.frozen', facts: { version, ...facts }, body: { json } }]);
    }
    case 'result.correct':
      if (command.reason.trim() === '') return refuse('reason-required');
      return taken([{ kind: 'result.correcting', facts: {}, body: { reason: command.reason.trim() } }]);
    case 'result.ratify': {
      const newest = state.versions.at(-1);
      const person = attending(state, ctx.viewer.person);
      if (newest === undefined || person === null) return refuse('not-allowed');
      // Another version has another code: who had an older one before them must look again.
      if (command.code !== newest.code) return refuse('changed');
      if (hasRatified(state, person.id)) return taken([]);
      const facts = { version: newest.version, person: person.id, constituency: person.constituency };
      return taken([{ kind: 'result.ratified', facts, body: null }]);
    }
  }
}

type SaidEntry = Omit<NotulaEntry, 'id' | 'at'> & { readonly at?: Until };

function checkEntry({ settings }: WorkshopState, entry: SaidEntry): Outcome | null {
  if (entry.at !== undefined && instantOf(settings.timeZone, entry.at) === null)
    return refuse('invalid', { field: 'at' });
  if (entry.topic.trim() === '' && entry.summary.trim() === '')
    return refuse('invalid', { field: 'summary' });
  for (const field of ['topic', 'summary', 'speaker', 'followUp'] as const) {
    if (lengthOf(entry[field]) > LIMITS.paragraph)
      return refuse('text-too-long', { field, max: LIMITS.paragraph });
  }
  return null;
}

/** Nothing where the notulis gave no time: the moment of the entry stands for it. */
function saidAt({ settings }: WorkshopState, said: Until | undefined): { at?: number } {
  const at = said === undefined ? null : instantOf(settings.timeZone, said);
  return at === null ? {} : { at };
}
