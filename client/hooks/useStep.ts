/** A step as two halves: what the method says it is, and how it stands in the room. */
import type { CardKind } from '@mufakat/shared/cards/card.ts';
import type { Step } from '@mufakat/shared/methods/schema.ts';
import type { StepRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from './useSection.ts';

export interface StepSeen {
  readonly step: Step;
  readonly row: StepRow;
  /** From 0, among all steps. */
  readonly index: number;
  readonly count: number;
  /** Card kinds collected here. */
  readonly kinds: readonly CardKind[];
  readonly current: boolean;
}

/** The step with this id; without one, the step the room is in. `undefined` until the view has come. */
export function useStep(id?: string): StepSeen | undefined {
  const room = useSection('room');
  const method = useSection('method');
  if (room === undefined || method === undefined) return undefined;
  const wanted = id ?? room.current;
  const index = method.steps.findIndex((step) => step.id === wanted);
  const step = method.steps[index];
  const row = room.steps.find((each) => each.id === wanted);
  if (step === undefined || row === undefined) return undefined;
  return {
    step,
    row,
    index,
    count: method.steps.length,
    kinds: method.cardKinds.filter((kind) => step.collects?.kinds.includes(kind.id)),
    current: room.current === wanted,
  };
}
