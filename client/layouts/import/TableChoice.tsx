/** Which part of the file is meant, and what it is called. */
import type { ReactNode } from 'react';

import type { CardKind } from '@mufakat/shared/cards/card.ts';
import { headOf } from '@mufakat/shared/tables/columns.ts';
import type { TableFile } from '@mufakat/shared/tables/table.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { SelectField } from '../../parts/form/SelectField.tsx';
import styles from './import.module.css';
import type { ImportWords } from './import-words.ts';
import type { Mapped } from './use-mapping.ts';

/** Rows offered as the one with the names; the guess is always among them. */
const ROWS_OFFERED = 15;
const NAMES_SHOWN = 4;

export interface TableChoiceProps {
  readonly table: TableFile;
  readonly kinds: readonly CardKind[];
  readonly mapped: Mapped;
  readonly words: ImportWords;
  readonly children: ReactNode;
}

export function TableChoice({ table, kinds, mapped, words, children }: TableChoiceProps) {
  const { language } = useLanguage();
  const { sheet, mapping } = mapped;
  const heads = sheet.rows
    .map((row, at) => ({
      at,
      names: row.length === 0 ? [] : headOf(sheet, at).filter((name) => name !== ''),
    }))
    .filter(({ at, names }) => names.length > 0 && (at < ROWS_OFFERED || at === mapping.head));
  return (
    <div className={styles.choices}>
      <p className={styles.name}>
        <span className="field-label">{words.file}</span>
        <b>{table.name}</b>
      </p>
      {children}
      {table.sheets.length > 1 && (
        <SelectField
          label={words.sheet}
          value={String(mapped.sheetAt)}
          options={table.sheets.map(({ name }, at) => ({
            value: String(at),
            text: name === '' ? words.sheetUnnamed : name,
          }))}
          onChange={(at) => mapped.chooseSheet(Number(at))}
        />
      )}
      {kinds.length > 1 && (
        <SelectField
          label={words.kind}
          value={mapped.kind.id}
          options={kinds.map(({ id, name }) => ({ value: id, text: name[language] }))}
          onChange={mapped.chooseKind}
        />
      )}
      <SelectField
        label={words.head}
        value={String(mapping.head)}
        options={heads.map(({ at, names }) => ({
          value: String(at),
          text: words.headOption(at + 1, names.slice(0, NAMES_SHOWN).join(', ')),
        }))}
        onChange={(at) => mapped.chooseHead(Number(at))}
      />
    </div>
  );
}
