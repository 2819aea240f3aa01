/**
 * The person's cards as lists and marks, and the writing of them, over one drawer. Short fields wait here for a pause in the
 * typing [W3]; what waits already shows in the lists and counts as not yet kept. Leaves keeping and sending to `drawer.ts`.
 */
import type { CardId, CardKind, DrawerCard, Fields, FieldValue, StepId } from '@mufakat/shared/cards/card.ts';
import {
  createCard,
  drawerCard,
  drawerCards,
  dropDraft,
  setReady,
  textOf,
  writeField,
} from '@mufakat/shared/cards/drawer.ts';
import { sameJson } from '@mufakat/shared/cards/card-check.ts';
import { LIMITS, WRITE_PAUSE_MS } from '@mufakat/shared/cards/limits.ts';
import { writeText } from '@mufakat/shared/cards/text.ts';
import type { OwnCard } from '@mufakat/shared/workshop/view.ts';

import type { Drawer } from './drawer.ts';
import { isDeviceVersion } from './fresh-start.ts';
import { makeListeners } from './listeners.ts';
import type { Parts, TimerHandle } from './parts.ts';
import type { PhotoDesk } from './photo-desk.ts';
import { randomId } from './random-id.ts';
import type { CardMark, Cards, MyCard, NewCard } from './workshop.ts';

export interface MyCards extends Cards {
  /** The drawer's document changed; `null`: any card may have, also the document itself. */
  cardsChanged(cards: ReadonlySet<CardId> | null): void;
  marksChanged(): void;
  /** The room said something new about own cards. */
  meChanged(): void;
  stop(): void;
}

export interface MyCardsOptions {
  readonly parts: Parts;
  /** Where the order of the cards is kept: `order/<workshop>/<seat>`. */
  readonly orderKey: string;
  /** Several people write in the drawer. */
  readonly together: boolean;
  readonly kind: (id: string) => CardKind | undefined;
  /** What the room made of the cards of this drawer. */
  readonly made: () => readonly OwnCard[];
  readonly photos: Pick<PhotoDesk, 'of' | 'attach' | 'detach'>;
}

/** A field longer than this would not fit one update [G1]; forms stop people far below it. */
const FIELD_MAX = 4000;
const NO_CARDS: readonly MyCard[] = [];
const DEVICE: CardMark = { state: 'device' };
const STORED: CardMark = { state: 'stored' };
const WRITING: CardMark = { state: 'device-unsaved', failing: false };
const FAILING: CardMark = { state: 'device-unsaved', failing: true };

interface Typed {
  readonly fields: Map<string, FieldValue | null>;
  timer: TimerHandle;
}

export function makeMyCards(
  { parts, orderKey, together, kind, made, photos }: MyCardsOptions,
  drawer: Drawer,
): MyCards {
  const listeners = makeListeners();
  /** Insertion order is the order shown. */
  let cards = new Map<CardId, MyCard>();
  let all: readonly MyCard[] = NO_CARDS;
  let byStep = new Map<StepId, readonly MyCard[]>();
  const typed = new Map<CardId, Typed>();
  /** The last mark of each card, the same object until it changes; `looked`: those that are up to date. */
  const marks = new Map<CardId, CardMark>();
  const looked = new Set<CardId>();
  let known = new Map<CardId, OwnCard>();
  let order: CardId[] = [];
  let isOrderKnown = false;

  void recallOrder();

  async function recallOrder(): Promise<void> {
    // Without it the cards stand in the order Yjs gives them.
    const rows = await parts.storage.read(orderKey).catch(() => []);
    const kept = rows.find(({ key }) => key === orderKey)?.value;
    if (Array.isArray(kept)) order = [...(kept as CardId[]), ...order.filter((id) => !kept.includes(id))];
    isOrderKnown = true;
    refreshAll();
  }

  function refreshAll(): void {
    const doc = drawer.doc();
    const found = new Map<CardId, DrawerCard>();
    for (const card of doc === null ? [] : drawerCards(doc).values()) {
      if (!('refusal' in card)) found.set(card.id, card);
    }
    cards = new Map();
    for (const id of order) take(found.get(id));
    for (const card of found.values()) if (!cards.has(card.id)) take(card);
    relist();
  }

  function refresh(changed: ReadonlySet<CardId>): void {
    const doc = drawer.doc();
    if (doc === null) return;
    for (const id of changed) {
      const card = drawerCard(doc, id);
      if (card === null || 'refusal' in card) cards.delete(id);
      else take(card);
    }
    relist();
  }

  function take(card: DrawerCard | undefined): void {
    if (card === undefined) return;
    cards.set(card.id, { ...card, fields: withTyped(card), ofThisDevice: isDeviceVersion(card.id) });
  }

  function withTyped(card: DrawerCard): Fields {
    const waiting = typed.get(card.id)?.fields;
    if (waiting === undefined) return card.fields;
    const fields = new Map(Object.entries(card.fields));
    for (const [field, value] of waiting) {
      if (value === null) fields.delete(field);
      else fields.set(field, value);
    }
    return Object.fromEntries(fields);
  }

  function relist(): void {
    all = [...cards.values()];
    byStep = groupByStep(all);
    keepOrder();
    looked.clear();
    listeners.tell();
  }

  function keepOrder(): void {
    const ids = [...cards.keys()];
    if (
      !isOrderKnown ||
      drawer.doc() === null ||
      (ids.length === order.length && ids.every((id, at) => id === order[at]))
    )
      return;
    order = ids;
    // Only the order of a list; without it the cards are still all there.
    parts.storage.write({ put: [{ key: orderKey, value: ids }] }).catch(() => undefined);
  }

  function markOf(id: CardId): CardMark {
    const isWriting = typed.has(id) || photos.of(id).some(({ state }) => state === 'keeping');
    if (isWriting) return drawer.failing() ? FAILING : WRITING;
    if (!drawer.isSaved(id)) {
      if (drawer.isKept(id)) return DEVICE;
      return drawer.failing() ? FAILING : WRITING;
    }
    // Words and photo are one card: it is stored when both are.
    if (photos.of(id).some(({ state }) => state === 'kept')) return DEVICE;
    const room = known.get(id);
    switch (room?.state) {
      case undefined:
      // It leaves the drawer within a moment.
      case 'erased':
        return STORED;
      case 'board':
        return { state: 'board', group: room.group, sealed: room.sealed, fields: room.fields };
      case 'tray':
        return { state: 'tray', status: room.status, answer: room.answer };
      case 'refused':
        return { state: 'refused', reason: room.reason, field: room.field };
    }
  }

  function writeTyped(id: CardId): void {
    const waiting = typed.get(id);
    const doc = drawer.doc();
    if (waiting === undefined || doc === null) return;
    parts.timers.clear(waiting.timer);
    typed.delete(id);
    doc.transact(() => {
      for (const [field, value] of waiting.fields) writeField(doc, id, field, value);
    });
    // An equal value changed nothing, and the mark must still move on.
    refresh(new Set([id]));
  }

  function settle(id?: CardId): void {
    for (const each of id === undefined ? [...typed.keys()] : [id]) writeTyped(each);
  }

  return {
    loaded: () => drawer.doc() !== null,
    owner: () => drawer.owner(),
    all: () => all,
    of: (step) => byStep.get(step) ?? NO_CARDS,
    card: (id) => cards.get(id),
    mark(id) {
      const before = marks.get(id);
      if (before !== undefined && looked.has(id)) return before;
      const now = markOf(id);
      const mark = before !== undefined && sameJson(before, now) ? before : now;
      marks.set(id, mark);
      looked.add(id);
      return mark;
    },
    isBegunHere: () => true,
    onChange: listeners.listen,
    trouble: () => drawer.trouble(),

    create({ step, kind: kindId, for: author = null, fields, ready }: NewCard) {
      const doc = drawer.doc();
      const own = kind(kindId);
      if (doc === null || own === undefined || cards.size >= LIMITS.cardsPerDrawer) return null;
      // Made of letters ids may have.
      const id = randomId(parts.randomBytes) as CardId;
      createCard(doc, {
        id,
        step,
        kind: own,
        for: author,
        ...(fields && { fields }),
        ...(ready && { ready }),
        ...(together && { written: 'together' as const }),
      });
      return id;
    },
    write(id, field, value, cursor) {
      const doc = drawer.doc();
      if (doc === null || !cards.has(id)) return;
      const short = typeof value === 'string' ? value.slice(0, FIELD_MAX) : value;
      const text = textOf(doc, id, field);
      if (text !== null) {
        writeText(text, typeof short === 'string' ? short : '', cursor);
        return;
      }
      const waiting = typed.get(id) ?? { fields: new Map<string, FieldValue | null>(), timer: null };
      parts.timers.clear(waiting.timer);
      waiting.fields.set(field, short);
      waiting.timer = parts.timers.set(() => writeTyped(id), WRITE_PAUSE_MS);
      typed.set(id, waiting);
      refresh(new Set([id]));
    },
    settle,
    setReady(id, ready) {
      const doc = drawer.doc();
      if (doc === null) return;
      settle(id);
      setReady(doc, id, ready);
    },
    attach(id, field, jpeg) {
      if (cards.has(id)) photos.attach(id, field, jpeg);
    },
    detach: (id, field) => photos.detach(id, field),
    waitingPhotos: (id) => photos.of(id),
    discard(id) {
      const doc = drawer.doc();
      if (doc === null || known.has(id)) return false;
      parts.timers.clear(typed.get(id)?.timer);
      typed.delete(id);
      for (const { field } of photos.of(id)) photos.detach(id, field);
      return dropDraft(doc, id);
    },

    cardsChanged(changed) {
      if (changed === null) refreshAll();
      else refresh(changed);
    },
    marksChanged() {
      looked.clear();
      listeners.tell();
    },
    meChanged() {
      known = new Map(made().map((card) => [card.card, card]));
      looked.clear();
      listeners.tell();
    },
    stop() {
      settle();
    },
  };
}

function groupByStep(cards: readonly MyCard[]): Map<StepId, readonly MyCard[]> {
  const steps = new Map<StepId, MyCard[]>();
  for (const card of cards) {
    const present = steps.get(card.step);
    if (present === undefined) steps.set(card.step, [card]);
    else present.push(card);
  }
  return steps;
}
