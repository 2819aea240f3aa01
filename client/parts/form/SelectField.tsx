/** A labelled choice of one among several, as a native select. An empty value stands for "none". */
import { useId } from 'react';

import { FieldError } from '../Notice.tsx';

export interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What an empty value is called; without it there is none to choose. */
  readonly none?: string;
  readonly labelHidden?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (value: string) => void;
}

export function SelectField(props: SelectFieldProps) {
  const { label, hint, error = null, value, options, none, labelHidden, disabled, onChange } = props;
  const id = useId();
  return (
    <div className="field">
      <label className={labelHidden === true ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={value}
        disabled={disabled}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      {error !== null && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
