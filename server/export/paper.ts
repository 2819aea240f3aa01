/**
 * Paper, margins and type as `documents.md` sections 1 and 2 set them: the one place where a measure stands, so that PDF,
 * DOCX and the sheet on the screen look alike. Lengths are points unless the name says otherwise.
 */

import type {
  Block,
  Cell,
  Column,
  Paper,
  Part,
  ResultDocument,
  Row,
  Run,
  Table,
} from '@mufakat/shared/result/document.ts';

import { breakLines, textWidth } from './lines.ts';

export type Orientation = Part['orientation'];

export interface PageBox {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  textWidth: number;
  textHeight: number;
}

/** Points in so many centimetres. */
export const cm = (centimetres: number): number => (centimetres * 72) / 2.54;

/** One line of Arial is this many times its size (Word, LibreOffice); pdfmake's line is shorter by the line gap. */
export const ARIAL_LINE = 1.149;

export const INK = {
  line: '7A868C',
  head: 'E3EBEA',
  total: 'F3F6F6',
  grey: '4A5559',
  rule: '9AA4A9',
  watermark: 'B9C2C6',
} as const;

/** Room inside a cell and between its paragraphs, and the height of its lines. */
export const CELL = { across: cm(0.12), above: 2.6, below: 2.6, line: 1.13, paragraph: 3 } as const;

/** Colon column of a labelled row, hanging indent of a lettered one. */
export const COLON = cm(0.42);
export const LETTER = cm(0.8);

/** What stands before an item of a list. */
export function markerOf({ numbered }: Extract<Block, { kind: 'lettered' }>, index: number): string {
  return `${numbered === true ? index + 1 : letterOf(index)}.`;
}

/** a, b, … z, aa, ab … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

/** Empty room above a signature line. */
export const SIGNATURE_ROOM = cm(1.2);

/** The dots that stand for a signature, fewer where three blocks share a line on A4; the same in every format. */
export function signatureLine(width: number): string {
  return `(${'.'.repeat(width >= 150 ? 44 : 38)})`;
}

/** The dots that stand for a civil servant's number. */
export function nipLine(): string {
  return `NIP ${'.'.repeat(38)}`;
}

/** Width of the page number and initials in the footer, and of the gap beside the symbol. */
export const FOOTER = { right: 132, gap: 9 } as const;

/** The first line of the footer as it fits beside its symbol: whole, else without what follows a comma. */
export function footerName({ left, short, qr }: ResultDocument['footer'], width: number): string {
  const room = width - FOOTER.right - (qr === '' ? 0 : cm(1) + FOOTER.gap);
  return textWidth(left[0], TYPE.footer.size) <= room - 2 ? left[0] : short;
}

/** A line in which the code of a result stands out in bold. */
export function boldCode(line: string): Run[] {
  return line
    .split(/([0-9A-Z]{4}(?:-[0-9A-Z]{4})+)/)
    .filter((text) => text !== '')
    .map((text) => (/^[0-9A-Z]{4}-/.test(text) ? { text, bold: true } : { text }));
}

export interface TypeStyle {
  size: number;
  line: number;
  bold: boolean;
  grey: boolean;
  indent: number;
}

const body: TypeStyle = { size: 11, line: 1.05, bold: false, grey: false, indent: 0 };

export const TYPE = {
  body,
  note: { size: 8, line: 1.15, bold: false, grey: true, indent: 0 },
  'center-bold': { size: 12, line: 1.02, bold: true, grey: false, indent: 0 },
  quote: { ...body, indent: cm(1) },
  title: { size: 14, line: 1.05, bold: true, grey: false, indent: 0 },
  chapter: { size: 12, line: 1.05, bold: true, grey: false, indent: 0 },
  matrix: { size: 11, line: 1.05, bold: true, grey: false, indent: 0 },
  annexName: { size: 9, line: 1.15, bold: true, grey: false, indent: 0 },
  annexLine: { size: 8.5, line: 1.15, bold: false, grey: false, indent: 0 },
  government: { size: 13, line: 1.05, bold: false, grey: false, indent: 0 },
  agency: { size: 14.5, line: 1.05, bold: true, grey: false, indent: 0 },
  address: { size: 8.5, line: 1.2, bold: false, grey: false, indent: 0 },
  caption: { size: 9, line: 1.15, bold: true, grey: false, indent: 0 },
  tableNote: { size: 8, line: 1.15, bold: false, grey: true, indent: 0 },
  office: { size: 11, line: 1.05, bold: false, grey: false, indent: 0 },
  institution: { size: 9, line: 1.1, bold: false, grey: true, indent: 0 },
  confirmed: { size: 7.5, line: 1.1, bold: false, grey: true, indent: 0 },
  checkTitle: { size: 10, line: 1.1, bold: true, grey: false, indent: 0 },
  checkLine: { size: 8.5, line: 1.2, bold: false, grey: false, indent: 0 },
  footer: { size: 8, line: 1.2, bold: false, grey: true, indent: 0 },
} satisfies Record<string, TypeStyle>;

export const HEADINGS = [TYPE.title, TYPE.chapter, TYPE.matrix] as const;

/** Size and margins of a page: F4 and A4, binding edge left in portrait and above in landscape. */
export function pageBox(paper: Paper, orientation: Orientation): PageBox {
  const [short, long] = paper === 'F4' ? [612, 936] : [595.3, 841.9];
  const side = paper === 'F4' ? 2 : 1.5;
  const [width, height, left, right, top, bottom] =
    orientation === 'portrait'
      ? [short, long, cm(3), cm(2), cm(2), cm(2.5)]
      : [long, short, cm(side), cm(side), cm(2.3), cm(2.4)];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    textWidth: width - left - right,
    textHeight: height - top - bottom,
  };
}

const known = new WeakMap<Table, Map<string, number[]>>();

/**
 * Column widths that fill no more than the text width. On A4 every table is brought to the text width; on F4 the widths of
 * `documents.md` stand unless their sum does not fit. A column too narrow for one of its words takes room from the others.
 */
export function columnWidths(table: Table, paper: Paper, width: number): number[] {
  const key = `${paper} ${width}`;
  let widths = known.get(table)?.get(key);
  if (!widths) {
    widths = roomForWords(table, paper, scaledWidths(table, paper, width));
    known.set(table, (known.get(table) ?? new Map<string, number[]>()).set(key, widths));
  }
  return widths;
}

function scaledWidths(table: Table, paper: Paper, width: number): number[] {
  const widths = table.columns.map((column) => cm(column.width));
  const sum = widths.reduce((total, each) => total + each, 0);
  const near = Math.abs(sum / width - 1) < 0.03;
  const factor = paper === 'A4' || near || sum > width ? width / sum : 1;
  return widths.map((each) => each * factor);
}

/** Longer words may break; making room for them would squeeze the rest of the table. */
const LONGEST_WHOLE_WORD = 16;

function roomForWords(table: Table, paper: Paper, widths: number[]): number[] {
  const size = tableSize(table, paper);
  const needs = table.columns.map(({ title }, column) => {
    const head = Math.max(0, ...wordsOf(title).map((word) => textWidth(word, size - 0.5, { bold: true })));
    const body = table.rows.flatMap((row) => {
      if (row.cells.some((cell) => (cell.span ?? 1) > 1)) return [];
      const bold = row.kind === 'total' || row.cells[column]?.bold === true;
      const text = (row.cells[column]?.runs ?? []).map((run) => run.text).join('');
      return wordsOf(text).map((word) => textWidth(word, size, { bold }));
    });
    return Math.max(head, ...body) + 2 * CELL.across + 1.5;
  });
  const missing = needs.reduce((total, need, index) => total + Math.max(0, need - (widths[index] ?? 0)), 0);
  const spare = needs.map((need, index) => Math.max(0, (widths[index] ?? 0) - need));
  const allSpare = spare.reduce((total, each) => total + each, 0);
  if (missing === 0 || missing > allSpare) return widths;
  return widths.map(
    (each, index) => Math.max(each, needs[index] ?? 0) - (missing * (spare[index] ?? 0)) / allSpare,
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[\s/–-]+/).filter((word) => word.length <= LONGEST_WHOLE_WORD);
}

/** Size of a table's column titles: up to a point less than its text where that keeps a word whole or saves a line. */
export function headSize(table: Table, paper: Paper, widths: readonly number[]): number {
  const size = tableSize(table, paper);
  const lines = (each: number): number => {
    const counts = table.columns.map(({ title }, index) => {
      const room = roomIn(widths[index] ?? 0);
      const broken = wordsOf(title).some((word) => textWidth(word, each, { bold: true }) > room);
      return breakLines([{ text: title, bold: true }], each, room).length + (broken ? 100 : 0);
    });
    return Math.max(0, ...counts);
  };
  const sizes = [size, size - 0.5, size - 1].filter((each) => each >= 7.5);
  const least = Math.min(...sizes.map(lines));
  return sizes.find((each) => lines(each) === least) ?? size;
}

/** Room for text between the borders of a cell. */
export function roomIn(width: number): number {
  return width - 2 * CELL.across - 0.5;
}

/** Size of a cell's text: grey words in a cell to sign in (a confirmation) are small, so that the line stays free. */
export function cellSize(table: Table, row: Row, cell: Cell, paper: Paper): number {
  if (row.kind === 'numbers') return 7.5;
  const confirmation =
    table.rowHeight !== null && cell.runs.length > 0 && cell.runs.every((run) => run.grey === true);
  return confirmation ? 7.5 : tableSize(table, paper);
}

/** Runs of a cell with the weight its row or cell gives them. */
export function cellRuns(cell: Cell, row: Row): Run[] {
  const bold = cell.bold === true || row.kind === 'total' || row.kind === 'band';
  return bold ? cell.runs.map((run) => ({ ...run, bold: true })) : cell.runs;
}

/** Where the text of a cell stands. */
export function cellAlign(table: Table, row: Row, cell: Cell, column: number): Column['align'] {
  if (cell.align !== undefined) return cell.align;
  if (row.kind === 'numbers') return 'center';
  return row.kind === 'band' ? 'left' : (table.columns[column]?.align ?? 'left');
}

/** Size of a table's text: half a point less on A4, never under 7,5. */
export function tableSize(table: Table, paper: Paper): number {
  return Math.max(7.5, table.size - (paper === 'A4' ? 0.5 : 0));
}

/** Rows that repeat on every page: those with the columns' numbers right under the titles. */
export function numberRows(table: Table): number {
  const first = table.rows.findIndex((row) => row.kind !== 'numbers');
  return first === -1 ? table.rows.length : first;
}

/** Width of the block that stands flush at the right above an annex: wide enough for the number of the berita acara. */
export function annexHeadWidth({ lines }: Extract<Block, { kind: 'annexHead' }>, width: number): number {
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, TYPE.annexLine.size)));
  return Math.min(Math.max(cm(7.4), widest + 2), width * 0.6);
}

const isTitle = (block: Block): boolean =>
  (block.kind === 'heading' && block.level === 0) ||
  (block.kind === 'paragraph' && block.style === 'center-bold');

/** White between two blocks that follow each other on a page. At the top of a page there is none. */
export function gapBetween(above: Block | null, below: Block): number {
  if (above === null) return 0;
  if (below.kind === 'annexHead') return 26;
  if (above.kind === 'letterhead') return 26;
  if (isTitle(above) && isTitle(below)) return 1;
  if (above.kind === 'annexHead') return 9;
  if (above.kind === 'heading')
    return above.level === 0 ? 8 : below.kind === 'paragraph' ? 3 : above.level === 1 ? 8 : 5;
  if (isTitle(above)) return below.kind === 'paragraph' && below.align === 'center' ? 3 : 10;
  if (below.kind === 'heading') return below.level === 0 ? 14 : 12;
  if (isTitle(below)) return 9;
  if (below.kind === 'picture') return 10;
  if (below.kind === 'signatures') return above.kind === 'signatures' ? 14 : 10;
  if (below.kind === 'check') return 16;
  if (below.kind === 'paragraph' && below.style === 'note') return above.kind === 'table' ? 9 : 4;
  if (below.kind === 'table') return above.kind === 'table' ? 12 : 5;
  if (
    above.kind === 'paragraph' &&
    above.align === 'center' &&
    below.kind === 'paragraph' &&
    below.align !== 'center'
  ) {
    return 14;
  }
  if (above.kind === 'table' || above.kind === 'picture' || above.kind === 'signatures') return 9;
  return 6;
}

/** White between the rows of a labelled list and between lettered items. */
export function innerGap(block: Block): number {
  if (block.kind === 'labelled') return block.boldLabel ? 6 : 4;
  return 4;
}
