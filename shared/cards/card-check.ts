/** The check of a whole card against its kind, and equality of what two cards say [W4]. */
import type { CardKind, Field, FieldValue, Fields } from './card.ts';
import { parseField, printField } from './fields/index.ts';
import type { Language } from '../languages/language.ts';
import { titleLimit } from './limits.ts';

export interface CardRefusal {
  readonly refusal: 'text-too-long' | 'field-invalid' | 'required';
  /** Id of the first field that is not right, in the order of the form. */
  readonly field: string;
}

/**
 * The fields of a card in canonical form and in the order of its kind, or the first field that is not right. Unknown fields
 * are left out, empty ones are absent; the title holds at most 80 code points, whatever the method says [W4].
 */
export function checkCard(kind: CardKind, raw: unknown): { readonly fields: Fields } | CardRefusal {
  const given: object = typeof raw === 'object' && raw !== null ? raw : {};
  const fields: [string, FieldValue][] = [];
  for (const [at, own] of kind.fields.entries()) {
    const field = at === 0 ? asTitle(own) : own;
    const parsed = parseField(ownValue(given, field.id), field);
    if ('refusal' in parsed) return { refusal: parsed.refusal, field: field.id };
    if (parsed.value !== null) fields.push([field.id, parsed.value]);
    else if (field.required) return { refusal: 'required', field: field.id };
  }
  return { fields: Object.fromEntries(fields) };
}

/** Own keys only: a field may be called as what every object has. */
function ownValue(given: object, key: string): unknown {
  return Object.hasOwn(given, key) ? (given as Readonly<Record<string, unknown>>)[key] : undefined;
}

/** Whether two cards say the same; the order of fields does not matter. */
export function sameFields(a: Fields, b: Fields): boolean {
  return sameJson(a, b);
}

/** What is written large on the card: its first field in words, or nothing while that is empty. */
export function titleOf(kind: CardKind, fields: Fields, language: Language = 'id'): string {
  const [field] = kind.fields;
  const value = field === undefined ? undefined : new Map(Object.entries(fields)).get(field.id);
  return field === undefined || value === undefined ? '' : printField(value, field, language);
}

/** Structural equality of plain JSON. An absent key and one that holds `undefined` are the same. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((value, at) => sameJson(value, b[at]));
  }
  const [left, right] = [entriesOf(a), entriesOf(b)];
  return (
    left.size === right.size &&
    [...left].every(([key, value]) => right.has(key) && sameJson(value, right.get(key)))
  );
}

function entriesOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, inner]) => inner !== undefined));
}

/** The first field of a kind is its title and must be readable from the back row. */
function asTitle(field: Field): Field {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'place':
    case 'institution':
      return { ...field, max: Math.min(field.max, titleLimit(field)) };
    default:
      return field;
  }
}
