/**
 * A list in the hall. A step that works on another step's cards (the filter on programmes) shows those, as the wall they hang
 * on; else its own. In the hall a list is a wall: people look for their card, not for a row.
 */
import type { ScreenStepProps } from '../screen-step.ts';
import { ScreenWall } from '../wall/ScreenWall.tsx';

export function ScreenList(props: ScreenStepProps) {
  return <ScreenWall {...props} />;
}
