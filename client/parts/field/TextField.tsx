/** One line of words. */
import { useComposedText } from './composed-text.ts';
import type { FieldInputProps } from './field-input.ts';

export function TextField(props: FieldInputProps<'text'>) {
  const { field, id, value, place, isInvalid, describedBy, onChange, onLeave } = props;
  const text = useComposedText(
    typeof value === 'string' ? value : '',
    (typed, cursor) => onChange(typed === '' ? null : typed, cursor),
    onLeave,
  );
  return (
    <input
      id={id}
      className="input"
      placeholder={field.hint?.[place.language]}
      autoComplete="off"
      enterKeyHint="next"
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      {...text}
    />
  );
}
