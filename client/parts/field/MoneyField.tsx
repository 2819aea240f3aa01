/** A sum in whole rupiah. */
import type { FieldInputProps } from './field-input.ts';
import { useTypedFigure } from './typed-figure.ts';

export function MoneyField(props: FieldInputProps<'money'>) {
  const { id, value, place, isInvalid, describedBy, placeholder } = props;
  const figure = useTypedFigure({
    language: place.language,
    value: typeof value === 'number' ? value : undefined,
    onChange: props.onChange,
    onLeave: props.onLeave,
    onTrouble: props.onTrouble,
    trouble: place.words.number,
    isAllowed: (typed) => Number.isSafeInteger(typed) && typed >= 0,
  });
  return (
    <span className="input-box">
      <span>{place.words.currency}</span>
      <input
        id={id}
        className="num"
        inputMode="decimal"
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        {...figure}
      />
    </span>
  );
}
