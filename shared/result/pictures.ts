/**
 * The four pictures of the matrices as SVG strings: dots by constituency, programmes by score, lines of the benchmarks, road
 * map. Made for a black-and-white copy: letters, shapes and figures say what the colours say. A picture that would grow
 * beyond a page is several pictures. The document gives them their numbers.
 */

import { TINT } from './cells.ts';
import type { Picture } from './document.ts';
import type { ListSpec } from '../methods/result-spec.ts';
import { figureOf, measureOf, measureSpec, type Measure } from './columns.ts';
import type { ProgrammeClass, ResultList, ResultPeriod, ResultRow } from './result.ts';
import {
  classLines,
  constituencyName,
  inSentence,
  isMoved,
  linksIn,
  listSpecOf,
  matrixName,
  numberIn,
  periodIn,
  periodText,
  textIn,
  yearsText,
  type Source,
} from './source.ts';
import {
  circle,
  line,
  lines,
  placed,
  polygon,
  polyline,
  rect,
  svg,
  text,
  textWidth,
  wrap,
  type Style,
} from './svg.ts';
import { chunks } from './chunks.ts';

/** Without its number, which the document adds. */
export type PictureDraft = Omit<Picture, 'caption'> & { readonly title: string };

/** The pictures of a list, in the order its method names them. */
export function picturesOf(source: Source, list: ResultList): PictureDraft[] {
  const spec = listSpecOf(source, list.id);
  if (spec === undefined) return [];
  return spec.pictures.flatMap((id) => {
    switch (id) {
      case 'support':
        return dotPictures(source, list);
      case 'scatter':
        return scatterPicture(source, list) ?? [];
      case 'lines':
        return linePictures(source, list, spec);
      case 'roadmap':
        return roadmapPictures(source, list, spec);
    }
  });
}

/** One dot per dot given, with the letter of the constituency; over 25 dots a bar with figures. */
function dotPictures(source: Source, list: ResultList): PictureDraft[] {
  const { result, words, numbers } = source;
  const rowsWithDots = list.rows.flatMap(({ number, title, support }) =>
    support === null ? [] : [{ number, title, dots: support.dots, dotsByGroup: support.byGroup }],
  );
  const total = rowsWithDots.reduce((a, it) => a + it.dots, 0);
  if (total === 0) return [];
  const letters = constituencyLetters(source, list);
  const voted =
    result.decisions.findLast(
      (it) => it.way === 'dots' && (it.step === list.step || it.step === list.settledIn),
    )?.voted ?? null;
  const most = Math.max(...rowsWithDots.map((it) => it.dots));
  const parts = chunks(rowsWithDots, DOT_ROWS);
  return parts.map((part, index) => {
    const left = 330;
    const drawn: string[] = [];
    let [x, legend] = [left, 0];
    for (const key of letters) {
      const wide = 44 + textWidth(key.name, 12);
      if (x > left && x + wide > WIDE) [x, legend] = [left, legend + LEGEND_ROW];
      drawn.push(
        dotMark(x + 10, 16 + legend, key),
        text(x + 25, 20 + legend, key.name, { size: 12, fill: GREY }),
      );
      x += wide;
    }
    const height = 44 + legend + part.length * DOT_ROW;
    drawn.push(line(left - 8, 32 + legend, left - 8, height, { stroke: GREY, width: 1.2 }));
    part.forEach((issue, row) => {
      const y = 34 + legend + row * DOT_ROW + DOT_ROW / 2;
      const title = wrap(`${issue.number}. ${issue.title}`, left - 30, 12);
      drawn.push(lines(0, y + 4 - (title.length - 1) * 7, title, 14, { size: 12 }));
      drawn.push(line(left - 8, y + DOT_ROW / 2, WIDE, y + DOT_ROW / 2, { stroke: PALE, width: 0.8 }));
      const dots = dotRuns(issue.dotsByGroup, issue.dots, letters);
      let at = left + 6;
      if (issue.dots > MOST_DOTS) {
        for (const { key, count } of dots) {
          const width = (count / most) * (WIDE - left - 70);
          drawn.push(rect(at - 4, y - 10, width, 20, key.style));
          const label = `${key.letter} ${numbers.integer(count)}`;
          if (textWidth(label, 11) < width) {
            drawn.push(
              text(at - 4 + width / 2, y + 4, label, {
                size: 11,
                bold: true,
                anchor: 'middle',
                fill: key.ink,
              }),
            );
          }
          at += width;
        }
        at += 10;
      } else {
        for (const { key, count } of dots) {
          for (let i = 0; i < count; i++) {
            drawn.push(dotMark(at + 6, y, key));
            at += 21;
          }
        }
        at += 12;
      }
      drawn.push(text(at, y + 5, numbers.integer(issue.dots), { size: 14, bold: true }));
    });
    const rows = part.map((it) => `${it.number}. ${it.title}: ${numbers.integer(it.dots)}`);
    return draft(
      WIDE,
      height,
      partTitle(source, words.pictures.dots(tableName(source, list), total, voted), index, parts.length),
      drawn,
      {
        alternative: words.pictures.dotsAlternative(rows),
      },
    );
  });
}

/** Feasible to the right, urgent upwards; one shape per class; a moved class is hollow with a star. */
function scatterPicture(source: Source, list: ResultList): PictureDraft | null {
  const { words, numbers } = source;
  const classes = classLines(source, list);
  const programmes = list.rows.flatMap((it) =>
    it.feasible === null || it.urgent === null
      ? []
      : [{ it, l: it.feasible.p / it.feasible.q, m: it.urgent.p / it.urgent.q }],
  );
  if (classes === null || programmes.length === 0) return null;
  const height = 500;
  const plot = { left: 56, top: 8, width: 560, height: 430 };
  const px = (value: number): number => plot.left + ((value - 1) / 4) * plot.width;
  const py = (value: number): number => plot.top + plot.height - ((value - 1) / 4) * plot.height;
  const at = (it: { p: number; q: number }): number => it.p / it.q;
  const [lowL, highM, lowM] = [at(classes.feasibleFrom), at(classes.urgentFrom), at(classes.middleFrom)];
  const right = px(5);
  const dash = { stroke: GREY, width: 1.2, dash: '5 4' };
  // Many marks are drawn smaller rather than upon each other.
  const scale = Math.max(0.4, Math.min(1, Math.sqrt(MOST_MARKS / programmes.length)));
  const marks: Spot[] = [];
  for (const { l, m } of programmes) marks.push(freeSpot(px(l), py(m), { marks, plot, gap: 27 * scale }));
  const drawn = [
    rect(px(1), py(5), px(lowL) - px(1), plot.height, { fill: '#F2F2F1' }),
    rect(px(lowL), py(5), right - px(lowL), py(highM) - py(5), { fill: '#DCE8E6' }),
    rect(px(lowL), py(highM), right - px(lowL), py(lowM) - py(highM), { fill: `#${TINT.light}` }),
    rect(px(lowL), py(lowM), right - px(lowL), py(1) - py(lowM), { fill: `#${TINT.cream}` }),
    line(px(lowL), py(5), px(lowL), py(1), dash),
    line(px(lowL), py(highM), right, py(highM), dash),
    line(px(lowL), py(lowM), right, py(lowM), dash),
    line(px(1), py(5), px(1), py(1), { stroke: INK, width: 1.4 }),
    line(px(1), py(1), right, py(1), { stroke: INK, width: 1.4 }),
    ...(
      [
        ['tidak-layak', 1, lowL, 5, 1],
        ['layak-mendesak', lowL, 5, 5, highM],
        ['layak', lowL, 5, highM, lowM],
        ['layak-kurang-mendesak', lowL, 5, lowM, 1],
      ] as const
    ).map(([name, from, to, top, foot]) =>
      zoneLabel(words.classes[name].toUpperCase(), { x: [px(from), px(to)], y: [py(top), py(foot)] }, marks),
    ),
    ...[1, 2, 3, 4, 5].flatMap((value) => [
      line(px(value), py(1), px(value), py(1) + 5, { stroke: INK }),
      text(px(value), py(1) + 20, String(value), { size: 12, anchor: 'middle', fill: GREY }),
      line(px(1) - 5, py(value), px(1), py(value), { stroke: INK }),
      text(px(1) - 10, py(value) + 4, String(value), { size: 12, anchor: 'end', fill: GREY }),
    ]),
    text((px(1) + right) / 2, py(1) + 46, words.pictures.scatterX, {
      size: 13,
      bold: true,
      anchor: 'middle',
    }),
    text(16, (py(1) + py(5)) / 2, words.pictures.scatterY, {
      size: 13,
      bold: true,
      anchor: 'middle',
      turn: -90,
    }),
  ];
  for (const [i, { it, l, m }] of programmes.entries()) {
    const [x, y] = [px(l), py(m)];
    const spot = marks[i] ?? { x, y };
    if (spot.x !== x || spot.y !== y) {
      drawn.push(line(x, y, spot.x, spot.y, { stroke: GREY }), circle(x, y, 2, { fill: INK }));
    }
    drawn.push(placed(spot.x, spot.y, scale, classMark(it.class, isMoved(it), String(it.number))));
  }
  drawn.push(
    ...scatterLegend(
      source,
      list,
      programmes.map(({ it }) => it),
      right + 40,
      height,
    ),
  );
  const rows = programmes.map(
    ({ it }) =>
      `${it.number}. ${it.title}: ${it.feasible === null ? '' : numbers.fraction(it.feasible, 2)} / ${
        it.urgent === null ? '' : numbers.fraction(it.urgent, 2)
      }`,
  );
  return draft(WIDE, height, words.pictures.scatter(tableName(source, list)), drawn, {
    alternative: words.pictures.scatterAlternative(rows),
  });
}

/** A small line per measure from its baseline to its final target. */
function linePictures(source: Source, list: ResultList, listSpec: ListSpec): PictureDraft[] {
  const { result, words } = source;
  const spec = measureSpec(listSpec.columns);
  if (spec === null) return [];
  const shownOnes = list.rows
    .map((row) => ({ number: row.number, indicator: row.title, ...measureOf(row, spec) }))
    .filter((it) => pointsOf(it).length > 1);
  if (shownOnes.length === 0) return [];
  const years = shownOnes.flatMap((it) => pointsOf(it).map((point) => point.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const turn = result.workshop.periods[0]?.to ?? null;
  const parts = chunks(shownOnes, LINE_COLUMNS * 2);
  return parts.map((part, index) => {
    const width = WIDE / Math.min(LINE_COLUMNS, part.length < 4 ? 4 : part.length);
    const titles = part.map((it) => wrap(it.indicator, width - 40, 10.5));
    const bottoms = part.map((it) => wrap(rangeText(source, it), width - 14, 11));
    const head = 18 + 13 * Math.max(...titles.map((it) => it.length));
    const foot = 30 + 13 * Math.max(...bottoms.map((it) => it.length));
    const cellHeight = head + 110 + foot;
    const rowsOfCells = Math.ceil(part.length / LINE_COLUMNS);
    const drawn = part.flatMap((it, i) => {
      const x = (i % LINE_COLUMNS) * width;
      const y = Math.floor(i / LINE_COLUMNS) * (cellHeight + 8);
      const box = { x: x + 12, y: y + head, width: width - 28, height: 100 };
      const points = pointsOf(it);
      const values = points.map((point) => point.value);
      const low = Math.min(0, ...values);
      const high = Math.max(...values, low + 1e-9);
      const span = high - low || 1;
      const px = (year: number): number =>
        box.x + (last === first ? 0 : ((year - first) / (last - first)) * box.width);
      const py = (value: number): number => box.y + box.height - ((value - low) / span) * box.height;
      const path = points.map((point): [number, number] => [px(point.year), py(point.value)]);
      const base = box.y + box.height;
      const [startYear, endYear] = [points[0]?.year ?? first, points.at(-1)?.year ?? last];
      return [
        rect(x + 1, y, width - 4, cellHeight, { fill: '#F6F8F8', stroke: PALE }),
        rect(x + 3, y + 3, 19, 19, { fill: `#${TINT.dark}` }),
        text(x + 12.5, y + 17, String(it.number), {
          size: 11,
          bold: true,
          anchor: 'middle',
          fill: '#FFFFFF',
        }),
        lines(x + 27, y + 14, titles[i] ?? [], 13, { size: 10.5 }),
        line(box.x, base, box.x + box.width, base, { stroke: GREY }),
        ...(turn !== null && turn > first && turn < last
          ? [line(px(turn), box.y, px(turn), base, { stroke: GREY, dash: '2 3' })]
          : []),
        polyline(path, { stroke: `#${TINT.dark}`, width: 2 }),
        ...path.slice(1, -1).map(([cx, cy]) => circle(cx, cy, 2, { fill: `#${TINT.dark}` })),
        ...path.slice(0, 1).map(([cx, cy]) => circle(cx, cy, 4, { fill: `#${TINT.dark}` })),
        ...path
          .slice(-1)
          .map(([cx, cy]) => circle(cx, cy, 4, { fill: '#E9B949', stroke: `#${TINT.dark}`, width: 1.4 })),
        text(box.x, base + 14, String(startYear), { size: 10, fill: GREY }),
        text(box.x + box.width, base + 14, String(endYear), { size: 10, anchor: 'end', fill: GREY }),
        lines(x + width / 2, base + 34, bottoms[i] ?? [], 13, { size: 11, bold: true, anchor: 'middle' }),
      ];
    });
    const rows = part.map((it) => `${it.number}. ${it.indicator}: ${rangeText(source, it)}`);
    return draft(
      WIDE,
      rowsOfCells * (cellHeight + 8),
      partTitle(source, words.pictures.lines(first, last), index, parts.length),
      drawn,
      { alternative: words.pictures.linesAlternative(rows) },
    );
  });
}

/** One activity of a road map; `group` is the number of the row it belongs to. */
interface Activity {
  readonly group: number | null;
  readonly title: string;
  readonly volume: string;
  readonly when: ResultPeriod | null;
  readonly cost: number | null;
}

/** A bar per activity over the years of the horizon, in the shade of its period, with its cost. */
function roadmapPictures(source: Source, list: ResultList, spec: ListSpec): PictureDraft[] {
  const { result, words } = source;
  const { horizon } = result.workshop;
  const periods = barPeriods(source);
  const activities = list.rows.map((row) => activityOf(source, list, spec, row));
  if (activities.length === 0) return [];
  const parts = chunks(
    activities.toSorted((a, b) => (a.group ?? 0) - (b.group ?? 0)),
    ROADMAP_ROWS,
  );
  const years = Array.from({ length: horizon.to - horizon.from + 1 }, (_, i) => horizon.from + i);
  const left = 330;
  const yearWidth = (WIDE - left) / years.length;
  const px = (year: number): number =>
    left + (Math.min(Math.max(year, horizon.from), horizon.to + 1) - horizon.from) * yearWidth;
  return parts.map((part, index) => {
    const height = 48 + part.length * ROADMAP_ROW + 4;
    const bands = periods.map((it, i) => {
      const shade = PERIOD_SHADES[i % PERIOD_SHADES.length] ?? `#${TINT.dark}`;
      return (
        rect(px(it.start), 0, px(it.to + 1) - px(it.start) - 1, 20, { fill: shade }) +
        text((px(it.start) + px(it.to + 1)) / 2, 14, `${it.name} · ${yearsText(it)}`.toUpperCase(), {
          size: 11,
          bold: true,
          anchor: 'middle',
          fill: '#FFFFFF',
        })
      );
    });
    const grid = years.map(
      (year) =>
        line(px(year), 24, px(year), height, { stroke: PALE }) +
        text((px(year) + px(year + 1)) / 2, 38, String(year), {
          size: yearWidth < 34 ? 8 : 11,
          anchor: 'middle',
          fill: GREY,
        }),
    );
    const turns = periods
      .slice(1)
      .map((it) => line(px(it.start), 20, px(it.start), height, { stroke: `#${TINT.dark}`, width: 1.6 }));
    const drawn = part.flatMap((it, row) => {
      const y = 48 + row * ROADMAP_ROW;
      const begins = it.group !== null && part[row - 1]?.group !== it.group;
      const rowsHere = part.filter((other) => other.group === it.group).length;
      return [
        ...(begins
          ? [
              line(0, y, WIDE, y, { stroke: '#C9D2D2' }),
              rect(0, y + 3, 28, rowsHere * ROADMAP_ROW - 6, { fill: '#DCE8E6' }),
              text(14, y + (rowsHere * ROADMAP_ROW) / 2 + 5, String(it.group), {
                size: 13,
                bold: true,
                anchor: 'middle',
              }),
            ]
          : []),
        ...activityLabel(it, y, left),
        ...bar(source, it, y, px),
      ];
    });
    const rows = part.map(
      (it) => `${it.group === null ? '' : `${it.group}. `}${it.title}: ${periodText(source, it.when)}`,
    );
    return draft(
      WIDE,
      height,
      partTitle(source, words.pictures.roadmap(tableName(source, list), periods.length), index, parts.length),
      [...bands, ...grid, ...drawn, ...turns],
      { alternative: words.pictures.roadmapAlternative(rows) },
    );
  });
}

/** Units across a lying page of F4, so that 12 units of text are about 9 points. */
const WIDE = 1096;
const WIDE_CM = 29.02;
const DOT_ROW = 32;
/** Height of a further row of the legend of the dots. */
const LEGEND_ROW = 24;
/** Programmes that are drawn in full size. */
const MOST_MARKS = 40;
const DOT_ROWS = 15;
const MOST_DOTS = 25;
const LINE_COLUMNS = 9;
const ROADMAP_ROW = 22;
const ROADMAP_ROWS = 24;
const INK = '#1F2A2E';
const GREY = '#55646A';
const PALE = '#DDE4E4';
const PERIOD_SHADES = [`#${TINT.dark}`, '#5F8F8D', '#3B6C7C', '#87A9A4'];

interface Key {
  readonly id: string | null;
  readonly name: string;
  readonly letter: string;
  readonly style: Style;
  readonly ink: string;
}

const KEY_STYLES: readonly { style: Style; ink: string }[] = [
  { style: { fill: `#${TINT.dark}`, stroke: `#${TINT.dark}` }, ink: '#FFFFFF' },
  { style: { fill: '#FFFFFF', stroke: `#${TINT.dark}`, width: 1.4 }, ink: INK },
  { style: { fill: '#E9B949', stroke: '#A87B14' }, ink: INK },
  { style: { fill: '#A9C7C4', stroke: '#5F8F8D' }, ink: INK },
  { style: { fill: '#FFFFFF', stroke: GREY, width: 1.2, dash: '2 2' }, ink: INK },
  { style: { fill: `#${TINT.violet}`, stroke: '#7A6A96' }, ink: INK },
  { style: { fill: '#7A868C', stroke: INK }, ink: '#FFFFFF' },
];

/** A letter of its own for each constituency: its first, else that of a later word, else any of its letters, else a figure. */
function constituencyLetters(source: Source, list: ResultList): Key[] {
  const supports = list.rows.flatMap((row) => row.support ?? []);
  const used = new Set(supports.flatMap((it) => it.byGroup.map((group) => group.constituency)));
  const given = supports.reduce((a, it) => a + it.dots, 0);
  const split = supports.reduce((a, it) => a + it.byGroup.reduce((b, group) => b + group.dots, 0), 0);
  const ids: (string | null)[] = [...used].filter((it) => it !== null);
  if (used.has(null) || split < given) ids.push(null);
  const taken = new Set<string>();
  return ids.map((id, i): Key => {
    const name = constituencyName(source, id);
    const words = name.toUpperCase().split(/[^\p{L}\p{N}]+/u);
    const wanted =
      id === null
        ? ['+']
        : [...words.map((it) => it.slice(0, 1)), ...words.join('').split(''), String(i + 1)];
    const letter = wanted.find((it) => it !== '' && !taken.has(it)) ?? '•';
    taken.add(letter);
    const style = KEY_STYLES[i % KEY_STYLES.length] ?? { style: {}, ink: INK };
    return { id, name, letter, ...style };
  });
}

/** Dots of one issue in the order of the keys; what no group accounts for is the rest. */
function dotRuns(
  byGroup: readonly { constituency: string | null; dots: number }[],
  all: number,
  keys: readonly Key[],
): { key: Key; count: number }[] {
  const named = keys.flatMap((key) => {
    const count = byGroup.filter((it) => it.constituency === key.id).reduce((a, it) => a + it.dots, 0);
    return count === 0 ? [] : [{ key, count }];
  });
  const rest = all - named.reduce((a, it) => a + it.count, 0);
  const others = keys.find((it) => it.id === null);
  if (rest <= 0 || others === undefined) return named;
  return [
    ...named.filter((it) => it.key !== others),
    { key: others, count: rest + (named.find((it) => it.key === others)?.count ?? 0) },
  ];
}

function dotMark(x: number, y: number, key: Key): string {
  return (
    circle(x, y, 9.4, key.style) +
    text(x, y + 3.6, key.letter, { size: 10, bold: true, anchor: 'middle', fill: key.ink })
  );
}

/** The mark of a class around the origin. */
function classMark(name: ProgrammeClass | null, moved: boolean, label: string): string {
  const [x, y] = [0, 0];
  const dark = `#${TINT.dark}`;
  const hollow: Style = { fill: '#FFFFFF', stroke: dark, width: 2.4 };
  const star = moved ? text(x + 15, y - 6, '*', { size: 18, bold: true }) : '';
  const inside = (fill: string, dy = 4): string =>
    text(x, y + dy, label, { size: 11, bold: true, anchor: 'middle', fill });
  switch (name) {
    case 'layak-mendesak':
      return circle(x, y, 13, moved ? hollow : { fill: dark }) + inside(moved ? INK : '#FFFFFF') + star;
    case 'layak':
      return rect(x - 12, y - 12, 24, 24, { ...hollow, width: 1.6 }) + inside(INK) + star;
    case 'layak-kurang-mendesak':
      return (
        polygon(
          [
            [x, y - 17],
            [x + 17, y + 13],
            [x - 17, y + 13],
          ],
          { fill: '#FFF6DC', stroke: '#7C5A10', width: 1.6 },
        ) +
        inside(INK, 9) +
        star
      );
    case 'tidak-layak':
      return (
        polygon(
          [
            [x, y - 16],
            [x + 16, y],
            [x, y + 16],
            [x - 16, y],
          ],
          { fill: '#E2E2E0', stroke: GREY, width: 1.6 },
        ) +
        inside(INK) +
        star
      );
    case 'data-kurang':
    case null:
      return circle(x, y, 12, { fill: '#FFFFFF', stroke: GREY, dash: '3 2' }) + inside(INK) + star;
  }
}

interface Spot {
  x: number;
  y: number;
}

interface Plot {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The name of a zone in that corner of it where the fewest marks lie. */
function zoneLabel(
  name: string,
  zone: { x: readonly [number, number]; y: readonly [number, number] },
  marks: readonly Spot[],
): string {
  const [size, inset] = [12, 8];
  const width = textWidth(name, size) * 1.08;
  const corners = [zone.y[0] + 18, zone.y[1] - 8].flatMap((y) =>
    [zone.x[1] - inset - width, zone.x[0] + inset].map((x) => {
      const near = marks.filter(
        (it) => it.x > x - 16 && it.x < x + width + 16 && it.y > y - size - 16 && it.y < y + 18,
      );
      return { x, y, marks: near.length };
    }),
  );
  const best = corners.toSorted((a, b) => a.marks - b.marks)[0] ?? { x: zone.x[0], y: zone.y[0] };
  return text(best.x, best.y, name, { size, bold: true, fill: GREY });
}

/** The point itself, or the nearest place around it inside the plot where no other mark lies. */
function freeSpot(
  x: number,
  y: number,
  { marks, plot, gap }: { marks: readonly Spot[]; plot: Plot; gap: number },
): Spot {
  const inside = (it: Spot): boolean =>
    it.x >= plot.left && it.x <= plot.left + plot.width && it.y >= plot.top && it.y <= plot.top + plot.height;
  for (let ring = 0; ring * gap < plot.width; ring++) {
    const steps = ring === 0 ? 1 : ring * 8;
    for (let i = 0; i < steps; i++) {
      const turn = (i / steps) * 2 * Math.PI;
      const spot = { x: x + Math.cos(turn) * ring * gap * 0.75, y: y - Math.sin(turn) * ring * gap * 0.75 };
      if (inside(spot) && marks.every((it) => Math.hypot(it.x - spot.x, it.y - spot.y) >= gap)) return spot;
    }
  }
  return { x, y };
}

/** Numbers and titles beside the plot, in one or two columns; if they do not fit, matrix 2 is the legend. */
function scatterLegend(
  source: Source,
  list: ResultList,
  programmes: readonly {
    number: number;
    title: string;
    class: ProgrammeClass | null;
    computedClass: ProgrammeClass | null;
  }[],
  x: number,
  height: number,
): string[] {
  const { words } = source;
  const width = WIDE - x;
  const shapes = wrap(
    [words.pictures.shapes, ...(programmes.some(isMoved) ? [words.pictures.movedMark] : [])].join(' '),
    width,
    11,
  );
  const room = height - 40 - shapes.length * 15 - 12;
  const entries = (columnWidth: number, size: number): string[][] =>
    programmes.map((it) => wrap(`${it.number}. ${it.title}${isMoved(it) ? ' *' : ''}`, columnWidth, size));
  const head = text(x, 22, words.pictures.legend, { size: 13, bold: true });
  for (const [columns, size] of [
    [1, 12],
    [1, 10.5],
    [2, 10],
    [2, 9],
  ] as const) {
    const leading = size + 3.5;
    const columnWidth = (width - (columns - 1) * 12) / columns;
    const blocks = entries(columnWidth - 4, size);
    const perColumn = Math.ceil(blocks.reduce((a, it) => a + it.length, 0) / columns) + (columns > 1 ? 2 : 0);
    if (perColumn * leading > room) continue;
    const drawn: string[] = [head];
    let [column, row] = [0, 0];
    for (const block of blocks) {
      if (row + block.length > perColumn && column < columns - 1) [column, row] = [column + 1, 0];
      drawn.push(lines(x + column * (columnWidth + 12), 44 + row * leading, block, leading, { size }));
      row += block.length;
    }
    const below = 44 + (columns === 1 ? row : perColumn) * leading + 10;
    return [...drawn, lines(x, below, shapes, 15, { size: 11, fill: GREY })];
  }
  return [
    head,
    text(x, 44, words.pictures.legendInMatrix(matrixName(source, list)), { size: 12 }),
    lines(x, 70, shapes, 15, { size: 11, fill: GREY }),
  ];
}

/** Baseline, yearly targets and final target in order of years, one value a year. */
function pointsOf(measure: Measure): { year: number; value: number }[] {
  const byYear = new Map<number, number>();
  if (measure.baseline !== null && measure.baselineYear !== null)
    byYear.set(measure.baselineYear, measure.baseline);
  for (const it of measure.yearly) byYear.set(it.year, it.value);
  if (measure.final !== null) byYear.set(measure.final.year, measure.final.value);
  return [...byYear].map(([year, value]) => ({ year, value })).toSorted((a, b) => a.year - b.year);
}

function rangeText(source: Source, measure: Measure): string {
  const figure = figureOf(source, measure);
  const from = measure.baseline === null ? source.words.notMeasured : figure(measure.baseline);
  const end = pointsOf(measure).at(-1)?.value;
  return `${from} → ${end === undefined ? source.words.empty : figure(end)} ${measure.unit ?? ''}`.trim();
}

/** The name of the table a picture belongs to, inside a sentence; one that is a proper name stays as in its matrix. */
function tableName(source: Source, list: ResultList): string {
  const name = listSpecOf(source, list.id)?.name[source.result.workshop.language] ?? '';
  return /\s\p{Lu}\p{Ll}/u.test(name) ? name : inSentence(name);
}

/** What a row of a plan says: its period, its money, its amount, and the row it belongs to. */
function activityOf(source: Source, list: ResultList, spec: ListSpec, row: ResultRow): Activity {
  const field = (kind: ResultList['fields'][number]['kind']) =>
    list.fields.find((it) => it.kind === kind)?.id ?? '';
  const amount = spec.columns.find((it) => it.of === 'amount');
  const value = amount === undefined ? null : numberIn(row.values[amount.amount]);
  const unit = amount === undefined ? null : textIn(row.values[amount.unit]);
  const target = linksIn(row.values[field('rows')])[0] ?? '';
  return {
    group: source.rows.get(target)?.number ?? null,
    title: row.title,
    volume: value === null ? '' : ` (${source.numbers.plain(value)}${unit === null ? '' : ` ${unit}`})`,
    when: periodIn(row.values[field('period')]),
    cost: numberIn(row.values[field('money')]),
  };
}

function activityLabel(action: Activity, y: number, left: number): string[] {
  const label = `${action.title}${action.volume}`;
  const width = left - 50;
  // Two lines in smaller type before anything would be cut; the row height holds both.
  const size = textWidth(label, 11) <= width ? 11 : textWidth(label, 9) <= width * 1.9 ? 9 : 7;
  const rows = wrap(label, width, size);
  return [
    lines(38, y + ROADMAP_ROW / 2 + 4 - ((rows.length - 1) * (size + 1)) / 2, rows, size + 1, { size }),
  ];
}

function bar(source: Source, action: Activity, y: number, px: (year: number) => number): string[] {
  const { words, numbers, result } = source;
  const cost = action.cost === null ? '' : numbers.rupiahShort(action.cost);
  if (action.when === null) {
    return [
      text(px(result.workshop.horizon.from) + 6, y + 15, `${words.pictures.unscheduled} ${cost}`.trim(), {
        size: 10,
        fill: GREY,
      }),
    ];
  }
  const { from: start, to: end } = action.when;
  const from = start.year + ((start.quarter ?? 1) - 1) / 4;
  const to = Math.max(end.year + (end.quarter ?? 4) / 4, from + 0.25);
  const { horizon } = result.workshop;
  const named = barPeriods(source);
  const periods = named.length > 0 ? named : [{ start: horizon.from, to: horizon.to }];
  const within = periods.flatMap((period, i) => {
    const [a, b] = [px(Math.max(from, period.start)), px(Math.min(to, period.to + 1))];
    return a < b ? [{ a, b, fill: PERIOD_SHADES[i % PERIOD_SHADES.length] ?? INK }] : [];
  });
  const [a, b] = [px(from), Math.max(px(to), px(from) + 3)];
  const pieces = within.length === 0 ? [{ a, b, fill: INK }] : within;
  const wide = textWidth(cost, 10);
  // The line between two periods would run through the figure, so it stands within one of them.
  const inside = pieces.find((piece) => piece.b - piece.a > wide + 12);
  // At the right edge there is no room beside the bar, so the figure stands before it.
  const before = inside === undefined && b + wide + 8 > WIDE;
  return [
    ...pieces.map((piece) => rect(piece.a, y + 4, piece.b - piece.a, 14, { fill: piece.fill })),
    text(inside !== undefined ? inside.a + 6 : before ? a - 5 : b + 5, y + 15, cost, {
      size: 10,
      bold: true,
      anchor: before ? 'end' : 'start',
      fill: inside !== undefined ? '#FFFFFF' : INK,
    }),
  ];
}

/** Periods as bars: where one ends in the year the next begins (2018–2023, 2023–2028), the year belongs to the first. */
function barPeriods({ result }: Source): { name: string; from: number; to: number; start: number }[] {
  let before = -Infinity;
  return result.workshop.periods.map((it) => {
    const start = Math.max(it.from, before + 1);
    before = it.to;
    return { ...it, start };
  });
}

function partTitle({ words }: Source, title: string, index: number, of: number): string {
  return of === 1 ? title : words.common.pictureOn(title, index + 1, of);
}

function draft(
  width: number,
  height: number,
  title: string,
  parts: readonly string[],
  { alternative }: { alternative: string },
): PictureDraft {
  return {
    kind: 'picture',
    title,
    svg: svg(width, height, parts),
    width: WIDE_CM,
    height: Math.round(((height * WIDE_CM) / width) * 100) / 100,
    alternative,
  };
}
