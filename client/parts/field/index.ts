/** The register of inputs: one per field kind. */
import type { ComponentType } from 'react';

import type { Field, FieldKind } from '@mufakat/shared/cards/card.ts';

import { ChoiceField } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import type { FieldInputProps } from './field-input.ts';
import { InstitutionField } from './InstitutionField.tsx';
import { LinkField } from './LinkField.tsx';
import { LongTextField } from './LongTextField.tsx';
import { MoneyField } from './MoneyField.tsx';
import { NumberField } from './NumberField.tsx';
import { PeriodField } from './PeriodField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { TextField } from './TextField.tsx';
import { YearField } from './YearField.tsx';
import { YearlyField } from './YearlyField.tsx';

const FIELD_INPUTS = {
  text: TextField,
  longText: LongTextField,
  number: NumberField,
  money: MoneyField,
  year: YearField,
  period: PeriodField,
  yearly: YearlyField,
  choice: ChoiceField,
  choices: ChoicesField,
  link: LinkField,
  place: PlaceField,
  institution: InstitutionField,
} satisfies { [K in FieldKind]: ComponentType<FieldInputProps<K>> };

/** The input for a field. TypeScript cannot follow that the field's kind picks the component, so the pair is widened here, once. */
export function inputOf(field: Field): ComponentType<FieldInputProps> {
  return FIELD_INPUTS[field.kind] as unknown as ComponentType<FieldInputProps>;
}

/** Whether a label may point at the input; groups of tiles and links name themselves by a legend. */
export function isOneInput(field: Field): boolean {
  return ['text', 'longText', 'number', 'money', 'year', 'place', 'institution'].includes(field.kind);
}
