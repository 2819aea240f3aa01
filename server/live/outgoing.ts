/**
 * What goes out to a live connection: views, made into a frame once for all who get the same message, and how much a peer has
 * not taken yet. Who takes too little is let go; it connects again and asks for what it lacks [T6].
 */

import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';
import type { Head } from '@mufakat/shared/protocol/wire.ts';
import type { Socket } from 'socket.io';
import type { WebSocket } from 'ws';

import type { MadeView } from '../room/contract.ts';

export type Conn = Pick<Socket['conn'], 'write' | 'close' | 'transport'>;

/** [T6] */
const SLOW_BYTES = 1024 * 1024;
const SLOW_MS = 5000;
const STUCK_BYTES = 4 * 1024 * 1024;
/** A peer that does not answer the close frame. */
const CLOSING_MS = 5000;

/** A whole websocket frame, head and payload, so that what waits for slow readers is in memory once. */
type Frame = readonly [Buffer, Buffer];

const encoded = new WeakMap<MadeView, Frame>();

/** As `socket.emit('view', message)` with the head. */
export function writeView(conn: Conn, head: () => Head, message: MadeView): void {
  let frame = encoded.get(message);
  if (frame === undefined) {
    frame = frameOf(payloadOf(message, head()));
    encoded.set(message, frame);
  }
  // engine.io takes the frame as it is and does not look at the text.
  conn.write('', { wsPreEncodedFrame: frame } as object);
}

/** engine.io's `4` for a message, and in it a socket.io event packet of the main namespace. */
function payloadOf({ n, now, sections }: MadeView, head: Head): Buffer {
  const parts: Uint8Array[] = [Buffer.from(`42["view",{"n":${n},"now":${now},"sections":{`)];
  let between = '';
  for (const [name, { v, json }] of Object.entries(sections)) {
    parts.push(Buffer.from(`${between}"${name}":{"v":${v},"data":`), json, CLOSING);
    between = ',';
  }
  parts.push(Buffer.from(`},"head":${JSON.stringify(head)}}]`));
  return Buffer.concat(parts);
}

const CLOSING = Buffer.from('}');

/** As an unmasked text frame. */
function frameOf(payload: Buffer): Frame {
  const long = payload.length > 0xffff;
  const head = Buffer.alloc(payload.length < 126 ? 2 : long ? 10 : 4);
  head[0] = 0x81;
  if (payload.length < 126) head[1] = payload.length;
  else if (long) {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(payload.length), 2);
  } else {
    head[1] = 126;
    head.writeUInt16BE(payload.length, 2);
  }
  return [head, payload];
}

export class SlowReaders<C extends Conn> {
  readonly #since = new WeakMap<C, number>();
  readonly #onDropped: (conn: C) => void;

  constructor(onDropped: (conn: C) => void) {
    this.#onDropped = onDropped;
  }

  /** Called about once a second. */
  beat(conn: C, now: number): void {
    const since = this.#since.get(conn);
    if (unsentBytes(conn) <= SLOW_BYTES) this.#since.delete(conn);
    else if (since === undefined) this.#since.set(conn, now);
    else if (now - since >= SLOW_MS) this.#drop(conn);
  }

  /** Called after something was sent. */
  sent(conn: C): void {
    if (unsentBytes(conn) > STUCK_BYTES) this.#drop(conn);
  }

  #drop(conn: C): void {
    const peer = peerOf(conn.transport);
    peer?.close(CLOSE.tooSlow, 'too-slow');
    conn.close(true);
    this.#onDropped(conn);
    // Behind so much that is unsent no close frame arrives soon.
    setTimeout(() => peer?.terminate(), CLOSING_MS).unref();
  }
}

/** What waits in the socket and, since engine.io writes on only when the last was taken, before it. */
function unsentBytes(conn: Conn): number {
  let waiting = peerOf(conn.transport)?.bufferedAmount ?? 0;
  for (const { data, options } of waitingIn(conn)) {
    if (typeof data === 'string') waiting += data.length;
    waiting += options?.wsPreEncodedFrame?.[1].length ?? 0;
  }
  return waiting;
}

interface Packet {
  readonly data?: unknown;
  readonly options?: { readonly wsPreEncodedFrame?: Frame };
}

function waitingIn(conn: Conn): readonly Packet[] {
  return 'writeBuffer' in conn && Array.isArray(conn.writeBuffer) ? conn.writeBuffer : [];
}

type Peer = Pick<WebSocket, 'bufferedAmount' | 'close' | 'terminate'>;

/** The websocket below socket.io, which brings a `ws` of its own. */
function peerOf(transport: object): Peer | null {
  const socket: unknown = 'socket' in transport ? transport.socket : null;
  return isPeer(socket) ? socket : null;
}

function isPeer(socket: unknown): socket is Peer {
  return typeof socket === 'object' && socket !== null && 'bufferedAmount' in socket && 'terminate' in socket;
}
