/** A span of time: from a quarter or year to another. */
import type { FieldValue, Quarter } from '@mufakat/shared/cards/card.ts';

import { SelectField } from '../form/SelectField.tsx';
import { FieldError } from '../Notice.tsx';
import { useId } from 'react';

import type { FieldContext } from './WordingField.tsx';
import styles from './wording.module.css';

export interface SpanInputProps {
  readonly label: string;
  readonly value: FieldValue | undefined;
  readonly context: FieldContext;
  readonly error: string | null;
  readonly onChange: (value: FieldValue | null) => void;
}

const QUARTERS = [1, 2, 3, 4] as const;
const ROMAN = ['I', 'II', 'III', 'IV'];

export function PeriodInput({ label, value, context, error, onChange }: SpanInputProps) {
  const { words, horizon } = context;
  const id = useId();
  const span = periodOf(value);
  const set = (end: 'from' | 'to', moment: Quarter | null) => {
    if (moment === null) return onChange(null);
    const next = { from: span?.from ?? moment, to: span?.to ?? moment, [end]: moment };
    // The other end follows, so that a span never runs backwards.
    const before = orderOf(next.from) > orderOf(next.to);
    onChange(before ? { from: moment, to: moment } : next);
  };
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className={styles.span}>
        <MomentInput
          name={words.from}
          context={context}
          years={yearsOf(horizon)}
          value={span?.from ?? null}
          onChange={(moment) => set('from', moment)}
        />
        <MomentInput
          name={words.to}
          context={context}
          years={yearsOf(horizon)}
          value={span?.to ?? null}
          onChange={(moment) => set('to', moment)}
        />
      </div>
      {error !== null && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}

function MomentInput({
  name,
  context,
  years,
  value,
  onChange,
}: {
  readonly name: string;
  readonly context: FieldContext;
  readonly years: readonly number[];
  readonly value: Quarter | null;
  readonly onChange: (value: Quarter | null) => void;
}) {
  const { words } = context;
  return (
    <div className={styles.moment}>
      <SelectField
        label={name}
        value={value === null ? '' : String(value.year)}
        none={context.none}
        options={years.map((year) => ({ value: String(year), text: String(year) }))}
        onChange={(year) =>
          onChange(year === '' ? null : { year: Number(year), quarter: value?.quarter ?? null })
        }
      />
      <SelectField
        label={words.quarter}
        value={value?.quarter == null ? '' : String(value.quarter)}
        none={words.wholeYear}
        disabled={value === null}
        options={QUARTERS.map((quarter) => ({ value: String(quarter), text: ROMAN[quarter - 1] ?? '' }))}
        onChange={(quarter) =>
          value !== null &&
          onChange({ year: value.year, quarter: QUARTERS.find((each) => String(each) === quarter) ?? null })
        }
      />
    </div>
  );
}

/** Years of the horizon, and one before it for what has begun already. */
function yearsOf({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from + 2 }, (_, at) => from - 1 + at);
}

function orderOf({ year, quarter }: Quarter): number {
  return year * 4 + (quarter ?? 1);
}

function periodOf(value: FieldValue | undefined): { readonly from: Quarter; readonly to: Quarter } | null {
  return typeof value === 'object' && 'from' in value ? value : null;
}
