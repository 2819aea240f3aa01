/** The classes of programmes from the best to the worst, and those that go on [domain 4.1]. */
import type { ProgrammeClass } from '@mufakat/shared/polls/way.ts';

export const CLASSES: readonly ProgrammeClass[] = [
  'layak-mendesak',
  'layak',
  'layak-kurang-mendesak',
  'tidak-layak',
  'data-kurang',
];
