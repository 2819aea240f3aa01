import { describe, expect, it } from 'vitest';

import { roadmapPictures } from '@mufakat/shared/result/pictures.ts';
import type { ResultAction } from '@mufakat/shared/result/result.ts';
import { sourceOf } from '@mufakat/shared/result/source.ts';
import { textWidth } from '@mufakat/shared/result/svg.ts';

import { sampleResult } from '../cases/sample-result.ts';

describe('the roadmap', () => {
  const quarters = Array.from({ length: 40 }, (_, i) => ({
    year: 2018 + Math.floor(i / 4),
    quarter: (i % 4) + 1,
  }));

  it('writes a sum within one colour of its bar, or beside the bar, never over the turn of the periods', () => {
    const result = sampleResult();
    const [action] = result.actions;
    result.actions = quarters.flatMap((from, i) =>
      [1, 4, 9].map((long): ResultAction => ({
        ...(action as ResultAction),
        id: `a${i}-${long}`,
        from,
        to: quarters[Math.min(i + long, quarters.length - 1)] ?? from,
        cost: 1_800_000_000,
      })),
    );
    const wrong = roadmapPictures(sourceOf(result)).flatMap(({ svg }) => {
      const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="14"/g)].map(
        ([, x, y, width]) => ({ from: Number(x), to: Number(x) + Number(width), y: Number(y) }),
      );
      const sums = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"([^>]*)>(Rp[^<]*)</g)];
      expect(sums.length).toBeGreaterThan(5);
      return sums.filter(([, x, y, style = '', sum = '']) => {
        const wide = textWidth(sum, 10);
        const from = style.includes('text-anchor="end"') ? Number(x) - wide : Number(x);
        const here = bars.filter((bar) => bar.y === Number(y) - 11);
        const touched = here.filter((bar) => bar.from < from + wide && from < bar.to);
        return touched.some((bar) => from < bar.from || from + wide > bar.to);
      });
    });
    expect(wrong.map(([found]) => found)).toEqual([]);
  });
});
