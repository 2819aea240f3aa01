/** A calendar year. */
import { INVALID, isBlank, type FieldDefinition } from './field-kind.ts';

export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

export const year = {
  kind: 'year',
  parse(raw) {
    if (isBlank(raw)) return { value: null };
    return isYear(raw) ? { value: raw } : INVALID;
  },
  limits: () => ({ min: FIRST_YEAR, max: LAST_YEAR, whole: true }),
  isEmpty: isBlank,
  print: (value) => String(value),
} satisfies FieldDefinition<'year', number>;

export function isYear(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isInteger(raw) && raw >= FIRST_YEAR && raw <= LAST_YEAR;
}
