/** For every field of the card the column it comes from, with what stands there first. */
import type { Field } from '@mufakat/shared/cards/card.ts';
import { asWords } from '@mufakat/shared/tables/read-cell.ts';
import { columnName, isEmptyCell } from '@mufakat/shared/tables/table.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { TextField } from '../../parts/form/TextField.tsx';
import styles from './import.module.css';
import type { ImportWords } from './import-words.ts';
import type { Mapped } from './use-mapping.ts';

const EXAMPLE_LETTERS = 60;

export function ColumnTable({ mapped, words }: { readonly mapped: Mapped; readonly words: ImportWords }) {
  const { language } = useLanguage();
  return (
    <table className={styles.columns}>
      <caption>{words.columns}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.column}</th>
          <th scope="col">{words.example}</th>
        </tr>
      </thead>
      <tbody>
        {/* A table holds no photos. */}
        {mapped.kind.fields
          .filter(({ kind }) => kind !== 'photo')
          .map((field) => (
            <tr key={field.id}>
              <th scope="row">
                {field.name[language]}
                {field.required && <small> {words.required}</small>}
              </th>
              <td>
                <ColumnOf field={field} mapped={mapped} words={words} />
              </td>
              <td className={styles.example}>{exampleOf(field, mapped)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );

  function exampleOf({ id }: Field, { sheet, mapping }: Mapped): string {
    const [column] = mapping.columns.get(id) ?? [];
    if (column === undefined) return '';
    const cell = sheet.rows.slice(mapping.head + 1).find((row) => !isEmptyCell(row[column]))?.[column];
    return cell === undefined ? '' : asWords(cell, language).slice(0, EXAMPLE_LETTERS);
  }
}

interface ColumnOfProps {
  readonly field: Field;
  readonly mapped: Mapped;
  readonly words: ImportWords;
}

function ColumnOf({ field, mapped, words }: ColumnOfProps) {
  const { language } = useLanguage();
  const { mapping, sheet } = mapped;
  const name = field.name[language];
  const columns = mapping.columns.get(field.id) ?? [];
  const same = mapping.same.get(field.id);
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const value = same === undefined ? (columns.length > 1 ? 'years' : String(columns[0] ?? '')) : 'same';
  const options = Array.from({ length: width }, (_, at) => ({
    value: String(at),
    text: words.columnOption(columnName(at), mapped.names[at] ?? ''),
  }));
  const years = { value: 'years', text: words.years(columns.map(columnName).join(', ')) };
  return (
    <>
      <SelectField
        label={words.columnOf(name)}
        labelHidden
        value={value}
        none={words.noColumn}
        options={[...(columns.length > 1 ? [years] : []), { value: 'same', text: words.same }, ...options]}
        onChange={(chosen) => {
          if (chosen !== 'years')
            mapped.chooseColumn(
              field.id,
              chosen === '' ? 'none' : chosen === 'same' ? 'same' : Number(chosen),
            );
        }}
      />
      {same !== undefined && (
        <TextField
          label={words.sameOf(name)}
          labelHidden
          value={same}
          {...('options' in field && { options: field.options.map((option) => option.name[language]) })}
          onChange={(text) => mapped.writeSame(field.id, text)}
        />
      )}
    </>
  );
}
