/** What is offered to be added or chosen: only what brings nothing that would have to be put right. */
import { resultProblems } from '../check-result.ts';
import { stepProblems } from '../check-steps.ts';
import type { Method } from '../schema.ts';

/** Whether a change of what is printed brings no new problem; those that were there before do not matter. */
export function printsSoundly(before: Method, after: Method): boolean {
  return resultProblems(after).length <= resultProblems(before).length;
}

/** The same of a change of steps. */
export function runsSoundly(before: Method, after: Method): boolean {
  return stepProblems(after).length <= stepProblems(before).length;
}
