/** Columns of a list: which may still be added, each as the fields and decisions of its cards allow. */
import type { CardKind, Field, FieldKind } from '../../cards/card.ts';
import { ROLE_FIELD } from '../parts.ts';
import type { ColumnSpec, ListSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { kindById } from '../walk.ts';
import { printsSoundly } from './sound.ts';
import { replaced } from './values.ts';

/** Figures and remarks that need no field, and of which nothing is chosen; what they are called is known by who prints them. */
export const FIGURES = [
  'proposer',
  'support',
  'rank',
  'score',
  'feasible',
  'urgent',
  'class',
  'reason',
  'remark',
  'responsible',
] as const satisfies readonly ColumnSpec['of'][];
/** A unit is a word or two. */
const UNIT_MAX = 40;

/** How a field stands in a list; `null` for what no plain column prints. */
export function columnOf(field: Field): ColumnSpec | null {
  switch (field.kind) {
    case 'yearly':
      return null;
    case 'link':
      return { of: 'link', field: field.id, form: 'title', width: 3 };
    case 'number':
    case 'money':
    case 'year':
      return { of: 'field', field: field.id, width: 2.4 };
    default:
      return { of: 'field', field: field.id, width: 3.4 };
  }
}

/** Columns that a list of the table, or a part of the result that prints it anew, may take still. */
export function columnsToAdd(
  method: Method,
  table: ListSpec,
  columns: readonly ColumnSpec[] = table.columns,
): readonly ColumnSpec[] {
  const kind = kindById(method, table.kind);
  if (kind === null) return [];
  const all = [
    ...unprinted(kind, columns).flatMap((field) => columnOf(field) ?? []),
    ...amounts(kind),
    ...overYears(kind),
    ...FIGURES.map((of): ColumnSpec => ({ of, width: of === 'reason' ? 4 : 2 })),
    ...acting(),
    ...linked(method, table),
    ...costs(method, table),
    ...volumes(method, table),
  ];
  const taken = new Set(columns.map(keyOf));
  return all.filter((column) => !taken.has(keyOf(column)) && fits(method, table, column));
}

/** What columns of a list take on paper in cm, with its number before them; those of years one for each year. */
export function columnsWidth({ horizonYears }: Method, columns: readonly ColumnSpec[]): number {
  return columns.reduce((sum, column) => sum + widthOf(column, horizonYears), NUMBER_WIDTH);
}

/** Of a landscape sheet, in cm; wider lists are made to fit, which narrows every column. */
export const SHEET_WIDTH = 29;
const NUMBER_WIDTH = 0.9;

function widthOf(column: ColumnSpec, years: number): number {
  // Unit, baseline and final target stand beside the years.
  if (column.of === 'measure') return column.width * (years + 3);
  if (column.of === 'years') return column.width * years;
  return column.of === 'amount' ? column.width + column.unitWidth : column.width;
}

/** Tells columns apart whatever they are called and however wide they are. */
export function keyOf(column: ColumnSpec): string {
  const { name: _name, width: _width, ...rest } = column;
  return JSON.stringify(rest);
}

/** Fields that none of the columns prints yet. */
function unprinted(kind: CardKind, columns: readonly ColumnSpec[]): readonly Field[] {
  const printed = new Set(columns.flatMap(ownFields));
  return kind.fields.filter(({ id }) => !printed.has(id));
}

/** Ids of fields of the row itself; others of a column are those of rows that link to it. */
function ownFields(column: ColumnSpec): readonly string[] {
  switch (column.of) {
    case 'field':
    case 'actor':
    case 'link':
    case 'years':
    case 'cost':
      return [column.field];
    case 'measure':
      return [column.unit, column.baseline, column.baselineYear, column.targets];
    case 'amount':
      return [column.amount, column.unit];
    case 'volume':
      return [
        ...column.fields,
        ...(column.table === undefined && column.unit !== undefined ? [column.unit] : []),
      ];
    default:
      return [];
  }
}

/** A number beside what it counts, in two columns or in one. */
function amounts(kind: CardKind): readonly ColumnSpec[] {
  const [, ...fields] = kind.fields;
  const amount = amountOf(fields);
  const unit = unitOf(fields);
  if (amount === undefined || unit === undefined) return [];
  return [
    { of: 'amount', amount: amount.id, unit, width: 1.6, unitWidth: 1.8 },
    { of: 'volume', fields: [amount.id], unit, width: 2.4 },
  ];
}

/** The number that says how much there is of it. */
function amountOf(fields: readonly Field[]): Field | undefined {
  const numbers = fields.filter(({ kind }) => kind === 'number');
  return numbers.find(({ means }) => means === 'volume') ?? numbers[0];
}

/** A measure with its targets, and years that a period covers. */
function overYears(kind: CardKind): readonly ColumnSpec[] {
  const measure = measureOf(kind);
  const period = kind.fields.find((field) => field.kind === 'period');
  return [
    ...(measure === null ? [] : [measure]),
    ...(period === undefined ? [] : [{ of: 'years' as const, field: period.id, width: 1.7 }]),
  ];
}

/** The fields of a kind that say what is measured, from where and how far: those that stand before the targets. */
export function measureOf(kind: CardKind): ColumnSpec | null {
  const [, ...fields] = kind.fields;
  const end = fields.findIndex((field) => field.kind === 'yearly');
  const before = fields.slice(0, Math.max(0, end)).toReversed();
  const nearest = (wanted: FieldKind) =>
    (before.find((field) => field.kind === wanted) ?? fields.find((field) => field.kind === wanted))?.id;
  const unit = before.find(isShort)?.id ?? unitOf(fields);
  const [baseline, baselineYear, targets] = [nearest('number'), nearest('year'), nearest('yearly')];
  if (unit === undefined || baseline === undefined || baselineYear === undefined || targets === undefined)
    return null;
  return { of: 'measure', unit, baseline, baselineYear, targets, width: 1.55 };
}

/** The text that says what is counted: one that means it, else a short one. */
export function unitOf(fields: readonly Field[]): string | undefined {
  return (fields.find(({ kind, means }) => kind === 'text' && means === 'unit') ?? fields.find(isShort))?.id;
}

function isShort(field: Field): boolean {
  return field.kind === 'text' && (field.max <= UNIT_MAX || field.means === 'unit');
}

/** Who holds a role in the row, by the letters of the role matrix without the responsible one. */
function acting(): readonly ColumnSpec[] {
  if (ROLE_FIELD.kind !== 'choices') return [];
  return ROLE_FIELD.options.flatMap(({ means, name }) =>
    means === undefined || means === 'PJ' || means === 'wording'
      ? []
      : [{ of: 'acting' as const, roles: [means], form: 'name' as const, width: 3.4, name }],
  );
}

/** Other lists and their cards: their rows may link to those of the table. */
function others(
  method: Method,
  table: ListSpec,
): readonly { readonly from: ListSpec; readonly kind: CardKind }[] {
  return method.result.tables.flatMap((from) => {
    const kind = from.shape === 'list' ? kindById(method, from.kind) : null;
    return from.shape !== 'list' || kind === null || from.id === table.id ? [] : [{ from, kind }];
  });
}

/** Titles and sums of money of rows that link to those of the table. */
function linked(method: Method, table: ListSpec): readonly ColumnSpec[] {
  return others(method, table).flatMap(({ from, kind }): ColumnSpec[] => {
    const [title] = kind.fields;
    const money = moneyOf(kind);
    const of = 'linked' as const;
    return [
      ...(title === undefined
        ? []
        : [{ of, table: from.id, field: title.id, width: 4, name: shortName(kind.name) }]),
      ...(money === undefined
        ? []
        : [{ of, table: from.id, field: money.id, width: 2.6, name: shortName(money.name) }]),
    ];
  });
}

/** The own sum of money, else what the rows that link to it cost together. */
function costs(method: Method, table: ListSpec): readonly ColumnSpec[] {
  const own = kindById(method, table.kind);
  const field = own === null ? undefined : moneyOf(own);
  if (field === undefined) return [];
  return others(method, table).flatMap(({ from, kind }): ColumnSpec[] => {
    const money = moneyOf(kind);
    if (money === undefined) return [];
    return [{ of: 'cost', field: field.id, table: from.id, linked: money.id, width: 2.8 }];
  });
}

/** The own amount, where there is one, else the different amounts of the rows that link to it. */
function volumes(method: Method, table: ListSpec): readonly ColumnSpec[] {
  const own = amountOf(kindById(method, table.kind)?.fields.slice(1) ?? []);
  return others(method, table).flatMap(({ from, kind }): ColumnSpec[] => {
    const [, ...fields] = kind.fields;
    const amount = amountOf(fields);
    if (amount === undefined) return [];
    const unit = unitOf(fields);
    return [
      {
        of: 'volume',
        fields: own === undefined ? [] : [own.id],
        table: from.id,
        amount: amount.id,
        ...(unit === undefined ? {} : { unit }),
        width: 2.6,
      },
    ];
  });
}

function moneyOf({ fields }: CardKind): Field | undefined {
  const sums = fields.filter(({ kind }) => kind === 'money');
  return sums.find(({ means }) => means === 'cost') ?? sums[0];
}

function shortName({ id, en }: CardKind['name']): CardKind['name'] {
  return { id, en };
}

function fits(method: Method, table: ListSpec, column: ColumnSpec): boolean {
  const { tables } = method.result;
  const at = tables.findIndex(({ id }) => id === table.id);
  const next = { ...table, columns: [...table.columns, column] };
  return printsSoundly(method, {
    ...method,
    result: { ...method.result, tables: replaced(tables, at, next) },
  });
}
