/** A step into which cards may still come from a file. */
import type { StepSeen } from '../../hooks/useStep.ts';

export function takesImport({ step, row }: StepSeen): boolean {
  return step.collects !== null && row.state !== 'closed';
}
