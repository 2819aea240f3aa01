/** The register of ways of deciding on the phone: one per way. */
import type { WayId } from '@mufakat/shared/polls/way.ts';

import { consensusOnPhone } from './consensus/phone.tsx';
import { criteriaOnPhone } from './criteria/phone.tsx';
import { dotsOnPhone } from './dots/phone.tsx';
import { majorityOnPhone } from './majority/phone.tsx';
import { scoringOnPhone } from './scoring/phone.tsx';
import type { PhoneWay } from './way-faces.ts';

export const PHONE_WAYS: { readonly [W in WayId]: PhoneWay<W> } = {
  dots: dotsOnPhone,
  consensus: consensusOnPhone,
  majority: majorityOnPhone,
  scoring: scoringOnPhone,
  criteria: criteriaOnPhone,
};

/** The way by its name. TypeScript cannot follow that it takes the parameters of the same poll, so it is widened here, once. */
export function phoneWay(id: WayId): PhoneWay {
  return PHONE_WAYS[id] as unknown as PhoneWay;
}
