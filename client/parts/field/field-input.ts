/**
 * What the input of a field is given. One input per field kind, found through the register `index.ts`; it draws a value and
 * tells what a person entered, and knows no card, no store and no workshop.
 */
import type { FieldKind, FieldValue } from '@mufakat/shared/cards/card.ts';
import type { FieldOf } from '@mufakat/shared/cards/fields/field-kind.ts';
import type { phone } from '@mufakat/shared/languages/id/phone.ts';
import type { Language, Words } from '@mufakat/shared/languages/language.ts';

import type { CardLook } from '../Card.tsx';

export interface LinkOption {
  readonly id: string;
  readonly title: string;
  readonly look: CardLook;
}

/** What fields ask about the workshop they are filled in for. */
export interface FieldPlace {
  readonly language: Language;
  readonly words: Words<typeof phone>['field'];
  readonly close: string;
  /** Years of the plan: targets, periods. */
  readonly horizon: { readonly from: number; readonly to: number };
  /** Accepted groups of an earlier step. */
  readonly linkable: (step: string) => readonly LinkOption[];
  /** What the one kind of card of that step is called; `null` if it has none or several. */
  readonly linkKind: (step: string) => string | null;
  /** Known institutions, suggested while typing. */
  readonly institutions: readonly string[];
}

export interface FieldInputProps<K extends FieldKind = FieldKind> {
  readonly field: FieldOf<K>;
  /** Of the input, or of the first one of several: the label and errors point to it. */
  readonly id: string;
  /** `undefined` while empty. */
  readonly value: FieldValue | undefined;
  /** `null` empties the field; `cursor` is the caret in a text. */
  readonly onChange: (value: FieldValue | null, cursor?: number) => void;
  /** The person left the field. */
  readonly onLeave: () => void;
  readonly isInvalid: boolean;
  readonly describedBy: string | undefined;
  readonly place: FieldPlace;
  /** What was typed cannot be read as a value; `null` when it can again. */
  readonly onTrouble: (trouble: string | null) => void;
}
