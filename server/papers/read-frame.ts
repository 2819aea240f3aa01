/** The y-websocket protocol as far as a peer speaks it to us: one message per frame, nothing behind it. */

import type { Replica } from '@mufakat/shared/cards/replica.ts';
import { MESSAGE_AWARENESS, MESSAGE_COMPARE, MESSAGE_SYNC } from '@mufakat/shared/protocol/close-codes.ts';
import * as decoding from 'lib0/decoding';

const MESSAGE_QUERY_AWARENESS = 3;
const STEPS = ['step1', 'step2', 'update'] as const;

export type Frame =
  | { readonly kind: (typeof STEPS)[number]; readonly bytes: Uint8Array }
  /** Of use on pads alone [G9]; empty where it only asks for that of the others. */
  | { readonly kind: 'awareness'; readonly bytes: Uint8Array }
  /** A pad reads otherwise there [G7]. */
  | ({ readonly kind: 'differs' } & Replica);

/** `null` is broken. The bytes are a part of the frame, not a copy. */
export function readFrame(frame: Uint8Array): Frame | null {
  try {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === MESSAGE_QUERY_AWARENESS) return { kind: 'awareness', bytes: NOBODY };
    if (type === MESSAGE_AWARENESS) return { kind: 'awareness', bytes: restOf(frame, decoder) ?? NOBODY };
    if (type === MESSAGE_COMPARE) {
      const [vector, text] = [decoding.readVarUint(decoder), decoding.readVarUint(decoder)];
      return decoding.hasContent(decoder) ? null : { kind: 'differs', vector, text };
    }
    if (type !== MESSAGE_SYNC) return null;
    const kind = STEPS[decoding.readVarUint(decoder)];
    if (kind === undefined) return null;
    const bytes = restOf(frame, decoder);
    return bytes === null ? null : { kind, bytes };
  } catch {
    // A number without an end.
    return null;
  }
}

/** A length and as many bytes, which end the frame. */
function restOf(frame: Uint8Array, decoder: decoding.Decoder): Uint8Array | null {
  const length = decoding.readVarUint(decoder);
  // lib0 itself would read on into the neighbours of this buffer.
  return length === frame.byteLength - decoder.pos ? frame.subarray(decoder.pos) : null;
}

/** A state vector with that many clients at most. Yjs would read any number of them. */
export function isStateVector(bytes: Uint8Array): boolean {
  if (bytes.byteLength > STATE_VECTOR_BYTES) return false;
  try {
    const decoder = decoding.createDecoder(bytes);
    const count = decoding.readVarUint(decoder);
    for (let i = 0; i < count * 2; i++) decoding.readVarUint(decoder);
    return !decoding.hasContent(decoder);
  } catch {
    // It ended too early.
    return false;
  }
}

/** An awareness update about nobody. */
const NOBODY = Uint8Array.of(0);
/** About a thousand page loads of everyone who wrote in a drawer. */
const STATE_VECTOR_BYTES = 16 * 1024;

/** An update that says nothing; providers send it as the answer to a SyncStep1. */
export const EMPTY_AWARENESS = Buffer.from([MESSAGE_AWARENESS, 1, 0]);
