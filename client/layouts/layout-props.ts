/** What the view of a layout is given, on the desk and on a phone. */
import type { StepSeen } from '../hooks/useStep.ts';

export interface LayoutProps {
  readonly seen: StepSeen;
}
