/** Whole messages of the y-websocket protocol, as the room sends them. Layout: type, step, length, bytes. */

import type { Replica } from '@mufakat/shared/cards/replica.ts';
import {
  MESSAGE_AWARENESS,
  MESSAGE_COMPARE,
  MESSAGE_SAVED,
  MESSAGE_SYNC,
} from '@mufakat/shared/protocol/close-codes.ts';

const SYNC_STEP_1 = 0;
const SYNC_STEP_2 = 1;
const UPDATE = 2;

/** Asks the peer for what this state vector lacks. */
export function syncStep1(stateVector: Uint8Array): Buffer {
  return frame(SYNC_STEP_1, stateVector);
}

/** Answers a SyncStep1 with the difference. */
export function syncStep2(update: Uint8Array): Buffer {
  return frame(SYNC_STEP_2, update);
}

export function updateFrame(update: Uint8Array): Buffer {
  return frame(UPDATE, update);
}

/** `saved {n}`: the first n SyncStep2 and Update frames of this connection are on disk [C2]. */
export function savedFrame(n: number): Buffer {
  const bytes = [...varuint(MESSAGE_SAVED), ...varuint(n)];
  return Buffer.from(bytes);
}

/** What the room's replica is, for others to hold theirs against [G7]. */
export function compareFrame({ vector, text }: Replica): Buffer {
  return Buffer.from([MESSAGE_COMPARE, ...varuint(vector), ...varuint(text)]);
}

/** Entries of y-protocols' awareness; `null` is gone [G9]. */
export function awarenessFrame(
  entries: readonly { readonly client: number; readonly clock: number; readonly state: object | null }[],
): Buffer {
  const parts: Buffer[] = [Buffer.from(varuint(entries.length))];
  for (const { client, clock, state } of entries) {
    const json = Buffer.from(JSON.stringify(state));
    parts.push(Buffer.from([...varuint(client), ...varuint(clock), ...varuint(json.length)]), json);
  }
  const update = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([MESSAGE_AWARENESS, ...varuint(update.length)]), update]);
}

function frame(step: number, payload: Uint8Array): Buffer {
  const head = [MESSAGE_SYNC, step, ...varuint(payload.length)];
  const whole = Buffer.allocUnsafe(head.length + payload.length);
  whole.set(head, 0);
  whole.set(payload, head.length);
  return whole;
}

function varuint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push(128 | (rest % 128));
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
}
