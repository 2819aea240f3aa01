/** The register of field inputs: one entry per field kind. */
import type { ComponentType } from 'react';

import type { Field, FieldKind } from '@mufakat/shared/cards/card.ts';

import { ChoicesField } from './ChoicesField.tsx';
import type { FieldFace, FieldInput, FieldInputProps } from './field-input.ts';
import { InstitutionField } from './InstitutionField.tsx';
import { lazyInput } from './lazy-input.tsx';
import { LongTextField } from './LongTextField.tsx';
import { MoneyField } from './MoneyField.tsx';
import { NumberField } from './NumberField.tsx';
import { PeriodField } from './PeriodField.tsx';
import { PlaceField } from './PlaceField.tsx';
import { TextField } from './TextField.tsx';
import { YearField } from './YearField.tsx';
import { YearlyField } from './YearlyField.tsx';

/** What is the same on every face; the others are drawn by each for itself (`phone.ts`, `desk.ts`). */
export const SAME_INPUTS = {
  text: single(TextField),
  longText: single(LongTextField),
  number: single(NumberField),
  money: single(MoneyField),
  year: single(YearField),
  period: several(PeriodField),
  yearly: several(YearlyField),
  choices: several(ChoicesField),
  place: single(PlaceField),
  institution: single(InstitutionField),
  photo: several(lazyInput<'photo'>(async () => (await import('./PhotoField.tsx')).PhotoField)),
  spot: several(lazyInput<'spot'>(async () => (await import('./SpotField.tsx')).SpotField)),
} satisfies { readonly [K in FieldKind]?: FieldInput<K> };

/** The input for a field. TypeScript cannot follow that the field's kind picks the component, so the pair is widened here, once. */
export function inputOf(field: Field, { inputs }: FieldFace): FieldInput {
  return inputs[field.kind] as unknown as FieldInput;
}

function single<K extends FieldKind>(Input: ComponentType<FieldInputProps<K>>): FieldInput<K> {
  return { Input, isGroup: false };
}

function several<K extends FieldKind>(Input: ComponentType<FieldInputProps<K>>): FieldInput<K> {
  return { Input, isGroup: true };
}
