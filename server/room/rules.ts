/**
 * The pure core as one value, so that a test can put a fault in the place of one rule (`tests/faults.md`). The rules
 * themselves are in `shared/workshop` and `shared/permissions`; a room knows none of them by heart.
 */

import { mayReadPaper, mayWritePaper } from '@mufakat/shared/permissions/papers.ts';
import { nextAlarm, ring } from '@mufakat/shared/workshop/alarms.ts';
import { boardOf } from '@mufakat/shared/workshop/board-of.ts';
import { decide } from '@mufakat/shared/workshop/decide.ts';
import { evolve } from '@mufakat/shared/workshop/evolve.ts';
import { addPicture, mayReadPicture } from '@mufakat/shared/workshop/pictures.ts';
import { publish } from '@mufakat/shared/workshop/publish.ts';

export const RULES = {
  decide,
  evolve,
  publish,
  nextAlarm,
  ring,
  boardOf,
  mayReadPaper,
  mayWritePaper,
  addPicture,
  mayReadPicture,
};
export type Rules = typeof RULES;
