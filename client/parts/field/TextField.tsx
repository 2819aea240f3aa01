/** One line of words. */
import { useComposedText } from './composed-text.ts';
import type { FieldInputProps } from './field-input.ts';

export function TextField(props: FieldInputProps<'text'>) {
  const { id, value, isInvalid, describedBy, placeholder, onChange, onLeave } = props;
  const text = useComposedText<HTMLInputElement>(
    typeof value === 'string' ? value : '',
    (typed, cursor) => onChange(typed === '' ? null : typed, cursor),
    onLeave,
  );
  return (
    <input
      id={id}
      className="input"
      placeholder={placeholder}
      autoComplete="off"
      enterKeyHint="next"
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      {...text}
    />
  );
}
