/**
 * The register of desk views: one per layout. `Board` fills the middle; `Aside` stands under the timer in the right rail, for
 * layouts that need a person's attention to something of their own.
 */
import type { ComponentType } from 'react';

import type { Layout } from '@mufakat/shared/methods/schema.ts';

import { DeskAttendance } from './attendance/DeskAttendance.tsx';
import type { LayoutProps } from './layout-props.ts';
import { DeskList } from './list/DeskList.tsx';
import { DeskMatrix } from './matrix/DeskMatrix.tsx';
import { DeskMatrixAside } from './matrix/DeskMatrixAside.tsx';
import { DeskRatify } from './ratify/DeskRatify.tsx';
import { DeskRatifyAside } from './ratify/DeskRatifyAside.tsx';
import { DeskRoadmap } from './roadmap/DeskRoadmap.tsx';
import { DeskRoadmapAside } from './roadmap/DeskRoadmapAside.tsx';
import { DeskStatement } from './statement/DeskStatement.tsx';
import { DeskWall } from './wall/DeskWall.tsx';

export interface DeskLayout {
  readonly Board: ComponentType<LayoutProps>;
  readonly Aside: ComponentType<LayoutProps> | null;
}

export const DESK_LAYOUTS: Readonly<Record<Layout, DeskLayout>> = {
  attendance: { Board: DeskAttendance, Aside: null },
  wall: { Board: DeskWall, Aside: null },
  statement: { Board: DeskStatement, Aside: null },
  list: { Board: DeskList, Aside: null },
  matrix: { Board: DeskMatrix, Aside: DeskMatrixAside },
  roadmap: { Board: DeskRoadmap, Aside: DeskRoadmapAside },
  ratify: { Board: DeskRatify, Aside: DeskRatifyAside },
};
