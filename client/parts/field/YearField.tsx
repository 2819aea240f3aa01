/** A year in four figures. */
import { isYear } from '@mufakat/shared/cards/fields/year.ts';

import type { FieldInputProps } from './field-input.ts';
import styles from './field.module.css';
import { useTypedFigure } from './typed-figure.ts';

export function YearField({ id, value, place, isInvalid, describedBy, ...props }: FieldInputProps<'year'>) {
  const figure = useTypedFigure({
    language: place.language,
    value: typeof value === 'number' ? value : undefined,
    onChange: props.onChange,
    onLeave: props.onLeave,
    onTrouble: props.onTrouble,
    trouble: place.words.year,
    plain: true,
    isAllowed: isYear,
  });
  return (
    <input
      id={id}
      className={`input num ${styles.four}`}
      inputMode="numeric"
      maxLength={4}
      autoComplete="off"
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      {...figure}
    />
  );
}
