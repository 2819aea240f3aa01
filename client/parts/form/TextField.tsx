/** A labelled line or paragraph of a desk form: hint and error stand beside it and are tied to it. */
import { useId, type HTMLAttributes } from 'react';

import { FieldError } from '../Notice.tsx';
import styles from './form.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  /** The id of an error that stands elsewhere. */
  readonly errorAt?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly rows?: number;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly type?: 'text' | 'time' | 'date' | 'search';
  readonly placeholder?: string;
  readonly max?: number;
  /** Suggestions while typing. */
  readonly options?: readonly string[];
  readonly labelHidden?: boolean;
  /** As narrow as a figure. */
  readonly narrow?: boolean;
  readonly disabled?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error = null, errorAt, value, onChange, rows, options, labelHidden, narrow } = props;
  const id = useId();
  const described = [hint === undefined ? null : `${id}-hint`, error === null ? errorAt : `${id}-error`]
    .filter((each) => each !== null && each !== undefined)
    .join(' ');
  const shared = {
    value,
    className: 'input',
    placeholder: props.placeholder,
    maxLength: props.max,
    disabled: props.disabled,
    onBlur: props.onBlur,
    'aria-invalid': error !== null || errorAt !== undefined || undefined,
    'aria-describedby': described === '' ? undefined : described,
  };
  return (
    <div className={narrow === true ? `field ${styles.narrow}` : 'field'}>
      <label className={labelHidden === true ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          {...shared}
          id={id}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          list={options === undefined ? undefined : `${id}-options`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <textarea {...shared} id={id} rows={rows} onChange={(event) => onChange(event.currentTarget.value)} />
      )}
      {options !== undefined && (
        <datalist id={`${id}-options`}>
          {[...new Set(options)].map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
