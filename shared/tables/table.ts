/**
 * A file of rows as it was read, before anybody says what its columns mean: sheets of cells with the addresses people know
 * from their spreadsheet (row 1, column A). Numbers and dates stay what the file says they are, since "1.250" typed as text
 * and 1.25 kept as a number are not the same.
 */
import type { Language } from '../languages/language.ts';

export type Cell = string | number | DateCell | FaultyCell;

export interface DateCell {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** A cell that cannot be taken as it is; `text` is what it shows. */
export interface FaultyCell {
  readonly fault: 'formula' | 'merged' | 'error';
  readonly text: string;
}

export interface Sheet {
  readonly name: string;
  /** Row 1 of the file first; an empty row has no cells, a row ends with its last filled cell. */
  readonly rows: readonly (readonly Cell[])[];
  /** Of a list of an earlier workshop: which field each column was there, the number of each row, the language of its figures. */
  readonly proposals?: {
    readonly fields: readonly string[];
    readonly numbers: readonly number[];
    readonly language: Language;
  };
}

export interface TableFile {
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

/** What a file may hold. A board takes 1,000 cards, a dictionary of proposals a few thousand lines. */
export const TABLE_LIMITS = {
  /** The file as it is sent. */
  bytes: 8 * 1024 * 1024,
  /** All parts of a workbook unpacked: a small file can be made to unpack to very much. */
  unpackedBytes: 96 * 1024 * 1024,
  rows: 5_000,
  columns: 100,
  sheets: 20,
  /** Code units of one cell, as spreadsheets have it. */
  cell: 32_767,
  /** All texts of all sheets together. */
  characters: 4_000_000,
} as const;

/** Why a file cannot be read at all; row, column and sheet are those of the first place where it shows. */
export interface TableFault {
  readonly fault:
    | 'not-a-table'
    | 'old-format'
    | 'damaged'
    | 'encoding'
    | 'quote'
    | 'empty'
    | 'too-many-rows'
    | 'too-many-columns'
    | 'too-many-sheets'
    | 'too-long'
    | 'too-much'
    | 'not-a-result'
    | 'altered-result'
    | 'draft-result';
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly max?: number;
}

/** What a cell shows, as text. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return String(cell);
  return 'date' in cell ? cell.date : cell.text;
}

export function isEmptyCell(cell: Cell | undefined): boolean {
  return cellText(cell).trim() === '';
}

/** A, B, …, Z, AA, …: the name of a column, counted from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
