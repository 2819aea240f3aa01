/** One value per year, ascending: the targets of an indicator. */
import * as v from 'valibot';

import { INVALID, isBlankList, type FieldDefinition } from './field-kind.ts';
import { isCountable, printNumber } from './number.ts';
import { isYear } from './year.ts';

/** A PWTJP looks 20 years ahead. */
const MOST_YEARS = 20;

const RawYearly = v.array(v.object({ year: v.custom<number>(isYear), value: v.custom<number>(isCountable) }));

export const yearly = {
  kind: 'yearly',
  parse(raw) {
    if (isBlankList(raw)) return { value: null };
    const parsed = v.safeParse(RawYearly, raw);
    if (!parsed.success || parsed.output.length > MOST_YEARS) return INVALID;
    const years = new Set(parsed.output.map(({ year }) => year));
    if (years.size < parsed.output.length) return INVALID;
    return { value: [...parsed.output].sort((a, b) => a.year - b.year) };
  },
  limits: () => ({ entries: MOST_YEARS }),
  isEmpty: isBlankList,
  print: (value, _field, language) =>
    value.map(({ year, value: figure }) => `${year}: ${printNumber(figure, language)}`).join('; '),
} satisfies FieldDefinition<'yearly', readonly { readonly year: number; readonly value: number }[]>;
