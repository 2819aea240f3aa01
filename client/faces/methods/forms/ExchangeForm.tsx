/** A form of another system: its rows, and its columns in the order that system wants. */
import { Plus } from 'lucide-react';

import type { Field, FieldKind } from '@mufakat/shared/cards/card.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';
import {
  exchangeColumnsToAdd,
  EXCHANGE_COLUMNS_MAX,
  firstColumns,
  withColumn,
} from '@mufakat/shared/methods/edit/exchange.ts';
import { replaced } from '@mufakat/shared/methods/edit/values.ts';
import { LINES } from '@mufakat/shared/methods/printable.ts';
import type { ExchangeColumn, ExchangeSpec } from '@mufakat/shared/methods/result-spec.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords } from '../method-words.ts';
import { COLUMN_MAX, COLUMN_MIN } from './ColumnForm.tsx';
import { EntryActs } from './EntryActs.tsx';
import { FigureField } from './FigureField.tsx';
import type { FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import styles from './form.module.css';

export function ExchangeForm({ method, at, onChange }: FormProps & { readonly at: number }) {
  const { exchange: words, table: ofTable } = useWords(editorWords);
  const parts = ofTable.columnParts;
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
      <LabelField
        label={words.name}
        value={form.name}
        at={`result.exchange.${at}.name`}
        max={27}
        onChange={(name) => put({ name }, 'name')}
      />
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
        <p className={styles.quiet}>{words.widthHint}</p>
        {columns.map((column, place) => (
          <div
            key={`${place} ${column.of}`}
            className={styles.group}
            data-at={`result.exchange.${at}.columns.${place}`}
          >
            <div className={styles.line}>
              <LabelField
                label={words.column(place + 1, sortName(column))}
                value={column.name}
                max={80}
                onChange={(name) => putColumn(place, { ...column, name }, 'name')}
              />
              <div className={styles.weight}>
                <FigureField
                  label={words.width(column.name[language])}
                  labelHidden
                  value={column.width}
                  min={COLUMN_MIN}
                  max={COLUMN_MAX}
                  fractions="any"
                  onChange={(width) => putColumn(place, { ...column, width }, 'width')}
                />
              </div>
              <EntryActs
                name={column.name[language]}
                list={columns}
                at={place}
                onChange={(next) => put({ columns: next })}
              />
            </div>
            {column.of === 'amount' && (
              <div className={styles.inner}>
                <div className={styles.two}>
                  {(['amount', 'unit'] as const).map((part) => (
                    <SelectField
                      key={part}
                      label={parts[part]}
                      value={column[part]}
                      options={amountFields(method, form, part).map(({ id, name }) => ({
                        value: id,
                        text: name[language],
                      }))}
                      onChange={(id) => putColumn(place, { ...column, [part]: id }, part)}
                    />
                  ))}
                </div>
              </div>
            )}
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

function fieldsOf(method: Method, { table: id }: ExchangeSpec): readonly Field[] {
  const table = method.result.tables.find((it) => it.id === id);
  return (table?.shape === 'list' ? kindById(method, table.kind)?.fields : null) ?? [];
}

function fieldName(method: Method, form: ExchangeSpec, field: string, language: Language): string {
  return fieldsOf(method, form).find(({ id }) => id === field)?.name[language] ?? '–';
}

function amountFields(method: Method, form: ExchangeSpec, part: 'amount' | 'unit'): readonly Field[] {
  const kinds: readonly FieldKind[] = part === 'amount' ? ['number'] : LINES;
  return fieldsOf(method, form).filter(({ kind }) => kinds.includes(kind));
}
