/** A table of the result: its names, its rows, its columns in their order. */
import { Plus } from 'lucide-react';

import type { Label } from '@mufakat/shared/languages/language.ts';
import { addColumn, moved, replaced, unprintedFields, without } from '@mufakat/shared/methods/edit-method.ts';
import type { ColumnSpec, ListSpec, TableSpec } from '@mufakat/shared/methods/result-spec.ts';
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

const NOTHING: Label = { id: '', en: '' };

export function TableForm({ method, at, onChange }: FormProps & { readonly at: number }) {
  const words = useWords(editorWords).table;
  const { language } = useLanguage();
  const { tables } = method.result;
  const table = tables[at];
  if (table === undefined) return null;
  const put = (next: TableSpec, where?: string) =>
    onChange(
      { ...method, result: { ...method.result, tables: replaced(tables, at, next) } },
      where && `table ${table.id} ${where}`,
    );
  return (
    <div className={styles.form}>
      <h2>
        <small>{words.title}</small>
        {table.name[language]}
      </h2>
      <LabelField
        label={words.name}
        value={table.name}
        max={200}
        onChange={(name) => put({ ...table, name }, 'name')}
      />
      <LabelField
        label={words.tab}
        value={table.tab}
        max={27}
        onChange={(tab) => put({ ...table, tab }, 'tab')}
      />
      <LabelField
        label={words.empty}
        value={table.empty}
        max={200}
        onChange={(empty) => put({ ...table, empty }, 'empty')}
      />
      {table.shape === 'list' ? (
        <ListForm method={method} table={table} onChange={put} />
      ) : (
        <p className={styles.quiet}>{words.fixed}</p>
      )}
    </div>
  );
}

interface ListFormProps {
  readonly method: Method;
  readonly table: ListSpec;
  readonly onChange: (table: ListSpec, where?: string) => void;
}

function ListForm({ method, table, onChange }: ListFormProps) {
  const words = useWords(editorWords).table;
  const { language } = useLanguage();
  const { columns } = table;
  const agreed = method.result.agreed?.table === table.id;
  const set = (next: readonly ColumnSpec[], where?: string) => onChange({ ...table, columns: next }, where);
  const fields = unprintedFields(method, table);
  return (
    <>
      <SelectField
        label={words.rows}
        value={table.rows}
        disabled={agreed}
        options={(['accepted', 'standing', 'all'] as const).map((value) => ({
          value,
          text: words.rowsOf[value],
        }))}
        onChange={(rows) => onChange({ ...table, rows: rows as ListSpec['rows'] })}
      />
      <section className={styles.group}>
        <h3>{words.columns}</h3>
        {columns.map((column, at) => {
          const usual = usualName(method, table, column, words.columnOf)[language];
          return (
            <div key={`${at} ${column.of}`} className={styles.line}>
              <LabelField
                label={`${words.column(at + 1)} (${usual})`}
                value={column.name ?? NOTHING}
                max={80}
                onChange={(name) => {
                  const { name: _before, ...others } = column;
                  const next = name.id.trim() === '' ? others : { ...column, name };
                  set(replaced(columns, at, next as ColumnSpec), `column ${at}`);
                }}
              />
              <RowActs
                name={column.name?.[language] ?? usual}
                onUp={at > 0 ? () => set(moved(columns, at, at - 1)) : undefined}
                onDown={at < columns.length - 1 ? () => set(moved(columns, at, at + 1)) : undefined}
                onRemove={columns.length > 1 ? () => set(without(columns, at)) : undefined}
              />
            </div>
          );
        })}
        {fields.length > 0 && (
          <div>
            <MenuButton
              look="line"
              size="small"
              icon={Plus}
              label={words.addColumn}
              entries={fields.map((field) => ({
                id: field.id,
                text: field.name[language],
                onChoose: () => onChange(addColumn(table, field)),
              }))}
            >
              {words.addColumn}
            </MenuButton>
          </div>
        )}
      </section>
    </>
  );
}

/** What a column is called that has no title of its own. */
function usualName(
  method: Method,
  table: ListSpec,
  column: ColumnSpec,
  names: Readonly<Record<ColumnSpec['of'], string>>,
): Label {
  const fields = kindById(method, table.kind)?.fields ?? [];
  const field = 'field' in column ? fields.find(({ id }) => id === column.field) : undefined;
  return field?.name ?? { id: names[column.of], en: names[column.of] };
}
