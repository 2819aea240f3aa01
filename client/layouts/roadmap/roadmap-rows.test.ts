import { describe, expect, it } from 'vitest';

import { common } from '@mufakat/shared/languages/id/common.ts';

import type { Fields } from '@mufakat/shared/cards/card.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';

import { costBySource, factsOf, roadmapRows, type Activity } from './roadmap-rows.ts';

const waktu = { from: { year: 2026, quarter: 1 as const }, to: { year: 2026, quarter: 2 as const } };
const activity = (id: string, wording: Fields): Activity => ({
  id,
  title: id,
  facts: factsOf(kindById(spwt, 'aksi') ?? undefined, wording),
});

const ACTIVITIES = [
  activity('a', { program: ['p1'], waktu, biaya: 600_000_000, 'sumber-dana': 'APBD' }),
  activity('b', { program: ['p1'], waktu, biaya: 7_200_000_000 }),
  activity('c', { program: ['p9'], waktu }),
  activity('d', { program: ['p2'] }),
];
const PROGRAMMES = [
  { id: 'p1', title: 'Sekat kanal', number: 1 },
  { id: 'p2', title: 'Koridor satwa', number: 2 },
];

describe('rows of the roadmap', () => {
  const rows = roadmapRows(ACTIVITIES, PROGRAMMES, common, 'dana belum ada');

  it('groups activities by programme, those of none at the end, and leaves out what has no time', () => {
    expect(rows.map(({ id, bars }) => [id, bars.map((bar) => bar.id)])).toEqual([
      ['p1', ['a', 'b']],
      ['rest', ['c']],
    ]);
  });

  it('marks a cost without a source of funds, and only that', () => {
    expect(rows.flatMap(({ bars }) => bars).map(({ gap }) => gap)).toEqual([
      undefined,
      'dana belum ada',
      undefined,
    ]);
  });

  it('sums by source, the largest first', () => {
    expect(costBySource(ACTIVITIES)).toEqual([
      { source: '', sum: 7_200_000_000 },
      { source: 'APBD', sum: 600_000_000 },
    ]);
  });
});
