/** A figure for each year of the horizon: the targets of an indicator. */
import { useId, useState } from 'react';

import type { FieldValue } from '@mufakat/shared/cards/card.ts';
import { printNumber, readTypedNumber } from '@mufakat/shared/cards/fields/number.ts';

import { TextField } from '../form/TextField.tsx';
import { FieldError } from '../Notice.tsx';
import type { SpanInputProps } from './PeriodInput.tsx';
import styles from './wording.module.css';

export function YearlyInput({ label, value, context, error, onChange }: SpanInputProps) {
  const { horizon } = context;
  const id = useId();
  const given = yearlyOf(value);
  const years = [
    ...new Set([
      ...Array.from({ length: horizon.to - horizon.from + 1 }, (_, at) => horizon.from + at),
      ...given.map(({ year }) => year),
    ]),
  ].sort((a, b) => a - b);
  const set = (year: number, figure: number | null) => {
    const others = given.filter((each) => each.year !== year);
    const next = figure === null ? others : [...others, { year, value: figure }];
    onChange(next.length === 0 ? null : next.sort((a, b) => a.year - b.year));
  };
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className={styles.years}>
        {years.map((year) => (
          <YearInput
            key={year}
            year={year}
            value={given.find((each) => each.year === year)?.value ?? null}
            context={context}
            onChange={(figure) => set(year, figure)}
          />
        ))}
      </div>
      {error !== null && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}

function YearInput({
  year,
  value,
  context,
  onChange,
}: {
  readonly year: number;
  readonly value: number | null;
  readonly context: SpanInputProps['context'];
  readonly onChange: (value: number | null) => void;
}) {
  const { language, words } = context;
  const [typed, setTyped] = useState<string | null>(null);
  const [bad, setBad] = useState(false);
  const leave = () => {
    if (typed === null) return;
    const read = typed.trim() === '' ? null : readTypedNumber(typed, language);
    const fits = typed.trim() === '' || read !== null;
    setBad(!fits);
    if (!fits) return;
    setTyped(null);
    onChange(read);
  };
  return (
    <TextField
      label={String(year)}
      value={typed ?? (value === null ? '' : printNumber(value, language))}
      inputMode="decimal"
      error={bad ? words.number : null}
      onChange={setTyped}
      onBlur={leave}
    />
  );
}

/** The rows of a yearly value; none for any other. */
export function yearlyOf(
  value: FieldValue | undefined,
): readonly { readonly year: number; readonly value: number }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (each): each is { readonly year: number; readonly value: number } => typeof each === 'object',
  );
}
