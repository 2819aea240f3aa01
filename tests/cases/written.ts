/** Cards as lines of text, one a card, for cases with many of the same kind. */
import type { FieldValue } from '@mufakat/shared/cards/card.ts';

import type { CaseCard } from './case.ts';
import { cards } from './parts.ts';

/**
 * Cards of one kind: a line is key, author and the fields in this order, between bars. A field with `#` behind its name is a number,
 * one with `@` a year with its quarters ("2020 2" or "2020 2-3"); an empty one is left out. A key with `!` before it comes late.
 */
export function written(step: string, kind: string, fields: string, lines: string): CaseCard[] {
  const names = fields.split(' ');
  return cards(
    step,
    kind,
    lines
      .trim()
      .split('\n')
      .map((text) => {
        const [key = '', author = '', ...values] = text.split('|').map((it) => it.trim());
        const filled = Object.fromEntries(
          names.flatMap((name, at) => {
            const value = values[at] ?? '';
            return value === '' ? [] : [[name.replace(/[#@]$/, ''), valueOf(name, value)]];
          }),
        );
        return key.startsWith('!') ? [key.slice(1), author, filled, 'late'] : [key, author, filled];
      }),
  );
}

function valueOf(name: string, text: string): FieldValue {
  if (name.endsWith('#')) return Number(text.replaceAll('.', ''));
  if (!name.endsWith('@')) return text;
  const [year = '', quarters = ''] = text.split(' ');
  const [from = '', to = from] = quarters.split('-');
  return { from: quarterOf(year, from), to: quarterOf(year, to) };
}

function quarterOf(year: string, text: string) {
  const quarter = ([1, 2, 3, 4] as const).find((it) => String(it) === text);
  if (quarter === undefined) throw new Error(`${year} ${text}: no quarter`);
  return { year: Number(year), quarter };
}
