/** A number with its unit. */
import type { FieldInputProps } from './field-input.ts';
import { useTypedFigure } from './typed-figure.ts';

export function NumberField(props: FieldInputProps<'number'>) {
  const { field, id, value, place, isInvalid, describedBy, placeholder } = props;
  const figure = useTypedFigure({
    language: place.language,
    value: typeof value === 'number' ? value : undefined,
    onChange: props.onChange,
    onLeave: props.onLeave,
    onTrouble: props.onTrouble,
    trouble: place.words.number,
    isAllowed: (typed) => typed >= (field.min ?? -Infinity) && typed <= (field.max ?? Infinity),
  });
  return (
    <span className="input-box">
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
      {field.unit !== undefined && <span>{field.unit[place.language]}</span>}
    </span>
  );
}
