/** Questions about steps of a state: definition and run, what collects, what comes next. */
import type { StepId } from '../cards/card.ts';
import type { Step, StepState } from '../methods/schema.ts';
import { collectsIn, stepById } from '../methods/walk.ts';
import type { StepRun, WorkshopState } from './state.ts';

export function stepOf(state: Pick<WorkshopState, 'method'>, id: string): Step | null {
  return stepById(state.method, id);
}

export function runOf(state: Pick<WorkshopState, 'steps'>, id: StepId): StepRun {
  const run = state.steps.get(id);
  if (run === undefined) throw new Error(`no step ${id}`);
  return run;
}

/** Why the step was skipped; `null` if it was not, or the skip was undone. */
export function skippedBecause(run: StepRun): string | null {
  return run.state === 'closed' ? run.skipped : null;
}

/** The step whose groups are worked on in this step. */
export function sourceOf(step: Step): StepId {
  return (step.source ?? step.id) as StepId;
}

/** Publishing, revising and withdrawing happen only while a step collects [W4]. */
export function isCollecting(state: Pick<WorkshopState, 'method' | 'steps' | 'phase'>, id: StepId): boolean {
  const step = stepOf(state, id);
  return step !== null && state.phase !== 'frozen' && collectsIn(step, runOf(state, id).state);
}

/** Where a reopened step goes: discussion, or its last state before closed. */
export function reopenedState(step: Step): StepState {
  return step.states.includes('discussion') ? 'discussion' : (step.states[step.states.length - 2] ?? 'open');
}

export function openPolls(
  state: Pick<WorkshopState, 'polls'>,
): WorkshopState['polls'] extends ReadonlyMap<infer _K, infer P> ? P[] : never {
  return [...state.polls.values()].filter((poll) => poll.state === 'open' || poll.state === 'closing');
}

/** Whether cards were asked for: from then on what people wrote and agreed to keep must go on meaning the same. */
export function hasCollected(
  steps: readonly Pick<Step, 'id' | 'collects'>[],
  runs: Iterable<Pick<StepRun, 'id' | 'state'>>,
): boolean {
  const collecting = new Set<string>(steps.filter(({ collects }) => collects !== null).map(({ id }) => id));
  return [...runs].some(({ id, state }) => collecting.has(id) && state !== 'prepared');
}
