import { describe, expect, it } from 'vitest';

import { onPages } from './on-pages.ts';

const rows = (...heights: number[]) => heights.map((height) => ({ height }));
const sizes = (given: { height: number }[], room: number) => onPages(given, room).map((page) => page.length);

describe('onPages', () => {
  it('leaves no page with a row or two while others are full', () => {
    expect(sizes(rows(...Array.from({ length: 19 }, () => 1)), 17)).toEqual([10, 9]);
    expect(sizes(rows(...Array.from({ length: 17 }, () => 1)), 17)).toEqual([17]);
  });

  it('keeps every row once, in order, on as few pages as they need', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const given = rows(...Array.from({ length: seed % 40 }, (_, i) => 1 + ((seed * 7 + i * 13) % 5)));
      const pages = onPages(given, 12);
      expect(pages.flat()).toEqual(given);
      for (const page of pages)
        expect(page.reduce((sum, row) => sum + row.height, 0)).toBeLessThanOrEqual(12);
    }
  });

  it('gives a row that is higher than a page one of its own', () => {
    expect(sizes(rows(3, 20, 3), 10)).toEqual([1, 1, 1]);
  });
});
