/** What annexes IV and V list: the table whose rows are agreed on or held in reserve, begun with the columns its cards allow. */
import type { Label } from '../../languages/language.ts';
import type { AgreedSpec, ColumnSpec, ListSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { acceptingStep, kindById } from '../walk.ts';
import { AGREED } from './clauses.ts';
import { columnOf, columnsToAdd } from './columns.ts';
import { withoutGone } from './gone.ts';
import { printsSoundly } from './sound.ts';
import { inserted, replaced } from './values.ts';

/** Fields of a row that fit beside its proposer and figures. */
const FIELDS_SHOWN = 4;

/** Lists whose rows are accepted somewhere. */
export function agreeableLists(method: Method): readonly ListSpec[] {
  return method.result.tables
    .filter((table) => table.shape === 'list')
    .filter((table) => acceptingStep(method, table.step)?.settles === 'accepted')
    .filter((table) => printsSoundly(method, withAgreed(method, table)));
}

/** All rows are printed from then on, and a clause names what was agreed on. */
export function withAgreed(method: Method, table: ListSpec): Method {
  const { result } = method;
  const at = result.tables.findIndex(({ id }) => id === table.id);
  const whole: ListSpec = { ...table, rows: 'all' };
  const hasClause = result.clauses.some(({ of }) => of === 'agreed');
  const place = result.clauses.findIndex(({ of }) => of === 'not-agreed' || of === 'ratification');
  const clauses = hasClause
    ? result.clauses
    : inserted(result.clauses, place === -1 ? result.clauses.length : place, AGREED);
  return {
    ...method,
    result: {
      ...result,
      tables: replaced(result.tables, at, whole),
      agreed: agreedOf(method, whole),
      clauses,
    },
  };
}

/** Without annex IV, and without the clause and blocks that print it. */
export function withoutAgreed(method: Method): Method {
  return withoutGone({ ...method, result: { ...method.result, agreed: null } });
}

function agreedOf(method: Method, table: ListSpec): AgreedSpec {
  const fields = kindById(method, table.kind)?.fields ?? [];
  const shown = fields.flatMap((field) => columnOf(field) ?? []).slice(0, FIELDS_SHOWN);
  const proposer: ColumnSpec = { of: 'proposer', width: 2.4 };
  const fitting = columnsToAdd(method, { ...table, columns: [] }, []);
  const figures = fitting.filter(({ of }) =>
    ['feasible', 'urgent', 'score', 'rank', 'remark', 'responsible'].includes(of),
  );
  const isClassed = fitting.some(({ of }) => of === 'class');
  const reason: ColumnSpec = { of: 'reason', width: 6 };
  return {
    table: table.id,
    ...(isClassed ? {} : { by: 'line' as const }),
    title: capitals(table.name),
    columns: [proposer, ...shown, ...figures],
    reserve: [proposer, ...shown, reason],
    empty: { id: 'Belum ada yang disepakati.', en: 'Nothing was agreed on.' },
    counted: { id: 'Hasil yang disepakati', en: 'Agreed on' },
  };
}

function capitals({ id, en }: Label): Label {
  return { id: `${id.toUpperCase()} YANG DISEPAKATI`, en: `${en.toUpperCase()} AGREED ON` };
}
