/**
 * A road map: under each row of the plan its activities as bars over the years, with quarters while there are few years. What
 * an activity is stands in its bar, or beside it where the bar is too short. A bar without funds is dashed and says so.
 */
import type { Quarter } from '../../cards/card.ts';
import { line, lines, rect, runs, text, type TextRun } from '../svg.ts';
import {
  drawing,
  numberLabel,
  widthOf,
  wrapped,
  wrappedRuns,
  type Drawing,
  type Look,
  type Paint,
} from './look.ts';

export interface RoadmapBar {
  readonly title: string;
  /** Behind the title: volume, sum, who pays. */
  readonly meta: string;
  /** What is missing ("dana belum ada"), or empty. */
  readonly missing: string;
  /** `null` = not scheduled yet. */
  readonly when: { readonly from: Quarter; readonly to: Quarter } | null;
}

export interface RoadmapRow {
  readonly number: number | null;
  readonly title: string;
  readonly bars: readonly RoadmapBar[];
}

export interface RoadmapPicture {
  readonly horizon: { readonly from: number; readonly to: number };
  readonly periods: readonly { readonly name: string; readonly from: number; readonly to: number }[];
  /** Over the rows. */
  readonly heading: string;
  readonly rows: readonly RoadmapRow[];
  /** The four quarters as they are written. */
  readonly quarters: readonly string[];
  readonly unscheduled: string;
}

/** With more years than this a quarter would be narrower than its figure. */
const YEARS_WITH_QUARTERS = 4;
/** Share of the width that the titles of rows take. */
const NAMES = 0.27;
/** Around the words of a bar, in type sizes. */
const PAD = 0.26;
const LEADING = 1.12;

/** As many pictures as it takes; a row that goes on in the next one says its title again. */
export function drawRoadmap(given: RoadmapPicture, look: Look): Drawing[] {
  const scale = scaleOf(given, look);
  const laid = given.rows.map((row) => layRow(given, row, scale, look));
  const room = look.height - scale.top;
  const pages: LaidRow[][] = [[]];
  let left = room;
  const turn = (): void => {
    pages.push([]);
    left = room;
  };
  for (const row of laid) {
    if (row.height > left && left < room) turn();
    for (const part of partsOf(row, room, look)) {
      if (part.height > left && left < room) turn();
      pages.at(-1)?.push(part);
      left -= part.height;
    }
  }
  return pages.filter((page) => page.length > 0).map((page) => drawPage(given, page, scale, look));
}

interface Scale {
  /** Where the years begin, below their heads. */
  readonly left: number;
  readonly top: number;
  readonly years: readonly number[];
  readonly quarters: boolean;
  readonly x: (year: number) => number;
  /** Periods as heads: a year that two share belongs to the first. */
  readonly periods: readonly { readonly name: string; readonly start: number; readonly to: number }[];
}

interface LaidBar {
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly paint: Paint;
  readonly dashed: boolean;
  readonly lines: readonly TextRun[][];
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly scheduled: boolean;
  /** How wide the words beside the bar are; 0 where they stand in it. */
  readonly beside: number;
}

interface LaidRow {
  readonly number: number | null;
  readonly title: readonly string[];
  readonly bars: readonly LaidBar[];
  readonly height: number;
}

function scaleOf({ horizon, periods }: RoadmapPicture, look: Look): Scale {
  const years = Array.from({ length: horizon.to - horizon.from + 1 }, (_, i) => horizon.from + i);
  const quarters = years.length <= YEARS_WITH_QUARTERS;
  const left = look.width * NAMES;
  const wide = (look.width - left) / years.length;
  let before = -Infinity;
  return {
    left,
    top: look.type * ((periods.length > 0 ? 1.9 : 0) + 1.5 + (quarters ? 1.35 : 0) + 0.15),
    years,
    quarters,
    x: (year) => left + (Math.min(Math.max(year, horizon.from), horizon.to + 1) - horizon.from) * wide,
    periods: periods.map(({ name, from, to }) => {
      const start = Math.max(from, before + 1);
      before = to;
      return { name, start, to };
    }),
  };
}

function layRow(given: RoadmapPicture, row: RoadmapRow, scale: Scale, look: Look): LaidRow {
  const title = wrapped(look, row.title, scale.left - look.type * (row.number === null ? 0.6 : 2.9));
  return partOf(
    { number: row.number, title },
    row.bars.map((bar) => layBar(given, bar, scale, look)),
    look,
  );
}

function partOf(
  { number, title }: { readonly number: number | null; readonly title: readonly string[] },
  bars: readonly LaidBar[],
  look: Look,
): LaidRow {
  const words = look.type * (title.length * LEADING + 2 * PAD);
  return {
    number,
    title,
    bars,
    height: Math.max(
      words,
      bars.reduce((sum, bar) => sum + bar.height, 0),
    ),
  };
}

/** A row that is higher than a whole picture comes in several. */
function partsOf(row: LaidRow, room: number, look: Look): LaidRow[] {
  if (row.height <= room) return [row];
  const parts: LaidBar[][] = [[]];
  let left = room;
  for (const bar of row.bars) {
    if (bar.height > left && parts.at(-1)?.length !== 0) {
      parts.push([]);
      left = room;
    }
    parts.at(-1)?.push(bar);
    left -= bar.height;
  }
  return parts.map((bars) => partOf(row, bars, look));
}

/** The words of a bar stand in it, else where they take the fewest lines: to its right, to its left. */
function layBar(given: RoadmapPicture, bar: RoadmapBar, scale: Scale, look: Look): LaidBar {
  const { horizon } = given;
  const { colours, type } = look;
  const pieces: TextRun[] = [
    { text: bar.title, bold: true },
    { text: bar.meta },
    { text: bar.missing, bold: true, fill: colours.missing },
  ];
  const from = bar.when === null ? horizon.from : startOf(bar.when.from);
  const to = bar.when === null ? from : Math.max(endOf(bar.when.to), from + 0.25);
  const [a, b] = [scale.x(from), Math.max(scale.x(to), scale.x(from) + type * 0.4)];
  const pad = type * 0.5;
  const period = scale.periods.findLastIndex((it) => it.start <= from);
  const paint = colours.bars[Math.max(0, period) % colours.bars.length] as Paint;
  const base = { from: a, to: b, paint, dashed: bar.missing !== '', scheduled: bar.when !== null };
  if (bar.when === null) {
    const lines = wrappedRuns(
      look,
      [...pieces, { text: given.unscheduled, fill: colours.grey }],
      look.width - a - 2 * pad,
    );
    return { ...base, lines, x: a + pad, anchor: 'start', beside: 0, height: heightOf(lines.length, type) };
  }
  const places = [
    { x: a + pad, anchor: 'start' as const, room: b - a - 2 * pad },
    { x: b + pad, anchor: 'start' as const, room: look.width - b - pad },
    { x: a - pad, anchor: 'end' as const, room: a - scale.left - pad },
  ].map((place) => ({ ...place, lines: wrappedRuns(look, pieces, Math.max(place.room, 1)) }));
  const longest = Math.max(...`${bar.title} ${bar.meta}`.split(' ').map((word) => widthOf(look, word)));
  const fitting = places.filter((place) => place.room >= Math.min(longest, look.width - scale.left));
  const best = (fitting.length > 0 ? fitting : places).reduce((found, place) =>
    place.lines.length < found.lines.length ? place : found,
  );
  return {
    ...base,
    lines: best.lines,
    x: best.x,
    anchor: best.anchor,
    beside: best.x === places[0]?.x ? 0 : Math.max(...best.lines.map((it) => lineWidth(look, it))),
    height: heightOf(best.lines.length, type),
  };
}

function lineWidth(look: Look, pieces: readonly TextRun[]): number {
  return widthOf(look, pieces.map((it) => it.text).join(''));
}

function heightOf(count: number, type: number): number {
  return type * (Math.max(1, count) * LEADING + 2 * PAD);
}

function startOf({ year, quarter }: Quarter): number {
  return year + ((quarter ?? 1) - 1) / 4;
}

function endOf({ year, quarter }: Quarter): number {
  return year + (quarter ?? 4) / 4;
}

function drawPage(given: RoadmapPicture, rows: readonly LaidRow[], scale: Scale, look: Look): Drawing {
  const { colours, type, small } = look;
  const height = scale.top + rows.reduce((sum, row) => sum + row.height, 0) + 1;
  const parts: string[] = [];
  let y = scale.top;
  const grid: string[] = [];
  for (const year of scale.years) {
    const steps = scale.quarters ? [0, 0.25, 0.5, 0.75] : [0];
    for (const step of steps) {
      grid.push(
        line(scale.x(year + step), scale.top, scale.x(year + step), height, {
          stroke: colours.line,
          width: type / 14,
        }),
      );
    }
  }
  for (const row of rows) {
    parts.push(line(0, y, look.width, y, { stroke: colours.grey, width: type / 22 }));
    if (row.number !== null) parts.push(numberLabel(look, type * 1.1, y + row.height / 2, row.number));
    const x = type * (row.number === null ? 0.2 : 2.5);
    const first = y + row.height / 2 - ((row.title.length - 1) * type * LEADING) / 2 + type * 0.35;
    parts.push(lines(x, first, row.title, type * LEADING, { size: type, fill: colours.ink }));
    let top = y;
    for (const bar of row.bars) {
      parts.push(...drawBar(bar, top, look));
      top += bar.height;
    }
    y += row.height;
  }
  return drawing(look, height, [
    ...heads(given, scale, look),
    ...grid,
    ...scale.periods.slice(1).map((it) =>
      line(scale.x(it.start), scale.top, scale.x(it.start), height, {
        stroke: colours.grey,
        width: type / 8,
      }),
    ),
    ...parts,
    line(0, height - 0.5, look.width, height - 0.5, { stroke: colours.grey, width: type / 22 }),
    text(type * 0.2, scale.top - type * 0.45, given.heading, { size: small, fill: colours.grey }),
    line(0, scale.top, look.width, scale.top, { stroke: colours.ink, width: type / 9 }),
  ]);
}

function heads({ quarters }: RoadmapPicture, scale: Scale, look: Look): string[] {
  const { colours, type, small } = look;
  const yearsFrom = scale.periods.length > 0 ? type * 1.9 : 0;
  const wide = scale.x(scale.years[0] ?? 0) - scale.x((scale.years[0] ?? 0) + 1);
  const yearSize = Math.min(type, (-wide / widthOf(look, '2026', 1)) * 0.85);
  return [
    ...scale.periods.map((it, i) => {
      const [a, b] = [scale.x(it.start), scale.x(it.to + 1)];
      const { fill, ink } = colours.bands[i % colours.bands.length] as Paint;
      const years = `${it.name} · ${it.start === it.to ? it.start : `${it.start}–${it.to}`}`;
      const name = widthOf(look, years) * 1.1 < b - a ? years : it.name;
      return b <= a
        ? ''
        : rect(a, 0, b - a - type * 0.12, type * 1.7, { fill }) +
            text((a + b) / 2, type * 1.2, name, { size: type, bold: true, anchor: 'middle', fill: ink });
    }),
    ...scale.years.flatMap((year) => [
      text((scale.x(year) + scale.x(year + 1)) / 2, yearsFrom + type * 1.1, String(year), {
        size: yearSize,
        bold: true,
        anchor: 'middle',
        fill: colours.ink,
      }),
      ...(scale.quarters
        ? quarters.map((quarter, i) =>
            text(scale.x(year + i / 4 + 0.125), yearsFrom + type * 2.4, quarter, {
              size: small,
              anchor: 'middle',
              fill: colours.grey,
            }),
          )
        : []),
    ]),
  ];
}

function drawBar(bar: LaidBar, y: number, look: Look): string[] {
  const { colours, type } = look;
  const size = type * LEADING;
  const middle = y + bar.height / 2;
  const first = middle - ((bar.lines.length - 1) * size) / 2 + type * 0.35;
  const edge = bar.dashed
    ? { fill: colours.ground, stroke: colours.missing, width: type / 11, dash: `${type / 3} ${type / 5}` }
    : { fill: bar.paint.fill, stroke: bar.paint.edge, width: type / 14 };
  const inset = type * 0.14;
  const ink = bar.scheduled && bar.beside === 0 && !bar.dashed ? bar.paint.ink : colours.ink;
  return [
    // The lines of the years would run through words beside a bar.
    bar.beside === 0
      ? ''
      : rect(
          bar.anchor === 'end' ? bar.x - bar.beside : bar.x,
          first - type * 0.9,
          bar.beside,
          size * bar.lines.length,
          { fill: colours.ground },
        ),
    bar.scheduled ? rect(bar.from + 0.5, y + inset, bar.to - bar.from - 1, bar.height - 2 * inset, edge) : '',
    ...bar.lines.map((pieces, i) =>
      runs(bar.x, first + i * size, pieces, { size: type, anchor: bar.anchor, fill: ink }),
    ),
  ];
}
