/** Small makers for the blocks of a document, so that the tables read as lists of columns and cells. */

import type { Align, Block, Cell, Column, Row, Run, Table } from './document.ts';
import type { Source } from './source.ts';

/** Tints of tables and pictures (`documents.md` 3); none is the only carrier of a meaning. */
export const TINT = {
  dark: '1F4E5F',
  middle: 'BFD8D5',
  light: 'EEF4F3',
  yellow: 'F7E3AF',
  violet: 'E4DDEE',
  grey: 'EDECEA',
  cream: 'FBF4DE',
  white: 'FFFFFF',
} as const;

export type CellOptions = Omit<Cell, 'runs'>;

export function cell(text: string, options: CellOptions = {}): Cell {
  return { runs: [{ text }], ...options };
}

/** A cell that is never blank by accident. */
export function shown({ words }: Pick<Source, 'words'>, text: string | null): Cell {
  return cell(text === null || text.trim() === '' ? words.empty : text);
}

export function richCell(runs: Run[], options: CellOptions = {}): Cell {
  return { runs, ...options };
}

export function column(title: string, width: number, align: Column['align'] = 'left'): Column {
  return { title, width, align };
}

export function body(cells: Cell[], options: Pick<Row, 'mayBreak'> = {}): Row {
  return { kind: 'body', cells, ...options };
}

export function total(cells: Cell[]): Row {
  return { kind: 'total', cells: cells.map((it) => ({ ...it, bold: true })) };
}

/** A full-width row, such as a day. */
export function band(text: string, columns: number): Row {
  return { kind: 'band', cells: [cell(text, { span: columns, bold: true })] };
}

/** The row (1), (2), … under the header. */
export function columnNumbers(columns: number): Row {
  return {
    kind: 'numbers',
    cells: Array.from({ length: columns }, (_, i) => cell(`(${i + 1})`, { align: 'center' })),
  };
}

export function table(
  id: string,
  columns: Column[],
  rows: Row[],
  options: Partial<Pick<Table, 'size' | 'rowHeight' | 'notes'>> = {},
): Table {
  return {
    kind: 'table',
    id,
    columns,
    rows,
    size: columns.length > 9 ? 8 : 8.5,
    rowHeight: null,
    notes: [],
    ...options,
  };
}

/** Columns stretched or shrunk so that they fill `width` together. */
export function fitted(columns: Column[], width: number): Column[] {
  const sum = columns.reduce((a, it) => a + it.width, 0);
  return columns.map((it) => ({ ...it, width: Math.round(((it.width * width) / sum) * 100) / 100 }));
}

export function heading(
  level: 0 | 1 | 2,
  text: string,
  align: Align = level === 2 ? 'left' : 'center',
): Block {
  return { kind: 'heading', level, text, align, keepWithNext: true };
}

export function paragraph(text: string, options: { align?: Align; keepWithNext?: boolean } = {}): Block {
  return {
    kind: 'paragraph',
    runs: [{ text }],
    align: options.align ?? 'justify',
    style: 'body',
    keepWithNext: options.keepWithNext ?? false,
  };
}

export function note(text: string, keepWithNext = false): Block {
  return { kind: 'paragraph', runs: [{ text }], align: 'left', style: 'note', keepWithNext };
}

export function centred(text: string, keepWithNext = true): Block {
  return {
    kind: 'paragraph',
    runs: [{ text, bold: true }],
    align: 'center',
    style: 'center-bold',
    keepWithNext,
  };
}

export function quote(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }], align: 'justify', style: 'quote', keepWithNext: false };
}
