/** A paragraph. */
import { useComposedText } from './composed-text.ts';
import type { FieldInputProps } from './field-input.ts';
import styles from './field.module.css';

export function LongTextField(props: FieldInputProps<'longText'>) {
  const { id, value, isInvalid, describedBy, placeholder, onChange, onLeave } = props;
  const text = useComposedText<HTMLTextAreaElement>(
    typeof value === 'string' ? value : '',
    (typed, cursor) => onChange(typed === '' ? null : typed, cursor),
    onLeave,
  );
  return (
    <textarea
      id={id}
      className={`input ${styles.paragraph}`}
      rows={3}
      placeholder={placeholder}
      aria-invalid={isInvalid || undefined}
      aria-describedby={describedBy}
      {...text}
    />
  );
}
