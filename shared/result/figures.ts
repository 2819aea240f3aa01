/**
 * Figures of a row, its own or from the rows that link to it: cost, volume, and what it measures. Columns, clauses, plans and
 * pictures all read them here.
 */

import { decimalsOf } from '../languages/numerals.ts';
import type { ColumnSpec } from '../methods/result-spec.ts';
import type { ResultRow } from './result.ts';
import { numberIn, rowsLinkedTo, sumOf, textIn, yearlyIn, type Source } from './source.ts';

/** What a method says of one kind of column. */
export type SpecOf<K extends ColumnSpec['of']> = Extract<ColumnSpec, { of: K }>;

/** The estimate of a row: its own, else what the rows that link to it add up to; `null` if nothing was costed. */
export function costOf(source: Source, row: ResultRow, spec: SpecOf<'cost'>): number | null {
  const own = numberIn(row.values[spec.field]);
  const { table, linked } = spec;
  if (own !== null || table === undefined || linked === undefined) return own;
  return sumOf(rowsLinkedTo(source, table, row.id).map((it) => numberIn(it.values[linked])));
}

/** What a row itself says of its volume or output, else the different volumes of the rows that link to it. */
export function volumeOf(source: Source, row: ResultRow, spec: SpecOf<'volume'>): string | null {
  for (const field of spec.fields) {
    const own = row.values[field];
    if (typeof own === 'string') return own;
    if (typeof own === 'number') {
      const unit = spec.unit === undefined ? null : textIn(row.values[spec.unit]);
      return withUnit(source.numbers.plain(own), unit);
    }
  }
  const { table, amount, unit } = spec;
  if (table === undefined || amount === undefined) return null;
  const volumes = rowsLinkedTo(source, table, row.id).flatMap((it) => {
    const value = numberIn(it.values[amount]);
    return value === null ? [] : [withUnit(source.numbers.plain(value), textIn(it.values[unit ?? '']))];
  });
  return volumes.length === 0 ? null : [...new Set(volumes)].join('; ');
}

/** "2.800 hektare"; "Rp 16 miliar" where the unit is money. */
export function withUnit(figure: string, unit: string | null): string {
  const money = /^Rp\b\.?\s*/.exec(unit ?? '');
  if (unit === null || money === null) return `${figure} ${unit ?? ''}`.trim();
  return `Rp\u00a0${figure} ${unit.slice(money[0].length)}`.trim();
}

/** What a row measures; `yearly` are the targets on the way, without the final one. */
export interface Measure {
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly yearly: readonly { readonly year: number; readonly value: number }[];
  readonly final: { readonly year: number; readonly value: number } | null;
}

/** The measure of a table, if its columns name one. */
export function measureSpec(columns: readonly ColumnSpec[]): SpecOf<'measure'> | null {
  return columns.find((it): it is SpecOf<'measure'> => it.of === 'measure') ?? null;
}

export function measureOf(row: ResultRow, spec: SpecOf<'measure'>): Measure {
  const targets = yearlyIn(row.values[spec.targets]);
  return {
    unit: textIn(row.values[spec.unit]),
    baseline: numberIn(row.values[spec.baseline]),
    baselineYear: numberIn(row.values[spec.baselineYear]),
    yearly: targets.slice(0, -1),
    final: targets.at(-1) ?? null,
  };
}

/** Writes the figures of one measure with the same number of decimals; shares with at least one. */
export function figureOf({ numbers }: Source, measure: Measure): (value: number) => string {
  const values = [measure.baseline, measure.final?.value ?? null, ...measure.yearly.map((it) => it.value)];
  const decimals = Math.max(
    measure.unit === '%' ? 1 : 0,
    ...values.map((it) => (it === null ? 0 : decimalsOf(it, 3))),
  );
  return (value) => numbers.decimal(value, decimals);
}
