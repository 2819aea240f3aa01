/** A table of the result: its names, its rows, and what its sort can be made of. */
import type { FieldKind } from '@mufakat/shared/cards/card.ts';
import type {
  GridSpec,
  ListSpec,
  RolesSpec,
  SumsSpec,
  TableSpec,
} from '@mufakat/shared/methods/result-spec.ts';
import { ordersOf, picturesOf, sourceKey, tableSources } from '@mufakat/shared/methods/edit/tables.ts';
import { replaced } from '@mufakat/shared/methods/edit/values.ts';
import { PLAIN } from '@mufakat/shared/methods/printable.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { acceptingStep, kindById, stepById } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { editorWords } from '../method-words.ts';
import { ColumnsForm } from './ColumnsForm.tsx';
import { NOTHING, type FormProps } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import { sourceName } from './source-name.ts';
import styles from './form.module.css';

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
      <p className={styles.lead}>
        {words.over.shapes[table.shape]}: {sourceName(method, table, words.over, language)}
      </p>
      <LabelField
        label={words.name}
        value={table.name}
        at={`result.tables.${at}.name`}
        max={200}
        onChange={(name) => put({ ...table, name }, 'name')}
      />
      <LabelField
        label={words.tab}
        value={table.tab}
        at={`result.tables.${at}.tab`}
        max={27}
        onChange={(tab) => put({ ...table, tab }, 'tab')}
      />
      <LabelField
        label={words.empty}
        value={table.empty}
        at={`result.tables.${at}.empty`}
        max={200}
        onChange={(empty) => put({ ...table, empty }, 'empty')}
      />
      <OneShape method={method} table={table} at={`result.tables.${at}`} onChange={put} />
    </div>
  );
}

interface ShapeProps<T extends TableSpec> {
  readonly method: Method;
  readonly table: T;
  /** Where in the method it stands. */
  readonly at: string;
  readonly onChange: (table: TableSpec, where?: string) => void;
}

function OneShape({ method, table, at, onChange }: ShapeProps<TableSpec>) {
  switch (table.shape) {
    case 'list':
      return <ListForm method={method} table={table} at={at} onChange={onChange} />;
    case 'roles':
      return <RolesForm method={method} table={table} at={at} onChange={onChange} />;
    case 'grid':
      return <GridForm method={method} table={table} at={at} onChange={onChange} />;
    case 'sums':
      return <SumsForm method={method} table={table} at={at} onChange={onChange} />;
  }
}

function ListForm({ method, table, at, onChange }: ShapeProps<ListSpec>) {
  const words = useWords(editorWords).table;
  const agreed = method.result.agreed?.table === table.id;
  const pictures = picturesOf(method, table);
  const isScored = acceptingStep(method, table.step)?.id !== table.step;
  const { screenedName: _screened, ...unscreened } = table;
  const { counted: _counted, ...uncounted } = table;
  return (
    <>
      {(isScored || table.screenedName !== undefined) && (
        <LabelField
          label={words.screened}
          value={table.screenedName ?? NOTHING}
          at={`${at}.screenedName`}
          optional
          max={200}
          onChange={(name) =>
            onChange(name.id.trim() === '' ? unscreened : { ...table, screenedName: name }, 'screened')
          }
        />
      )}
      <LabelField
        label={words.counted}
        hint={words.countedHint}
        value={table.counted ?? NOTHING}
        at={`${at}.counted`}
        optional
        max={80}
        onChange={(name) =>
          onChange(name.id.trim() === '' ? uncounted : { ...table, counted: name }, 'counted')
        }
      />
      <div className={styles.two}>
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
        <SelectField
          label={words.order}
          value={table.order}
          options={ordersOf(method, table).map((value) => ({ value, text: words.orders[value] }))}
          onChange={(order) => onChange({ ...table, order: order as ListSpec['order'] })}
        />
      </div>
      <ColumnsForm
        method={method}
        table={table}
        columns={table.columns}
        at={`${at}.columns`}
        title={words.columns}
        onChange={(columns, where) => onChange({ ...table, columns }, where)}
      />
      {pictures.length > 0 && (
        <fieldset className={styles.checks}>
          <legend className="field-label">{words.pictures}</legend>
          {pictures.map((picture) => (
            <CheckField
              key={picture}
              label={words.pictureOf[picture]}
              checked={table.pictures.includes(picture)}
              onChange={(checked) =>
                onChange({
                  ...table,
                  pictures: pictures.filter((it) => (it === picture ? checked : table.pictures.includes(it))),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function RolesForm({ method, table, onChange }: ShapeProps<RolesSpec>) {
  const words = useWords(editorWords).table;
  const { language } = useLanguage();
  const lists = method.result.tables.filter(({ shape }) => shape === 'list');
  return (
    <div className={styles.two}>
      <SelectField
        label={words.of}
        value={table.of}
        options={lists.map(({ id, name }) => ({ value: id, text: name[language] }))}
        onChange={(of) => onChange({ ...table, of })}
      />
      <SelectField
        label={words.against}
        value={table.columns}
        options={(['actors', 'constituencies'] as const).map((value) => ({
          value,
          text: words.againsts[value],
        }))}
        onChange={(columns) => onChange({ ...table, columns: columns as RolesSpec['columns'] })}
      />
    </div>
  );
}

/** What may stand in a cell of a matrix. */
const IN_CELLS = PLAIN.filter((kind) => kind !== 'photo' && kind !== 'spot');

function GridForm({ method, table, at, onChange }: ShapeProps<GridSpec>) {
  const all = useWords(editorWords);
  const words = all.table;
  const { language } = useLanguage();
  const kind = kindById(method, table.kind);
  if (kind === null) return null;
  const { fields } = kind;
  const named = (wanted: readonly FieldKind[]) =>
    fields
      .filter((field) => wanted.includes(field.kind))
      .map(({ id, name }) => ({ value: id, text: name[language] }));
  const { heading: _heading, ...noHeading } = table;
  const { others: _others, ...noOthers } = table;
  const { cell: _cell, ...noCell } = table;
  const { columns: _columns, years: _years, ...noColumns } = table;
  const { years: _alsoYears, ...noYears } = table;
  const rows = fields.find(({ id }) => id === table.rows);
  return (
    <>
      <div className={styles.two}>
        <SelectField
          label={words.gridRows}
          value={table.rows}
          options={named(['link'])}
          onChange={(next) => onChange({ ...table, rows: next })}
        />
        <SelectField
          label={words.gridColumns}
          value={table.columns ?? ''}
          none={words.gridCards(kind.name[language])}
          options={named(['choice'])}
          onChange={(columns) => onChange(columns === '' ? noColumns : { ...table, columns })}
        />
        <SelectField
          label={words.gridCell}
          value={table.cell ?? ''}
          none={words.gridMark}
          options={named(IN_CELLS)}
          onChange={(cell) => onChange(cell === '' ? noCell : { ...table, cell })}
        />
      </div>
      <LabelField
        label={words.gridHeading}
        value={table.heading ?? NOTHING}
        at={`${at}.heading`}
        optional
        hint={all.minutes.braces('{nomor} {judul}')}
        max={200}
        onChange={(heading) =>
          onChange(heading.id.trim() === '' ? noHeading : { ...table, heading }, 'heading')
        }
      />
      {table.columns !== undefined && (
        <CheckField
          label={words.gridYears}
          checked={table.years === true}
          onChange={(years) => onChange(years ? { ...table, years } : noYears)}
        />
      )}
      {(rows?.required !== true || table.others !== undefined) && (
        <LabelField
          label={words.gridOthers}
          value={table.others ?? NOTHING}
          at={`${at}.others`}
          optional
          max={200}
          onChange={(others) => onChange(others.id.trim() === '' ? noOthers : { ...table, others }, 'others')}
        />
      )}
    </>
  );
}

function SumsForm({ method, table, onChange }: ShapeProps<SumsSpec>) {
  const words = useWords(editorWords).table;
  const { language } = useLanguage();
  const sources = tableSources(method, table.empty).filter(
    (source) => source.shape === 'sums' && source.of === table.of,
  );
  const current = sourceKey(table);
  return (
    <SelectField
      label={words.by}
      value={current}
      options={sources.map((source) => ({
        value: sourceKey(source),
        text: sourceName(method, source, words.over, language),
      }))}
      onChange={(key) => {
        const source = sources.find((it) => sourceKey(it) === key);
        if (source?.shape === 'sums' && stepById(method, source.step) !== null)
          onChange({ ...table, by: source.by });
      }}
    />
  );
}
