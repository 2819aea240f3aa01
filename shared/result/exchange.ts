/** Lists of a result in the forms of other systems, as the method's data say (`ExchangeSpec`). */
import type { Field, FieldValue } from '../cards/card.ts';
import { printField } from '../cards/fields/index.ts';
import { printNumber } from '../cards/fields/number.ts';
import type { ExchangeColumn, ExchangeSpec } from '../methods/result-spec.ts';
import type { Result, ResultList, ResultRow, ResultValue } from './result.ts';
import type { Sheet, SheetColumn, SheetValue } from './sheet.ts';

/** Every form of the method, with a header in the language of the workshop. */
export function exchangeSheets(result: Result): Sheet[] {
  // Results from before there were forms have none.
  return (result.method.prints.exchange ?? []).flatMap((form) => {
    const list = result.tables.find(({ id }) => id === form.table);
    return list?.shape === 'list' ? [sheetOf(result, form, list)] : [];
  });
}

function sheetOf(result: Result, form: ExchangeSpec, list: ResultList): Sheet {
  const { language } = result.workshop;
  const drawn = list.rows.some(({ accepted }) => accepted !== null);
  const rows = list.rows.filter(({ accepted }) => form.rows === 'all' || !drawn || accepted === true);
  return {
    id: form.id,
    name: form.name[language],
    columns: form.columns.map((column) => headOf(column, list, language)),
    rows: rows.map((row) => form.columns.map((column) => valueOf(column, row, result))),
    totals: null,
  };
}

function headOf(column: ExchangeColumn, list: ResultList, language: 'id' | 'en'): SheetColumn {
  const field = column.of === 'field' ? list.fields.find(({ id }) => id === column.field) : undefined;
  const type =
    column.of === 'number'
      ? 'number'
      : field?.kind === 'money'
        ? 'money'
        : field?.kind === 'number'
          ? 'number'
          : 'text';
  return {
    title: column.name[language],
    type,
    width: column.width,
    decimals: column.of === 'number' ? 0 : 4,
  };
}

function valueOf(column: ExchangeColumn, row: ResultRow, result: Result): SheetValue {
  const { language } = result.workshop;
  switch (column.of) {
    case 'number':
      return row.number;
    case 'field':
      return plain(row.values[column.field] ?? null, language);
    case 'amount': {
      const amount = row.values[column.amount];
      const unit = row.values[column.unit];
      // What is counted says nothing without how many.
      if (typeof amount !== 'number') return null;
      return [printNumber(amount, language), ...(typeof unit === 'string' ? [unit] : [])].join(' ');
    }
    case 'standing':
      if (row.accepted === null) return column.open[language];
      return (row.accepted ? column.accepted : column.refused)[language];
  }
}

function plain(value: ResultValue, language: 'id' | 'en'): SheetValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return 'from' in value ? printField(value as FieldValue, PERIOD, language) : null;
}

/** A time as a card prints it, which is also how it is read again. */
const PERIOD: Field = { id: 'waktu', kind: 'period', required: false, name: { id: '', en: '' } };
