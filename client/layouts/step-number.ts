/** How steps are counted: an opening that only takes the attendance has no number. */
import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';

export function stepNumber(method: Pick<PlayedMethod, 'steps'>, id: string): number | null {
  const index = method.steps.findIndex((step) => step.id === id);
  if (index === -1) return null;
  if (method.steps[0]?.settles !== 'attendance') return index + 1;
  return index === 0 ? null : index;
}
