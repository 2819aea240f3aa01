/**
 * The bytes of drawers into a Yjs document and out of it again, as `applyUpdate` and the `update` event of Yjs do it, with
 * texts read and written at once instead of byte by byte. It is for bytes that went through the bounded decoder [G1], and
 * what comes out is what the document emits, never what somebody sent [G6]. `drawer-bytes.test.ts` compares both with Yjs.
 */

import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';

import { ByteWriter } from './byte-writer.ts';

/** Applies checked bytes. */
export function applyChecked(doc: Y.Doc, update: Uint8Array): void {
  const bytes = Buffer.from(update.buffer, update.byteOffset, update.byteLength);
  Y.applyUpdateV2(doc, bytes, undefined, CheckedDecoder);
}

/** What a transaction changed, as an update; `null` if nothing. To be asked when it is cleaned up (`afterTransactionCleanup`). */
export function emittedBy({ doc, beforeState, afterState, deleteSet }: Y.Transaction): Uint8Array | null {
  const grown = [...afterState.keys()].filter((client) => beforeState.get(client) !== afterState.get(client));
  if (grown.length === 0 && deleteSet.clients.size === 0) return null;
  const { out } = encoder;
  out.back();
  out.varuint(grown.length);
  // Higher ids first, as Yjs does.
  for (const client of grown.toSorted(descending)) {
    const structs = doc.store.clients.get(client) ?? [];
    const clock = beforeState.get(client) ?? 0;
    const first = Y.findIndexSS(structs, clock);
    out.varuint(structs.length - first);
    out.varuint(client);
    out.varuint(clock);
    for (let at = first; at < structs.length; at++) {
      const struct = structs[at];
      // The first may have grown together with what was there.
      struct?.write(encoder, at === first ? clock - struct.id.clock : 0);
    }
  }
  out.varuint(deleteSet.clients.size);
  for (const client of [...deleteSet.clients.keys()].toSorted(descending)) {
    const ranges = deleteSet.clients.get(client) ?? [];
    out.varuint(client);
    out.varuint(ranges.length);
    for (const { clock, len } of ranges) {
      out.varuint(clock);
      out.varuint(len);
    }
  }
  return out.copy();
}

const descending = (a: number, b: number): number => b - a;

class CheckedDecoder extends Y.UpdateDecoderV1 {
  override readString(): string {
    return readText(this.restDecoder);
  }

  override readAny(): unknown {
    const { restDecoder } = this;
    switch (restDecoder.arr[restDecoder.pos]) {
      case 119:
        restDecoder.pos += 1;
        return readText(restDecoder);
      case 120:
        restDecoder.pos += 1;
        return true;
      case 121:
        restDecoder.pos += 1;
        return false;
      default:
        return decoding.readAny(restDecoder);
    }
  }
}

/** Names of fields, steps and kinds come again with every card; the others push each other out. */
const KNOWN = Array.from({ length: 1024 }, () => '');
const KNOWN_LENGTH = 16;

function readText(decoder: decoding.Decoder): string {
  const length = decoding.readVarUint(decoder);
  const start = decoder.pos;
  const bytes = decoder.arr as Buffer;
  if (length > bytes.length - start) throw new Error('a text longer than its update');
  decoder.pos = start + length;
  return length > KNOWN_LENGTH ? bytes.toString('utf8', start, decoder.pos) : knownText(bytes, start, length);
}

/** The same letters are the same string, so that a drawer holds them once. */
function knownText(bytes: Buffer, start: number, length: number): string {
  let hash = length;
  for (let at = start; at < start + length; at++) {
    const byte = bytes[at] as number;
    if (byte > 127) return bytes.toString('utf8', start, start + length);
    hash = (Math.imul(hash, 31) + byte) | 0;
  }
  const place = (hash ^ (hash >>> 10)) & (KNOWN.length - 1);
  const known = KNOWN[place] as string;
  if (known.length === length && isAt(known, bytes, start)) return known;
  const text = bytes.toString('latin1', start, start + length);
  KNOWN[place] = text;
  return text;
}

function isAt(text: string, bytes: Buffer, start: number): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
}

/** Only what the bounded decoder lets through is ever in a drawer. */
class DrawerEncoder extends Y.UpdateEncoderV1 {
  readonly out = new ByteWriter();

  override writeLeftID({ client, clock }: Y.ID): void {
    this.out.varuint(client);
    this.out.varuint(clock);
  }

  override writeRightID(id: Y.ID): void {
    this.writeLeftID(id);
  }

  override writeInfo(info: number): void {
    this.out.byte(info);
  }

  override writeParentInfo(isRoot: boolean): void {
    this.out.byte(isRoot ? 1 : 0);
  }

  override writeString(text: string): void {
    this.out.text(text);
  }

  override writeTypeRef(type: number): void {
    this.out.varuint(type);
  }

  override writeLen(length: number): void {
    this.out.varuint(length);
  }

  override writeAny(value: unknown): void {
    this.out.any(value);
  }

  override writeBuf(): void {
    throw new Error('bytes in a drawer');
  }

  override writeJSON(): void {
    throw new Error('an embed in a drawer');
  }

  override writeKey(): void {
    throw new Error('a format in a drawer');
  }
}

/** One after the other, so one is enough for all. */
const encoder = new DrawerEncoder();
