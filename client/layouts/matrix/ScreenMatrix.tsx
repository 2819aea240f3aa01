/** A matrix in the hall: roles where the step settles roles, else indicators. */
import type { ScreenStepProps } from '../screen-step.ts';
import { ScreenBenchmarks } from './ScreenBenchmarks.tsx';
import { ScreenRoles } from './ScreenRoles.tsx';

export function ScreenMatrix(props: ScreenStepProps) {
  return props.step.settles === 'roles' ? <ScreenRoles {...props} /> : <ScreenBenchmarks {...props} />;
}
