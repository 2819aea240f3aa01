/**
 * A list on the desk: programmes that are screened (groups of an earlier step), or policies and strategies under the programme
 * they belong to. Every row opens its wording.
 */
import { DecidingFrame } from '../deciding/DecidingFrame.tsx';
import type { LayoutProps } from '../layout-props.ts';
import { WithMap } from '../map/WithMap.tsx';
import { GroupList } from './GroupList.tsx';

export function DeskList({ seen }: LayoutProps) {
  return (
    <DecidingFrame seen={seen}>
      <WithMap seen={seen}>
        <GroupList seen={seen} />
      </WithMap>
    </DecidingFrame>
  );
}
