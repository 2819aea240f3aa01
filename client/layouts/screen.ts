/**
 * The register of screen views: one per layout. `null` is the hall's own page for joining (`faces/screen/Lobby.tsx`): who is
 * there is what the hall sees of it.
 */
import type { ComponentType } from 'react';

import type { Layout } from '@mufakat/shared/methods/schema.ts';

import { ScreenList } from './list/ScreenList.tsx';
import { ScreenMatrix } from './matrix/ScreenMatrix.tsx';
import { ScreenRoadmap } from './roadmap/ScreenRoadmap.tsx';
import type { ScreenStepProps } from './screen-step.ts';
import { ScreenStatement } from './statement/ScreenStatement.tsx';
import { ScreenWall } from './wall/ScreenWall.tsx';

export const SCREEN_LAYOUTS: Readonly<Record<Layout, ComponentType<ScreenStepProps> | null>> = {
  attendance: null,
  wall: ScreenWall,
  statement: ScreenStatement,
  list: ScreenList,
  matrix: ScreenMatrix,
  roadmap: ScreenRoadmap,
  ratify: ScreenWall,
};
