/** The register of ballot pads: one per way of deciding. */
import { createElement, type ComponentType } from 'react';

import type { WayId } from '@mufakat/shared/polls/way.ts';

import { ConsensusPad } from './ConsensusPad.tsx';
import { DotPad } from './DotPad.tsx';
import { MajorityPad } from './MajorityPad.tsx';
import type { PadProps } from './pad.ts';
import { ScoringPad } from './ScoringPad.tsx';

const PADS = {
  dots: DotPad,
  consensus: ConsensusPad,
  majority: MajorityPad,
  scoring: ScoringPad,
} satisfies { [W in WayId]: ComponentType<PadProps<W>> };

/** The pad of the parameters' way. TypeScript cannot follow that one picks the other, so the pair is widened here, once. */
export function BallotPad(props: PadProps) {
  return createElement(PADS[props.params.way] as unknown as ComponentType<PadProps>, props);
}
