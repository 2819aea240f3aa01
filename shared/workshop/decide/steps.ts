/** Steps and time (`design.md` 3.1, 3.2; C5): moving the room, closing countdowns, reopening, options, reveal, timer. */
import type { StepId } from '../../cards/card.ts';
import type { StepState } from '../../methods/schema.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopEvent } from '../entry.ts';
import { isSealed } from '../groups.ts';
import { endTimer, moveEvents, revealOnLeaving } from '../moving.ts';
import type { StepMove, WorkshopState } from '../state.ts';
import { openPolls, reopenedState, runOf, stepOf } from '../steps.ts';
import { collectsIn, nextState } from '../../methods/walk.ts';
import { nextTimer } from '../timer.ts';
import { sealsInCircles } from './circles.ts';
import { mergeOnMove } from '../merging.ts';

/** Countdown before a step stops collecting, and before a poll closes [C5, B3]. */
export const CLOSING_MS = 10_000;

type StepCommand = Extract<Command, { name: `step.${string}` | 'timer.set' | 'cards.reveal' }>;

export function decideStep(state: WorkshopState, command: StepCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'step.advance':
      return decideAdvance(state, command, ctx);
    case 'step.close-now': {
      const run = state.steps.get(command.step);
      if (run === undefined || run.closing === null) return refuse('stale-step', here(state));
      return taken(moveEvents(state, { step: run.id, state: run.closing.to }, [], null, ctx.now));
    }
    case 'step.cancel-closing': {
      const run = state.steps.get(command.step);
      if (run === undefined || run.closing === null) return refuse('stale-step', here(state));
      return taken([{ kind: 'step.closing-cancelled', facts: { step: run.id }, body: null }]);
    }
    case 'step.reopen':
      return decideReopen(state, command);
    case 'step.options': {
      const { name: _name, step, ...options } = command;
      const run = state.steps.get(step);
      if (run === undefined) return refuse('unknown');
      // What was promised to those who write stays: sealed and nameless are fixed once the step is open, or was.
      const promised =
        run.state !== 'prepared' || [...state.cards.values()].some((card) => card.step === step);
      const fixed = promised && (options.sealed === true || options.nameless === false);
      if (fixed || run.state === 'closed') return refuse('step-closed');
      if (sealsInCircles(run, options.sealed)) return refuse('invalid', { field: 'sealed' });
      return taken([{ kind: 'step.options-set', facts: { step, options }, body: null }]);
    }
    case 'cards.reveal':
      if (!state.steps.has(command.step) || !isSealed(state, command.step)) return refuse('unknown');
      return taken([{ kind: 'cards.revealed', facts: { step: command.step }, body: null }]);
    case 'timer.set': {
      const after = nextTimer(state.timer, command.act, command.ms, ctx.now);
      if (after === null) return refuse('invalid');
      return taken([{ kind: 'timer.set', facts: { before: state.timer, after }, body: null }]);
    }
  }
}

function here(state: WorkshopState): { step: string; state: string } {
  return { step: state.current, state: runOf(state, state.current).state };
}

/**
 * One move of the room. `from` must be where the room is, so a double click or two facilitators never skip a step. A step
 * that stops collecting while people are connected gets its countdown first.
 */
function decideAdvance(
  state: WorkshopState,
  command: Extract<Command, { name: 'step.advance' }>,
  ctx: Context,
): Outcome {
  const { from, to } = command;
  const run = runOf(state, state.current);
  if (from.step !== state.current || from.state !== run.state || run.closing !== null)
    return refuse('stale-step', here(state));
  const step = stepOf(state, from.step);
  const target = stepOf(state, to.step);
  if (step === null || target === null) return refuse('unknown');
  // Everyone is asked about a late card now; the room goes on afterwards [W5].
  if (openPolls(state).some((poll) => poll.late !== null)) return refuse('poll-open');

  if (to.step === from.step) {
    if (nextState(step, from.state) !== to.state) return refuse('stale-step', here(state));
    if (
      (to.state === 'closed' || from.state === 'deciding') &&
      openPolls(state).some((poll) => poll.step === run.id)
    )
      return refuse('poll-open');
    const stopsCollecting = collectsIn(step, from.state) && !collectsIn(step, to.state);
    if (stopsCollecting && ctx.connected > 0) {
      const at = ctx.now + CLOSING_MS;
      return taken([
        { kind: 'step.closing', facts: { step: run.id, at, to: to.state, next: null }, body: null },
      ]);
    }
    return taken(moveEvents(state, to, [], null, ctx.now));
  }

  // To another step: from a closed one (or before the first is opened), and forward only; what lies between and was not held is skipped.
  const order = state.method.steps.map((step) => step.id);
  const between = order.slice(order.indexOf(from.step) + 1, order.indexOf(to.step)) as StepId[];
  const skipped = between.filter((id) => runOf(state, id).state !== 'closed');
  const leaving = from.state !== 'closed' ? [from.step, ...skipped] : skipped;
  if (from.state !== 'closed' && from.state !== 'prepared') return refuse('stale-step', here(state));
  if (order.indexOf(to.step) <= order.indexOf(from.step)) return refuse('stale-step', here(state));
  // A step that was left when an earlier one was reopened goes on where it stands.
  const standing = runOf(state, to.step).state;
  const into: readonly (StepState | undefined)[] =
    standing === 'prepared' ? target.states.slice(0, 2) : standing === 'closed' ? [] : [standing];
  if (!into.includes(to.state)) return refuse('stale-step', here(state));
  if (leaving.length > 0 && (command.skip === null || command.skip.trim() === ''))
    return refuse('reason-required');
  return taken(moveEvents(state, to, leaving, command.skip, ctx.now));
}

/** The reopened step becomes current in discussion, the step left goes back to discussion, its open poll is void. */
function decideReopen(state: WorkshopState, command: Extract<Command, { name: 'step.reopen' }>): Outcome {
  const target = stepOf(state, command.step);
  const run = state.steps.get(command.step);
  if (target === null || run === undefined) return refuse('unknown');
  if (run.state !== 'closed') return refuse('stale-step', here(state));
  if (command.reason.trim() === '') return refuse('reason-required');
  const left = runOf(state, state.current);
  const leftStep = stepOf(state, left.id);
  const states: { step: StepId; state: StepState }[] = [{ step: run.id, state: reopenedState(target) }];
  if (left.id !== run.id && leftStep !== null && left.state !== 'prepared' && left.state !== 'closed') {
    states.push({ step: left.id, state: reopenedState(leftStep) });
  }
  const events: WorkshopEvent[] = openPolls(state).map((poll) => ({
    kind: 'poll.voided',
    facts: { poll: poll.id },
    body: { reason: command.reason.trim() },
  }));
  if (leftStep !== null) {
    events.push(...revealOnLeaving(state, leftStep, reopenedState(leftStep)));
    if (states.length > 1) events.push(...mergeOnMove(state, left.id, reopenedState(leftStep)));
  }
  const move: StepMove = { current: run.id, states };
  events.push({
    kind: 'step.reopened',
    facts: { step: run.id, move },
    body: { reason: command.reason.trim() },
  });
  if (state.timer.state !== 'off') events.push(endTimer(state));
  return taken(events);
}
