/** The events of one move of the room: reveal what was sealed, move, and the timer of the state that begins. */
import type { StepId } from '../cards/card.ts';
import type { WorkshopEvent } from './entry.ts';
import { isSealed } from './groups.ts';
import { mergeOnMove } from './merging.ts';
import type { StepMove, Timer, WorkshopState } from './state.ts';
import type { StepPoint } from './command.ts';
import { runOf, stepOf } from './steps.ts';
import { collectsIn } from '../methods/walk.ts';
import type { Step, StepState } from '../methods/schema.ts';

/**
 * One batch [W4]: the caller has put the publishing of what is ready before it. A sealed step is revealed when it leaves the
 * states in which it collects. Opening a step starts its default time; a step that closes stops the timer.
 */
export function moveEvents(
  state: WorkshopState,
  to: StepPoint,
  skipped: readonly StepId[],
  reason: string | null,
  now: number,
): WorkshopEvent[] {
  const step = stepOf(state, state.current);
  const events = step === null || to.step !== step.id ? [] : revealOnLeaving(state, step, to.state);
  const touched = [to.step, ...skipped];
  for (const id of touched) events.push(...mergeOnMove(state, id, id === to.step ? to.state : 'closed'));
  const before: StepMove = {
    current: state.current,
    states: touched.map((id) => ({ step: id, state: runOf(state, id).state })),
  };
  const after: StepMove = {
    current: to.step,
    states: [
      { step: to.step, state: to.state },
      ...skipped.map((id) => ({ step: id, state: 'closed' as const })),
    ],
  };
  events.push({
    kind: 'step.moved',
    facts: { change: { before, after }, timer: timerFor(state, to, now), skipped },
    body: reason === null || skipped.length === 0 ? null : { reason: reason.trim() },
  });
  return events;
}

/** A sealed step that stops collecting shows its cards, whichever way it is left [W4]. */
export function revealOnLeaving(state: WorkshopState, step: Step, to: StepState): WorkshopEvent[] {
  const id = step.id as StepId;
  const stops = collectsIn(step, runOf(state, id).state) && !collectsIn(step, to);
  return stops && isSealed(state, id) ? [{ kind: 'cards.revealed', facts: { step: id }, body: null }] : [];
}

function timerFor(state: WorkshopState, to: StepPoint, now: number): Timer | null {
  // The first state after `prepared`; a step without writing begins with its discussion.
  if (to.state === stepOf(state, to.step)?.states[1]) {
    const totalMs = runOf(state, to.step).options.minutes * 60_000;
    return totalMs > 0 ? { state: 'running', endsAt: now + totalMs, totalMs } : { state: 'off' };
  }
  return to.state === 'closed' || to.state === 'prepared' ? { state: 'off' } : null;
}

export function endTimer(state: WorkshopState): WorkshopEvent {
  return { kind: 'timer.set', facts: { before: state.timer, after: { state: 'off' } }, body: null };
}
