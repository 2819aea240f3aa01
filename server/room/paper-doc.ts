/**
 * A paper that people write, in memory: the bytes as they are stored and the Yjs document while somebody has it open. Updates
 * wait here for the room's tick and are then applied together; what the document emits is what is stored and relayed [G6]. A
 * batch that spoils the document is undone by building it again from the stored bytes, and applied one by one to find the
 * guilty [G4]. Several people may write in one paper, each under client ids of their own pages [G8]: what one of them says in
 * another's name is refused. What is in it is for those who extend it.
 */

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

import { countSteps } from './bounded-work.ts';
import { applyChecked, emittedBy } from './drawer-bytes.ts';
import type { Claim } from './paper-rows.ts';

/** Whoever sent an update. */
export interface Writer {
  readonly viewer: { readonly person: PersonId };
}

/** What a batch did. */
export interface Applied<From> {
  /** What the document emitted: to be stored and relayed, in order. */
  readonly emitted: readonly Uint8Array[];
  /** Client ids that somebody wrote under for the first time. */
  readonly claims: readonly Claim[];
  readonly taken: readonly Queued<From>[];
  /** Refused ones; nothing of them is in the document. */
  readonly gaps: readonly Queued<From>[];
  readonly malformed: readonly Queued<From>[];
  /** For whose updates the document had to be built again. */
  readonly spoilers: readonly From[];
}

export interface Queued<From> {
  readonly from: From;
  readonly update: Uint8Array;
  /** Up to which clock it builds on what each client wrote. */
  readonly needs: ReadonlyMap<number, number>;
}

export interface StoredRow {
  readonly row: number;
  readonly bytes: Uint8Array;
}

const NOTHING = { claims: [], emitted: [], taken: [], gaps: [], malformed: [], spoilers: [] };
const NO_NEEDS: ReadonlyMap<number, number> = new Map();

/** A fold replaces this many rows, when they have grown to a good part of what they are folded into [W8]. */
const ROWS_BEFORE_FOLD = 200;
const ROWS_AT_MOST = 2000;

/** Comparisons that one update may cost, and all of a paper together, since loading it costs them again [G1]. */
const STEPS_PER_UPDATE = 300_000;
const STEPS_PER_PAPER = 3_000_000;

export abstract class PaperDoc<From extends Writer> {
  /** Encoded size, at most a little more than folded. */
  bytes = 0;
  /** The first is the fold; the document is exactly what they say. */
  #rows: Uint8Array[] = [];
  /** The newest row of which the store has told its number. */
  #storedUpTo = 0;
  #doc: Y.Doc | null = null;
  #queue: Queued<From>[] = [];
  #emitted: Uint8Array[] = [];
  /** What it took to put everything in its place, since this load. */
  #steps = 0;
  /** Who wrote first under a client id; and how many of these the store was given. */
  #writers: Map<number, PersonId>;
  #claimed: number;

  constructor(rows: readonly StoredRow[], claims: readonly Claim[] = []) {
    this.#writers = new Map(claims);
    this.#claimed = this.#writers.size;
    for (const { row, bytes } of rows) {
      this.#keep(bytes);
      this.#storedUpTo = row;
    }
  }

  /** Takes out what must not come in. */
  protected keepOut(_doc: Y.Doc): void {}

  /** Names the roots of a fresh document. */
  protected abstract lay(doc: Y.Doc): void;
  /** Another root than the paper's, or something in one that does not belong there. */
  protected abstract isSpoilt(doc: Y.Doc): boolean;
  /** Hears each transaction of the document. */
  protected abstract note(transaction: Y.Transaction): void;
  /** What was heard is void: the document is built again. */
  protected abstract forget(): void;

  /** Encoded size when it was folded last. */
  get folded(): number {
    return this.#rows[0]?.length ?? 0;
  }

  get queued(): boolean {
    return this.#queue.length > 0;
  }

  /** Puts an update that has passed the bounded decoder into the queue. */
  take(update: Uint8Array, from: From, needs = NO_NEEDS): void {
    this.#queue.push({ update, from, needs });
  }

  /** Applies what waits, in one transaction while nothing is wrong. */
  apply(): Applied<From> {
    return this.#applyQueue();
  }

  #applyQueue(): Applied<From> {
    const queue = this.#queue;
    this.#queue = [];
    if (queue.length === 0) return NOTHING;
    const doc = this.open();
    const taken: Queued<From>[] = [];
    const gaps: Queued<From>[] = [];
    const malformed: Queued<From>[] = [];
    const writers = new Map(this.#writers);
    try {
      doc.transact(() => {
        const sorted = { fresh: taken, gap: gaps, foreign: malformed };
        for (const each of queue) sorted[this.#applyFresh(doc, each)].push(each);
      });
      if (this.#isSound(doc)) return this.#outcome({ taken, gaps, malformed, spoilers: [] });
    } catch {
      // Which of them it was is found out one by one.
    }
    this.#writers = writers;
    return this.#applyOneByOne(queue);
  }

  /** A merged person's pages are another's now. */
  passOn(keep: PersonId, drop: PersonId): void {
    for (const [client, person] of this.#writers) if (person === drop) this.#writers.set(client, keep);
  }

  /** Takes in all of another paper: the devices of a merged person bring their cards along [trust 2]. */
  absorb(other: PaperDoc<From>): Applied<From> {
    const before = this.#applyQueue();
    this.#applyKept(this.open(), other.encode(EMPTY_VECTOR));
    const { emitted } = this.#outcome({ taken: [], gaps: [], malformed: [], spoilers: [] });
    return { ...before, emitted: [...before.emitted, ...emitted] };
  }

  /** What this state vector lacks; an empty one gets everything. Throws if it is no state vector. */
  encode(stateVector: Uint8Array): Uint8Array {
    const [only] = this.#rows;
    if (isEmptyVector(stateVector) && this.#rows.length === 1 && only !== undefined) return only;
    return Y.encodeStateAsUpdate(this.open(), stateVector);
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.open());
  }

  /** By how many letters an update makes a paper of letters longer: what it brings, less what it takes away. */
  growthBy(update: Uint8Array): number {
    const { from, to } = Y.parseUpdateMeta(update);
    const { store } = this.open();
    let growth = 0;
    for (const [client, end] of to)
      growth += Math.max(0, end - Math.max(from.get(client) ?? 0, Y.getState(store, client)));
    for (const [client, ranges] of Y.decodeUpdate(update).ds.clients) {
      const known = Y.getState(store, client);
      for (const { clock, len } of ranges) {
        // Letters it brings and takes away itself, and those that still stand here.
        growth -= Math.max(0, Math.min(clock + len, to.get(client) ?? 0) - Math.max(clock, known));
        growth -= standing(store.clients.get(client) ?? [], clock, Math.min(clock + len, known));
      }
    }
    return growth;
  }

  /** Whether the document has everything up to these clocks. */
  holds(ends: ReadonlyMap<number, number>): boolean {
    const doc = this.open();
    return [...ends].every(([client, end]) => Y.getState(doc.store, client) >= end);
  }

  get storedUpTo(): number {
    return this.#storedUpTo;
  }

  stored(row: number): void {
    this.#storedUpTo = Math.max(this.#storedUpTo, row);
  }

  /** The rows as one, if it is time (or `now`): what is to be stored in their place. */
  fold(now: boolean): { upTo: number; bytes: Uint8Array } | null {
    const [base] = this.#rows;
    if (this.#storedUpTo === 0 || base === undefined || this.#rows.length < 2) return null;
    const tail = this.bytes - base.length;
    const due =
      this.#rows.length > ROWS_AT_MOST || (this.#rows.length > ROWS_BEFORE_FOLD && tail * 2 >= base.length);
    if (!now && !due) return null;
    const bytes = Y.encodeStateAsUpdate(this.open());
    this.#rows = [];
    this.bytes = 0;
    this.#keep(bytes);
    // Rows queued now get higher numbers; the fold holds their content too, which does no harm [W8].
    return { upTo: this.#storedUpTo, bytes };
  }

  /** Nobody has it open: only the bytes stay. */
  rest(): void {
    if (this.queued) return;
    this.#doc?.destroy();
    this.#doc = null;
  }

  #outcome(sorted: Omit<Applied<From>, 'emitted' | 'claims'>): Applied<From> {
    const emitted = this.#emitted;
    this.#emitted = [];
    for (const bytes of emitted) this.#keep(bytes);
    // A map keeps the order in which its keys came.
    const claims = [...this.#writers].slice(this.#claimed);
    this.#claimed = this.#writers.size;
    return { claims, emitted, ...sorted };
  }

  #applyOneByOne(queue: readonly Queued<From>[]): Applied<From> {
    const taken: Queued<From>[] = [];
    const gaps: Queued<From>[] = [];
    const malformed: Queued<From>[] = [];
    const spoilers: From[] = [];
    this.#reload();
    const sound: Uint8Array[] = [];
    for (const each of queue) {
      const doc = this.open();
      const writers = new Map(this.#writers);
      let verdict = malformed;
      try {
        const fate = this.#applyFresh(doc, each);
        if (fate !== 'fresh') {
          // Nothing of it was applied.
          (fate === 'gap' ? gaps : malformed).push(each);
          continue;
        }
        if (this.#isSound(doc)) {
          taken.push(each);
          sound.push(...this.#emitted.splice(0));
          continue;
        }
        if (!this.isSpoilt(doc)) verdict = gaps;
      } catch {
        // It says something that cannot be.
      }
      verdict.push(each);
      spoilers.push(each.from);
      // Back to the bytes that are known good, and on with the next.
      this.#writers = writers;
      this.#reload();
      for (const bytes of sound) applyChecked(this.open(), bytes);
      this.#emitted = [];
    }
    this.#emitted = sound;
    return this.#outcome({ taken, gaps, malformed, spoilers });
  }

  /**
   * Applies what of an update is new [G3]. What the paper has already is cut off first: a second telling of it may tell
   * something else. Nothing is applied if something before it is missing (`gap`), or if it speaks under a client id that is
   * somebody else's (`foreign`): their own next words would then be taken for known.
   */
  #applyFresh(doc: Y.Doc, { update, from, needs }: Queued<From>): 'fresh' | 'gap' | 'foreign' {
    const { person } = from.viewer;
    let reach: ReadonlyMap<number, number> | null = null;
    const fresh: number[] = [];
    for (const [client, first] of beginningsOf(update)) {
      const known = Y.getState(doc.store, client);
      if (first > known) return 'gap';
      if (first < known) reach ??= reachOf(update);
      if (first === known || (reach?.get(client) ?? 0) > known) fresh.push(client);
    }
    for (const [client, end] of needs) {
      if (Y.getState(doc.store, client) >= end) continue;
      reach ??= reachOf(update);
      if ((reach.get(client) ?? 0) < end) return 'gap';
    }
    if (fresh.some((client) => (this.#writers.get(client) ?? person) !== person)) return 'foreign';
    const news = reach === null ? update : Y.diffUpdate(update, Y.encodeStateVector(doc));
    const most = Math.min(STEPS_PER_UPDATE, STEPS_PER_PAPER - this.#steps);
    this.#steps += countSteps(most, () => this.#applyKept(doc, news));
    for (const client of fresh) this.#writers.set(client, person);
    return 'fresh';
  }

  /** In one transaction with what is taken out at once, so that its words are neither stored nor relayed [L9]. */
  #applyKept(doc: Y.Doc, update: Uint8Array): void {
    doc.transact(() => {
      applyChecked(doc, update);
      this.keepOut(doc);
    });
  }

  #reload(): void {
    this.#doc?.destroy();
    this.#doc = null;
    this.#emitted = [];
    this.forget();
    this.open();
  }

  protected open(): Y.Doc {
    if (this.#doc !== null) return this.#doc;
    const doc = new Y.Doc();
    this.lay(doc);
    this.#steps = countSteps(Infinity, () =>
      doc.transact(() => {
        for (const bytes of this.#rows) applyChecked(doc, bytes);
      }),
    );
    doc.on('afterTransactionCleanup', (transaction: Y.Transaction) => {
      const bytes = emittedBy(transaction);
      if (bytes !== null) this.#emitted.push(bytes);
    });
    doc.on('afterTransaction', (transaction: Y.Transaction) => this.note(transaction));
    this.#doc = doc;
    return doc;
  }

  /** Nothing is missing and nothing stands where the paper has nothing [G4]. */
  #isSound(doc: Y.Doc): boolean {
    return doc.store.pendingStructs === null && doc.store.pendingDs === null && !this.isSpoilt(doc);
  }

  #keep(bytes: Uint8Array): void {
    this.#rows.push(bytes);
    this.bytes += bytes.length;
  }
}

/** How many letters between two clocks are not deleted. */
function standing(structs: (Y.Item | Y.GC)[], from: number, to: number): number {
  if (from >= to) return 0;
  let letters = 0;
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at++) {
    const struct = structs[at];
    if (struct === undefined || struct.id.clock >= to) break;
    if (!struct.deleted)
      letters += Math.min(to, struct.id.clock + struct.length) - Math.max(from, struct.id.clock);
  }
  return letters;
}

/** The clocks an update reaches, as it claims. */
export function reachOf(update: Uint8Array): ReadonlyMap<number, number> {
  return Y.parseUpdateMeta(update).to;
}

/** The first clock of each client in an update. The usual one is of one client, and its head says it without reading on. */
function beginningsOf(update: Uint8Array): Iterable<readonly [number, number]> {
  const decoder = decoding.createDecoder(update);
  const sections = decoding.readVarUint(decoder);
  if (sections === 0) return [];
  if (sections > 1) return Y.parseUpdateMeta(update).from;
  decoding.readVarUint(decoder);
  return [[decoding.readVarUint(decoder), decoding.readVarUint(decoder)]];
}

const EMPTY_VECTOR = Uint8Array.of(0);

export function isEmptyVector(stateVector: Uint8Array): boolean {
  return stateVector.length === 0 || (stateVector.length === 1 && stateVector[0] === 0);
}
