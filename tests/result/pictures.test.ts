import { describe, expect, it } from 'vitest';

import {
  dotPictures,
  linePictures,
  roadmapPictures,
  scatterPicture,
} from '@mufakat/shared/result/pictures.ts';
import type { Result, ResultAction, ResultIssue, ResultProgramme } from '@mufakat/shared/result/result.ts';
import { sourceOf } from '@mufakat/shared/result/source.ts';
import { textWidth } from '@mufakat/shared/result/svg.ts';

import { sampleResult } from '../cases/sample-result.ts';

/** The sample with twelve constituencies and so many programmes, their scores close together. */
function crowded(programmes: number): Result {
  const result = sampleResult();
  const [issue] = result.issues;
  const [programme] = result.programmes;
  const [group] = result.attendance.byGroup;
  const names = ['Lembaga Swadaya Masyarakat', 'Kelompok Tani dan Nelayan', 'Perguruan Tinggi'];
  result.attendance.byGroup = Array.from({ length: 12 }, (_, i) => ({
    ...(group as (typeof result.attendance.byGroup)[number]),
    constituency: `u${i}`,
    name: `${names[i % 3]} ${i + 1}`,
  }));
  result.issues = [1, 2].map((number) => ({
    ...(issue as ResultIssue),
    number,
    dots: 12 * number,
    dotsByGroup: result.attendance.byGroup.map(({ constituency }) => ({ constituency, dots: number })),
  }));
  result.programmes = Array.from({ length: programmes }, (_, i) => ({
    ...(programme as ResultProgramme),
    id: `p${i}`,
    number: i + 1,
    class: (['layak-mendesak', 'layak', 'layak-kurang-mendesak', 'tidak-layak'] as const)[i % 4] ?? null,
    feasible: { p: 41 + (i % 14), q: 11 },
    urgent: { p: 44 + (i % 16), q: 12 },
  }));
  return result;
}

describe('a crowded picture', () => {
  it('keeps all its text inside', () => {
    const source = sourceOf(crowded(15));
    for (const { svg } of [...dotPictures(source), ...roadmapPictures(source), ...linePictures(source)]) {
      const wide = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
      const outside = [
        ...svg.matchAll(/<text x="([\d.-]+)"[^>]* font-size="([\d.]+)"[^>]*>([^<]*)</g),
      ].filter(([drawn, x, size, content = '']) => {
        const length = textWidth(content, Number(size));
        const share = drawn.includes('"end"') ? 1 : drawn.includes('"middle"') ? 0.5 : 0;
        const from = Number(x) - length * share;
        return from < -1 || from + length > wide + 1;
      });
      expect(outside.map(([drawn]) => drawn)).toEqual([]);
    }
  });

  it.each([1, 15, 60, 250])(
    'shows each of %i programmes in the field of scores, none on another',
    (number) => {
      const svg = scatterPicture(sourceOf(crowded(number)))?.svg ?? '';
      const marks = [
        ...svg.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)">/g),
      ].map(([, x, y, scale]) => ({ x: Number(x), y: Number(y), r: 13 * Number(scale) }));
      expect(marks).toHaveLength(number);
      for (const [i, it] of marks.entries()) {
        expect(it.x).toBeGreaterThanOrEqual(56);
        expect(it.x).toBeLessThanOrEqual(616);
        expect(it.y).toBeGreaterThanOrEqual(8);
        expect(it.y).toBeLessThanOrEqual(438);
        const near = marks.slice(0, i).filter((at) => Math.hypot(at.x - it.x, at.y - it.y) < it.r * 1.9);
        expect(near).toEqual([]);
      }
    },
  );
});

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
