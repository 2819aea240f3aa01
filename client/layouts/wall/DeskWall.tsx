/** The desk's view of a wall step: the wall, and what decides on it. */
import { DecidingFrame } from '../deciding/DecidingFrame.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { WithMap } from '../map/WithMap.tsx';
import { StepWall } from './StepWall.tsx';

export function DeskWall({ seen }: LayoutProps) {
  return (
    <DecidingFrame seen={seen}>
      <WithMap seen={seen}>
        <StepWall seen={seen} />
      </WithMap>
    </DecidingFrame>
  );
}
