/**
 * A number with an optional unit, and how numbers are printed and typed: Indonesian writes 1.234,5, English 1,234.5. Written
 * out here, so that paper does not depend on a machine's locale tables.
 */
import type { Language } from '../../languages/language.ts';
import { INVALID, isBlank, type FieldDefinition } from './field-kind.ts';

/** Beyond this a number cannot keep two decimals exactly enough to print. */
const LARGEST = 1e13;

const SEPARATORS = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

export const number = {
  kind: 'number',
  parse(raw, field) {
    if (isBlank(raw)) return { value: null };
    if (!isCountable(raw)) return INVALID;
    if (raw < (field.min ?? -LARGEST) || raw > (field.max ?? LARGEST)) return INVALID;
    return { value: withoutMinusZero(raw) };
  },
  limits: (field) => ({ min: field.min ?? -LARGEST, max: field.max ?? LARGEST }),
  isEmpty: isBlank,
  print(value, field, language) {
    const figure = printNumber(value, language);
    return field.unit === undefined ? figure : `${figure} ${field.unit[language]}`;
  },
} satisfies FieldDefinition<'number', number>;

/** JSON knows no -0: the record would read back another value than it took [L5]. */
export function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** A finite number people can have meant. */
export function isCountable(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isFinite(raw) && Math.abs(raw) <= LARGEST;
}

/** With thousands separators and at most four decimals, none written in vain. */
export function printNumber(value: number, language: Language): string {
  const { group, decimal } = SEPARATORS[language];
  const [whole = '0', part = ''] = Math.abs(value).toFixed(4).split('.');
  const decimals = part.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = decimals === '' ? grouped : `${grouped}${decimal}${decimals}`;
  return value < 0 && text !== '0' ? `-${text}` : text;
}

/** What a person typed, as a number: "7.200.000.000", "Rp 1.234,5"; `null` if it is not one in that language. */
export function readTypedNumber(typed: string, language: Language): number | null {
  const { group, decimal } = SEPARATORS[language];
  const text = typed.replace(/^\s*Rp\.?/i, '').replace(/\s/g, '');
  const [whole = '', part, ...rest] = text.split(decimal);
  const sign = whole.startsWith('-') ? -1 : 1;
  const groups = whole.replace(/^-/, '').split(group);
  const grouped = groups.every((digits, at) => (at === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(digits));
  const plain = groups.length === 1 && /^\d+$/.test(groups[0] ?? '');
  if (rest.length > 0 || !(grouped || plain) || (part !== undefined && !/^\d+$/.test(part))) return null;
  const value = sign * Number(`${groups.join('')}.${part ?? '0'}`);
  return isCountable(value) ? value : null;
}
