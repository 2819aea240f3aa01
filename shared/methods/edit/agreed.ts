/** What annexes IV and V list: the table whose rows are agreed on or held in reserve, begun with the columns its cards allow. */
import type { CardKind, Field } from '../../cards/card.ts';
import type { Label } from '../../languages/language.ts';
import type { AgreedSpec, ColumnSpec, ListSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { acceptingStep, kindById } from '../walk.ts';
import { withClause } from './clause-place.ts';
import { AGREED } from './clauses.ts';
import { columnOf, columnsToAdd } from './columns.ts';
import { withoutGone } from './gone.ts';
import { printsSoundly } from './sound.ts';
import { isSameLabel, replaced } from './values.ts';

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
  const agreed = {
    ...method,
    result: { ...result, tables: replaced(result.tables, at, whole), agreed: agreedOf(method, whole) },
  };
  return result.clauses.some(({ of }) => of === 'agreed') ? agreed : withClause(agreed, AGREED);
}

/** Without annex IV, and without the clause and blocks that print it. */
export function withoutAgreed(method: Method): Method {
  return withoutGone({ ...method, result: { ...method.result, agreed: null } });
}

type Bands = NonNullable<AgreedSpec['bands']>;
type ChoiceField = Extract<Field, { kind: 'choice' }>;

/** Choices by which annex IV can stand under heads. */
export function bandFields(method: Method, { kind }: ListSpec): readonly ChoiceField[] {
  const fields = kindById(method, kind)?.fields ?? [];
  return fields.filter((field) => field.kind === 'choice');
}

/** A head for each option, in their order. */
export function bandsOf({ id, options }: ChoiceField): Bands {
  return { field: id, titles: options.map(({ name }) => name) };
}

/** Options that have no head: their rows stand last, without one. */
export function bandsToAdd({ options }: ChoiceField, { titles }: Bands): readonly Label[] {
  return options.map(({ name }) => name).filter((name) => !titles.some((it) => isSameLabel(it, name)));
}

/** Heads are called as the options are: a new name goes along, an option that went takes its head with it. */
export function followOptions(method: Method, kind: CardKind, before: Field, after: Field): Method {
  const { result } = method;
  const { agreed } = result;
  const table = result.tables.find(({ id }) => id === agreed?.table);
  const isBand = table?.shape === 'list' && table.kind === kind.id && agreed?.bands?.field === before.id;
  if (!isBand || before.kind !== 'choice' || after.kind !== 'choice') return method;
  const titles = agreed.bands.titles.flatMap((title) => {
    const old = before.options.find(({ name }) => isSameLabel(name, title));
    const next = after.options.find(({ id }) => id === old?.id);
    return old === undefined ? [title] : next === undefined ? [] : [next.name];
  });
  return { ...method, result: { ...result, agreed: { ...agreed, bands: { ...agreed.bands, titles } } } };
}

function agreedOf(method: Method, table: ListSpec): AgreedSpec {
  const fields = kindById(method, table.kind)?.fields ?? [];
  const money = fields.find(({ kind }) => kind === 'money');
  const others = fields.filter((field) => field !== money).flatMap((field) => columnOf(field) ?? []);
  const cost: readonly ColumnSpec[] =
    money === undefined ? [] : [{ of: 'field', field: money.id, width: 2.6 }];
  // What it costs is added up, whichever else fits.
  const shown = [...others.slice(0, FIELDS_SHOWN - cost.length), ...cost];
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
