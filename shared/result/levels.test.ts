/** Documents and forms call the levels of the region, and their heads, as the workshop does [domain 2]. */
import { expect, it } from 'vitest';

import { METHODS } from '../methods/index.ts';
import { LEVEL_NAMES } from '../methods/level-names.ts';
import { musrenbangDesa } from '../methods/musrenbang-desa.ts';
import { played } from '../methods/played.ts';
import { DESK, Play, SETTINGS } from '../workshop/play.testing.ts';
import { buildResult } from './build.ts';

it('as they were given, or corrected before the first card', () => {
  const play = new Play({ ...SETTINGS, levels: ['Kabupaten', 'Kecamatan', 'Desa'] }, musrenbangDesa);
  const offices = () =>
    buildResult(play.state, { program: 'test', frozen: null })
      .signatures.first.flat()
      .map(({ office }) => office);
  expect(offices()).toContain('Kepala Desa');
  const change = { levels: ['Kabupaten', 'Kecamatan', 'Nagari', 'Jorong'] };
  play.do(DESK, { name: 'workshop.settings', change });
  expect(offices()).toContain('Wali Nagari');
  expect(offices()).not.toContain('Kepala Desa');
});

it.each(METHODS.map((method) => [method.id, method] as const))(
  '%s: no name is left in braces',
  (_, method) => {
    const play = new Play(SETTINGS, method);
    const result = buildResult(play.state, { program: 'test', frozen: null });
    const texts = JSON.stringify([result, played(method, SETTINGS.levels)]);
    expect(LEVEL_NAMES.filter((name) => texts.includes(`{${name}}`))).toEqual([]);
  },
);
