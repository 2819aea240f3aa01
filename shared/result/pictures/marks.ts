/**
 * Two lists against each other: a mark where one of the columns answers one of the rows, and how many answer it. A row that no
 * column answers is the one thing to be seen here, so it says so.
 */
import { chunks } from '../chunks.ts';
import { circle, line, lines, rect, text } from '../svg.ts';
import { drawing, numberLabel, wrapped, type Drawing, type Look } from './look.ts';
import { onPages } from './on-pages.ts';

export interface MarksPicture {
  /** Over the rows. */
  readonly heading: string;
  readonly rows: readonly { readonly id: string; readonly number: number | null; readonly title: string }[];
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  readonly marks: readonly { readonly row: string; readonly column: string }[];
  /** Over the sums of the rows, and before those of the columns. */
  readonly sum: string;
}

const NAMES = 0.36;
const LEADING = 1.16;
const PAD = 0.5;
/** In type sizes: the column of sums, and its row. */
const SUMS = 5;
const FOOT = 2.2;
/** Columns beside each other. */
const MOST_COLUMNS = 8;

/** As many pictures as it takes: first further rows, then further columns. */
export function drawMarks(given: MarksPicture, look: Look): Drawing[] {
  return chunks(given.columns, MOST_COLUMNS).flatMap((columns) => {
    const wide = (look.width * (1 - NAMES) - look.type * SUMS) / columns.length;
    const heads = columns.map((it) => ({
      id: it.id,
      lines: wrapped(look, it.title, wide - look.type * 0.7),
    }));
    const top = look.type * (Math.max(...heads.map((it) => it.lines.length)) * LEADING + 0.9);
    const rows = given.rows.map((row) => {
      const title = wrapped(look, row.title, look.width * NAMES - look.type * 2.9);
      return { ...row, title, height: look.type * (title.length * LEADING + 2 * PAD) };
    });
    const room = look.height - top - look.type * FOOT;
    return onPages(rows, room).map((page) => drawPage(given, { heads, wide, top, rows: page }, look));
  });
}

interface Page {
  readonly heads: readonly { readonly id: string; readonly lines: readonly string[] }[];
  readonly wide: number;
  readonly top: number;
  readonly rows: readonly {
    readonly id: string;
    readonly number: number | null;
    readonly title: readonly string[];
    readonly height: number;
  }[];
}

function drawPage(given: MarksPicture, { heads, wide, top, rows }: Page, look: Look): Drawing {
  const { colours, type, small, width } = look;
  const left = width * NAMES;
  const sums = left + heads.length * wide;
  const foot = top + rows.reduce((sum, row) => sum + row.height, 0);
  const bold = { size: type, bold: true, anchor: 'middle', fill: colours.ink } as const;
  const parts = [
    text(type * 0.2, top - type * 0.5, given.heading, { size: small, fill: colours.grey }),
    ...heads.map((head, i) =>
      lines(
        left + (i + 0.5) * wide,
        top - type * (0.5 + (head.lines.length - 1) * LEADING),
        head.lines,
        type * LEADING,
        bold,
      ),
    ),
    text((sums + width) / 2, top - type * 0.5, given.sum, {
      size: small,
      anchor: 'middle',
      fill: colours.grey,
    }),
  ];
  let y = top;
  for (const [index, row] of rows.entries()) {
    const middle = y + row.height / 2;
    if (index % 2 === 1) parts.push(rect(0, y, width, row.height, { fill: colours.panel }));
    if (row.number !== null) parts.push(numberLabel(look, type * 1.1, middle, row.number));
    parts.push(
      lines(
        type * 2.5,
        middle - ((row.title.length - 1) * type * LEADING) / 2 + type * 0.35,
        row.title,
        type * LEADING,
        { size: type, fill: colours.ink },
      ),
    );
    for (const [i, head] of heads.entries()) {
      if (!isMarked(given, row.id, head.id)) continue;
      parts.push(circle(left + (i + 0.5) * wide, middle, type * 0.62, { fill: colours.measure }));
    }
    // The sum is over all columns, also those of a further picture.
    const all = given.columns.filter((column) => isMarked(given, row.id, column.id)).length;
    parts.push(
      text((sums + width) / 2, middle + type * 0.36, String(all), {
        ...bold,
        fill: all === 0 ? colours.missing : colours.ink,
      }),
    );
    y += row.height;
    parts.push(line(0, y, width, y, { stroke: colours.line, width: type / 14 }));
  }
  for (const [i, head] of heads.entries()) {
    const x = left + i * wide;
    const all = given.rows.filter((row) => isMarked(given, row.id, head.id)).length;
    parts.push(
      line(x, top, x, foot, { stroke: colours.line, width: type / 14 }),
      text(x + wide / 2, foot + type * 1.4, String(all), {
        ...bold,
        fill: all === 0 ? colours.missing : colours.ink,
      }),
    );
  }
  return drawing(look, foot + type * FOOT, [
    ...parts,
    line(sums, top, sums, foot, { stroke: colours.grey, width: type / 14 }),
    line(0, top, width, top, { stroke: colours.ink, width: type / 8 }),
    text(left - type * 0.7, foot + type * 1.4, given.sum, { size: small, anchor: 'end', fill: colours.grey }),
  ]);
}

function isMarked({ marks }: MarksPicture, row: string, column: string): boolean {
  return marks.some((it) => it.row === row && it.column === column);
}
