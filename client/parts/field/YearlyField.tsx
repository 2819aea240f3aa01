/** One figure for each year of the horizon. */
import { useRef } from 'react';

import type { FieldInputProps } from './field-input.ts';
import styles from './field.module.css';
import { useTypedFigure } from './typed-figure.ts';
import { yearlyOf } from './yearly.ts';

export function YearlyField(props: FieldInputProps<'yearly'>) {
  const { id, value, place, onChange, onTrouble } = props;
  const rows = yearlyOf(value);
  const troubles = useRef(new Set<number>());
  const { from, to } = place.horizon;
  const years = [
    ...new Set([
      ...Array.from({ length: to - from + 1 }, (_, at) => from + at),
      // What was given before the horizon was changed is still to be seen.
      ...rows.map(({ year }) => year),
    ]),
  ].sort((a, b) => a - b);
  const set = (year: number, figure: number | null) => {
    const others = rows.filter((row) => row.year !== year);
    const next = figure === null ? others : [...others, { year, value: figure }];
    onChange(next.length === 0 ? null : [...next].sort((a, b) => a.year - b.year));
  };
  return (
    <div className={styles.years}>
      {years.map((year, at) => (
        <OneYear
          key={year}
          {...props}
          id={at === 0 ? id : `${id}-${year}`}
          year={year}
          figure={rows.find((row) => row.year === year)?.value}
          onFigure={(figure) => set(year, figure)}
          onTrouble={(trouble) => {
            if (trouble === null) troubles.current.delete(year);
            else troubles.current.add(year);
            onTrouble(troubles.current.size > 0 ? place.words.number : null);
          }}
        />
      ))}
    </div>
  );
}

function OneYear(
  props: FieldInputProps<'yearly'> & {
    readonly year: number;
    readonly figure: number | undefined;
    readonly onFigure: (figure: number | null) => void;
  },
) {
  const { id, year, place, isInvalid, describedBy } = props;
  const figure = useTypedFigure({
    language: place.language,
    value: props.figure,
    onChange: props.onFigure,
    onLeave: props.onLeave,
    onTrouble: props.onTrouble,
    trouble: place.words.number,
  });
  return (
    <label className={styles.year}>
      <span>{year}</span>
      <input
        id={id}
        className="input num"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        {...figure}
      />
    </label>
  );
}
