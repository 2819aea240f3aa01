/** A form of another system: its rows, and its columns in the order that system wants. */
import { Plus } from 'lucide-react';

import {
  exchangeColumnsToAdd,
  EXCHANGE_COLUMNS_MAX,
  firstColumns,
  withColumn,
} from '@mufakat/shared/methods/edit/exchange.ts';
import { moved, replaced, without } from '@mufakat/shared/methods/edit/values.ts';
import type { ExchangeColumn, ExchangeSpec } from '@mufakat/shared/methods/result-spec.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords } from '../method-words.ts';
import type { FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import { RowActs } from './RowActs.tsx';
import styles from './form.module.css';

export function ExchangeForm({ method, at, onChange }: FormProps & { readonly at: number }) {
  const words = useWords(editorWords).exchange;
  const { language } = useLanguage();
  const { exchange = [], tables } = method.result;
  const form = exchange[at];
  if (form === undefined) return null;
  const put = (part: Partial<ExchangeSpec>, where?: string) =>
    onChange(
      { ...method, result: { ...method.result, exchange: replaced(exchange, at, { ...form, ...part }) } },
      where && `exchange ${form.id} ${where}`,
    );
  const lists = tables.filter((table) => table.shape === 'list');
  const { columns } = form;
  const putColumn = (place: number, column: ExchangeColumn, where: string) =>
    put({ columns: replaced(columns, place, column) }, `column ${place} ${where}`);
  const sortName = (column: ExchangeColumn) =>
    column.of === 'field' ? fieldName(method, form, column.field, language) : words.columnOf[column.of];
  const addable = exchangeColumnsToAdd(method, form);
  return (
    <div className={styles.form}>
      <h2>
        <small>{words.title}</small>
        {form.name[language]}
      </h2>
      <p className={styles.lead}>{words.lead}</p>
      <LabelField label={words.name} value={form.name} max={27} onChange={(name) => put({ name }, 'name')} />
      <div className={styles.two}>
        <SelectField
          label={words.table}
          value={form.table}
          options={lists.map(({ id, name }) => ({ value: id, text: name[language] }))}
          onChange={(id) => {
            const table = lists.find((it) => it.id === id);
            if (table !== undefined) put({ table: id, columns: firstColumns(method, table) });
          }}
        />
        <SelectField
          label={words.rows}
          value={form.rows}
          options={(['all', 'accepted'] as const).map((value) => ({ value, text: words.rowsOf[value] }))}
          onChange={(rows) => put({ rows: rows as ExchangeSpec['rows'] })}
        />
      </div>
      <section className={styles.group}>
        <h3>{words.columns}</h3>
        {columns.map((column, place) => (
          <div key={`${place} ${column.of}`} className={styles.group}>
            <div className={styles.line}>
              <LabelField
                label={words.column(place + 1, sortName(column))}
                value={column.name}
                max={80}
                onChange={(name) => putColumn(place, { ...column, name }, 'name')}
              />
              <RowActs
                name={column.name[language]}
                onUp={place > 0 ? () => put({ columns: moved(columns, place, place - 1) }) : undefined}
                onDown={
                  place < columns.length - 1
                    ? () => put({ columns: moved(columns, place, place + 1) })
                    : undefined
                }
                onRemove={columns.length > 1 ? () => put({ columns: without(columns, place) }) : undefined}
              />
            </div>
            {column.of === 'standing' && (
              <div className={styles.inner}>
                {(['accepted', 'refused', 'open'] as const).map((key) => (
                  <LabelField
                    key={key}
                    label={words.standing[key]}
                    value={column[key]}
                    max={80}
                    onChange={(text) => putColumn(place, { ...column, [key]: text }, key)}
                  />
                ))}
              </div>
            )}
          </div>
        ))}
        {addable.length > 0 && columns.length < EXCHANGE_COLUMNS_MAX && (
          <div>
            <MenuButton
              look="line"
              size="small"
              icon={Plus}
              label={words.addColumn}
              entries={addable.map((column) => ({
                id: `${column.of} ${column.of === 'field' ? column.field : ''}`,
                text: sortName(column),
                onChoose: () => put({ columns: withColumn(columns, column) }),
              }))}
            >
              {words.addColumn}
            </MenuButton>
          </div>
        )}
      </section>
    </div>
  );
}

function fieldName(
  method: Method,
  { table: id }: ExchangeSpec,
  field: string,
  language: 'id' | 'en',
): string {
  const table = method.result.tables.find((it) => it.id === id);
  const kind = table?.shape === 'list' ? kindById(method, table.kind) : null;
  return kind?.fields.find((it) => it.id === field)?.name[language] ?? '–';
}
