import { describe, expect, it } from 'vitest';

import { circleNameOf, unlike } from './circle-name.ts';
import { foldName } from './names.ts';

const MAX = 40;

describe('the short name of a theme', () => {
  it.each([
    ['Ekowisata', 'Ekowisata'],
    ['Kebakaran lahan gambut yang berulang setiap musim kemarau', 'Kebakaran lahan gambut'],
    ['Akses jalan produksi ke kebun rakyat rusak berat', 'Akses jalan produksi'],
    ['Abrasi pantai, hilangnya mangrove, dan menyusutnya tambak warga', 'Abrasi pantai'],
    ['Pengelolaan sampah terpadu berbasis masyarakat kampung kota', 'Pengelolaan sampah terpadu'],
    ['Tata kelola (perizinan) perkebunan belum terbuka bagi publik', 'Tata kelola'],
    ['Di hulu sungai belum ada sumur bor yang layak', 'Di hulu sungai belum ada sumur bor'],
    ['Unsustainable fishing in the estuary of the northern river', 'Unsustainable fishing in the estuary'],
  ])('%s', (theme, name) => {
    expect(circleNameOf(theme, MAX)).toBe(name);
    expect(circleNameOf(theme, MAX).length).toBeLessThanOrEqual(MAX);
  });

  it('of one endless word is its beginning, and never nothing', () => {
    expect(circleNameOf('x'.repeat(200), MAX)).toBe('x'.repeat(MAX));
    expect(circleNameOf('😀'.repeat(60), MAX)).toBe('😀'.repeat(MAX));
  });
});

it('names that come to the same are told apart by a number', () => {
  const given = { taken: ['gambut kering'], max: MAX, fold: foldName };
  expect(unlike(['Jalan desa', 'Jalan Desa', 'Gambut kering', 'Jalan desa'], given)).toEqual([
    'Jalan desa',
    'Jalan Desa 2',
    'Gambut kering 2',
    'Jalan desa 3',
  ]);
  expect(unlike(['x'.repeat(MAX), 'x'.repeat(MAX)], given)[1]).toBe(`${'x'.repeat(MAX - 2)} 2`);
});
