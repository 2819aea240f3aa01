/** The inputs of the phone: a list is chosen from with the thumb, and the hint stands in the input while it is empty. */
import { ChoiceTiles } from './ChoiceField.tsx';
import type { FieldFace } from './field-input.ts';
import { SAME_INPUTS } from './index.ts';
import { LinkField } from './LinkField.tsx';

export const PHONE_FIELDS: FieldFace = {
  inputs: {
    ...SAME_INPUTS,
    choice: { Input: ChoiceTiles, isGroup: true },
    link: { Input: LinkField, isGroup: true },
  },
  hintBelow: false,
};
