/** The register of ways of deciding on the desk: one per way. */
import type { WayId } from '@mufakat/shared/polls/way.ts';

import { consensusOnDesk } from './consensus/desk.tsx';
import { criteriaOnDesk } from './criteria/desk.tsx';
import { dotsOnDesk } from './dots/desk.tsx';
import { majorityOnDesk } from './majority/desk.tsx';
import { scoringOnDesk } from './scoring/desk.tsx';
import type { DeskWay } from './way-faces.ts';

export const DESK_WAYS: { readonly [W in WayId]: DeskWay<W> } = {
  dots: dotsOnDesk,
  consensus: consensusOnDesk,
  majority: majorityOnDesk,
  scoring: scoringOnDesk,
  criteria: criteriaOnDesk,
};

/** The way by its name. TypeScript cannot follow that it takes the parameters of the same poll, so it is widened here, once. */
export function deskWay(id: WayId): DeskWay {
  return DESK_WAYS[id] as unknown as DeskWay;
}
