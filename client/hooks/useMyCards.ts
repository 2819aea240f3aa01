/** The person's own cards, their marks, and one field of one card bound to an input. */
import { useMemo, useSyncExternalStore } from 'react';

import type { CardId, FieldValue, StepId } from '@mufakat/shared/cards/card.ts';

import type { CardMark, Cards, DrawerTrouble, MyCard } from '../store/workshop.ts';
import { useWorkshop } from './workshop-context.tsx';

export interface MyCards extends Pick<Cards, 'create' | 'settle' | 'setReady' | 'discard'> {
  readonly loaded: boolean;
  /** Cards of the step asked for, or of all steps, in the order they were begun. */
  readonly cards: readonly MyCard[];
  readonly trouble: DrawerTrouble | null;
}

/** Without a step: the cards of all steps. */
export function useMyCards(step?: StepId): MyCards {
  const { cards } = useWorkshop();
  const list = useSyncExternalStore(cards.onChange, () =>
    step === undefined ? cards.all() : cards.of(step),
  );
  const loaded = useSyncExternalStore(cards.onChange, () => cards.loaded());
  const trouble = useSyncExternalStore(cards.onChange, () => cards.trouble());
  return useMemo(
    () => ({
      loaded,
      cards: list,
      trouble,
      create: (card) => cards.create(card),
      settle: (id) => cards.settle(id),
      setReady: (id, ready) => cards.setReady(id, ready),
      discard: (id) => cards.discard(id),
    }),
    [cards, list, loaded, trouble],
  );
}

/** One own card; `undefined` if this person has none of that id. */
export function useMyCard(id: CardId): MyCard | undefined {
  const { cards } = useWorkshop();
  return useSyncExternalStore(cards.onChange, () => cards.card(id));
}

export function useCardMark(id: CardId): CardMark {
  const { cards } = useWorkshop();
  return useSyncExternalStore(cards.onChange, () => cards.mark(id));
}

export interface BoundField {
  /** `undefined` while empty. */
  readonly value: FieldValue | undefined;
  /** What the person entered; `null` empties the field. `cursor` only for long text. */
  readonly change: (value: FieldValue | null, cursor?: number) => void;
  /** On blur. */
  readonly leave: () => void;
}

/** One field of a card, with what is being typed. */
export function useField(id: CardId, field: string): BoundField {
  const { cards } = useWorkshop();
  const value = useSyncExternalStore(cards.onChange, () => cards.card(id)?.fields[field]);
  return useMemo(
    () => ({
      value,
      change: (next, cursor) => cards.write(id, field, next, cursor),
      leave: () => cards.settle(id),
    }),
    [cards, id, field, value],
  );
}
