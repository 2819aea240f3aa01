/**
 * One drawer in memory [W3]: a paper that its owner writes, or the members of a circle, and the cards read from it. Whether
 * something is published is not decided here.
 */

import type { CardId, CardKind, DrawerCard, OwnerId } from '@mufakat/shared/cards/card.ts';
import {
  createCard,
  DRAWER_CARDS,
  type DrawerRefusal,
  drawerCard,
  drawerCards,
  readingOf,
} from '@mufakat/shared/cards/drawer.ts';
import { type Replica, replicaOf } from '@mufakat/shared/cards/replica.ts';
import * as Y from 'yjs';

import { ROOM_CLIENT_ID } from './boards.ts';
import { type Applied, PaperDoc, type StoredRow, type Writer } from './paper-doc.ts';
import type { Claim } from './paper-rows.ts';

/** An entry of a drawer as the schema reads it, or why it cannot be read. */
export type Read = DrawerCard | DrawerRefusal;

/** Before and after of one entry; `null` is "not there". */
export interface CardChange {
  readonly id: CardId;
  readonly before: Read | null;
  readonly after: Read | null;
}

/** Cards lie in the root, their fields in a card, texts in the fields [W3]. */
const DEEPEST = 3;

export class Drawer<From extends Writer> extends PaperDoc<From> {
  readonly owner: OwnerId;
  readonly cards = new Map<CardId, Read>();
  readonly #erased: () => Iterable<CardId>;
  #touched = new Set<string>();
  #isTooDeep = false;

  /** `erased`: cards whose words were taken away; whatever device brings them, they stay out [L9]. */
  constructor(
    owner: OwnerId,
    rows: readonly StoredRow[],
    erased: () => Iterable<CardId>,
    claims: readonly Claim[] = [],
  ) {
    super(rows, claims);
    this.owner = owner;
    this.#erased = erased;
    if (rows.length === 0) return;
    for (const [id, read] of drawerCards(this.open())) this.cards.set(id as CardId, read);
    this.rest();
  }

  override apply(): Applied<From> & { readonly changes: readonly CardChange[] } {
    return { ...super.apply(), changes: this.#changes() };
  }

  override absorb(other: Drawer<From>): Applied<From> & { readonly changes: readonly CardChange[] } {
    return { ...super.absorb(other), changes: this.#changes() };
  }

  get reads(): string {
    return readingOf(this.open());
  }

  /** What others are held against [G7]. */
  replica(): Replica {
    return replicaOf(this.open(), this.reads);
  }

  /** A fresh drawer that says what can be read of this one, as the room itself writes it. */
  afresh(kindOf: (card: DrawerCard) => CardKind): {
    readonly drawer: Drawer<From>;
    readonly bytes: Uint8Array;
  } {
    const doc = new Y.Doc();
    doc.clientID = ROOM_CLIENT_ID;
    for (const read of this.cards.values())
      if (!('refusal' in read)) createCard(doc, { ...read, kind: kindOf(read), written: 'together' });
    const bytes = Y.encodeStateAsUpdate(doc);
    doc.destroy();
    return { drawer: new Drawer<From>(this.owner, [{ row: 0, bytes }], this.#erased), bytes };
  }

  /** Takes cards out for good: all that is left, in the place of the rows. */
  without(cards: readonly CardId[]): Uint8Array {
    const doc = this.open();
    doc.transact(() => {
      for (const card of cards) doc.getMap(DRAWER_CARDS).delete(card);
    });
    return Y.encodeStateAsUpdate(doc);
  }

  /** Every entry as JSON text, also what the schema cannot read. */
  texts(): Map<CardId, string> {
    const entries = Object.entries(this.open().getMap(DRAWER_CARDS).toJSON());
    return new Map(entries.map(([id, entry]) => [id as CardId, JSON.stringify(entry)]));
  }

  protected override keepOut(doc: Y.Doc): void {
    const cards = doc.getMap(DRAWER_CARDS);
    for (const card of this.#erased()) if (cards.has(card)) cards.delete(card);
  }

  protected override lay(doc: Y.Doc): void {
    doc.getMap(DRAWER_CARDS);
  }

  protected override isSpoilt(doc: Y.Doc): boolean {
    return this.#isTooDeep || doc.share.size !== 1 || doc.getMap(DRAWER_CARDS)._start !== null;
  }

  protected override note(transaction: Y.Transaction): void {
    const { doc, changed } = transaction;
    this.#isTooDeep ||= bringsTooDeep(transaction);
    if (this.#isTooDeep) return;
    const root: unknown = doc.getMap(DRAWER_CARDS);
    for (const [type, keys] of changed) {
      if (type === root) for (const key of keys) this.#touch(key as string | null);
      else this.#touch(entryOf(type, root));
    }
  }

  protected override forget(): void {
    this.#touched.clear();
    this.#isTooDeep = false;
  }

  #changes(): CardChange[] {
    const changes: CardChange[] = [];
    for (const key of this.#touched) {
      const id = key as CardId;
      const before = this.cards.get(id) ?? null;
      const after = drawerCard(this.open(), id);
      if (after === null) this.cards.delete(id);
      else this.cards.set(id, after);
      if (before !== null || after !== null) changes.push({ id, before, after });
    }
    this.#touched.clear();
    return changes;
  }

  #touch(key: string | null): void {
    if (key !== null) this.#touched.add(key);
  }
}

/** Whether a map or text that came with this transaction lies deeper than a card has them. */
function bringsTooDeep({ doc, beforeState, afterState }: Y.Transaction): boolean {
  for (const [client, end] of afterState) {
    const start = beforeState.get(client) ?? 0;
    if (start === end) continue;
    const structs = doc.store.clients.get(client) ?? [];
    for (let at = Y.findIndexSS(structs, start); at < structs.length; at++) {
      const struct = structs[at];
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentType && isTooDeep(struct))
        return true;
    }
  }
  return false;
}

/** Whoever reads or watches types goes through all those around them: of thousands in each other not even a draft could be read. */
function isTooDeep({ parent }: Y.Item): boolean {
  let depth = 1;
  for (let around = parent as { _item: Y.Item | null } | null; around?._item != null; depth++) {
    if (depth === DEEPEST) return true;
    around = around._item.parent as { _item: Y.Item | null } | null;
  }
  return false;
}

/** The key of the root under which a changed type lies. */
function entryOf(type: { _item: Y.Item | null }, root: unknown): string | null {
  let item = type._item;
  while (item !== null) {
    if (item.parent === root) return item.parentSub;
    const parent = item.parent as { _item?: Y.Item | null } | null;
    item = parent?._item ?? null;
  }
  return null;
}
