/** Which field of a wording is worked out together, where its kind has several of words. */
import { useState, type ReactNode } from 'react';

import type { CardKind, Field } from '@mufakat/shared/cards/card.ts';
import { isPadField } from '@mufakat/shared/cards/text.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { SelectField } from '../../parts/form/SelectField.tsx';
import { usePadWords } from './pad-words.ts';

export interface FieldOfPadProps {
  readonly kind: CardKind;
  readonly children: (
    field: Field,
    is: { readonly isTitle: boolean; readonly labelHidden: boolean },
  ) => ReactNode;
}

export function FieldOfPad({ kind, children }: FieldOfPadProps) {
  const words = usePadWords();
  const { language } = useLanguage();
  const fields = kind.fields.filter(isPadField);
  const [chosen, setChosen] = useState<string | null>(null);
  const field = fields.find(({ id }) => id === chosen) ?? fields[0];
  if (field === undefined) return null;
  return (
    <>
      {fields.length > 1 && (
        <SelectField
          label={words.which}
          value={field.id}
          options={fields.map(({ id, name }) => ({ value: id, text: name[language] }))}
          onChange={setChosen}
        />
      )}
      {children(field, { isTitle: field === kind.fields[0], labelHidden: fields.length > 1 })}
    </>
  );
}
