/** One drawing for paper and hall: whatever the look, nothing is lost, too high, too wide or too small for the last row. */
import { HALL, HALL_CLOSE } from '@mufakat/client/parts/chart/looks.ts';
import type { Drawing, Look } from '@mufakat/shared/result/pictures/look.ts';
import { drawMarks } from '@mufakat/shared/result/pictures/marks.ts';
import { PAPER } from '@mufakat/shared/result/pictures/paper.ts';
import { drawRoadmap } from '@mufakat/shared/result/pictures/roadmap.ts';
import { drawRoles } from '@mufakat/shared/result/pictures/roles.ts';
import { drawScatter } from '@mufakat/shared/result/pictures/scatter.ts';
import { drawTargets } from '@mufakat/shared/result/pictures/targets.ts';
import { textWidth } from '@mufakat/shared/result/svg.ts';
import { describe, expect, it } from 'vitest';

const LOOKS: readonly (readonly [string, Look, number])[] = [
  ['paper', PAPER, 9],
  ['hall', HALL, 26],
  ['hall, close', HALL_CLOSE, 26],
];

const title = (i: number): string =>
  `Baris ${i} tentang ${'penataan batas desa dan kawasan hutan bersama warga '
    .repeat((i % 3) + 1)
    .slice(0, 70)
    .trim()}`;
const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i + 1));
const ROLES = { PJ: 'Penanggung jawab', P: 'Pelaksana', D: 'Pendukung', F: 'Pendana', W: 'Pengawas' };
const CODES = ['PJ', 'P', 'D', 'F', 'W'] as const;
const ANSWERS = ['confirmed', 'noted', 'waiting', 'declined'] as const;

const PICTURES: Readonly<Record<string, (look: Look) => Drawing[]>> = {
  'a road map of three years': (look) => roadmap(look, { from: 2026, to: 2028 }),
  'a road map of twenty years': (look) => roadmap(look, { from: 2026, to: 2045 }),
  roles: (look) =>
    drawRoles(
      {
        heading: 'Program',
        rows: many(30, (i) => ({
          id: `r${i}`,
          number: i,
          title: title(i),
          missing: i % 4 === 0 ? 'Belum ada PJ' : '',
        })),
        actors: many(21, (i) => ({
          id: `a${i}`,
          name: i % 2 === 0 ? `Balai Konservasi Sumber Daya ${i}` : `Dinas ${i}`,
          code: `D${i}`,
        })),
        cells: many(30, (i) =>
          many(21, (j) => ({
            row: `r${i}`,
            actor: `a${j}`,
            roles: CODES.slice((i + j) % 4, ((i + j) % 4) + ((i * j) % 4)),
            answer: ANSWERS[(i + j) % 4] ?? 'waiting',
          })).filter((it) => it.roles.length > 0),
        ).flat(),
        roles: ROLES,
        answers: {
          confirmed: 'Sanggup',
          noted: 'Dengan catatan',
          waiting: 'Menunggu',
          declined: 'Tidak sanggup',
        },
      },
      look,
    ),
  marks: (look) =>
    drawMarks(
      {
        heading: 'Isu',
        rows: many(40, (i) => ({ id: `r${i}`, number: i, title: title(i) })),
        columns: many(11, (i) => ({
          id: `c${i}`,
          title: `Tema ${i}: perlindungan satwa dan pemulihan hutan`,
        })),
        marks: many(40, (i) => ({ row: `r${i}`, column: `c${(i % 11) + 1}` })),
        sum: 'Jumlah',
      },
      look,
    ),
  targets: (look) =>
    drawTargets(
      {
        lines: many(23, (i) => ({
          number: i,
          title: title(i),
          points: many(5, (year) => ({ year: 2025 + year, value: i * year, text: String(i * year) })),
          range: `${i} → ${i * 5} persen`,
        })),
        turn: 2027,
      },
      look,
    ),
  'a field of scores': (look) => [
    drawScatter(
      {
        points: many(60, (i) => ({
          number: i,
          feasible: 1 + (i % 9) / 2,
          urgent: 1 + (i % 7) / 2,
          class:
            (['layak-mendesak', 'layak', 'layak-kurang-mendesak', 'tidak-layak', 'data-kurang'] as const)[
              i % 5
            ] ?? null,
          moved: i % 6 === 0,
        })),
        lines: { feasibleFrom: 2.5, urgentFrom: 3.5, middleFrom: 2.5 },
        across: 'Layak',
        up: 'Mendesak',
        classes: {
          'layak-mendesak': 'Layak mendesak',
          layak: 'Layak',
          'layak-kurang-mendesak': 'Layak, kurang mendesak',
          'tidak-layak': 'Tidak layak',
        },
      },
      look,
      { width: look.width * 0.44, height: look.height },
    ),
  ],
};

function roadmap(look: Look, horizon: { from: number; to: number }): Drawing[] {
  return drawRoadmap(
    {
      horizon,
      periods: [
        { name: 'Periode I', from: horizon.from, to: horizon.from + 1 },
        { name: 'Periode II', from: horizon.from + 1, to: horizon.to },
      ],
      heading: 'Program',
      rows: many(14, (i) => ({
        number: i % 7 === 0 ? null : i,
        title: title(i),
        bars: many((i * 5) % 23, (j) => ({
          title: `Kegiatan ${i}.${j} ${title(j).slice(8, 70)}`,
          meta: j % 2 === 0 ? `Rp ${j} miliar · APBD` : '',
          missing: j % 5 === 0 ? 'dana belum ada' : '',
          when:
            j % 11 === 0
              ? null
              : {
                  from: { year: horizon.from + (j % (horizon.to - horizon.from + 1)), quarter: 2 },
                  to: { year: Math.min(horizon.to, horizon.from + j), quarter: j % 3 === 0 ? 4 : null },
                },
        })),
      })),
      quarters: ['I', 'II', 'III', 'IV'],
      unscheduled: 'belum dijadwalkan',
    },
    look,
  );
}

/** Texts with where they begin and end, turned ones left out. */
function textsOf({ svg }: Drawing, look: Look) {
  return [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"([^>]*)>(.*?)<\/text>/g)]
    .filter(([, , , , style = '']) => !style.includes('transform'))
    .map(([, x, y, size, style = '', inner = '']) => {
      const text = inner.replace(/<[^>]*>/g, '');
      const bold = style.includes('font-weight');
      const long = textWidth(text, Number(size)) * (bold ? 1 : look.letter);
      const share = style.includes('"end"') ? 1 : style.includes('"middle"') ? 0.5 : 0;
      const from = Number(x) - long * share;
      return { text, from, to: from + long, y: Number(y), size: Number(size) };
    });
}

describe.each(LOOKS)('%s', (_, look, smallest) => {
  it.each(Object.keys(PICTURES))('%s: all of it, inside the picture, large enough', (name) => {
    const drawings = PICTURES[name]?.(look) ?? [];
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) {
      expect(drawing.height).toBeLessThanOrEqual(look.height + 1);
      // Marks are drawn around the origin and placed; the field of scores has a test of its own.
      if (name === 'a field of scores') continue;
      const texts = textsOf(drawing, look);
      const wrong = texts.filter(
        (it) =>
          it.from < -1 || it.to > drawing.width + 1 || it.y > drawing.height || it.size < smallest - 0.5,
      );
      // Twenty years stand closer than the usual text.
      expect(wrong.filter((it) => !/^20\d\d$/.test(it.text))).toEqual([]);
    }
    const all = drawings
      .flatMap((drawing) => textsOf(drawing, look))
      .map((it) => it.text)
      .join('')
      .replace(/\s/g, '');
    const wanted = name === 'a field of scores' ? [] : many(11, title);
    expect(wanted.filter((it) => !all.includes(it.replace(/\s/g, '')))).toEqual([]);
  });

  it('the name of a class is covered by no mark while its zone has room', () => {
    // A mark in every corner of each zone, so that only the middle of an edge is free.
    const corners = [4.9, 3.6, 3.4, 2.6, 2.4, 1.1].flatMap((urgent) =>
      [2.7, 4.9].map((feasible) => [feasible, urgent]),
    );
    const drawn = drawScatter(
      {
        points: corners.map(([feasible = 0, urgent = 0], at) => ({
          number: at + 1,
          feasible,
          urgent,
          class: 'layak',
          moved: false,
        })),
        lines: { feasibleFrom: 2.5, urgentFrom: 3.5, middleFrom: 2.5 },
        across: 'Skor',
        up: 'Skor',
        classes: {
          'layak-mendesak': 'Utama',
          layak: 'Layak',
          'layak-kurang-mendesak': 'Nanti',
          'tidak-layak': 'Tidak',
        },
      },
      look,
      { width: look.width * 0.44, height: look.height },
    );
    const marks = [...drawn.svg.matchAll(/translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/g)].map(
      ([, x, y, scale]) => ({ x: Number(x), y: Number(y), r: 12 * Number(scale) }),
    );
    expect(marks).toHaveLength(corners.length);
    const names = textsOf(drawn, look).filter(({ text }) => ['Utama', 'Layak', 'Nanti'].includes(text));
    expect(names).toHaveLength(3);
    for (const { from, to, y, size } of names)
      expect(
        marks.filter(
          (it) => it.x > from - it.r && it.x < to + it.r && it.y > y - size - it.r && it.y < y + it.r,
        ),
      ).toEqual([]);
  });
});
