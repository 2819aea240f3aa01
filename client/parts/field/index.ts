/** The register of field inputs: one entry per field kind, with what each face shows for it. */
import type { ComponentType } from 'react';

import type { Field, FieldKind } from '@mufakat/shared/cards/card.ts';

import { ChoiceSelect, ChoiceTiles } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import type { FieldFaces, FieldInput, FieldInputProps } from './field-input.ts';
import { InstitutionField } from './InstitutionField.tsx';
import { LinkField } from './LinkField.tsx';
import { LinkList } from './LinkList.tsx';
import { LongTextField } from './LongTextField.tsx';
import { MoneyField } from './MoneyField.tsx';
import { NumberField } from './NumberField.tsx';
import { PeriodField } from './PeriodField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { TextField } from './TextField.tsx';
import { YearField } from './YearField.tsx';
import { YearlyField } from './YearlyField.tsx';

export const FIELD_INPUTS: { readonly [K in FieldKind]: FieldFaces<K> } = {
  text: alike(TextField),
  longText: alike(LongTextField),
  number: alike(NumberField),
  money: alike(MoneyField),
  year: alike(YearField),
  period: alike(PeriodField, true),
  yearly: alike(YearlyField, true),
  choice: { phone: { Input: ChoiceTiles, isGroup: true }, desk: { Input: ChoiceSelect, isGroup: false } },
  choices: alike(ChoicesField, true),
  link: { phone: { Input: LinkField, isGroup: true }, desk: { Input: LinkList, isGroup: true } },
  place: alike(PlaceField),
  institution: alike(InstitutionField),
};

/** The input for a field. TypeScript cannot follow that the field's kind picks the component, so the pair is widened here, once. */
export function inputOf(field: Field, face: keyof FieldFaces): FieldInput {
  return (FIELD_INPUTS[field.kind] as unknown as FieldFaces)[face];
}

function alike<K extends FieldKind>(
  Input: ComponentType<FieldInputProps<K>>,
  isGroup = false,
): FieldFaces<K> {
  return { phone: { Input, isGroup }, desk: { Input, isGroup } };
}
