/** How much each proposer or agency asked for and got, counted from the rows of the table agreed on. */

import { body, cell, column, fitted, shown, table, total } from './cells.ts';
import type { Table } from './document.ts';
import type { ResultRow, ResultSums } from './result.ts';
import { listById, numberIn, sumOf, textIn, titleName, type Source } from './source.ts';
import { LANDSCAPE_WIDTH } from './tables-lists.ts';

export interface SumRow {
  /** `null` for rows that name nobody. */
  readonly name: string | null;
  readonly asked: number;
  readonly askedCost: number | null;
  readonly agreed: number;
  readonly agreedCost: number | null;
}

/** In the order of the alphabet; what names nobody stands last. */
export function sumRowsOf(source: Source, { of, by }: ResultSums): SumRow[] {
  const list = listById(source, of);
  const cost = list?.fields.find((field) => field.kind === 'money')?.id ?? '';
  const agreed = new Set(source.lists.agreed.map(({ id }) => id));
  const rows = Map.groupBy(list?.rows ?? [], (row) => textIn(row.values[by]));
  const costOf = (some: readonly ResultRow[]) => sumOf(some.map((row) => numberIn(row.values[cost])));
  return [...rows]
    .toSorted(([a], [b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'id')))
    .map(([name, own]) => {
      const got = own.filter((row) => agreed.has(row.id));
      return {
        name,
        asked: own.length,
        askedCost: costOf(own),
        agreed: got.length,
        agreedCost: costOf(got),
      };
    });
}

/** What is summed by: the name of the field. */
export function sumsName(source: Source, { of, by }: ResultSums): string {
  return listById(source, of)?.fields.find(({ id }) => id === by)?.name ?? titleName(source, of);
}

export function sumsTable(source: Source, sums: ResultSums): Table {
  const { words, numbers } = source;
  const t = words.tables;
  const rows = sumRowsOf(source, sums);
  const figure = (of: number | null) => shown(source, of === null ? null : numbers.integer(of));
  const add = (of: (row: SumRow) => number | null) => figure(sumOf(rows.map(of)));
  return table(
    `m${sums.number}-${sums.id}`,
    fitted(
      [
        column(words.common.no, 0.9, 'center'),
        column(sumsName(source, sums), 11),
        column(t.asked, 3, 'right'),
        column(t.askedCost, 5, 'right'),
        column(t.agreed, 3, 'right'),
        column(t.agreedCost, 5, 'right'),
      ],
      LANDSCAPE_WIDTH,
    ),
    [
      ...rows.map((row, i) =>
        body([
          cell(String(i + 1)),
          shown(source, row.name),
          figure(row.asked),
          figure(row.askedCost),
          figure(row.agreed),
          figure(row.agreedCost),
        ]),
      ),
      total([
        cell(words.common.total, { span: 2, align: 'right' }),
        add((row) => row.asked),
        add((row) => row.askedCost),
        add((row) => row.agreed),
        add((row) => row.agreedCost),
      ]),
    ],
  );
}
