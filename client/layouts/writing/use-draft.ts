/**
 * The card a person is writing. It is begun in the drawer with the first letter, not before, so that nobody counts as writing
 * who only looks; what is typed before the drawer has been read waits here and goes into it then. A half-written card is found
 * again after a reload and after any step [C6].
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { CardId, FieldValue, Fields, PersonId, StepId } from '@mufakat/shared/cards/card.ts';

import { useMyCard, useMyCards } from '../../hooks/useMyCards.ts';
import { useWorkshop } from '../../hooks/workshop-context.tsx';
import type { MyCard } from '../../store/workshop.ts';

export interface Draft {
  /** `null` while nothing is in the drawer yet. */
  readonly id: CardId | null;
  readonly card: MyCard | undefined;
  readonly fields: Fields;
  readonly write: (field: string, value: FieldValue | null, cursor?: number) => void;
  /** A photo for a field, kept here and given by itself; false while no card can hold it. */
  readonly attach: (field: string, jpeg: Uint8Array<ArrayBuffer>) => boolean;
  readonly leave: () => void;
  /** Sends the card if it is not sent yet, and begins a new one; answers which was sent. */
  readonly finish: () => CardId | null;
  readonly discard: () => void;
}

export interface DraftOf {
  readonly step: StepId;
  readonly kind: string;
  readonly author: PersonId | null;
  /** A card chosen for changing; else the half-written one, if there is any. */
  readonly chosen: CardId | null;
  /** Values a new card begins with. */
  readonly initial?: Fields | undefined;
}

const NOTHING: Fields = {};
const NO_CARD = '' as CardId;

export function useDraft(
  { step, kind, author, chosen, initial = NOTHING }: DraftOf,
  onLeave: () => void,
): Draft {
  const { cards: store } = useWorkshop();
  const { cards, loaded } = useMyCards(step);
  const waiting = useRef<Fields>(NOTHING);
  const [typed, setTyped] = useState<Fields>(NOTHING);
  const begun = useMemo(
    () =>
      cards.find(
        (card) => !card.ready && card.kind === kind && card.for === author && store.isBegunHere(card.id),
      )?.id ?? null,
    [cards, kind, author, store],
  );
  const id = chosen ?? begun;
  const current = useRef(id);
  useEffect(() => {
    current.current = id;
  }, [id]);
  const card = useMyCard(id ?? NO_CARD);

  const begin = useCallback(() => {
    const made = store.create({ step, kind, for: author, fields: { ...initial, ...waiting.current } });
    if (made === null) return;
    current.current = made;
    waiting.current = NOTHING;
    setTyped(NOTHING);
  }, [store, step, kind, author, initial]);

  // Typed while the drawer was still being read.
  useEffect(() => {
    if (loaded && current.current === null && Object.keys(waiting.current).length > 0) begin();
  }, [loaded, begin]);

  const write = (field: string, value: FieldValue | null, cursor?: number) => {
    if (current.current !== null) {
      store.write(current.current, field, value, cursor);
      return;
    }
    const others = Object.entries(waiting.current).filter(([each]) => each !== field);
    waiting.current = Object.fromEntries(value === null ? others : [...others, [field, value]]);
    setTyped(waiting.current);
    if (value !== null) begin();
  };
  return {
    id,
    card,
    fields: card?.fields ?? { ...initial, ...typed },
    write,
    attach: (field, jpeg) => {
      if (current.current === null) begin();
      if (current.current === null) return false;
      store.attach(current.current, field, jpeg);
      return true;
    },
    leave: () => {
      if (current.current !== null) store.settle(current.current);
    },
    finish: () => {
      if (current.current === null) begin();
      const sent = current.current;
      if (sent !== null) store.setReady(sent, true);
      current.current = null;
      onLeave();
      return sent;
    },
    discard: () => {
      if (current.current !== null && !store.discard(current.current)) {
        // The room knows it already: it stays in the drawer, emptied of the wish to be sent.
        store.setReady(current.current, false);
      }
      current.current = null;
      onLeave();
    },
  };
}
