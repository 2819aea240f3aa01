/**
 * Undo and redo (`design.md` 3.2): one stack per facilitator, read from the log. The inverse is applied as a new event if what
 * it touches is as the act left it; else the refusal names what changed.
 */
import { sameJson } from '../../cards/card-check.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { turnRound } from '../evolve/undo.ts';
import { cardsOf, shapeOf } from '../groups.ts';
import type { Change, WorkshopState } from '../state.ts';
import { openPolls, runOf } from '../steps.ts';
import { roomFor } from './import.ts';

export function decideUndo(
  state: WorkshopState,
  command: Extract<Command, { name: 'undo' | 'redo' }>,
  ctx: Context,
): Outcome {
  const stack = state.undo.get(ctx.viewer.person);
  const list = (command.name === 'undo' ? stack?.done : stack?.undone) ?? [];
  const last = list[list.length - 1];
  if (last === undefined) return refuse('nothing-to-undo');
  // Moves of the room and its time wait for the next day.
  if (state.adjourned !== null && last.changes.some(({ of }) => of === 'step' || of === 'timer'))
    return refuse('adjourned');
  for (const change of last.changes) {
    const changed = whatChanged(state, change);
    if (changed !== null) return refuse('undo-changed', { what: changed });
    // What came meanwhile may have taken its place.
    if (change.of === 'import' && !change.after) {
      const cards = cardsOf(state, change.id);
      const [first] = cards;
      const room = first === undefined ? 0 : roomFor(state, first.step);
      if (cards.length > room) return refuse('too-many-cards', { max: room });
    }
  }
  const facts = { of: last.n, kind: last.kind, changes: turnRound(last.changes) };
  return taken([
    { kind: command.name === 'undo' ? 'workshop.undone' : 'workshop.redone', facts, body: null },
  ]);
}

/** What is no longer as the act left it, as a word the screen knows; `null` if all is. */
function whatChanged(state: WorkshopState, change: Change): string | null {
  switch (change.of) {
    case 'group': {
      const group = state.groups.get(change.id);
      if (group === undefined) return 'group';
      return sameJson(shapeOf(group), change.after) ? null : 'group';
    }
    case 'card':
      return state.cards.get(change.id)?.hidden === change.after.hidden ? null : 'card';
    case 'import': {
      const asLeft = cardsOf(state, change.id).every(({ status, hidden, movedAt, group }) => {
        const own = state.groups.get(group);
        const alone = own?.movedAt === 0 && own.rev === 0 && own.standing.state === 'none';
        return alone && movedAt === 0 && !hidden && (status === 'published') === change.after;
      });
      return asLeft ? null : 'card';
    }
    case 'wording': {
      const group = state.groups.get(change.id);
      if (group === undefined) return 'wording';
      const then = change.after === 0 ? null : (group.history[change.after - 1]?.fields ?? null);
      return sameJson(group.wording, then) ? null : 'wording';
    }
    case 'statement': {
      const statement = runOf(state, change.step).statement;
      const then = change.after === 0 ? '' : (statement?.history[change.after - 1]?.text ?? '');
      return (statement?.text ?? '') === then ? null : 'statement';
    }
    case 'apart':
      return state.apart.has(change.id) === change.after ? null : 'apart';
    case 'timer':
      return sameJson(state.timer, change.after) ? null : 'timer';
    case 'map':
      return sameJson(state.map, change.after) ? null : 'map';
    case 'step': {
      if (state.current !== change.after.current || openPolls(state).length > 0) return 'step';
      return change.after.states.every(({ step, state: then }) => runOf(state, step).state === then)
        ? null
        : 'step';
    }
  }
}
