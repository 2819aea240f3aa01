/** A span of time from one quarter (triwulan) or year to another. A missing quarter means the whole year. */
import type { Language } from '../../languages/language.ts';
import type { Quarter } from '../card.ts';
import { entriesOf, readQuarter } from '../raw.ts';
import { INVALID, isBlank, type FieldDefinition } from './field-kind.ts';
import { FIRST_YEAR, LAST_YEAR, isYear } from './year.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

export const period = {
  kind: 'period',
  parse(raw) {
    if (isBlank(raw)) return { value: null };
    const given = entriesOf(raw);
    const [from, to] = [readQuarter(given?.get('from')), readQuarter(given?.get('to'))];
    if (from === null || to === null || !isYear(from.year) || !isYear(to.year)) return INVALID;
    return firstQuarter(from) <= lastQuarter(to) ? { value: { from, to } } : INVALID;
  },
  limits: () => ({ min: FIRST_YEAR, max: LAST_YEAR, whole: true }),
  isEmpty: isBlank,
  print({ from, to }, _field, language) {
    if (from.year === to.year && from.quarter === to.quarter) return printQuarter(from, language);
    // "TW III 2026–II 2027": the word stands once if both ends have a quarter.
    const both = from.quarter !== null && to.quarter !== null;
    const end = printQuarter(to, language);
    return `${printQuarter(from, language)}–${both ? end.replace(/^TW /, '') : end}`;
  },
} satisfies FieldDefinition<'period', { readonly from: Quarter; readonly to: Quarter }>;

/** Quarters since year 0, where the span begins; for the roadmap. */
export function firstQuarter({ year, quarter }: Quarter): number {
  return year * 4 + (quarter ?? 1) - 1;
}

/** Quarters since year 0, the last one that belongs to the span. */
export function lastQuarter({ year, quarter }: Quarter): number {
  return year * 4 + (quarter ?? 4) - 1;
}

function printQuarter({ year, quarter }: Quarter, language: Language): string {
  if (quarter === null) return String(year);
  return language === 'id' ? `TW ${ROMAN[quarter - 1] ?? ''} ${year}` : `Q${quarter} ${year}`;
}
