/**
 * The next move of the room from where it is: the one primary button of the desk. `from` travels with the command, so that a
 * double click or a second facilitator never skips a step (`design.md` 3.1).
 */
import type { StepId } from '@mufakat/shared/cards/card.ts';
import type { PlayedMethod, StepState } from '@mufakat/shared/methods/schema.ts';
import type { StepPoint } from '@mufakat/shared/workshop/command.ts';
import type { RoomSection } from '@mufakat/shared/workshop/view.ts';

export interface Move {
  readonly from: StepPoint;
  readonly to: StepPoint;
  /** Steps that would be left out on the way; with any, a reason is asked. */
  readonly skips: readonly StepId[];
}

type Room = Pick<RoomSection, 'current' | 'steps'>;

/** Within the step to its next state, from a closed step into the next one; `null` at the end. */
export function nextMove(method: Pick<PlayedMethod, 'steps'>, room: Room): Move | null {
  const from = whereIs(room);
  const step = method.steps.find((each) => each.id === from.step);
  if (step === undefined) return null;
  const after = step.states[step.states.indexOf(from.state) + 1];
  if (after !== undefined) return { from, to: { step: from.step, state: after }, skips: [] };
  const later = stepsAfter(method, from.step);
  const next = later.find((id) => stateOf(room, id) !== 'closed');
  return next === undefined ? null : intoStep(method, room, next);
}

/** Into a later step; what lies between and is not closed is skipped. `null` where the room may not go from here. */
export function intoStep(method: Pick<PlayedMethod, 'steps'>, room: Room, target: StepId): Move | null {
  const from = whereIs(room);
  if (from.state !== 'closed' && from.state !== 'prepared') return null;
  const later = stepsAfter(method, from.step);
  const at = later.indexOf(target);
  if (at === -1) return null;
  const state = stateOf(room, target);
  const states = method.steps.find((step) => step.id === target)?.states ?? [];
  const into = state === 'prepared' ? (states[1] ?? 'prepared') : state;
  if (into === 'closed') return null;
  const between = later.slice(0, at).filter((id) => stateOf(room, id) !== 'closed');
  return {
    from,
    to: { step: target, state: into },
    skips: from.state === 'prepared' ? [from.step, ...between] : between,
  };
}

function whereIs(room: Room): StepPoint {
  return { step: room.current, state: stateOf(room, room.current) };
}

function stateOf(room: Room, id: StepId): StepState {
  return room.steps.find((step) => step.id === id)?.state ?? 'prepared';
}

function stepsAfter(method: Pick<PlayedMethod, 'steps'>, id: StepId): readonly StepId[] {
  const ids = method.steps.map((step) => step.id as StepId);
  return ids.slice(ids.indexOf(id) + 1);
}
