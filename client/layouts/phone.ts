/**
 * The register of phone views: one per layout. `Collect` is the whole page while cards are collected; `Body` is what there is
 * to look at otherwise, under the heading that `faces/phone` gives it.
 */
import type { ComponentType } from 'react';

import type { Layout } from '@mufakat/shared/methods/schema.ts';

import { PhoneAttendance } from './attendance/PhoneAttendance.tsx';
import type { LayoutProps } from './layout-props.ts';
import { PhoneList } from './list/PhoneList.tsx';
import { PhoneMatrix, PhoneMatrixCollect } from './matrix/PhoneMatrix.tsx';
import { PhoneRatify, PhoneRatifyCollect } from './ratify/PhoneRatify.tsx';
import { PhoneRoadmap } from './roadmap/PhoneRoadmap.tsx';
import { PhoneStatement } from './statement/PhoneStatement.tsx';
import { PhoneWall } from './wall/PhoneWall.tsx';
import { Collecting } from './writing/Collecting.tsx';

export interface PhoneLayout {
  readonly Collect: ComponentType<LayoutProps>;
  readonly Body: ComponentType<LayoutProps>;
}

export const PHONE_LAYOUTS: Readonly<Record<Layout, PhoneLayout>> = {
  attendance: { Collect: Collecting, Body: PhoneAttendance },
  wall: { Collect: Collecting, Body: PhoneWall },
  statement: { Collect: Collecting, Body: PhoneStatement },
  list: { Collect: Collecting, Body: PhoneList },
  matrix: { Collect: PhoneMatrixCollect, Body: PhoneMatrix },
  roadmap: { Collect: Collecting, Body: PhoneRoadmap },
  ratify: { Collect: PhoneRatifyCollect, Body: PhoneRatify },
};
