/**
 * One field of a card kind on the desk: what the facilitator writes into a group's wording, or the notulis for somebody
 * without a phone. Takes and gives plain values; what cannot be read stays in the input with the reason beside it.
 */
import { useId, useState } from 'react';

import type { Field, FieldValue } from '@mufakat/shared/cards/card.ts';

import { DESK_FIELDS } from './desk.ts';
import type { FieldPlace } from './field-input.ts';
import { FieldRow } from './FieldRow.tsx';

export interface WordingFieldProps {
  readonly field: Field;
  readonly value: FieldValue | undefined;
  readonly place: FieldPlace;
  readonly onChange: (value: FieldValue | null) => void;
}

export function WordingField({ field, value, place, onChange }: WordingFieldProps) {
  const id = useId();
  const [trouble, setTrouble] = useState<string | null>(null);
  return (
    <FieldRow
      field={field}
      face={DESK_FIELDS}
      id={id}
      label={field.name[place.language]}
      value={value}
      place={place}
      wrong={trouble}
      onChange={onChange}
      onLeave={stay}
      onTrouble={setTrouble}
    />
  );
}

/** What is written here is kept by whoever holds the form. */
function stay(): void {}
