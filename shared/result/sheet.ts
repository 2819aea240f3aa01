/** The parts a sheet is made of: what a column is called, how wide it is and the raw value of a row, so that a figure stays one. */

import type { ResultRow } from './result.ts';

export type SheetValue = string | number | null;

/** A column of a sheet; `year` is a number without separators. */
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
