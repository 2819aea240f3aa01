/** The inputs of the desk: a list is chosen from with the keyboard, and there is room for the hint below the input. */
import { ChoiceSelect } from './ChoiceField.tsx';
import type { FieldFace } from './field-input.ts';
import { SAME_INPUTS } from './index.ts';
import { LinkList } from './LinkList.tsx';

export const DESK_FIELDS: FieldFace = {
  inputs: {
    ...SAME_INPUTS,
    choice: { Input: ChoiceSelect, isGroup: false },
    link: { Input: LinkList, isGroup: true },
  },
  hintBelow: true,
};
