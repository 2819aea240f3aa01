/** Questions about a method, whatever method it is. Unknown ids answer `null`. */
import type { CardKind } from '../cards/card.ts';
import type { Method, Step, StepState } from './schema.ts';

export function stepById(method: Pick<Method, 'steps'>, id: string): Step | null {
  return method.steps.find((step) => step.id === id) ?? null;
}

export function kindById(method: Pick<Method, 'cardKinds'>, id: string): CardKind | null {
  return method.cardKinds.find((kind) => kind.id === id) ?? null;
}

/** The step after this one in the method's order; `null` after the last. */
export function nextStep(method: Pick<Method, 'steps'>, id: string): Step | null {
  const at = method.steps.findIndex((step) => step.id === id);
  return at === -1 ? null : (method.steps[at + 1] ?? null);
}

/** The state a step enters after this one; `null` once it is closed. */
export function nextState(step: Step, state: StepState): StepState | null {
  const at = step.states.indexOf(state);
  return at === -1 ? null : (step.states[at + 1] ?? null);
}

/** Whether cards are published in this state [W4]. */
export function collectsIn(step: Step, state: StepState): boolean {
  return step.collects?.during.some((during) => during === state) ?? false;
}

/**
 * The step in which groups of `id` are accepted: a later step that has it as its source (programmes in the filter), else
 * itself. Links to `id` offer what was accepted there.
 */
export function acceptingStep(method: Pick<Method, 'steps'>, id: string): Step | null {
  const filter = method.steps.find((step) => step.source === id && step.settles === 'accepted');
  return filter ?? stepById(method, id);
}

/** The kinds a step collects, in the method's order. */
export function kindsOf(method: Pick<Method, 'cardKinds'>, step: Step): CardKind[] {
  return method.cardKinds.filter((kind) => step.collects?.kinds.includes(kind.id) ?? false);
}
