/**
 * A board as bytes: the updates of a Yjs document that has one author and two maps of JSON values [W2], written without a
 * document. Each value is one struct of one clock; the next value at its key names it as its neighbour, and then only its
 * place is left of it. Who reads needs nothing but Yjs; `board-bytes.test.ts` compares with what Yjs itself writes. When
 * something is written, and to whom it goes, is for `boards.ts`.
 */

import { BOARD_CARDS, BOARD_GROUPS, type BoardChange } from '@mufakat/shared/cards/board.ts';
import * as Y from 'yjs';

import { ByteWriter } from './byte-writer.ts';

const DELETED = 1;
const ANY = 8;
const KIND_BITS = 0b1_1111;
const HAS_ORIGIN = 0b1000_0000;
const HAS_KEY = 0b0010_0000;

/** Where a struct lies in some bytes: its place up to `value`, then its value. */
interface Part {
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

/** A part of an update that was sent. */
interface Struct extends Part {
  readonly bytes: Uint8Array;
  readonly gone: boolean;
}

/** One after the other, so one is enough for all. */
const writer = new ByteWriter();

export class BoardBytes {
  readonly #client: number;
  /** By clock. */
  readonly #structs: Struct[] = [];
  /** The clock of the newest struct at a key. */
  readonly #cards = new Map<string, number>();
  readonly #groups = new Map<string, number>();

  constructor(client: number) {
    this.#client = client;
  }

  /** What stands on the board. */
  cards(): Iterable<string> {
    return this.#standing(this.#cards);
  }

  groups(): Iterable<string> {
    return this.#standing(this.#groups);
  }

  /** The update that brings the board there; `null` if all of it stands there already. */
  write({ cards, groups }: BoardChange): Uint8Array | null {
    const first = this.#structs.length;
    const gone: number[] = [];
    const written: Part[] = [];
    writer.back();
    const put = (root: string, keys: Map<string, number>, id: string, content: object | null) => {
      const last = keys.get(id);
      const standing = last === undefined ? undefined : this.#structs[last];
      if (content !== null) {
        const start = writer.length;
        writePlace(root, id, this.#client, last);
        const value = writer.length;
        writer.byte(1);
        writer.any(content);
        if (standing?.gone === false && writer.equals(value, standing.bytes, standing.value, standing.end)) {
          writer.back(start);
          return;
        }
        keys.set(id, first + written.length);
        written.push({ start, value, end: writer.length });
      }
      if (last !== undefined && standing?.gone === false) gone.push(last);
    };
    for (const [id, card] of cards) put(BOARD_CARDS, this.#cards, id, card);
    for (const [id, group] of groups) put(BOARD_GROUPS, this.#groups, id, group);
    if (written.length === 0 && gone.length === 0) return null;
    return this.#close(first, written, gone);
  }

  /** Everything. */
  all(): Uint8Array {
    return this.#from(0);
  }

  /** What this state vector lacks. Throws if it is none. */
  since(stateVector: Uint8Array): Uint8Array {
    return this.#from(Y.decodeStateVector(stateVector).get(this.#client) ?? 0);
  }

  /** Puts head and end around the structs in the writer, and keeps them. */
  #close(first: number, written: readonly Part[], gone: readonly number[]): Uint8Array {
    const structs = writer.copy();
    writer.back();
    this.#writeHead(first, written.length);
    const before = writer.length;
    writer.bytes(structs);
    this.#writeGone(gone.toSorted((a, b) => a - b));
    const update = writer.copy();
    for (const { start, value, end } of written) {
      this.#structs.push({
        bytes: update,
        start: before + start,
        value: before + value,
        end: before + end,
        gone: false,
      });
    }
    for (const clock of gone) this.#forget(clock);
    return update;
  }

  #from(first: number): Uint8Array {
    writer.back();
    this.#writeHead(first, Math.max(this.#structs.length - first, 0));
    const gone: number[] = [];
    for (const [clock, struct] of this.#structs.entries()) {
      if (clock >= first) writer.bytes(struct.bytes, struct.start, struct.end);
      if (struct.gone) gone.push(clock);
    }
    this.#writeGone(gone);
    return writer.copy();
  }

  #writeHead(first: number, structs: number): void {
    writer.varuint(structs === 0 ? 0 : 1);
    if (structs === 0) return;
    writer.varuint(structs);
    writer.varuint(this.#client);
    writer.varuint(first);
  }

  /** The deletions at these clocks, which ascend. */
  #writeGone(clocks: readonly number[]): void {
    writer.varuint(clocks.length === 0 ? 0 : 1);
    if (clocks.length === 0) return;
    const starts = clocks.filter((clock, at) => clocks[at - 1] !== clock - 1);
    writer.varuint(this.#client);
    writer.varuint(starts.length);
    let at = 0;
    for (const start of starts) {
      const from = at;
      for (at += 1; at < clocks.length && clocks[at] === start + at - from;) at += 1;
      writer.varuint(start);
      writer.varuint(at - from);
    }
  }

  /** Of a value that is gone only the place stays, since the next one stands beside it. */
  #forget(clock: number): void {
    const struct = this.#structs[clock];
    if (struct === undefined) return;
    const place = struct.value - struct.start;
    const bytes = Buffer.allocUnsafeSlow(place + 1);
    bytes.set(struct.bytes.subarray(struct.start, struct.value));
    bytes[0] = ((bytes[0] ?? 0) & ~KIND_BITS) | DELETED;
    bytes[place] = 1;
    this.#structs[clock] = { bytes, start: 0, value: place, end: place + 1, gone: true };
  }

  *#standing(keys: ReadonlyMap<string, number>): Iterable<string> {
    for (const [id, clock] of keys) if (this.#structs[clock]?.gone === false) yield id;
  }
}

/** Right of the last value at its key, or the first one at this key of the root. */
function writePlace(root: string, key: string, client: number, last: number | undefined): void {
  if (last === undefined) {
    writer.byte(ANY | HAS_KEY);
    writer.byte(1);
    writer.text(root);
    writer.text(key);
  } else {
    writer.byte(ANY | HAS_KEY | HAS_ORIGIN);
    writer.varuint(client);
    writer.varuint(last);
  }
}
