/** A text in both languages. English follows the Indonesian until it is written, and is shown as empty until then. */
import { useId } from 'react';

import type { Label } from '@mufakat/shared/languages/language.ts';
import { isTranslated, withText } from '@mufakat/shared/methods/edit/values.ts';

import { useWords } from '../../../hooks/useWords.ts';
import { FieldError } from '../../../parts/Notice.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import { editorWords, problemWords } from '../method-words.ts';
import styles from './form.module.css';

export interface LabelFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: Label;
  readonly max: number;
  readonly rows?: number;
  /** What stands there while it is empty. */
  readonly placeholder?: string | undefined;
  /** It may be left empty. */
  readonly optional?: boolean;
  /** Where in the method it stands. */
  readonly at?: string;
  readonly onChange: (value: Label) => void;
}

export function LabelField(props: LabelFieldProps) {
  const { label, hint, value, max, rows, placeholder, optional = false, at, onChange } = props;
  const words = useWords(editorWords).text;
  const problems = useWords(problemWords).sentence;
  const error = useId();
  const isMissing = !optional && value.id.trim() === '';
  const long = rows === undefined ? {} : { rows };
  return (
    <div className={styles.label} data-at={at}>
      <div className={styles.languages}>
        <TextField
          label={label}
          value={value.id}
          max={max}
          errorAt={isMissing ? error : undefined}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...long}
          onChange={(text) => onChange(withText(value, 'id', text))}
        />
        <div lang="en" data-at={at === undefined ? undefined : `${at}.en`}>
          <TextField
            label={words.both(label)}
            labelHidden
            placeholder={`${words.english}: ${words.sameAs}`}
            value={isTranslated(value) ? value.en : ''}
            max={max}
            {...long}
            onChange={(text) => onChange(withText(value, 'en', text))}
          />
        </div>
      </div>
      {isMissing && <FieldError id={error}>{problems['text-empty']()}</FieldError>}
      {hint !== undefined && <p className="field-hint">{hint}</p>}
    </div>
  );
}
