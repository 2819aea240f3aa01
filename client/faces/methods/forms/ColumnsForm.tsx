/** The columns of a list in their order: titles, widths, and what may still be added. */
import { ChevronDown, ChevronUp, Plus } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';

import type { Language } from '@mufakat/shared/languages/language.ts';
import { columnsToAdd, columnsWidth, keyOf, SHEET_WIDTH } from '@mufakat/shared/methods/edit/columns.ts';
import { moved, replaced, without } from '@mufakat/shared/methods/edit/values.ts';
import type { ColumnSpec, ListSpec } from '@mufakat/shared/methods/result-spec.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { Button } from '../../../parts/Button.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { MenuButton } from '../../../parts/menu/MenuButton.tsx';
import { editorWords, type EditorWords } from '../method-words.ts';
import { useUnfolded } from '../sought.ts';
import { COLUMN_MAX, COLUMN_MIN, ColumnForm, hasColumnForm } from './ColumnForm.tsx';
import { FigureField } from './FigureField.tsx';
import { NOTHING } from './form-props.ts';
import { LabelField } from './LabelField.tsx';
import { RowActs } from './RowActs.tsx';
import styles from './form.module.css';

const COLUMNS_MAX = 30;
/** So much wider than a sheet still reads well when it is made to fit. */
const NARROWED = 1.2;

export interface ColumnsFormProps {
  readonly method: Method;
  readonly table: ListSpec;
  readonly columns: readonly ColumnSpec[];
  readonly title: string;
  /** Where in the method they stand. */
  readonly at: string;
  readonly onChange: (columns: readonly ColumnSpec[], where?: string) => void;
}

export function ColumnsForm({ method, table, columns, title, at: list, onChange }: ColumnsFormProps) {
  const words = useWords(editorWords).table;
  const { language } = useLanguage();
  const settled = useDeferredValue(method);
  const addable = useMemo(() => columnsToAdd(settled, table, columns), [settled, table, columns]);
  const [open, setOpen] = useUnfolded(list);
  const wide = columnsWidth(method, columns);
  const move = (from: number, to: number) => {
    onChange(moved(columns, from, to));
    if (open === from) setOpen(to);
    else if (open === to) setOpen(from);
  };
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <p className={styles.quiet}>{words.widthHint}</p>
      {wide > SHEET_WIDTH * NARROWED && (
        <Notice tone="warn">{words.tooWide(Math.round(wide), SHEET_WIDTH)}</Notice>
      )}
      {columns.map((column, at) => {
        const usual = usualName(method, table, column, words, language);
        const name = column.name?.[language] ?? usual;
        const isOpen = open === at && hasColumnForm(column);
        return (
          <div key={at} className={styles.column} data-at={`${list}.${at}`}>
            <div className={styles.line}>
              <LabelField
                label={`${words.column(at + 1)} (${usual})`}
                value={column.name ?? NOTHING}
                optional
                max={80}
                placeholder={usual}
                onChange={(next) => {
                  const { name: _before, ...others } = column;
                  const named = next.id.trim() === '' ? others : { ...column, name: next };
                  onChange(replaced(columns, at, named as ColumnSpec), `column ${at}`);
                }}
              />
              <div className={styles.weight}>
                <FigureField
                  label={words.width(name)}
                  labelHidden
                  value={column.width}
                  min={COLUMN_MIN}
                  max={COLUMN_MAX}
                  fractions="any"
                  onChange={(width) => onChange(replaced(columns, at, { ...column, width }), `width ${at}`)}
                />
              </div>
              {hasColumnForm(column) && (
                <Button
                  look="ghost"
                  size="small"
                  icon={isOpen ? ChevronUp : ChevronDown}
                  label={isOpen ? words.closeColumn(name) : words.openColumn(name)}
                  expanded={isOpen}
                  onPress={() => setOpen(isOpen ? null : at)}
                />
              )}
              <RowActs
                name={name}
                onUp={at > 0 ? () => move(at, at - 1) : undefined}
                onDown={at < columns.length - 1 ? () => move(at, at + 1) : undefined}
                onRemove={
                  columns.length > 1
                    ? () => {
                        setOpen(null);
                        onChange(without(columns, at));
                      }
                    : undefined
                }
              />
            </div>
            {isOpen && (
              <ColumnForm
                method={method}
                table={table}
                column={column}
                onChange={(next, where) =>
                  onChange(replaced(columns, at, next), where && `column ${at} ${where}`)
                }
              />
            )}
          </div>
        );
      })}
      {addable.length > 0 && columns.length < COLUMNS_MAX && (
        <div>
          <MenuButton
            look="line"
            size="small"
            icon={Plus}
            label={words.addColumn}
            entries={addable.map((column) => ({
              id: keyOf(column),
              text: usualName(method, table, column, words, language),
              onChoose: () => onChange([...columns, column]),
            }))}
          >
            {words.addColumn}
          </MenuButton>
        </div>
      )}
    </section>
  );
}

/** What a column is called that has no title of its own. */
function usualName(
  method: Method,
  table: ListSpec,
  column: ColumnSpec,
  words: EditorWords['table'],
  language: Language,
): string {
  const fieldName = (kind: string, id: string) =>
    kindById(method, kind)?.fields.find((field) => field.id === id)?.name[language];
  if (column.of === 'linked') {
    const from = method.result.tables.find(({ id }) => id === column.table);
    const name = from?.shape === 'list' ? fieldName(from.kind, column.field) : undefined;
    return from === undefined || name === undefined
      ? words.columnOf.linked
      : words.fromLinked(name, from.name[language]);
  }
  if ((column.of === 'cost' || column.of === 'volume') && column.table !== undefined) {
    const from = method.result.tables.find(({ id }) => id === column.table);
    return from === undefined
      ? words.columnOf[column.of]
      : words.orLinked(words.columnOf[column.of], from.name[language]);
  }
  if (column.of === 'acting') return column.name?.[language] ?? words.columnOf.acting;
  const name = 'field' in column ? fieldName(table.kind, column.field) : undefined;
  if (name === undefined) return words.columnOf[column.of];
  return column.of === 'years' ? `${words.columnOf.years}: ${name}` : name;
}
