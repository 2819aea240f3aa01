/** A card of this kind can be picked from the dictionary of proposals. */
import type { CardKind } from '@mufakat/shared/cards/card.ts';

export function takesDictionary({ fields }: CardKind): boolean {
  return fields.some(({ means }) => means === 'proposal');
}
