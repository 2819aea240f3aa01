/**
 * A drawer, the person's own or the one their circle shares: a Yjs document, its copy on this device, and its connection. Promises that nothing typed is lost
 * [P2]: what is here is kept here until the server has it, and a fresh start [C3] syncs first and then carries. While a
 * fresh start is under way the old document is still the one that is read and written. What cards look like is `my-cards.ts`.
 */
import * as Y from 'yjs';

import type {
  CardId,
  CardKind,
  DrawerCard,
  OwnerId,
  SeatId,
  WorkshopId,
} from '@mufakat/shared/cards/card.ts';
import { sameJson } from '@mufakat/shared/cards/card-check.ts';
import {
  createCard,
  DRAWER_CARDS,
  drawerCard,
  drawerCards,
  plainKind,
} from '@mufakat/shared/cards/drawer.ts';
import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';
import type { OwnCard } from '@mufakat/shared/workshop/view.ts';

import { addsNothing, deviceVersion, planCarry } from './fresh-start.ts';
import {
  listCopies,
  openCopy,
  readCopy,
  removeCopy,
  type CopyInfo,
  type CopyOptions,
  type LocalCopy,
} from './local-copy.ts';
import { openPaperConnection, type PaperConnection, type PaperHandlers } from './paper-connection.ts';
import { makePaperLine } from './paper-line.ts';
import type { Parts } from './parts.ts';
import { randomId } from './random-id.ts';
import { countSavedFrames, type SavedFrames } from './saved-frames.ts';
import type { DrawerTrouble } from './workshop.ts';

export interface DrawerAddress {
  readonly owner: OwnerId;
  readonly epoch: number;
}

export interface Drawer {
  /** The document in use; `null` until there is one. It is another object after a fresh start. */
  doc(): Y.Doc | null;
  owner(): OwnerId | null;
  /** The card as it stands is in a completed transaction of this device. */
  isKept(card: CardId): boolean;
  /** The server has stored the card as it stands [C2]. */
  isSaved(card: CardId): boolean;
  /** The server was not heard to have the card as it stands here; the device's copy tells, connected or not. */
  isUnheard(card: CardId): boolean;
  failing(): boolean;
  trouble(): DrawerTrouble | null;
  /** Where the room says the drawer is; `null` for seats without one. */
  setAddress(address: DrawerAddress | null): void;
  /** The room hears us; `jitterMs` spreads what many phones do at once [C6]. */
  online(jitterMs: number): void;
  offline(): void;
  /** Redials if nothing came for this long. */
  wake(silentMs: number): void;
  /** Resolves when what is written is on the device. */
  kept(): Promise<void>;
  close(): void;
}

export interface DrawerOptions {
  readonly parts: Parts;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  /** Where its copies are kept on this device. */
  readonly prefix: string;
  /** Several people write in it at once. */
  readonly together: boolean;
  /** What is said of it beside its words. */
  readonly messages?: (doc: Y.Doc, isStored: () => boolean) => PaperHandlers['messages'];
  readonly kind: (id: string) => CardKind | undefined;
  readonly known: () => readonly OwnCard[];
  /** Cards changed, or `null` for all of them; marks may have changed too. */
  readonly onCards: (cards: ReadonlySet<CardId> | null) => void;
  readonly onMarks: () => void;
}

/** One document with all that is known about where its words are. */
interface Held {
  readonly doc: Y.Doc;
  readonly copy: LocalCopy;
  readonly frames: SavedFrames;
  /** Ticket of the last row that holds a card's change. */
  readonly tickets: Map<CardId, number>;
  /** Every card's words and the Y.Map they lie in. */
  readonly words: Map<CardId, { readonly card: DrawerCard; readonly root: unknown }>;
}

/** An Update frame holds 32 KiB at most [G1]; a carry goes out in parts well below. */
const CARRY_BYTES = 8 * 1024;

export function openDrawer(options: DrawerOptions): Drawer {
  const { parts, workshop, seat, onCards, onMarks } = options;
  const copies: CopyOptions = {
    storage: parts.storage,
    timers: parts.timers,
    prefix: options.prefix,
    page: randomId(parts.randomBytes),
    onChange: onMarks,
  };
  let address: DrawerAddress | null = null;
  let held: Held | null = null;
  /** Words on this device that are in no document in use: they are carried at the next fresh start. */
  let uncarried: { readonly info: CopyInfo; readonly cards: readonly DrawerCard[] }[] = [];
  /** Copies whose words lie in the copy in use; they go when it is acked. */
  let outlived: CopyInfo[] = [];
  let isLoaded = false;
  let isClosed = false;
  /** A fresh start was already made after a refusal of our bytes [trust 11]. */
  let refusedOnce = false;
  let forceFresh = false;
  /** A fresh start is under way: nothing counts as saved until it is. */
  let carrying = false;
  let trouble: DrawerTrouble | null = null;
  const line = makePaperLine(parts, dial);
  const stopListening = parts.storage.onLost(() => {
    if (held !== null && held.doc.getMap(DRAWER_CARDS).size > 0)
      held.copy.lost(Y.encodeStateAsUpdate(held.doc));
  });

  void load();

  async function load(): Promise<void> {
    // A device without storage begins with an empty drawer; the server's words come with the sync.
    const infos = await listCopies(copies).catch((): CopyInfo[] => []);
    const living = infos.filter(({ state }) => state !== 'carried');
    const newest = living.at(-1);
    for (const info of living) {
      if (info === newest || isSamePlace(info, newest)) continue;
      uncarried.push({ info, cards: readable(await docOf([info])) });
    }
    outlived = infos.filter(({ state }) => state === 'carried');
    if (newest !== undefined) {
      // Two tabs may each have made a copy of the same place; both were synced, so they merge.
      const same = living.filter((info) => info === newest || isSamePlace(info, newest));
      await openHeld(newest, same);
    }
    isLoaded = true;
    if (isClosed) return;
    settleAddress();
    onCards(null);
    line.connect();
  }

  /** With a client id of this page load, never a stored one [G8], and from the random numbers given. */
  function newDoc(): Y.Doc {
    const doc = new Y.Doc();
    doc.clientID = parts.randomBytes(4).reduce((id, byte) => id * 256 + byte, 0);
    return doc;
  }

  async function docOf(infos: readonly CopyInfo[]): Promise<Y.Doc> {
    const doc = newDoc();
    for (const info of infos) {
      const { updates } = await readCopy(copies, info.id).catch(() => ({ updates: [] }));
      for (const update of updates) applyKept(doc, update);
    }
    return doc;
  }

  async function openHeld(info: CopyInfo, same: readonly CopyInfo[]): Promise<void> {
    const doc = await docOf(same);
    const { keys, long } = await readCopy(copies, info.id).catch(() => ({ keys: [], long: false }));
    const merged = same.filter((each) => each !== info);
    const copy = openCopy(copies, { info, exists: true });
    if (long || merged.length > 0) copy.fold(Y.encodeStateAsUpdate(doc), keys);
    held = hold(doc, copy);
    outlived.push(...merged);
  }

  function hold(doc: Y.Doc, copy: LocalCopy, frames = countSavedFrames()): Held {
    const own: Held = { doc, copy, frames, tickets: new Map(), words: new Map() };
    rememberWords(
      own,
      readable(doc).map(({ id }) => id),
    );
    let touched = new Set<CardId>();
    doc.getMap(DRAWER_CARDS).observeDeep((events, transaction) => {
      for (const event of events) {
        // The first step of a path into the root map is a card's id; on the root itself the keys are.
        const isRoot = event.path.length === 0;
        const ids = (isRoot ? [...event.keys.keys()] : [String(event.path[0])]) as CardId[];
        for (const id of ids) touched.add(id);
        if (isRoot && !transaction.local) rescueReplaced(own, ids);
      }
    });
    doc.on('update', (update: Uint8Array) => own.copy.append(update));
    // After the provider has sent its frames.
    doc.on('afterAllTransactions', (_doc, transactions) => {
      const cards = touched;
      touched = new Set();
      if (cards.size === 0) return;
      for (const card of cards) own.tickets.set(card, own.copy.lastTicket());
      rememberWords(own, cards);
      if (transactions.some((transaction) => transaction.local)) {
        own.frames.changed(cards);
        noteUnsaved(own, cards);
      }
      if (own === held) onCards(cards);
    });
    return own;
  }

  /** Kept with the copy: after a move it tells which words the server never had. */
  function noteUnsaved(own: Held, cards: ReadonlySet<CardId>): void {
    const { unsaved } = own.copy.info();
    if (unsaved === null) return;
    const news = [...cards].filter((card) => !unsaved.includes(card));
    if (news.length > 0) own.copy.describe({ unsaved: [...unsaved, ...news] });
  }

  function rememberWords(own: Held, ids: Iterable<CardId>): void {
    for (const id of ids) {
      const card = drawerCard(own.doc, id);
      if (card === null || 'refusal' in card) own.words.delete(id);
      else own.words.set(id, { card, root: own.doc.getMap(DRAWER_CARDS).get(id) });
    }
  }

  /**
   * Two devices that carry the same card at the same moment each lay down a Y.Map of its own, and Yjs keeps one of them: the
   * words of the other become a draft beside it [C3]. A card taken away elsewhere was discarded there.
   */
  function rescueReplaced(own: Held, ids: readonly CardId[]): void {
    const cards = own.doc.getMap(DRAWER_CARDS);
    const lost = ids.flatMap((id) => {
      const before = own.words.get(id);
      if (before === undefined || !cards.has(id) || cards.get(id) === before.root) return [];
      const there = drawerCard(own.doc, id);
      const isThere =
        there !== null && !('refusal' in there) && addsNothing(before.card.fields, there.fields);
      return isThere ? [] : [deviceVersion(before.card)];
    });
    // Not inside the observer: the provider is applying a message.
    if (lost.length > 0) queueMicrotask(() => place(own, lost));
  }

  /** Where the room says the drawer is, and where the copy in use belongs. */
  function settleAddress(): void {
    if (!isLoaded || address === null) return;
    if (held === null) {
      held = hold(newDoc(), openCopy(copies, { info: newInfo('current', address), exists: false }));
      onCards(null);
      return;
    }
    const info = held.copy.info();
    if (isAt(info, address)) return;
    // An empty drawer has nothing to carry.
    if (held.doc.getMap(DRAWER_CARDS).size === 0) {
      held.copy.stop();
      held = hold(newDoc(), openCopy(copies, { info: newInfo('current', address), exists: false }));
      onCards(null);
    }
  }

  function newInfo(state: CopyInfo['state'], { owner, epoch }: DrawerAddress): CopyInfo {
    return {
      id: randomId(parts.randomBytes),
      owner,
      epoch,
      state,
      madeAt: parts.clock(),
      unsaved: null,
    };
  }

  function dial(): PaperConnection | null {
    if (isClosed || !isLoaded || address === null || held === null) return null;
    if (trouble !== null && trouble !== 'storage') return null;
    const info = held.copy.info();
    const plain = info.state === 'current' && isAt(info, address) && uncarried.length === 0 && !forceFresh;
    return plain ? dialHeld(held, address) : dialFresh(held, address);
  }

  function dialHeld(own: Held, at: DrawerAddress): PaperConnection {
    carrying = false;
    return openPaperConnection(parts, { workshop, seat, paper: 'drawer', ...at }, own.doc, {
      ...framesOf(own),
      synced: () => line.worked(),
      closed,
    });
  }

  /** Sync first, into an empty document; then carry what this device has beyond it; then use that one [C3]. */
  function dialFresh(old: Held, at: DrawerAddress): PaperConnection {
    carrying = true;
    const doc = newDoc();
    const frames = countSavedFrames();
    let next: Held | null = null;
    onMarks();
    return openPaperConnection(parts, { workshop, seat, paper: 'drawer', ...at }, doc, {
      opened: () => (next?.frames ?? frames).opened(),
      left: (data) => (next?.frames ?? frames).left(data),
      saved(count) {
        if (next === null) frames.saved(count);
        else savedUpTo(next, count);
      },
      messages: options.messages?.(doc, () => next?.frames.unsaved()?.length === 0),
      synced() {
        if (next !== null) return;
        line.worked();
        next = takeOver(old, doc, frames, at);
      },
      closed,
    });
  }

  function takeOver(old: Held, doc: Y.Doc, frames: SavedFrames, at: DrawerAddress): Held {
    const sources = [...uncarried, { info: old.copy.info(), cards: readable(old.doc), frames: old.frames }];
    const present = new Map(readable(doc).map((card) => [card.id, card]));
    const replaced = sources.map(({ info }) => info);
    const copy = openCopy(copies, { info: newInfo('unproven', at), exists: false });
    copy.append(Y.encodeStateAsUpdate(doc));
    const next = hold(doc, copy, frames);
    held = next;
    forceFresh = false;
    carrying = false;
    old.copy.stop();
    old.doc.destroy();
    for (const { info, cards } of sources) {
      const carried = planCarry({
        source: cards,
        present,
        from: info.owner,
        to: at.owner,
        isSaved: (card) => info.unsaved?.includes(card) === false,
        known: options.known(),
      });
      place(next, carried);
      for (const card of carried) present.set(card.id, card);
    }
    // After the rows that hold what was carried, never before.
    copy.replace(replaced);
    uncarried = [];
    outlived.push(...replaced);
    onCards(null);
    return next;
  }

  /** Lays cards into a document in parts small enough for one frame each. */
  function place(own: Held, cards: readonly DrawerCard[]): void {
    let part: DrawerCard[] = [];
    let bytes = 0;
    const layDown = () => {
      own.doc.transact(() => part.forEach((card) => lay(own, card)));
      part = [];
      bytes = 0;
    };
    for (const card of cards) {
      const size = JSON.stringify(card).length;
      if (bytes + size > CARRY_BYTES && part.length > 0) layDown();
      part.push(card);
      bytes += size;
    }
    if (part.length > 0) layDown();
  }

  function lay(own: Held, { id, step, kind: kindId, ready, for: author, fields }: DrawerCard): void {
    const kind = options.kind(kindId) ?? plainKind(kindId, fields);
    createCard(own.doc, {
      id,
      step,
      kind,
      for: author,
      fields,
      ready,
      written: options.together ? 'together' : 'alone',
    });
  }

  function framesOf(own: Held) {
    return {
      opened: () => {
        own.frames.opened();
        onMarks();
      },
      left: (data: unknown) => own.frames.left(data),
      saved: (count: number) => savedUpTo(own, count),
      messages: options.messages?.(own.doc, () => own.frames.unsaved()?.length === 0),
    };
  }

  function savedUpTo(own: Held, count: number): void {
    own.frames.saved(count);
    const unsaved = own.frames.unsaved();
    if (unsaved !== null && !sameJson(unsaved, own.copy.info().unsaved)) own.copy.describe({ unsaved });
    if (unsaved?.length === 0) {
      refusedOnce = false;
      if (own.copy.info().state === 'unproven') own.copy.describe({ state: 'current' });
      dropOutlived(own);
    }
    onMarks();
  }

  /** The old copy goes only after the ack [C3], and only when the new one is on the device too. */
  function dropOutlived(own: Held): void {
    const gone = outlived;
    outlived = [];
    if (gone.length === 0) return;
    void own.copy.kept().then(async () => {
      // What stays is marked as carried and is removed after the next load.
      for (const { id } of gone) await removeCopy(copies, id).catch(() => undefined);
    });
  }

  function closed(code: number, reason: string): void {
    line.ended();
    switch (code) {
      case CLOSE.otherEpoch: {
        const epoch = /^\d{1,10}$/.test(reason) ? Number(reason) : null;
        if (address === null || epoch === null || epoch === address.epoch) break;
        setAddress({ ...address, epoch });
        return;
      }
      case CLOSE.tooBig:
      case CLOSE.malformed:
      // The socket's own word for a frame above `maxPayload` [G11].
      case 1009:
        if (refusedOnce) {
          trouble = code === CLOSE.malformed ? 'malformed' : 'too-big';
          onMarks();
          return;
        }
        refusedOnce = true;
        forceFresh = true;
        break;
      case CLOSE.noRight:
      case CLOSE.noSuchPaper:
        // Moved, merged or removed: the view says where to; another address lifts this.
        trouble = 'no-right';
        onMarks();
        return;
      case CLOSE.noSession:
        // socket.io hears the same and ends the seat.
        return;
      default:
        break;
    }
    onMarks();
    line.again();
  }

  function setAddress(next: DrawerAddress | null): void {
    if (next?.owner === address?.owner && next?.epoch === address?.epoch) return;
    address = next;
    if (trouble === 'no-right') trouble = null;
    line.hangUp();
    settleAddress();
    line.connect();
  }

  return {
    doc: () => held?.doc ?? null,
    owner: () => held?.copy.info().owner ?? null,
    isKept: (card) => held !== null && (held.tickets.get(card) ?? 0) <= held.copy.keptTo(),
    isSaved: (card) => held !== null && !carrying && held.frames.isSaved(card),
    isUnheard: (card) => held?.copy.info().unsaved?.includes(card) !== false,
    failing: () => held?.copy.failing() ?? false,
    trouble: () => trouble ?? (held?.copy.failing() ? 'storage' : null),
    setAddress,
    online: line.online,
    offline() {
      line.offline();
      onMarks();
    },
    wake: line.wake,
    kept: () => held?.copy.kept() ?? Promise.resolve(),
    close() {
      isClosed = true;
      stopListening();
      line.offline();
      held?.copy.stop();
    },
  };
}

/** A row the device damaged is left out; the server's sync brings what it held, as far as the server knows it. */
function applyKept(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(doc, update);
  } catch {
    // Nothing more can be read from it.
  }
}

function readable(doc: Y.Doc): DrawerCard[] {
  return [...drawerCards(doc).values()].flatMap((card) => ('refusal' in card ? [] : [card]));
}

function isAt({ owner, epoch }: DrawerAddress, address: DrawerAddress): boolean {
  return owner === address.owner && epoch === address.epoch;
}

function isSamePlace(info: CopyInfo, other: CopyInfo | undefined): boolean {
  return other !== undefined && info.state === 'current' && other.state === 'current' && isAt(info, other);
}
