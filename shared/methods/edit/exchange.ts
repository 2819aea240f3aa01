/** Forms of other systems that a list is given out in: a new one with the columns of its cards, and what may still be added to it. */
import type { Field } from '../../cards/card.ts';
import type { Label, Language } from '../../languages/language.ts';
import type { ExchangeColumn, ExchangeSpec, ListSpec } from '../result-spec.ts';
import type { Method } from '../schema.ts';
import { kindById } from '../walk.ts';
import { unitOf } from './columns.ts';
import { freeId } from './values.ts';

export const EXCHANGES_MAX = 6;
export const EXCHANGE_COLUMNS_MAX = 30;

const NUMBER: Label = { id: 'No', en: 'No' };
const STANDING: ExchangeColumn = {
  of: 'standing',
  name: { id: 'Status kesepakatan', en: 'Agreement' },
  accepted: { id: 'Disepakati', en: 'Agreed' },
  refused: { id: 'Tidak disepakati', en: 'Not agreed' },
  open: { id: 'Belum diputuskan', en: 'Not decided' },
  width: 14,
};

/** A number, the fields of the cards in their order, and what became of each row. */
export function addExchange(method: Method, table: ListSpec, name: Label): Method {
  const forms = method.result.exchange ?? [];
  const form: ExchangeSpec = {
    id: freeId('formulir', forms),
    name,
    table: table.id,
    rows: 'all',
    columns: firstColumns(method, table),
  };
  return { ...method, result: { ...method.result, exchange: [...forms, form] } };
}

export function firstColumns(method: Method, table: ListSpec): readonly ExchangeColumn[] {
  const fields = fieldsOf(method, table).map(fieldColumn);
  const all = [{ of: 'number' as const, name: NUMBER, width: 6 }, ...fields, STANDING];
  return all.slice(0, EXCHANGE_COLUMNS_MAX).reduce<readonly ExchangeColumn[]>(withColumn, []);
}

/** Each column has a name of its own, by which a file of the form is read again. */
export function withColumn(
  columns: readonly ExchangeColumn[],
  column: ExchangeColumn,
): readonly ExchangeColumn[] {
  const name = (language: Language) => {
    const taken = columns.map((it) => ({ id: it.name[language] }));
    return freeId(column.name[language], taken);
  };
  return [...columns, { ...column, name: { id: name('id'), en: name('en') } }];
}

/** Columns a form does not have yet. */
export function exchangeColumnsToAdd(method: Method, form: ExchangeSpec): readonly ExchangeColumn[] {
  const table = method.result.tables.find(({ id }) => id === form.table);
  if (table?.shape !== 'list') return [];
  const fields = fieldsOf(method, table);
  const kind = kindById(method, table.kind);
  const amount = fields.find((field) => field.kind === 'number');
  const unit = kind === null ? undefined : unitOf(kind.fields.slice(1));
  const all: readonly ExchangeColumn[] = [
    { of: 'number', name: NUMBER, width: 6 },
    ...fields.map(fieldColumn),
    ...(amount === undefined || unit === undefined
      ? []
      : [{ of: 'amount' as const, amount: amount.id, unit, name: amount.name, width: 12 }]),
    STANDING,
  ];
  return all.filter((column) => !form.columns.some((it) => isSame(it, column)));
}

function isSame(one: ExchangeColumn, other: ExchangeColumn): boolean {
  if (one.of === 'field' && other.of === 'field') return one.field === other.field;
  return one.of === other.of;
}

/** What a cell of another system can hold: no pictures, points, or targets over years. */
function fieldsOf(method: Method, { kind }: ListSpec): readonly Field[] {
  const fields = kindById(method, kind)?.fields ?? [];
  return fields.filter((field) => !['photo', 'spot', 'yearly', 'link'].includes(field.kind));
}

function fieldColumn({ id, name, kind }: Field): ExchangeColumn {
  return { of: 'field', field: id, name, width: kind === 'longText' ? 40 : 20 };
}
