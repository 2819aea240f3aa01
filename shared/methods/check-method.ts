/** Everything that does not fit together in a method of the right shape; none of it for a method that can be played and printed. */
import { resultProblems } from './check-result.ts';
import { stepProblems } from './check-steps.ts';
import type { MethodProblem } from './problem.ts';
import type { Method } from './schema.ts';

export function checkMethod(method: Method): readonly MethodProblem[] {
  return [...stepProblems(method), ...resultProblems(method)];
}
