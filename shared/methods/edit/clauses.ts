/** Clauses of the berita acara that a method has something for and does not have yet. */
import type { Label } from '../../languages/language.ts';
import type { ClauseSpec, TableSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { withClause, withClauses } from './clause-place.ts';
import { delegatesClause } from './delegates.ts';
import { isSameLabel, replaced } from './values.ts';

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

/** What a new step settles is named in the berita acara: its statement, its roles, or how many rows its table has. */
export function withClauseOf(method: Method, step: string): Method {
  const { clauses, tables } = method.result;
  if (method.steps.some(({ id, settles }) => id === step && settles === 'statement'))
    return withClause(method, { of: 'statement', step });
  const table = tables.find((it) => it.step === step);
  if (table === undefined) return method;
  if (table.shape === 'roles') return withClause(method, { of: 'roles', table: table.id });
  const part = partOf(table);
  const at = clauses.findIndex((clause) => clause.of === 'tables' && clause.parts.length < PARTS_MAX);
  const clause = clauses[at];
  if (clause?.of !== 'tables') return withClause(method, { of: 'tables', parts: [part] });
  return withClauses(method, replaced(clauses, at, { ...clause, parts: [...clause.parts, part] }));
}

/** The phrase of a table that is called anew, unless it was worded by hand. */
export function followPhrase(
  clauses: readonly ClauseSpec[],
  before: TableSpec,
  after: TableSpec,
): readonly ClauseSpec[] {
  const [old, next] = [phraseOf(before), phraseOf(after)];
  const isUsual = ({ table, phrase }: TablePart) => table === before.id && isSameLabel(phrase, old);
  return clauses.map((clause) =>
    clause.of === 'tables' && clause.parts.some(isUsual)
      ? {
          ...clause,
          parts: clause.parts.map((part) => (isUsual(part) ? { ...part, phrase: next } : part)),
        }
      : clause,
  );
}

/** Tables that one clause names. */
export const PARTS_MAX = 12;

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
  return result.tables.filter(({ id, shape }) => shape !== 'roles' && !named.includes(id)).map(partOf);
}

function partOf(table: TableSpec): TablePart {
  return { table: table.id, phrase: phraseOf(table) };
}

/** Rows are counted where there are rows. */
function phraseOf({ name, shape }: TableSpec): Label {
  if (shape !== 'list') return name;
  return { id: `${name.id} sebanyak {jumlah}`, en: `${name.en}, {jumlah} in number` };
}
