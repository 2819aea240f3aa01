/** Rows of the lists of a result, for tests: found by the id of their table, and changed there. */
import type { Result, ResultList, ResultRow, ResultValue } from '@mufakat/shared/result/result.ts';

/** The list with this id; throws where the result has none. */
export function listOf(result: Result, id: string): ResultList {
  const table = result.tables.find((it) => it.id === id);
  if (table?.shape !== 'list') throw new Error(`no list ${id}`);
  return table;
}

export function rowsOf(result: Result, id: string): ResultRow[] {
  return listOf(result, id).rows;
}

/** Replaces every row of a list. */
export function changeRows(
  result: Result,
  id: string,
  change: (row: ResultRow, index: number) => ResultRow,
): void {
  const list = listOf(result, id);
  list.rows = list.rows.map(change);
}

/** The row with some of its values replaced. */
export function withValues(row: ResultRow, values: Readonly<Record<string, ResultValue>>): ResultRow {
  return { ...row, values: { ...row.values, ...values } };
}

/** The row under another title, also where the title stands among its values. */
export function retitled(list: ResultList, row: ResultRow, title: string): ResultRow {
  return withValues({ ...row, title }, { [list.fields[0]?.id ?? '']: title });
}
