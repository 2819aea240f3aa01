/**
 * The drawer that a person's circle shares: it follows the circle the room says we are in, and rests after the merge as soon as
 * the server has everything, photos too. What the room did not hear from a circle we left goes on as drafts of one's own [C3].
 */
import type { CardId, CardKind, CircleId, PadId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { ConfirmedView } from './confirmed-view.ts';
import { drawerCards, readingOf } from '@mufakat/shared/cards/drawer.ts';
import type { DrawerCard } from '@mufakat/shared/cards/card.ts';
import { type Drawer, openDrawer } from './drawer.ts';
import { makeMyCards, type MyCards, type MyCardsOptions } from './my-cards.ts';
import { answerCompare } from './answer-compare.ts';
import { openedKey, padOriginKey } from './opened-circles.ts';
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
  /** The person's own cards, and when what was written into them is on the device. */
  readonly own: Cards;
  readonly ownKept: () => Promise<void>;
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
  const { parts, workshop, seat, view, kind, photos, own, ownKept, onCircleCards } = options;
  let circle: Circle | null = null;
  let isOnline = false;
  const mine = () => view.section('me')?.circle ?? null;
  // Those we were moved out of while the page was closed are left now.
  const opened = keepIds<CircleId>(parts, openedKey(workshop, seat), (ids) => {
    for (const id of ids) if (id !== mine()?.id) leave(reopen(id));
  });

  /** At the first look, and whenever we are in another circle or ours is over. */
  let looked = '';
  const lookForPads = () => {
    const now = mine();
    const at = `${now?.id}|${now?.merged}`;
    if (at === looked || view.section('me') === undefined || !own.loaded()) return;
    looked = at;
    const isOpen = (pad: PadId) => now?.merged === false && now.pads.some((row) => row.pad === pad);
    const handOnLeft = async () => {
      const opened = await parts.storage.read(padOriginKey(workshop, seat));
      if (opened.length === 0) return;
      const { handOnLeftPads } = await import('./left-pads.ts');
      await handOnLeftPads({ parts, workshop, seat, own, ownKept, isOpen }, opened);
    };
    // What this device cannot read, load or keep now lies where it is, for the next time.
    void handOnLeft().catch(() => undefined);
  };
  const stopLooking = own.onChange(lookForPads);

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
      messages: (doc, isStored) => answerCompare(doc, readingOf, isStored),
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
    // A half-written card of another member is not one's own to go on with.
    const begun = keepIds<CardId>(parts, `begun/${orderKey}`, () => cards.marksChanged());
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
    opened.add(id);
    if (isOnline) drawer.online(0);
    return { id, drawer, cards, isResting: false };
  }

  /** Only what lies on this device counts; an address makes an empty drawer of none. */
  function reopen(id: CircleId): Circle {
    const left = open(id);
    left.drawer.offline();
    left.drawer.setAddress({ owner: id, epoch: 1 });
    return left;
  }

  /** Hands over what the server was not heard to have, once both drawers are read. */
  function leave(left: Circle): void {
    left.cards.stop();
    left.drawer.offline();
    const stops = [own.onChange(handOver), left.cards.onChange(handOver)];
    let isOver = false;
    handOver();

    function handOver(): void {
      const doc = left.drawer.doc();
      if (isOver || doc === null || !own.loaded()) return;
      isOver = true;
      const drafts = [...drawerCards(doc).values()].flatMap((card) => {
        if ('refusal' in card || !(left.drawer.isUnheard(card.id) || hasPhoto(card.id))) return [];
        return [handOn(card)];
      });
      for (const stop of stops) stop();
      left.drawer.close();
      // Until then it is read again at the next start.
      if (!drafts.includes(null)) void ownKept().then(() => opened.remove(left.id));
    }
  }

  function handOn({ id, step, kind: of, fields }: DrawerCard): CardId | null {
    const draft = own.create({ step, kind: of, fields });
    if (draft === null) return null;
    for (const { field, jpeg } of photos.of(id)) {
      own.attach(draft, field, jpeg);
      photos.detach(id, field);
    }
    return draft;
  }

  /** One waits to be given; one the server will not have keeps nobody waiting. */
  function hasPhoto(card: CardId): boolean {
    return photos.of(card).some(({ state }) => state !== 'refused');
  }

  function restWhenMerged(): void {
    if (circle === null || circle.isResting || mine()?.merged !== true) return;
    const doc = circle.drawer.doc();
    if (doc === null) return;
    for (const card of drawerCards(doc).values())
      if (!('refusal' in card) && (!circle.drawer.isSaved(card.id) || hasPhoto(card.id))) return;
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
        circle.drawer.setAddress(now.paused ? null : { owner: now.id, epoch: now.epoch });
        circle.cards.meChanged();
        restWhenMerged();
      }
      lookForPads();
      onCircleCards();
    },
    holding(card) {
      if (circle?.cards.card(card) === undefined) return null;
      const { cards, drawer } = circle;
      return { cards, kept: () => drawer.kept() };
    },
    photosChanged() {
      circle?.cards.marksChanged();
      restWhenMerged();
    },
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
      stopLooking();
      circle?.cards.stop();
      circle?.drawer.close();
    },
  };
}

/** Ids kept over reloads. A device without storage remembers them as long as the page is open. */
function keepIds<Id extends string>(
  { storage }: Pick<Parts, 'storage'>,
  key: string,
  onRead: (ids: readonly Id[]) => void,
) {
  const ids = new Set<Id>();
  const keep = () => void storage.write({ put: [{ key, value: [...ids] }] }).catch(() => undefined);
  void storage
    .read(key)
    .catch(() => [])
    .then((rows) => {
      const kept = rows.find((row) => row.key === key)?.value;
      const known = Array.isArray(kept) ? (kept as Id[]) : [];
      for (const id of known) ids.add(id);
      if (ids.size > known.length) keep();
      onRead(known);
    });
  return {
    has: (id: Id) => ids.has(id),
    add(id: Id) {
      ids.add(id);
      keep();
    },
    remove(id: Id) {
      ids.delete(id);
      keep();
    },
  };
}
