/** The card kind of a method by its id; a kind the method no longer has is drawn as a plain one. */
import type { CardKind } from '@mufakat/shared/cards/card.ts';
import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';

const PLAIN: CardKind = {
  id: '',
  name: { id: 'Kartu', en: 'Card' },
  shape: 'box',
  colour: 'peran',
  icon: 'tag',
  fields: [],
};

export function kindOf(method: Pick<PlayedMethod, 'cardKinds'>, id: string | null): CardKind {
  return method.cardKinds.find((kind) => kind.id === id) ?? PLAIN;
}
