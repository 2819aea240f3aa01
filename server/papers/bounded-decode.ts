/**
 * Looks through an update from a peer before Yjs may touch it [G1, G2]: sizes, counts, kinds, numbers. It walks the bytes with
 * Yjs's own V1 reader, of which every step is bounded, and keeps nothing. `applyUpdate`, `mergeUpdates` and the V2 functions
 * trust the counts an update claims: 7 bytes reserve 260 MB, 22 bytes hold the thread for seconds. Whether an update fits the
 * document (gaps, quota, roots) is for the room [G3-G5].
 */

import { DRAWER_CARDS } from '@mufakat/shared/cards/drawer.ts';
import { ID_PATTERN } from '@mufakat/shared/cards/card.ts';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

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
  | { readonly ok: true; readonly structs: number; readonly ranges: number }
  | { readonly ok: false; readonly fault: Fault };

/** A field's value as plain JSON. */
const ANY_BYTES = 4 * 1024;
const ANY_DEPTH = 4;

const KIND_BITS = 0b1_1111;
const GC = 0;
const DELETED = 1;
const STRING = 4;
const TYPE = 7;
const ANY = 8;
const KINDS: readonly number[] = [GC, DELETED, STRING, TYPE, ANY];
const MAP_TYPE = 1;
const TEXT_TYPE = 2;

/** `reserved`: the room's own client id, which no peer may use [G2]. */
export function checkUpdate(update: Uint8Array, bounds: Bounds, reserved: number | null = null): Checked {
  if (update.byteLength > bounds.bytes) return { ok: false, fault: 'too-big' };
  const decoder = new BoundedDecoder(update, bounds, reserved);
  try {
    const { structs, ds } = Y.decodeUpdateV2(update, decoder.asClass());
    decoder.finish(structs, ds.clients);
    return { ok: true, structs: decoder.structs, ranges: decoder.ranges };
  } catch (error) {
    // Whatever a reader throws on bytes from outside says only that they are not what they should be.
    return { ok: false, fault: error instanceof Refused ? error.fault : 'malformed' };
  }
}

class Refused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault);
    this.fault = fault;
  }
}

class BoundedDecoder extends Y.UpdateDecoderV1 {
  structs = 0;
  ranges = 0;
  readonly #bounds: Bounds;
  readonly #reserved: number | null;
  readonly #clients = new Set<number>();
  #structsBefore = -1;
  #deleteSections = 0;
  #values = 0;

  constructor(update: Uint8Array, bounds: Bounds, reserved: number | null) {
    super(decoding.createDecoder(update));
    this.#bounds = bounds;
    this.#reserved = reserved;
  }

  /** `decodeUpdateV2` makes its reader itself; this hands it the one we hold. */
  asClass(): typeof Y.UpdateDecoderV1 {
    const take = (): BoundedDecoder => this;
    return function Given() {
      return take();
    } as unknown as typeof Y.UpdateDecoderV1;
  }

  /** What can only be told at the end. */
  finish(
    structs: readonly (Y.Item | Y.GC | Y.Skip)[],
    deleted: ReadonlyMap<number, readonly DeletedRange[]>,
  ): void {
    this.#endSection();
    if (decoding.hasContent(this.restDecoder)) throw new Refused('trailing-bytes');
    for (const struct of structs) checkStruct(struct);
    if (deleted.size !== this.#deleteSections) throw new Refused('duplicate-section');
    for (const ranges of deleted.values()) for (const { clock, len } of ranges) checkSpan(clock, len);
  }

  /** Called once for each section of structs. */
  override readClient(): number {
    this.#endSection();
    this.#structsBefore = this.structs;
    const client = super.readClient();
    if (this.#clients.has(client)) throw new Refused('duplicate-section');
    if (client === this.#reserved) throw new Refused('content-not-allowed');
    this.#clients.add(client);
    return client;
  }

  override readInfo(): number {
    this.structs += 1;
    if (this.structs > this.#bounds.structs) throw new Refused('too-many-structs');
    const info = super.readInfo();
    if (!KINDS.includes(info & KIND_BITS)) throw new Refused('content-not-allowed');
    return info;
  }

  override readTypeRef(): number {
    const type = super.readTypeRef();
    if (type !== MAP_TYPE && type !== TEXT_TYPE) throw new Refused('content-not-allowed');
    return type;
  }

  /** Walks the value and drops it. Values deleted at one key one after the other stand together, so each counts by itself. */
  override readAny(): null {
    this.#values += 1;
    if (this.#values > this.#bounds.structs) throw new Refused('too-many-structs');
    walkJson(this.restDecoder, this.restDecoder.pos + ANY_BYTES, 0);
    return null;
  }

  /** Called once for each section of deletions. */
  override resetDsCurVal(): void {
    this.#deleteSections += 1;
  }

  override readDsClock(): number {
    this.ranges += 1;
    if (this.ranges > this.#bounds.ranges) throw new Refused('too-many-structs');
    return super.readDsClock();
  }

  #endSection(): void {
    if (this.#structsBefore === this.structs) throw new Refused('empty-struct');
  }
}

interface DeletedRange {
  readonly clock: number;
  readonly len: number;
}

function checkStruct(struct: Y.Item | Y.GC | Y.Skip): void {
  checkSpan(struct.id.clock, struct.length);
  if (!(struct instanceof Y.Item)) return;
  // The reader leaves the root's name where the parent will be.
  const parent: unknown = struct.parent;
  if (typeof parent === 'string' && parent !== DRAWER_CARDS) throw new Refused('content-not-allowed');
  const key = struct.parentSub;
  if (key !== null && (!ID_PATTERN.test(key) || key === '__proto__'))
    throw new Refused('content-not-allowed');
}

function checkSpan(clock: number, length: number): void {
  if (length <= 0) throw new Refused('empty-struct');
  if (!Number.isSafeInteger(clock + length)) throw new Refused('malformed');
}

/** lib0's "any" as far as it is JSON, never past `end`. Its own reader follows any depth and sets `__proto__`. */
function walkJson(decoder: decoding.Decoder, end: number, depth: number): void {
  const tag = decoding.readUint8(decoder);
  switch (tag) {
    case 127: // undefined
    case 126: // null
    case 121: // false
    case 120: // true
      break;
    case 125:
      decoding.readVarInt(decoder);
      break;
    case 124:
      checkFinite(decoding.readFloat32(decoder));
      break;
    case 123:
      checkFinite(decoding.readFloat64(decoder));
      break;
    case 119:
      decoding.readVarString(decoder);
      break;
    case 118:
      walkMembers(decoder, end, depth, true);
      break;
    case 117:
      walkMembers(decoder, end, depth, false);
      break;
    case 122: // bigint
    case 116: // bytes
      throw new Refused('content-not-allowed');
    default:
      throw new Refused('malformed');
  }
  if (decoder.pos > end) throw new Refused('content-not-allowed');
}

function walkMembers(decoder: decoding.Decoder, end: number, depth: number, named: boolean): void {
  if (depth >= ANY_DEPTH) throw new Refused('content-not-allowed');
  const count = decoding.readVarUint(decoder);
  for (let i = 0; i < count; i++) {
    if (named && decoding.readVarString(decoder) === '__proto__') throw new Refused('content-not-allowed');
    walkJson(decoder, end, depth + 1);
  }
}

function checkFinite(value: number): void {
  if (!Number.isFinite(value)) throw new Refused('content-not-allowed');
}
