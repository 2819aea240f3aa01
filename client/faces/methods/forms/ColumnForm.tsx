/** What one column prints, where there is something to choose: which fields, in which form, which roles. */
import { ROLE_CODES, type RoleCode } from '@mufakat/shared/cards/card.ts';
import type { Language } from '@mufakat/shared/languages/language.ts';
import { columnParts, volumeFields } from '@mufakat/shared/methods/edit/column-parts.ts';
import { FIGURES } from '@mufakat/shared/methods/edit/columns.ts';
import { ROLE_FIELD } from '@mufakat/shared/methods/parts.ts';
import type { ColumnSpec, ListSpec } from '@mufakat/shared/methods/result-spec.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { CheckField } from '../../../parts/form/CheckField.tsx';
import { SelectField } from '../../../parts/form/SelectField.tsx';
import { editorWords } from '../method-words.ts';
import { FigureField } from './FigureField.tsx';
import styles from './form.module.css';

/** Widths in centimetres. */
export const COLUMN_MIN = 0.3;
export const COLUMN_MAX = 40;

export interface ColumnFormProps {
  readonly method: Method;
  readonly table: ListSpec;
  readonly column: ColumnSpec;
  readonly onChange: (column: ColumnSpec, where?: string) => void;
}

export function hasColumnForm({ of }: ColumnSpec): boolean {
  return !FIGURES.some((figure) => figure === of);
}

export function ColumnForm({ method, table, column, onChange }: ColumnFormProps) {
  const words = useWords(editorWords).table;
  const { language } = useLanguage();
  const parts = columnParts(method, table, column);
  return (
    <div className={styles.inner}>
      {parts.length > 0 && (
        <div className={styles.two}>
          {parts.map((part) => (
            <SelectField
              key={part.name}
              label={words.columnParts[part.name]}
              value={part.value}
              options={part.fields.map(({ id, name }) => ({ value: id, text: name[language] }))}
              {...(part.fields.some(({ id }) => id === part.value) ? {} : { none: '–' })}
              onChange={(id) => onChange(part.with(id))}
            />
          ))}
        </div>
      )}
      <Ways method={method} table={table} column={column} onChange={onChange} />
    </div>
  );
}

function Ways({ method, table, column, onChange }: ColumnFormProps) {
  const words = useWords(editorWords).table;
  const { language } = useLanguage();
  switch (column.of) {
    case 'field':
    case 'actor': {
      const kind = kindById(method, table.kind);
      const isActor = kind?.fields.find(({ id }) => id === column.field)?.kind === 'institution';
      return (
        <>
          {(isActor || column.of === 'actor') && (
            <SelectField
              label={words.written}
              value={column.of === 'field' ? 'typed' : column.form}
              options={(['typed', 'name', 'code'] as const).map((value) => ({
                value,
                text: words.actorAs[value],
              }))}
              onChange={(form) => onChange(institutionAs(column, form))}
            />
          )}
          {column.of === 'field' && (
            <CheckField
              label={words.centred}
              checked={column.align === 'center'}
              onChange={(centred) => {
                const { align: _before, ...others } = column;
                onChange(centred ? { ...column, align: 'center' } : others);
              }}
            />
          )}
        </>
      );
    }
    case 'link':
      return (
        <SelectField
          label={words.written}
          value={column.form}
          options={(['title', 'number'] as const).map((value) => ({ value, text: words.linkAs[value] }))}
          onChange={(form) => onChange({ ...column, form: form === 'number' ? 'number' : 'title' })}
        />
      );
    case 'amount':
      return (
        <FigureField
          label={words.unitWidth}
          value={column.unitWidth}
          min={COLUMN_MIN}
          max={COLUMN_MAX}
          fractions="any"
          onChange={(unitWidth) => onChange({ ...column, unitWidth }, 'unit width')}
        />
      );
    case 'volume': {
      const fields = volumeFields(method, table);
      if (fields.length === 0) return null;
      return (
        <fieldset className={styles.checks}>
          <legend className="field-label">{words.volumeFields}</legend>
          {fields.map(({ id, name }) => (
            <CheckField
              key={id}
              label={name[language]}
              checked={column.fields.includes(id)}
              onChange={(checked) =>
                onChange({
                  ...column,
                  fields: fields
                    .map((it) => it.id)
                    .filter((it) => (it === id ? checked : column.fields.includes(it))),
                })
              }
            />
          ))}
        </fieldset>
      );
    }
    case 'acting': {
      const { without = [], roles, form } = column;
      const { without: _before, ...noWithout } = column;
      return (
        <>
          <Roles
            label={words.actingRoles}
            chosen={roles}
            onChange={(next) => next.length > 0 && onChange({ ...column, roles: next })}
          />
          <Roles
            label={words.actingWithout}
            chosen={without}
            onChange={(next) => onChange(next.length > 0 ? { ...column, without: next } : noWithout)}
          />
          <SelectField
            label={words.written}
            value={form}
            options={(['name', 'code'] as const).map((value) => ({ value, text: words.actorAs[value] }))}
            onChange={(next) => onChange({ ...column, form: next === 'code' ? 'code' : 'name' })}
          />
        </>
      );
    }
    default:
      return null;
  }
}

interface RolesProps {
  readonly label: string;
  readonly chosen: readonly RoleCode[];
  readonly onChange: (roles: readonly RoleCode[]) => void;
}

function Roles({ label, chosen, onChange }: RolesProps) {
  const { language } = useLanguage();
  return (
    <fieldset className={styles.checks}>
      <legend className="field-label">{label}</legend>
      {ROLE_CODES.map((code) => (
        <CheckField
          key={code}
          label={roleName(code, language)}
          checked={chosen.includes(code)}
          onChange={(checked) =>
            onChange(ROLE_CODES.filter((it) => (it === code ? checked : chosen.includes(it))))
          }
        />
      ))}
    </fieldset>
  );
}

/** As the role matrix calls it. */
function roleName(code: RoleCode, language: Language): string {
  const options = ROLE_FIELD.kind === 'choices' ? ROLE_FIELD.options : [];
  return `${options.find(({ means }) => means === code)?.name[language] ?? ''} (${code})`;
}

/** An institution as it was typed, or as the list of institutions has it. */
function institutionAs(column: Extract<ColumnSpec, { of: 'field' | 'actor' }>, as: string): ColumnSpec {
  const { name, width, field } = column;
  const base = { ...(name === undefined ? {} : { name }), width, field };
  return as === 'typed'
    ? { ...base, of: 'field' }
    : { ...base, of: 'actor', form: as === 'code' ? 'code' : 'name' };
}
