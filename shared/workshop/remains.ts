/**
 * What stands in the place of words that were taken away [L9]. A body goes as a whole; where it also spoke of others, the
 * `record.redacted` entry keeps what may stay, and the fold reads that instead. What nobody kept reads as "dihapus".
 */
import type { CardKind, Fields } from '../cards/card.ts';
import type { Method } from '../methods/schema.ts';
import { type Entry, ERASED, type Redacted } from './entry.ts';

/** Entries with what was kept of missing bodies in their place; the newest redaction that speaks of an entry is right. */
export function withRemains(entries: readonly Entry[]): readonly Entry[] {
  const found = entries.flatMap((entry, at) => (entry.kind === 'record.redacted' ? at : []));
  if (found.length === 0) return entries;
  const whole = [...entries];
  const places = new Map(entries.map(({ n }, at) => [n, at]));
  // An earlier redaction may have lost its own body to a later one.
  for (const at of found.toReversed()) {
    const entry = whole[at];
    if (entry?.kind !== 'record.redacted') continue;
    for (const { n, body } of entry.body?.remains ?? []) {
      const place = places.get(n);
      const missing = place === undefined ? undefined : whole[place];
      if (place === undefined || missing === undefined || missing.body !== null) continue;
      // It was made from the body of this very entry.
      whole[place] = { ...missing, body } as Entry;
    }
  }
  return whole;
}

/** The fields of a card whose words were taken away: its title says so. */
export function erasedFields({ cardKinds }: Pick<Method, 'cardKinds'>, kindId: string): Fields {
  const kind = cardKinds.find(({ id }) => id === kindId);
  const title = kind?.fields.find((field) => TYPED.has(field.kind));
  return title === undefined ? {} : { [title.id]: ERASED };
}

const TYPED = new Set<CardKind['fields'][number]['kind']>(['text', 'longText', 'place', 'institution']);

export type Remains = NonNullable<Redacted['body']>['remains'];
