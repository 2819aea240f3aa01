/**
 * One field of a card kind on the desk: what the facilitator writes into a group's wording, or the notulis for somebody
 * without a phone. Takes and gives plain values; what does not parse stays in the input with the reason beside it.
 */
import { useState } from 'react';

import { parseField } from '@mufakat/shared/cards/fields/index.ts';
import { printNumber, readTypedNumber } from '@mufakat/shared/cards/fields/number.ts';
import type { Field, FieldValue } from '@mufakat/shared/cards/card.ts';
import type { desk } from '@mufakat/shared/languages/id/desk.ts';
import type { Language, Words } from '@mufakat/shared/languages/language.ts';

import { CheckField } from '../form/CheckField.tsx';
import { SelectField } from '../form/SelectField.tsx';
import { TextField } from '../form/TextField.tsx';
import { PeriodInput } from './PeriodInput.tsx';
import { YearlyInput } from './YearlyInput.tsx';
import styles from './wording.module.css';

export type WordingWords = Words<typeof desk.wording>;

/** What may be linked from a `link` field: accepted groups of its step. */
export interface Linkable {
  readonly id: string;
  readonly title: string;
}

export interface FieldContext {
  readonly language: Language;
  readonly words: WordingWords;
  readonly none: string;
  readonly horizon: { readonly from: number; readonly to: number };
  readonly linkable: (step: string) => readonly Linkable[];
  /** Names that institution fields suggest. */
  readonly institutions: readonly string[];
}

export interface WordingFieldProps {
  readonly field: Field;
  readonly value: FieldValue | undefined;
  readonly context: FieldContext;
  readonly error?: string | null;
  readonly onChange: (value: FieldValue | null) => void;
}

export function WordingField(props: WordingFieldProps) {
  const { field, value, context, error = null, onChange } = props;
  const { language, words } = context;
  const label = field.name[language];
  const hint = field.hint?.[language];
  const text = typeof value === 'string' ? value : '';
  const put = (next: string) => onChange(next === '' ? null : next);
  switch (field.kind) {
    case 'text':
    case 'place':
      return <TextField label={label} hint={hint} value={text} error={error} onChange={put} />;
    case 'institution':
      return (
        <TextField
          label={label}
          hint={hint}
          value={text}
          error={error}
          options={context.institutions}
          onChange={put}
        />
      );
    case 'longText':
      return <TextField label={label} hint={hint} value={text} error={error} rows={3} onChange={put} />;
    case 'number':
    case 'money':
    case 'year':
      return <NumberInput {...props} />;
    case 'period':
      return <PeriodInput label={label} value={value} context={context} error={error} onChange={onChange} />;
    case 'yearly':
      return <YearlyInput label={label} value={value} context={context} error={error} onChange={onChange} />;
    case 'choice':
      return (
        <SelectField
          label={label}
          hint={hint}
          value={text}
          none={context.none}
          options={field.options.map((option) => ({ value: option.id, text: option.name[language] }))}
          error={error}
          onChange={put}
        />
      );
    case 'choices':
      return (
        <ManyInput
          label={label}
          options={field.options.map((option) => ({ id: option.id, title: option.name[language] }))}
          value={value}
          max={field.max}
          onChange={onChange}
        />
      );
    case 'link': {
      const options = context.linkable(field.step);
      if (options.length === 0) {
        return (
          <div className="field">
            <p className="field-label">{label}</p>
            <p className="field-hint">{words.linkNone}</p>
          </div>
        );
      }
      if (field.max === 1) {
        return (
          <SelectField
            label={label}
            value={listOf(value)[0] ?? ''}
            none={context.none}
            options={options.map((option) => ({ value: option.id, text: option.title }))}
            error={error}
            onChange={(next) => onChange(next === '' ? null : [next])}
          />
        );
      }
      return <ManyInput label={label} options={options} value={value} max={field.max} onChange={onChange} />;
    }
  }
}

/** Figures as people type them, "7.200.000.000"; they become a value only when they are one. */
function NumberInput({ field, value, context, error = null, onChange }: WordingFieldProps) {
  const { language, words } = context;
  const year = field.kind === 'year';
  const shown = typeof value === 'number' ? (year ? String(value) : printNumber(value, language)) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const unit = field.kind === 'number' ? field.unit?.[language] : field.kind === 'money' ? 'Rp' : undefined;
  const leave = () => {
    if (typed === null) return;
    if (typed.trim() === '') {
      setBad(false);
      setTyped(null);
      onChange(null);
      return;
    }
    const read = year ? Number(typed) : readTypedNumber(typed, language);
    const parsed = read === null ? null : parseField(read, field);
    const fits = parsed !== null && 'value' in parsed && parsed.value !== null;
    setBad(!fits);
    if (!fits) return;
    setTyped(null);
    onChange(parsed.value);
  };
  return (
    <TextField
      label={unit === undefined ? field.name[language] : `${field.name[language]} (${unit})`}
      hint={field.hint?.[language]}
      value={typed ?? shown}
      inputMode={year ? 'numeric' : 'decimal'}
      error={bad ? words.number : error}
      narrow={year}
      onChange={setTyped}
      onBlur={leave}
    />
  );
}

function ManyInput({
  label,
  options,
  value,
  max,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly Linkable[];
  readonly value: FieldValue | undefined;
  readonly max: number;
  readonly onChange: (value: FieldValue | null) => void;
}) {
  const chosen = listOf(value);
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className={styles.many}>
        {options.map((option) => (
          <CheckField
            key={option.id}
            label={option.title}
            checked={chosen.includes(option.id)}
            disabled={!chosen.includes(option.id) && chosen.length >= max}
            onChange={(checked) => {
              const next = checked ? [...chosen, option.id] : chosen.filter((id) => id !== option.id);
              onChange(next.length === 0 ? null : next);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function listOf(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}
