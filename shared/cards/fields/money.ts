/** A sum in whole rupiah, never negative. */
import { INVALID, isBlank, type FieldDefinition } from './field-kind.ts';
import { printNumber, withoutMinusZero } from './number.ts';

/** Five thousand trillion rupiah, more than the state budget: beyond it somebody's finger slipped. */
const LARGEST_SUM = 5_000_000_000_000_000;

export const money = {
  kind: 'money',
  parse(raw) {
    if (isBlank(raw)) return { value: null };
    if (typeof raw !== 'number' || !Number.isSafeInteger(raw) || raw < 0 || raw > LARGEST_SUM) return INVALID;
    return { value: withoutMinusZero(raw) };
  },
  limits: () => ({ min: 0, max: LARGEST_SUM, whole: true }),
  isEmpty: isBlank,
  print: (value, _field, language) => `Rp\u00a0${printNumber(value, language)}`,
} satisfies FieldDefinition<'money', number>;
