/**
 * The drawer that a person's circle shares: it follows the circle the room says we are in, and rests after the merge as soon as
 * the server has everything. What the room did not hear from a circle we left goes on as drafts of one's own [C3].
 */
import type { CardId, CardKind, CircleId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { ConfirmedView } from './confirmed-view.ts';
import { drawerCards } from '@mufakat/shared/cards/drawer.ts';
import type { DrawerCard } from '@mufakat/shared/cards/card.ts';
import { type Drawer, openDrawer } from './drawer.ts';
import { makeMyCards, type MyCards, type MyCardsOptions } from './my-cards.ts';
import type { Parts } from './parts.ts';
import type { Cards } from './workshop.ts';

export interface CircleDrawer {
  cards(): Cards | null;
  /** The room may have said something new about our circle. */
  follow(): void;
  /** Where a photo of this card goes; `null` if it is no card of the circle. */
  holding(card: CardId): { readonly cards: MyCards; readonly kept: () => Promise<void> } | null;
  photosChanged(): void;
  online(jitterMs: number): void;
  offline(): void;
  wake(silentMs: number): void;
  flush(): Promise<void>;
  close(): void;
}

export interface CircleDrawerOptions {
  readonly parts: Parts;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly view: ConfirmedView;
  readonly kind: (id: string) => CardKind | undefined;
  readonly photos: MyCardsOptions['photos'];
  /** The person's own cards. */
  readonly own: Cards;
  readonly onCircleCards: () => void;
}

interface Circle {
  readonly id: CircleId;
  readonly drawer: Drawer;
  readonly cards: MyCards;
  /** Merged, and everything is with the server. */
  isResting: boolean;
}

export function makeCircleDrawer(options: CircleDrawerOptions): CircleDrawer {
  const { parts, workshop, seat, view, kind, photos, own, onCircleCards } = options;
  let circle: Circle | null = null;
  let isOnline = false;
  const mine = () => view.section('me')?.circle ?? null;

  function open(id: CircleId): Circle {
    const made = () => {
      const now = mine();
      return now?.id === id ? now.cards : [];
    };
    const drawer = openDrawer({
      parts,
      workshop,
      seat,
      prefix: `circle/${workshop}/${seat}/${id}/`,
      together: true,
      kind,
      known: made,
      onCards: (changed) => cards.cardsChanged(changed),
      onMarks() {
        cards.marksChanged();
        restWhenMerged();
      },
    });
    const orderKey = `order/${workshop}/${seat}/${id}`;
    const shared = makeMyCards({ parts, orderKey, together: true, kind, made, photos }, drawer);
    const begun = keepBegun(parts, `begun/${orderKey}`, () => cards.marksChanged());
    const cards: MyCards = {
      ...shared,
      isBegunHere: begun.has,
      create(card) {
        const id = shared.create(card);
        if (id !== null) begun.add(id);
        return id;
      },
    };
    cards.onChange(onCircleCards);
    if (isOnline) drawer.online(0);
    return { id, drawer, cards, isResting: false };
  }

  function leave(left: Circle): void {
    left.cards.stop();
    for (const { step, kind: of, fields } of unsaved(left.drawer)) own.create({ step, kind: of, fields });
    left.drawer.close();
  }

  function restWhenMerged(): void {
    if (circle === null || circle.isResting || mine()?.merged !== true) return;
    if (circle.drawer.doc() === null || unsaved(circle.drawer).length > 0) return;
    circle.isResting = true;
    circle.drawer.offline();
  }

  return {
    cards: () => circle?.cards ?? null,
    follow() {
      const now = mine();
      if (circle !== null && circle.id !== now?.id) {
        leave(circle);
        circle = null;
      }
      if (now !== null) {
        circle ??= open(now.id);
        circle.drawer.setAddress({ owner: now.id, epoch: now.epoch });
        circle.cards.meChanged();
        restWhenMerged();
      }
      onCircleCards();
    },
    holding(card) {
      if (circle?.cards.card(card) === undefined) return null;
      const { cards, drawer } = circle;
      return { cards, kept: () => drawer.kept() };
    },
    photosChanged: () => circle?.cards.marksChanged(),
    online(jitterMs) {
      isOnline = true;
      if (circle !== null) circle.isResting = false;
      circle?.drawer.online(jitterMs);
    },
    offline() {
      isOnline = false;
      circle?.drawer.offline();
    },
    wake: (silentMs) => circle?.drawer.wake(silentMs),
    async flush() {
      circle?.cards.settle();
      await circle?.drawer.kept();
    },
    close() {
      circle?.cards.stop();
      circle?.drawer.close();
    },
  };
}

/** Cards with words that the server was not heard to have. */
function unsaved(drawer: Drawer): DrawerCard[] {
  const doc = drawer.doc();
  const cards = doc === null ? [] : [...drawerCards(doc).values()];
  return cards.flatMap((card) => ('refusal' in card || drawer.isSaved(card.id) ? [] : [card]));
}

/** Which cards were begun on this device, over reloads: a half-written one of another member is not one's own to go on with. */
function keepBegun({ storage }: Pick<Parts, 'storage'>, key: string, onRead: () => void) {
  const begun = new Set<CardId>();
  void storage
    .read(key)
    // Without it such a card is one of the circle's, and can still be chosen there.
    .catch(() => [])
    .then((rows) => {
      const ids = rows.find((row) => row.key === key)?.value;
      if (Array.isArray(ids)) for (const id of ids as CardId[]) begun.add(id);
      onRead();
    });
  return {
    has: (id: CardId) => begun.has(id),
    add(id: CardId) {
      begun.add(id);
      storage.write({ put: [{ key, value: [...begun] }] }).catch(() => undefined);
    },
  };
}
