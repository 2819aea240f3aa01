/** The targets over the years: a small line for each measure from its baseline to its final target, with its figures. */
import { chunks } from '../chunks.ts';
import { circle, line, lines, polyline, rect, text } from '../svg.ts';
import { drawing, numberLabel, widthOf, wrapped, type Drawing, type Look } from './look.ts';

export interface TargetLine {
  /** `null` = belongs to no row of the plan. */
  readonly number: number | null;
  readonly title: string;
  /** In order of years, one a year, at least two; `text` is the value as it is written. */
  readonly points: readonly { readonly year: number; readonly value: number; readonly text: string }[];
  /** "20,0 → 80,0 %" */
  readonly range: string;
}

export interface TargetsPicture {
  readonly lines: readonly TargetLine[];
  /** The first year of a later period, drawn where it lies within. */
  readonly turn: number | null;
}

const LEADING = 1.18;
const GAP = 0.75;
/** Fewer lines than this are not drawn wider. */
const FEWEST = 4;

/** As many pictures as it takes. */
export function drawTargets({ lines: all, turn }: TargetsPicture, look: Look): Drawing[] {
  if (all.length === 0) return [];
  const years = all.flatMap((it) => it.points.map((point) => point.year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const parted = chunks(all, look.cells);
  const width = look.width / Math.max(parted[0]?.length ?? 0, Math.min(look.cells, FEWEST));
  const rows = parted.map((row) => layRow(row, width, look));
  const pages: LaidRow[][] = [[]];
  let left = look.height;
  for (const row of rows) {
    if (row.height > left && pages.at(-1)?.length !== 0) {
      pages.push([]);
      left = look.height;
    }
    pages.at(-1)?.push(row);
    left -= row.height + look.type * GAP;
  }
  return pages.map((short) => {
    let y = 0;
    const page = pages.length > 1 ? short : grown(short, look);
    const parts: string[] = [];
    for (const row of page) {
      row.lines.forEach((it, i) => {
        parts.push(...drawLine(it, { x: i * width, y, width, row, first, last, turn }, look));
      });
      y += row.height + look.type * GAP;
    }
    return drawing(look, y, parts);
  });
}

interface LaidRow {
  readonly lines: readonly TargetLine[];
  readonly head: number;
  readonly field: number;
  readonly height: number;
}

/** Rows that share the room that is left. */
function grown(rows: readonly LaidRow[], { height, type, field: { least, most } }: Look): LaidRow[] {
  const used = rows.reduce((sum, row) => sum + row.height + type * GAP, 0);
  const more = Math.max(0, Math.min((most - least) * type, (height - used) / rows.length));
  return rows.map((row) => ({ ...row, field: row.field + more, height: row.height + more }));
}

function titleOf(it: TargetLine, width: number, look: Look): string[] {
  return wrapped(look, it.title, width - look.type * 3.6, look.small);
}

function rangeOf(it: TargetLine, width: number, look: Look): string[] {
  return wrapped(look, it.range, width - look.type * 1.3);
}

function layRow(row: readonly TargetLine[], width: number, look: Look): LaidRow {
  const { type } = look;
  const head = type * (1.7 + LEADING * Math.max(...row.map((it) => titleOf(it, width, look).length)));
  const foot = type * (2.8 + LEADING * Math.max(...row.map((it) => rangeOf(it, width, look).length)));
  const field = type * look.field.least;
  return { lines: row, head, field, height: head + field + foot };
}

interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly row: LaidRow;
  readonly first: number;
  readonly last: number;
  readonly turn: number | null;
}

function drawLine(it: TargetLine, field: Field, look: Look): string[] {
  const { colours, type, small } = look;
  const { x, y, width, row, first, last, turn } = field;
  const box = {
    x: x + type * 1.3,
    y: y + row.head + type * 0.6,
    width: width - type * 2.9,
    height: row.field - type * 0.6,
  };
  const values = it.points.map((point) => point.value);
  const low = Math.min(0, ...values);
  const span = Math.max(...values, low + 1e-9) - low || 1;
  const px = (year: number): number =>
    box.x + (last === first ? 0 : ((year - first) / (last - first)) * box.width);
  const py = (value: number): number => box.y + box.height - ((value - low) / span) * box.height;
  const path = it.points.map((point): [number, number] => [px(point.year), py(point.value)]);
  const base = box.y + box.height;
  const [from, to] = [it.points[0]?.year ?? first, it.points.at(-1)?.year ?? last];
  return [
    rect(x + 1, y, width - type * 0.4, row.height, { fill: colours.panel, stroke: colours.line }),
    it.number === null ? '' : numberLabel(look, x + type * 1.25, y + type * 1.2, it.number),
    lines(x + type * 2.6, y + type * 1.5, titleOf(it, width, look), small * LEADING, {
      size: small,
      fill: colours.ink,
    }),
    line(box.x, base, box.x + box.width, base, { stroke: colours.grey, width: type / 11 }),
    ...(turn !== null && turn > first && turn < last
      ? [
          line(px(turn), box.y, px(turn), base, {
            stroke: colours.grey,
            width: type / 11,
            dash: `${type / 5} ${type / 4}`,
          }),
        ]
      : []),
    polyline(path, { stroke: colours.measure, width: type / 5.5 }),
    ...path.slice(1, -1).map(([cx, cy]) => circle(cx, cy, type * 0.2, { fill: colours.measure })),
    ...path.slice(0, 1).map(([cx, cy]) => circle(cx, cy, type * 0.36, { fill: colours.measure })),
    ...path
      .slice(-1)
      .map(([cx, cy]) =>
        circle(cx, cy, type * 0.36, { fill: colours.target, stroke: colours.measure, width: type / 8 }),
      ),
    ...figures(it, path, box, look),
    text(px(from), base + type * 1.3, String(from), {
      size: small,
      fill: colours.grey,
      anchor: from === first ? 'start' : 'middle',
    }),
    text(px(to), base + type * 1.3, String(to), {
      size: small,
      anchor: to === last ? 'end' : 'middle',
      fill: colours.grey,
    }),
    lines(x + width / 2, base + type * 3.1, rangeOf(it, width, look), type * LEADING, {
      size: type,
      bold: true,
      anchor: 'middle',
      fill: colours.ink,
    }),
  ];
}

/** What each year between the first and the last is to reach, over its point, where there is room beside its neighbours. */
function figures(
  it: TargetLine,
  path: readonly (readonly [number, number])[],
  box: { readonly y: number },
  look: Look,
): string[] {
  const { type, small, colours } = look;
  return it.points.slice(1, -1).flatMap((point, i) => {
    const [x, y] = path[i + 1] ?? [0, 0];
    const room = Math.min(x - (path[i]?.[0] ?? 0), (path[i + 2]?.[0] ?? 0) - x);
    if (widthOf(look, point.text, small) > room) return [];
    // Over the line, on the side from which it does not come.
    const falls = (path[i]?.[1] ?? y) < y;
    return text(x + type * (falls ? 0.3 : -0.3), Math.max(y - type * 0.6, box.y + type * 0.6), point.text, {
      size: small,
      anchor: falls ? 'start' : 'end',
      fill: colours.ink,
    });
  });
}
