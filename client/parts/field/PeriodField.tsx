/** From one quarter or year to another. The end follows the beginning until it is chosen itself. */
import type { Quarter } from '@mufakat/shared/cards/card.ts';
import { firstQuarter, lastQuarter } from '@mufakat/shared/cards/fields/period.ts';

import type { FieldInputProps, FieldPlace } from './field-input.ts';
import styles from './field.module.css';

const QUARTERS = [1, 2, 3, 4] as const;

export function PeriodField(props: FieldInputProps<'period'>) {
  const { id, value, place, isInvalid, describedBy, onChange, onLeave, onTrouble } = props;
  const { words } = place;
  const period = isPeriod(value) ? value : null;
  const years = yearsOf(place, period);

  const take = (from: Quarter | null, to: Quarter | null) => {
    if (from === null) onChange(null);
    else {
      const end = to ?? from;
      const isForward = firstQuarter(from) <= lastQuarter(end);
      // A beginning moved past the end takes the end along.
      onChange({ from, to: isForward ? end : from });
    }
    onTrouble(null);
    onLeave();
  };
  const half = (
    which: 'from' | 'to',
    label: string,
    moment: Quarter | null,
    set: (next: Quarter | null) => void,
  ) => (
    <fieldset className={styles.moment}>
      <legend className="visually-hidden">{label}</legend>
      <span className={styles.momentLabel} aria-hidden="true">
        {label}
      </span>
      <select
        id={which === 'from' ? id : undefined}
        className="input num"
        aria-label={words.yearWord}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        disabled={which === 'to' && period === null}
        value={moment?.year ?? ''}
        onChange={({ currentTarget }) =>
          set(
            currentTarget.value === ''
              ? null
              : { year: Number(currentTarget.value), quarter: moment?.quarter ?? null },
          )
        }
      >
        {(which === 'from' || moment === null) && <option value="">{words.yearWord}</option>}
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <select
        className="input num"
        aria-label={words.quarterWord}
        disabled={moment === null}
        value={moment?.quarter ?? ''}
        onChange={({ currentTarget }) =>
          moment !== null &&
          set({ ...moment, quarter: QUARTERS.find((each) => String(each) === currentTarget.value) ?? null })
        }
      >
        <option value="">{words.wholeYear}</option>
        {QUARTERS.map((quarter) => (
          <option key={quarter} value={quarter}>
            {words.quarter(quarter)}
          </option>
        ))}
      </select>
    </fieldset>
  );
  return (
    <div className={styles.moments}>
      {half('from', words.from, period?.from ?? null, (from) =>
        take(from, period === null || sameMoment(period.from, period.to) ? null : period.to),
      )}
      {half('to', words.to, period?.to ?? null, (to) => take(period?.from ?? null, to))}
    </div>
  );
}

function isPeriod(value: unknown): value is { readonly from: Quarter; readonly to: Quarter } {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

function sameMoment(a: Quarter, b: Quarter): boolean {
  return a.year === b.year && a.quarter === b.quarter;
}

/** From the earliest year to the end of the horizon, widened to what is chosen already. */
function yearsOf(
  { earliest, horizon }: Pick<FieldPlace, 'earliest' | 'horizon'>,
  period: { readonly from: Quarter; readonly to: Quarter } | null,
): number[] {
  const first = Math.min(earliest, period?.from.year ?? earliest);
  const last = Math.max(horizon.to, period?.to.year ?? horizon.to);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
