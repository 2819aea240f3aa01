/** The register of field kinds, and the four questions about a field whatever its kind. */
import type { Language } from '../../languages/language.ts';
import type { Field, FieldKind, FieldValue } from '../card.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import type { FieldDefinition, FieldLimits, Parsed, TitleOfGroup } from './field-kind.ts';
import { institution } from './institution.ts';
import { link } from './link.ts';
import { longText } from './long-text.ts';
import { money } from './money.ts';
import { number } from './number.ts';
import { period } from './period.ts';
import { photo } from './photo.ts';
import { place } from './place.ts';
import { spot } from './spot.ts';
import { text } from './text.ts';
import { year } from './year.ts';
import { yearly } from './yearly.ts';

export const FIELD_KINDS = {
  text,
  longText,
  number,
  money,
  year,
  period,
  yearly,
  choice,
  choices,
  link,
  place,
  institution,
  photo,
  spot,
} satisfies Record<FieldKind, unknown>;

/** The value in its one canonical form (`null` if empty), or why it is not taken. */
export function parseField(raw: unknown, field: Field): Parsed<FieldValue> {
  return definitionOf(field).parse(raw, field);
}

/** What a form needs to know beforehand: lengths in code points, entries, bounds. */
export function fieldLimits(field: Field): FieldLimits {
  return definitionOf(field).limits(field);
}

/** Whether the field counts as not filled in. */
export function isFieldEmpty(raw: unknown, field: Field): boolean {
  return definitionOf(field).isEmpty(raw);
}

/** One line as it stands on a card or in a table. `titleOf` names linked groups; an unknown one prints as a dash. */
export function printField(
  value: FieldValue,
  field: Field,
  language: Language,
  titleOf: TitleOfGroup = () => null,
): string {
  // A value that does not fit its field (a method changed under it) prints as nothing rather than as something false.
  const parsed = parseField(value, field);
  if ('refusal' in parsed || parsed.value === null) return '';
  return definitionOf(field).print(parsed.value, field, language, titleOf);
}

/**
 * The definition of a field's own kind. TypeScript cannot follow that the kind of the field picks the kind of definition, so
 * the pair is widened once, here.
 */
function definitionOf(field: Field): FieldDefinition<FieldKind, FieldValue> {
  return FIELD_KINDS[field.kind] as unknown as FieldDefinition<FieldKind, FieldValue>;
}
