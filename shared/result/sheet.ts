/** What a sheet is: columns with a title, a type and a width, rows of raw values so that a figure stays one, totals apart. */

import type { ResultRow } from './result.ts';
import { sumOf } from './source.ts';

export type SheetValue = string | number | null;

export interface SheetColumn {
  readonly title: string;
  /** `date` values are `YYYY-MM-DD`, `money` is whole rupiah, `year` a number without separators. */
  readonly type: 'text' | 'number' | 'money' | 'date' | 'year';
  /** In characters, as Excel counts. */
  readonly width: number;
  /** Digits after the point: scores always have two, other columns at most so many. */
  readonly decimals: number;
}

export interface Sheet {
  /** Names the table for CSV files and tests; the same in every language. */
  readonly id: string;
  /** Tab of the workbook, at most 31 characters. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
  readonly totals: readonly SheetValue[] | null;
}

/** A column of a sheet as a column of a list makes it; `year` is a number without separators. */
export interface SheetPart {
  readonly title: string;
  readonly type: 'text' | 'number' | 'money' | 'year';
  /** In characters, as Excel counts. */
  readonly width: number;
  /** Digits after the point: scores always have two, other columns at most so many. */
  readonly decimals: number;
  readonly summed: boolean;
  value(row: ResultRow): SheetValue;
}

/** At most three decimals, as on paper. */
export const ANY_DECIMALS = 3;

export function textPart(title: string, width: number, value: (row: ResultRow) => SheetValue): SheetPart {
  return { title, type: 'text', width, decimals: 0, summed: false, value };
}

export function numberPart(
  title: string,
  width: number,
  decimals: number,
  value: (row: ResultRow) => SheetValue,
): SheetPart {
  return { title, type: 'number', width, decimals, summed: false, value };
}

export function yearPart(title: string, value: (row: ResultRow) => SheetValue): SheetPart {
  return { title, type: 'year', width: 12, decimals: 0, summed: false, value };
}

/** A score as paper shows it: two decimals, half up. */
export function rounded(value: ResultRow['feasible']): number | null {
  if (value === null) return null;
  const scaled = (2n * BigInt(value.p) * 100n + BigInt(value.q)) / (2n * BigInt(value.q));
  return Number(scaled) / 100;
}

export function sheet(
  id: string,
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetValue[])[],
  sums: readonly SheetValue[] | null = null,
): Sheet {
  return { id, name, columns, rows, totals: rows.length === 0 ? null : sums };
}

export function textColumn(title: string, width: number): SheetColumn {
  return { title, type: 'text', width, decimals: 0 };
}

export function numberColumn(title: string, width: number, decimals = 0): SheetColumn {
  return { title, type: 'number', width, decimals };
}

/** The totals row: the word in the first text column, sums under the given columns; `null` if none of them has figures. */
export function totals(
  word: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetValue[])[],
  summed: readonly number[],
): SheetValue[] | null {
  const named = columns.findIndex((it) => it.type === 'text');
  const sums = new Map(
    summed.map((i) => [i, sumOf(rows.map((row) => (typeof row[i] === 'number' ? row[i] : null)))]),
  );
  if ([...sums.values()].every((it) => it === null)) return null;
  return columns.map((_, i) => (i === named ? word : (sums.get(i) ?? null)));
}
