/** Data acara, notula, and the freeze of the result (`design.md` 3.3, `domain.md` 7). */
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { missingForFreeze } from '../readiness.ts';
import type { NotulaEntry, WorkshopState } from '../state.ts';

type ProceedingsCommand = Extract<
  Command,
  {
    name:
      | 'proceedings.set'
      | 'notula.add'
      | 'notula.edit'
      | 'notula.remove'
      | 'result.freeze'
      | 'result.correct';
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
      const refusal = checkEntry(command.entry);
      if (refusal !== null) return refusal;
      const { step, ...body } = command.entry;
      return taken([{ kind: 'notula.added', facts: { id: ctx.ids(), step }, body }]);
    }
    case 'notula.edit': {
      const refusal = checkEntry(command.entry);
      if (refusal !== null) return refusal;
      if (!state.notula.has(command.entry.id)) return refuse('unknown');
      const { id, step, ...body } = command.entry;
      return taken([{ kind: 'notula.edited', facts: { id, step }, body }]);
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
      const { code, sha256, json } = ctx.freeze(state, { version, at: ctx.now });
      return taken([{ kind: 'result.frozen', facts: { version, sha256, code }, body: { json } }]);
    }
    case 'result.correct':
      if (command.reason.trim() === '') return refuse('reason-required');
      return taken([{ kind: 'result.correcting', facts: {}, body: { reason: command.reason.trim() } }]);
  }
}

function checkEntry(entry: Omit<NotulaEntry, 'id' | 'at'>): Outcome | null {
  if (entry.topic.trim() === '' && entry.summary.trim() === '')
    return refuse('invalid', { field: 'summary' });
  for (const field of ['topic', 'summary', 'speaker', 'followUp'] as const) {
    if (lengthOf(entry[field]) > LIMITS.paragraph)
      return refuse('text-too-long', { field, max: LIMITS.paragraph });
  }
  return null;
}
