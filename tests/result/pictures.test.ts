import { describe, expect, it } from 'vitest';

import { picturesOf } from '@mufakat/shared/result/pictures.ts';
import type { PictureDraft } from '@mufakat/shared/result/pictures/draft.ts';
import type { Result, ResultRow } from '@mufakat/shared/result/result.ts';
import { sourceOf } from '@mufakat/shared/result/source.ts';
import { textWidth } from '@mufakat/shared/result/svg.ts';

import { sampleResult } from '../cases/sample-result.ts';
import { listOf, rowsOf, withValues } from '../support/result-rows.ts';

/** The pictures of one table. */
function drawn(result: Result, table: string): PictureDraft[] {
  const source = sourceOf(result);
  return picturesOf(source, listOf(source.result, table));
}

/** The sample with twelve constituencies and so many programmes, their scores close together. */
function crowded(programmes: number): Result {
  const result = sampleResult();
  const [issue] = rowsOf(result, 'isu');
  const [programme] = rowsOf(result, 'program');
  const [group] = result.attendance.byGroup;
  const names = ['Lembaga Swadaya Masyarakat', 'Kelompok Tani dan Nelayan', 'Perguruan Tinggi'];
  result.attendance.byGroup = Array.from({ length: 12 }, (_, i) => ({
    ...(group as (typeof result.attendance.byGroup)[number]),
    constituency: `u${i}`,
    name: `${names[i % 3]} ${i + 1}`,
  }));
  listOf(result, 'isu').rows = [1, 2].map((number) => ({
    ...(issue as ResultRow),
    number,
    support: {
      dots: 12 * number,
      supporters: 12,
      byGroup: result.attendance.byGroup.map(({ constituency }) => ({ constituency, dots: number })),
    },
  }));
  listOf(result, 'program').rows = Array.from({ length: programmes }, (_, i) => ({
    ...(programme as ResultRow),
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
    const result = crowded(15);
    for (const { svg } of ['isu', 'aksi', 'tolok-ukur'].flatMap((table) => drawn(result, table))) {
      const wide = Number(/ width="([\d.]+)"/.exec(svg)?.[1]);
      const outside = [
        ...svg.matchAll(/<text x="([\d.-]+)"[^>]* font-size="([\d.]+)"[^>]*>(.*?)<\/text>/g),
      ].filter(([tag, x, size, content = '']) => {
        const length = textWidth(content.replace(/<[^>]*>/g, ''), Number(size));
        const share = tag.includes('"end"') ? 1 : tag.includes('"middle"') ? 0.5 : 0;
        const from = Number(x) - length * share;
        return from < -1 || from + length > wide + 1;
      });
      expect(outside.map(([tag]) => tag)).toEqual([]);
    }
  });

  it.each([1, 15, 60, 250])(
    'shows each of %i programmes in the field of scores, none on another',
    (number) => {
      const svg = drawn(crowded(number), 'program')[0]?.svg ?? '';
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

  it('writes the words of a bar within it, or beside it and within the picture, none over another', () => {
    const result = sampleResult();
    const [action] = rowsOf(result, 'aksi');
    listOf(result, 'aksi').rows = quarters.flatMap((from, i) =>
      [1, 4, 9].map((long): ResultRow =>
        withValues(
          { ...(action as ResultRow), id: `a${i}-${long}` },
          {
            waktu: { from, to: quarters[Math.min(i + long, quarters.length - 1)] ?? from },
            biaya: 1_800_000_000,
          },
        ),
      ),
    );
    let sums = 0;
    const wrong = drawn(result, 'aksi').flatMap(({ svg }) => {
      const bars = [
        ...svg.matchAll(
          /<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="[^"]*" stroke="/g,
        ),
      ].map(([, x, y, width, height]) => ({
        from: Number(x),
        to: Number(x) + Number(width),
        top: Number(y),
        foot: Number(y) + Number(height),
      }));
      const words = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"([^>]*)>(<tspan.*?)<\/text>/g)];
      sums += words.filter(([, , , , content = '']) => content.includes('Rp')).length;
      return words.filter(([, x, y, style = '', content = '']) => {
        const wide = textWidth(content.replace(/<[^>]*>/g, ''), 11);
        const from = style.includes('text-anchor="end"') ? Number(x) - wide : Number(x);
        const own = bars.filter((bar) => bar.top < Number(y) && Number(y) < bar.foot);
        const within = own.some((bar) => bar.from <= from && from + wide <= bar.to);
        const touched = own.some((bar) => bar.from < from + wide && from < bar.to);
        return own.length !== 1 || (touched && !within) || from < 0 || from + wide > 1096;
      });
    });
    expect(sums).toBeGreaterThan(100);
    expect(wrong.map(([found]) => found)).toEqual([]);
  });
});
