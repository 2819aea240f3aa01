/** The circles a step runs in now; `null` where all work together. */
import type { CirclesOfStep } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';

export function useCirclesOf(step: string): CirclesOfStep | null {
  return useSection('circles')?.find((each) => each.step === step && !each.merged) ?? null;
}
