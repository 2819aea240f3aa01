/** A method as faces are given it; apart from `walk.ts`, because a phone asks the questions there and is given this. */
import { withLevels } from './level-names.ts';
import type { ExchangeColumn, ResultSpec } from './result-spec.ts';
import type { Method, PlayedMethod } from './schema.ts';

/** What faces need of a method, in the words of the region. */
export function played(own: Method, levels: readonly string[]): PlayedMethod {
  const { result, ...method } = withLevels(own, levels);
  const { first, last } = result.signatures;
  return {
    ...method,
    documents: result.reports.map(({ id, name }) => ({ id, name })),
    exchange: (result.exchange ?? []).map((form) => ({
      id: form.id,
      name: form.name,
      kind: kindOfTable(result, form.table),
      columns: form.columns.map((column) => ({ name: column.name, fields: fieldsOf(column) })),
    })),
    signers: [...first, ...last]
      .flat()
      .filter(({ of }) => of === 'signer')
      .map(({ id, office }) => ({ id, office })),
    marked: result.tables.flatMap((table) =>
      table.shape === 'grid' && table.columns === undefined && table.cell === undefined
        ? { kind: table.kind, link: table.rows }
        : [],
    ),
  };
}

function kindOfTable(result: ResultSpec, id: string): string {
  const table = result.tables.find((each) => each.id === id);
  return table?.shape === 'list' ? table.kind : '';
}

/** The fields that a column of a form holds. */
function fieldsOf(column: ExchangeColumn): readonly string[] {
  if (column.of === 'field') return [column.field];
  return column.of === 'amount' ? [column.amount, column.unit] : [];
}
