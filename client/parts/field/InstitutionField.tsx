/** A person or institution by name, with the known ones as suggestions. */
import { useComposedText } from './composed-text.ts';
import type { FieldInputProps } from './field-input.ts';

export function InstitutionField(props: FieldInputProps<'institution'>) {
  const { id, value, place, isInvalid, describedBy, placeholder, onChange, onLeave } = props;
  const text = useComposedText<HTMLInputElement>(
    typeof value === 'string' ? value : '',
    (typed, cursor) => onChange(typed === '' ? null : typed, cursor),
    onLeave,
  );
  return (
    <>
      <input
        id={id}
        className="input"
        list={`${id}-known`}
        placeholder={placeholder}
        autoComplete="off"
        enterKeyHint="next"
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        {...text}
      />
      <datalist id={`${id}-known`}>
        {place.institutions.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </datalist>
    </>
  );
}
