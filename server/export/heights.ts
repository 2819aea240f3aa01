/**
 * How high a text, a block and a row of a table stand when they are drawn, in points: measured with the fonts' own widths, so
 * that the pages planned with it are the pages that pdfmake draws. Where things go is `pages.ts`.
 */

import type { Block, Paper, Row, Run, Signatures, Table } from '@mufakat/shared/result/document.ts';

import { breakLines, type Line } from './lines.ts';
import {
  ARIAL_LINE,
  CELL,
  HEADINGS,
  SIGNATURE_ROOM,
  TYPE,
  type TypeStyle,
  annexHeadWidth,
  cellRuns,
  cellSize,
  cm,
  columnWidths,
  headSize,
  numberRows,
  roomIn,
} from './paper.ts';

/** A block that is drawn in one piece. */
export type WholeBlock = Extract<
  Block,
  { kind: 'letterhead' | 'heading' | 'paragraph' | 'annexHead' | 'signatures' | 'check' }
>;

/** Height of a line in a table, as a share of its size. */
export const CELL_LINE = ARIAL_LINE * CELL.line;
/** White above a note of a table. */
export const NOTE_GAP = 3;

export function textHeight(runs: readonly Run[], style: TypeStyle, width: number, whole = false): number {
  const weighted = style.bold ? runs.map((run) => ({ ...run, bold: true })) : runs;
  return (
    breakLines(weighted, style.size, width - 2 * style.indent, whole).length *
    style.size *
    ARIAL_LINE *
    style.line
  );
}

export function notesHeight(notes: readonly string[], width: number): number {
  return notes.reduce(
    (total, note) => total + NOTE_GAP + textHeight([{ text: note }], TYPE.tableNote, width),
    0,
  );
}

export function blockHeight(block: WholeBlock, width: number): number {
  switch (block.kind) {
    case 'letterhead': {
      const lines = [TYPE.government, TYPE.agency, TYPE.address] as const;
      const texts = [block.government, block.agency, block.address];
      return (
        lines.reduce(
          (total, style, index) => total + textHeight([{ text: texts[index] ?? '' }], style, width),
          0,
        ) + 15
      );
    }
    case 'heading':
      return textHeight([{ text: block.text }], HEADINGS[block.level], width);
    case 'paragraph':
      return textHeight(block.runs, TYPE[block.style], width, block.align === 'justify');
    case 'annexHead': {
      const narrow = annexHeadWidth(block, width);
      const lines = block.lines.reduce(
        (total, text) => total + textHeight([{ text }], TYPE.annexLine, narrow),
        0,
      );
      return textHeight([{ text: block.name }], TYPE.annexName, narrow) + lines;
    }
    case 'check': {
      const lines = block.lines.reduce(
        (total, text) => total + textHeight([{ text }], TYPE.checkLine, width - cm(2.6) - 10) + 1,
        0,
      );
      return (
        textHeight([{ text: block.title }], TYPE.checkTitle, width) + 4 + Math.max(cm(2) + 10, lines + 10)
      );
    }
    case 'signatures':
      return signaturesHeight(block, width);
  }
}

function signaturesHeight(block: Signatures, width: number): number {
  const heading = block.heading === null ? 0 : textHeight([{ text: block.heading }], TYPE.matrix, width) + 6;
  const rows = block.rows.map((row) => {
    const narrow = width / Math.max(1, row.length) - 8;
    const heads = row.map(({ office, institution }) => signatureHead(office, institution, narrow));
    const feet = row.map(({ name, withNip, confirmed }) =>
      signatureFoot({ name, withNip, confirmed }, narrow),
    );
    return Math.max(0, ...heads) + SIGNATURE_ROOM + Math.max(0, ...feet);
  });
  return heading + rows.reduce((total, height) => total + height, 0) + 12 * Math.max(0, rows.length - 1);
}

function signatureHead(office: string, institution: string, width: number): number {
  const second = institution === '' ? 0 : textHeight([{ text: institution }], TYPE.institution, width);
  return textHeight([{ text: office }], TYPE.office, width) + second;
}

function signatureFoot(
  foot: { name: string; withNip: boolean; confirmed: string | null },
  width: number,
): number {
  const line = textHeight([{ text: '(' }], TYPE.office, width);
  const name = foot.name === '' ? 0 : textHeight([{ text: foot.name }], TYPE.office, width);
  const nip = foot.withNip ? textHeight([{ text: 'NIP' }], TYPE.institution, width) : 0;
  const confirmed =
    foot.confirmed === null ? 0 : textHeight([{ text: foot.confirmed }], TYPE.confirmed, width);
  return line + name + nip + confirmed;
}

/** The titles of a table's columns with the rows that repeat below them. */
export function headHeight(table: Table, paper: Paper, width: number): number {
  const widths = columnWidths(table, paper, width);
  const size = headSize(table, paper, widths);
  const lines = table.columns.map(
    ({ title }, index) => breakLines([{ text: title, bold: true }], size, roomIn(widths[index] ?? 0)).length,
  );
  const head = Math.max(...lines) * size * CELL_LINE + CELL.above + CELL.below + 0.5;
  const numbers = table.rows.slice(0, numberRows(table));
  return head + numbers.reduce((total, row) => total + rowHeight(table, row, paper, width), 0);
}

export function rowHeight(table: Table, row: Row, paper: Paper, width: number): number {
  const cells = rowLines(table, row, paper, width).map((lines, index) => {
    const size = cellSize(table, row, row.cells[index] ?? { runs: [] }, paper);
    return lines.length * size * CELL_LINE + paragraphGaps(lines);
  });
  const text = Math.max(0, ...cells) + CELL.above + CELL.below;
  const least = table.rowHeight !== null && row.kind === 'body' ? cm(table.rowHeight) : 0;
  return Math.max(text, least) + 0.5;
}

/** The lines of each cell of a row. */
export function rowLines(table: Table, row: Row, paper: Paper, width: number): Line[][] {
  const widths = columnWidths(table, paper, width);
  let column = 0;
  return row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const room = widths.slice(column, column + span).reduce((total, each) => total + each, 0);
    column += span;
    return breakLines(cellRuns(cell, row), cellSize(table, row, cell, paper), roomIn(room));
  });
}

function paragraphGaps(lines: readonly Line[]): number {
  return CELL.paragraph * Math.max(0, lines.filter((line) => line.ends).length - 1);
}

/** How many lines of a cell go into a height; more than it has where all do. */
export function linesWithin(lines: readonly Line[], room: number, lineHeight: number): number {
  let used = 0;
  for (const [index, line] of lines.entries()) {
    used += lineHeight;
    if (used > room) return index;
    if (line.ends) used += CELL.paragraph;
  }
  return Number.MAX_SAFE_INTEGER;
}
