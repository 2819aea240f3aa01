/**
 * What a field kind is: the check of one value from outside, its limits for a form, and how it prints. One file per kind,
 * found through the register `index.ts`. A value is plain JSON (card.ts); an empty one is `null` here and absent on a card.
 */
import type { Language } from '../../languages/language.ts';
import type { Field, FieldKind, FieldValue } from '../card.ts';

export type FieldOf<K extends FieldKind> = Extract<Field, { kind: K }>;

/** Why a value is not taken [trust 11]. */
export type FieldRefusal = 'text-too-long' | 'field-invalid';

export type Parsed<V extends FieldValue> = { readonly value: V | null } | { readonly refusal: FieldRefusal };

/** What a form needs to know beforehand; what does not apply is absent. */
export interface FieldLimits {
  /** Code points. */
  readonly length?: number;
  /** Entries of a list. */
  readonly entries?: number;
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
}

/** The title of a group by its id, for links; `null` if it is not known. */
export type TitleOfGroup = (group: string) => string | null;

export interface FieldDefinition<K extends FieldKind, V extends FieldValue> {
  readonly kind: K;
  parse(raw: unknown, field: FieldOf<K>): Parsed<V>;
  limits(field: FieldOf<K>): FieldLimits;
  /** Whether a raw value counts as not filled in: a draft may hold it, a card leaves it out. */
  isEmpty(raw: unknown): boolean;
  /** One line as it stands on a card or in a table; separators are those of the language. */
  print(value: V, field: FieldOf<K>, language: Language, titleOf: TitleOfGroup): string;
}

export const INVALID = { refusal: 'field-invalid' } as const;

/** Nothing was written: absent, null, or only white space. */
export function isBlank(raw: unknown): boolean {
  return raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '');
}

/** Nothing was chosen. */
export function isBlankList(raw: unknown): boolean {
  return isBlank(raw) || (Array.isArray(raw) && raw.length === 0);
}
