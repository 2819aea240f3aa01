/** The title written on a card: its first field that holds words. */
import type { CardKind, Fields } from '@mufakat/shared/cards/card.ts';

export function titleOf(kind: CardKind | undefined, fields: Fields): string {
  for (const field of kind?.fields ?? []) {
    const value = fields[field.id];
    if (typeof value === 'string' && value !== '' && field.kind !== 'choice') return value;
  }
  return '';
}
