/** Whole messages of the y-websocket protocol, as the room sends them. Layout: type, step, length, bytes. */

import { MESSAGE_SAVED, MESSAGE_SYNC } from '@mufakat/shared/protocol/close-codes.ts';

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
    bytes.push(128 | (rest & 127));
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
}
