/**
 * The join code as six boxes. One real input lies over them, so that pasting, dictating and reading aloud work as in any
 * field; the boxes only draw what it holds.
 */
import { useId } from 'react';

import { normaliseJoinCode } from '@mufakat/shared/workshop/join-code.ts';

import { FieldError } from '../../parts/Notice.tsx';
import type { HomeWords } from './home-words.ts';
import styles from './CodeField.module.css';

export interface CodeFieldProps {
  readonly words: HomeWords;
  /** As typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly error: string | null;
}

export function CodeField({ words, value, onChange, error }: CodeFieldProps) {
  const id = useId();
  const shown = normaliseJoinCode(value).slice(0, 6);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {words.code.label}
      </label>
      <div className={styles.code} data-invalid={error !== null || undefined}>
        <input
          id={id}
          className={styles.input}
          value={value}
          maxLength={12}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? `${id}-hint` : `${id}-error`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {Array.from({ length: 6 }, (_, at) => (
          <span
            key={at}
            aria-hidden="true"
            className={styles.box}
            data-now={at === Math.min(shown.length, 5) || undefined}
            data-caret={at === shown.length || undefined}
          >
            {shown[at]}
          </span>
        ))}
      </div>
      <p id={`${id}-hint`} className="field-hint">
        {words.code.hint}
      </p>
      {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
