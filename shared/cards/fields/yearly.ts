/** One value per year, ascending: the targets of an indicator. */
import { readYear } from '../raw.ts';
import { INVALID, isBlankList, type FieldDefinition } from './field-kind.ts';
import { isCountable, printNumber, withoutMinusZero } from './number.ts';
import { isYear } from './year.ts';

/** A PWTJP looks 20 years ahead. */
const MOST_YEARS = 20;

export const yearly = {
  kind: 'yearly',
  parse(raw) {
    if (isBlankList(raw)) return { value: null };
    const parts = Array.isArray(raw) && raw.length <= MOST_YEARS ? raw.map(readYear) : [null];
    if (!parts.every((part) => part !== null && isYear(part.year) && isCountable(part.value))) return INVALID;
    const value = parts
      .filter((part) => part !== null)
      .map((part) => ({ year: part.year, value: withoutMinusZero(part.value) }));
    if (new Set(value.map(({ year }) => year)).size < value.length) return INVALID;
    return { value: value.sort((a, b) => a.year - b.year) };
  },
  limits: () => ({ entries: MOST_YEARS }),
  isEmpty: isBlankList,
  print: (value, _field, language) =>
    value.map(({ year, value: figure }) => `${year}: ${printNumber(figure, language)}`).join('; '),
} satisfies FieldDefinition<'yearly', readonly { readonly year: number; readonly value: number }[]>;
