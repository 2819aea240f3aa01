/** Clauses of the berita acara that a method has something for and does not have yet. */
import type { Label } from '../../languages/language.ts';
import type { ClauseSpec, TableSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { delegatesClause } from './delegates.ts';

type TablePart = Extract<ClauseSpec, { of: 'tables' }>['parts'][number];

export function clausesToAdd(method: Method, sentence: Label): readonly ClauseSpec[] {
  const { clauses, tables, agreed } = method.result;
  const has = (of: ClauseSpec['of']) => clauses.some((clause) => clause.of === of);
  const statements = method.steps.filter(({ settles }) => settles === 'statement');
  const said = clauses.flatMap((clause) => ('step' in clause ? [clause.step] : []));
  return [
    { of: 'text', text: sentence },
    ...statements
      .filter(({ id }) => !said.includes(id))
      .map(({ id }): ClauseSpec => ({ of: 'statement', step: id })),
    ...partsToAdd(method).map((part): ClauseSpec => ({ of: 'tables', parts: [part] })),
    ...tables
      .filter(({ id, shape }) => shape === 'roles' && !clauses.some((it) => 'table' in it && it.table === id))
      .map(({ id }): ClauseSpec => ({ of: 'roles', table: id })),
    ...(agreed === null || has('agreed') ? [] : [AGREED]),
    ...(has('delegates') ? [] : [delegatesClause(method)].filter((clause) => clause !== null)),
    ...(['not-agreed', 'ratification'] as const).filter((of) => !has(of)).map((of): ClauseSpec => ({ of })),
  ];
}

export const AGREED: ClauseSpec = {
  of: 'agreed',
  phrase: {
    id: 'Sebanyak {jumlah} usulan sebagai hasil yang disepakati',
    en: 'The proposals agreed on, {jumlah} in number',
  },
  screened: {
    id: 'Sebanyak {jumlah} usulan yang layak dan mendesak sebagai hasil yang disepakati',
    en: 'The feasible and urgent proposals, {jumlah} in number',
  },
  none: {
    id: 'Sebanyak {jumlah} usulan sebagai bahan pembahasan lanjutan',
    en: 'The proposals, {jumlah} in number, as material for further discussion',
  },
};

/** Tables that no clause names yet, each with its phrase. */
export function partsToAdd({ result }: Method): readonly TablePart[] {
  const named = result.clauses.flatMap((clause) =>
    clause.of === 'tables' ? clause.parts.map(({ table }) => table) : [],
  );
  return result.tables
    .filter(({ id, shape }) => shape !== 'roles' && !named.includes(id))
    .map((table) => ({ table: table.id, phrase: phraseOf(table) }));
}

/** Rows are counted where there are rows. */
function phraseOf({ name, shape }: TableSpec): Label {
  if (shape !== 'list') return name;
  return { id: `${name.id} sebanyak {jumlah}`, en: `${name.en}, {jumlah} in number` };
}
