/** The register of ways of deciding on the screen: one per way. */
import type { WayId } from '@mufakat/shared/polls/way.ts';

import { consensusOnScreen } from './consensus/screen.tsx';
import { criteriaOnScreen } from './criteria/screen.tsx';
import { dotsOnScreen } from './dots/screen.tsx';
import { majorityOnScreen } from './majority/screen.tsx';
import { scoringOnScreen } from './scoring/screen.tsx';
import type { ScreenWay } from './way-faces.ts';

export const SCREEN_WAYS: Readonly<Record<WayId, ScreenWay>> = {
  dots: dotsOnScreen,
  consensus: consensusOnScreen,
  majority: majorityOnScreen,
  scoring: scoringOnScreen,
  criteria: criteriaOnScreen,
};
