/** The name of a place. */
import { MapPin } from 'lucide-react';

import { Icon } from '../Icon.tsx';
import { useComposedText } from './composed-text.ts';
import type { FieldInputProps } from './field-input.ts';

export function PlaceField(props: FieldInputProps<'place'>) {
  const { id, value, isInvalid, describedBy, placeholder, onChange, onLeave } = props;
  const text = useComposedText<HTMLInputElement>(
    typeof value === 'string' ? value : '',
    (typed, cursor) => onChange(typed === '' ? null : typed, cursor),
    onLeave,
  );
  return (
    <span className="input-box">
      <Icon of={MapPin} />
      <input
        id={id}
        placeholder={placeholder}
        autoComplete="off"
        enterKeyHint="next"
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        {...text}
      />
    </span>
  );
}
