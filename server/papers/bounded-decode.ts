/**
 * Looks through an update from a peer before Yjs may touch it [G1, G2]: sizes, counts, kinds, numbers. It walks the bytes once,
 * every step bounded, and keeps nothing, so that a hostile update costs no more than its length. `applyUpdate`,
 * `mergeUpdates` and the V2 functions trust the counts an update claims: 7 bytes reserve 260 MB, 22 bytes hold the thread for
 * seconds. That it reads what Yjs would read is for `tests/fuzz/decoder.test.ts`; whether an update fits the document (gaps,
 * quota, roots) is for the room [G3-G5].
 */

import { DRAWER_CARDS } from '@mufakat/shared/cards/drawer.ts';
import { ID_PATTERN } from '@mufakat/shared/cards/card.ts';
import { PAD_TEXT } from '@mufakat/shared/cards/pad.ts';

/** Names of `trust.md` 11; they are the reason in the close frame. */
export type Fault =
  | 'malformed'
  | 'too-many-structs'
  | 'trailing-bytes'
  | 'empty-struct'
  | 'duplicate-section'
  | 'content-not-allowed'
  | 'too-big';

export interface Bounds {
  readonly bytes: number;
  readonly structs: number;
  readonly ranges: number;
}

/** One edit as it happens [G1]. */
export const UPDATE_BOUNDS: Bounds = { bytes: 32 * 1024, structs: 3000, ranges: 3000 };
/** A whole drawer at once; its size is the drawer's quota [G1, G5]. */
export const SYNC_BOUNDS: Bounds = { bytes: 1024 * 1024, structs: 60_000, ranges: 60_000 };

export type Checked =
  | {
      readonly ok: true;
      readonly structs: number;
      readonly ranges: number;
      /** Up to which clock it builds on what each other client wrote. */
      readonly needs: ReadonlyMap<number, number>;
    }
  | { readonly ok: false; readonly fault: Fault };

/** The cards of a drawer. */
export const DRAWER_CONTENTS: Contents = { root: new TextEncoder().encode(DRAWER_CARDS), nested: true };
/** The one text of a pad. */
export const PAD_CONTENTS: Contents = { root: new TextEncoder().encode(PAD_TEXT), nested: false };

/** A field's value as plain JSON. */
const ANY_BYTES = 4 * 1024;
const ANY_DEPTH = 4;

const KIND_BITS = 0b1_1111;
const HAS_ORIGIN = 0b1000_0000;
const HAS_RIGHT_ORIGIN = 0b0100_0000;
const HAS_KEY = 0b0010_0000;
const GC = 0;
const DELETED = 1;
const STRING = 4;
const TYPE = 7;
const ANY = 8;
const MAP_TYPE = 1;
const TEXT_TYPE = 2;

/** What a paper of one sort is made of. */
export interface Contents {
  /** The name of its root, as bytes. */
  readonly root: Uint8Array;
  /** Also values, maps and texts of their own, at keys; else the root is a text, and letters are all there is. */
  readonly nested: boolean;
}

/** `reserved`: the room's own client id, which no peer may use [G2]. */
export function checkUpdate(
  update: Uint8Array,
  bounds: Bounds,
  reserved: number | null = null,
  contents: Contents = DRAWER_CONTENTS,
): Checked {
  if (update.byteLength > bounds.bytes) return { ok: false, fault: 'too-big' };
  const walk = new Walk(update, bounds, reserved, contents);
  try {
    walk.update();
    return { ok: true, structs: walk.structs, ranges: walk.ranges, needs: walk.needs };
  } catch (error) {
    // Whatever a reader throws on bytes from outside says only that they are not what they should be.
    return { ok: false, fault: error instanceof Refused ? error.fault : 'malformed' };
  }
}

const NOTHING: ReadonlyMap<number, number> = new Map();

class Refused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

/** One walk over one update in the V1 format. */
class Walk {
  structs = 0;
  ranges = 0;
  needs: Map<number, number> | typeof NOTHING = NOTHING;
  readonly #bytes: Uint8Array;
  readonly #bounds: Bounds;
  readonly #reserved: number | null;
  readonly #contents: Contents;
  /** Of the struct that is read. */
  #writer = 0;
  #clock = 0;
  #at = 0;
  #values = 0;

  constructor(bytes: Uint8Array, bounds: Bounds, reserved: number | null, contents: Contents) {
    this.#bytes = bytes;
    this.#bounds = bounds;
    this.#reserved = reserved;
    this.#contents = contents;
  }

  update(): void {
    const sections = this.#number();
    const clients = sections > 1 ? new Set<number>() : null;
    for (let left = sections; left > 0; left--) this.#section(clients);
    const deletions = this.#number();
    const deletedOf = deletions > 1 ? new Set<number>() : null;
    for (let left = deletions; left > 0; left--) this.#deletions(deletedOf);
    if (this.#at !== this.#bytes.length) throw new Refused('trailing-bytes');
  }

  #section(seen: Set<number> | null): void {
    const structs = this.#number();
    this.#writer = this.#client(seen);
    if (this.#writer === this.#reserved) throw new Refused('content-not-allowed');
    this.#clock = this.#number();
    if (structs === 0) throw new Refused('empty-struct');
    for (let left = structs; left > 0; left--) {
      this.structs += 1;
      if (this.structs > this.#bounds.structs) throw new Refused('too-many-structs');
      const length = this.#struct();
      checkSpan(this.#clock, length);
      this.#clock += length;
    }
  }

  #deletions(seen: Set<number> | null): void {
    const client = this.#client(seen);
    const ranges = this.#number();
    if (ranges === 0) throw new Refused('duplicate-section');
    for (let left = ranges; left > 0; left--) {
      this.ranges += 1;
      if (this.ranges > this.#bounds.ranges) throw new Refused('too-many-structs');
      const clock = this.#number();
      const length = this.#number();
      checkSpan(clock, length);
      this.#need(client, clock + length);
    }
  }

  /** Has one section at most: Yjs would keep the last of several only [G2]. */
  #client(seen: Set<number> | null): number {
    const client = this.#number();
    if (seen?.has(client) === true) throw new Refused('duplicate-section');
    seen?.add(client);
    return client;
  }

  #struct(): number {
    const info = this.#byte();
    const kind = info & KIND_BITS;
    if (kind === GC) return this.#number();
    // Before anything behind it is read: of another kind it would not be where it seems to be.
    const isPlain = kind === STRING || kind === DELETED;
    if (!isPlain && !(this.#contents.nested && (kind === ANY || kind === TYPE)))
      throw new Refused('content-not-allowed');
    if ((info & HAS_ORIGIN) !== 0) this.#id();
    if ((info & HAS_RIGHT_ORIGIN) !== 0) this.#id();
    if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0) {
      const isInRoot = this.#number() === 1;
      const hasKey = (info & HAS_KEY) !== 0;
      if (this.#contents.nested ? isInRoot && !hasKey : !isInRoot || hasKey)
        throw new Refused('content-not-allowed');
      if (isInRoot) this.#root();
      else this.#id();
      if (hasKey) this.#key();
    }
    switch (kind) {
      case DELETED:
        return this.#number();
      case STRING:
        return this.#text();
      case TYPE:
        this.#type();
        return 1;
      default:
        return this.#json();
    }
  }

  #root(): void {
    const length = this.#number();
    if (!this.#is(this.#contents.root, this.#pass(length), length)) throw new Refused('content-not-allowed');
  }

  /** A key of a map is an id [E2]. */
  #key(): void {
    const length = this.#number();
    const start = this.#pass(length);
    let isId = ID_LENGTHS[length] === 1 && !this.#is(PROTO, start, length);
    for (let at = start; at < this.#at; at++) isId &&= ID_LETTERS[this.#bytes[at] as number] === 1;
    if (!isId) throw new Refused('content-not-allowed');
  }

  #type(): void {
    const type = this.#number();
    if (type !== MAP_TYPE && type !== TEXT_TYPE) throw new Refused('content-not-allowed');
  }

  /** Values deleted at one key one after the other stand together, so each counts by itself. */
  #json(): number {
    const count = this.#number();
    for (let left = count; left > 0; left--) {
      this.#values += 1;
      if (this.#values > this.#bounds.structs) throw new Refused('too-many-structs');
      this.#value(this.#at + ANY_BYTES, 0);
    }
    return count;
  }

  /** lib0's "any" as far as it is JSON, never past `end`. Its own reader follows any depth and sets `__proto__`. */
  #value(end: number, depth: number): void {
    switch (this.#byte()) {
      case 127: // undefined
      case 126: // null
      case 121: // false
      case 120: // true
        break;
      case 125:
        this.#signed();
        break;
      case 124:
        this.#finite(4);
        break;
      case 123:
        this.#finite(8);
        break;
      case 119:
        this.#text();
        break;
      case 118:
        this.#members(end, depth, true);
        break;
      case 117:
        this.#members(end, depth, false);
        break;
      case 122: // bigint
      case 116: // bytes
        throw new Refused('content-not-allowed');
      default:
        throw new Refused('malformed');
    }
    if (this.#at > end) throw new Refused('content-not-allowed');
  }

  #members(end: number, depth: number, named: boolean): void {
    if (depth >= ANY_DEPTH) throw new Refused('content-not-allowed');
    for (let left = this.#number(); left > 0; left--) {
      if (named) this.#name();
      this.#value(end, depth + 1);
    }
  }

  #name(): void {
    const length = this.#number();
    const start = this.#pass(length);
    if (this.#is(PROTO, start, length)) throw new Refused('content-not-allowed');
    this.#letters(start, length);
  }

  #finite(width: 4 | 8): void {
    const start = this.#pass(width);
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset + start, width);
    const value = width === 4 ? view.getFloat32(0) : view.getFloat64(0);
    if (!Number.isFinite(value)) throw new Refused('content-not-allowed');
  }

  /** Of a neighbour or a parent; one of the same writer was there before. */
  #id(): void {
    const client = this.#number();
    const clock = this.#number();
    if (client !== this.#writer) this.#need(client, clock + 1);
    else if (clock >= this.#clock) throw new Refused('malformed');
  }

  #need(client: number, end: number): void {
    if (this.needs === NOTHING) this.needs = new Map();
    if (end > (this.needs.get(client) ?? 0)) (this.needs as Map<number, number>).set(client, end);
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw new Refused('malformed');
    this.#at += 1;
    return byte;
  }

  #number(): number {
    let number = 0;
    let unit = 1;
    for (;;) {
      const byte = this.#byte();
      number += (byte & 0x7f) * unit;
      if (number > Number.MAX_SAFE_INTEGER) throw new Refused('malformed');
      if (byte < 0x80) return number;
      unit *= 0x80;
      if (unit > Number.MAX_SAFE_INTEGER) throw new Refused('malformed');
    }
  }

  /** Its first byte holds a sign and six bits. */
  #signed(): void {
    if (this.#byte() >= 0x80 && this.#number() > Number.MAX_SAFE_INTEGER / 0x40)
      throw new Refused('malformed');
  }

  /** Steps over as many bytes; where they began. */
  #pass(length: number): number {
    const start = this.#at;
    if (length > this.#bytes.length - start) throw new Refused('malformed');
    this.#at += length;
    return start;
  }

  /** Steps over a text; its length as Yjs counts it. */
  #text(): number {
    const length = this.#number();
    return this.#letters(this.#pass(length), length);
  }

  #letters(start: number, length: number): number {
    const end = start + length;
    for (let at = start; at < end; at++) {
      if ((this.#bytes[at] as number) >= 0x80) return UTF8.decode(this.#bytes.subarray(start, end)).length;
    }
    return length;
  }

  #is(wanted: Uint8Array, start: number, length: number): boolean {
    if (length !== wanted.length) return false;
    for (let at = 0; at < length; at++) if (this.#bytes[start + at] !== wanted[at]) return false;
    return true;
  }
}

/** As Yjs reads texts: what is not UTF-8 throws, a mark of the byte order is a letter. */
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const PROTO = new TextEncoder().encode('__proto__');
/** What an id may be, by its letters and by its length. */
const ID_LETTERS = Uint8Array.from({ length: 256 }, (_, code) =>
  Number(ID_PATTERN.test(String.fromCharCode(code))),
);
const ID_LENGTHS = Uint8Array.from({ length: 256 }, (_, length) =>
  Number(ID_PATTERN.test('a'.repeat(length))),
);

function checkSpan(clock: number, length: number): void {
  if (length <= 0) throw new Refused('empty-struct');
  if (!Number.isSafeInteger(clock + length)) throw new Refused('malformed');
}
