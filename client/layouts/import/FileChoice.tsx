/** The file: pressed for, or dropped on the field. */
import { FileSpreadsheet } from 'lucide-react';
import { type DragEvent, useId, useState } from 'react';

import { TABLE_LIMITS } from '@mufakat/shared/tables/table.ts';

import { Icon } from '../../parts/Icon.tsx';
import styles from './import.module.css';
import type { ImportWords } from './import-words.ts';

const ENDINGS = '.xlsx,.csv,.tsv,.txt';

export interface FileChoiceProps {
  readonly words: ImportWords;
  /** Of earlier workshops, too. */
  readonly results: boolean;
  readonly onFile: (file: File) => void;
}

export function FileChoice({ words, results, onFile }: FileChoiceProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  const onDrop = (event: DragEvent<HTMLLabelElement>) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keyboard has the input inside; dropping is one more way
    <label
      className={styles.file}
      htmlFor={id}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Icon of={FileSpreadsheet} />
      <b>{words.choose}</b>
      <span id={`${id}-hint`} className="field-hint">
        {(results ? words.chooseHint : words.chooseTableHint)(
          TABLE_LIMITS.bytes / 1024 / 1024,
          TABLE_LIMITS.rows,
        )}
      </span>
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept={results ? `${ENDINGS},.json` : ENDINGS}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again, after it was corrected, is a choice too.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
