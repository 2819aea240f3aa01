/** A matrix on the desk: who does what, where the step settles roles; else what is measured, year by year. */
import { DecidingFrame } from '../deciding/DecidingFrame.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { IndicatorMatrix } from './IndicatorMatrix.tsx';
import { RoleMatrix } from './RoleMatrix.tsx';

export function DeskMatrix({ seen }: LayoutProps) {
  return (
    <DecidingFrame seen={seen}>
      {seen.step.settles === 'roles' ? <RoleMatrix seen={seen} /> : <IndicatorMatrix seen={seen} />}
    </DecidingFrame>
  );
}
