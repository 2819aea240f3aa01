/**
 * What goes out to a live connection: views, made into a frame once for all who get the same message, and how much a peer has
 * not taken yet. Who takes too little is let go; it connects again and asks for what it lacks [T6].
 */

import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';
import type { Head, ViewMessage } from '@mufakat/shared/protocol/wire.ts';
import type { Socket } from 'socket.io';
import type { WebSocket } from 'ws';

export type Conn = Pick<Socket['conn'], 'write' | 'close' | 'transport'>;

/** [T6] */
const SLOW_BYTES = 1024 * 1024;
const SLOW_MS = 5000;
const STUCK_BYTES = 4 * 1024 * 1024;
/** A peer that does not answer the close frame. */
const CLOSING_MS = 5000;

interface Encoded {
  readonly text: string;
  /** A whole websocket frame, so that what waits for slow readers is in memory once. */
  readonly frame: readonly Buffer[];
}

const encoded = new WeakMap<ViewMessage, Encoded>();

/** As `socket.emit('view', message)` with the head. */
export function writeView(conn: Conn, head: () => Head, message: ViewMessage): void {
  let made = encoded.get(message);
  if (made === undefined) {
    // A socket.io event packet of the main namespace.
    const text = `2${JSON.stringify(['view', { ...message, head: head() }])}`;
    made = { text, frame: frameOf(text) };
    encoded.set(message, made);
  }
  conn.write(made.text, { wsPreEncodedFrame: made.frame } as object);
}

/** As an unmasked text frame with engine.io's `4` for a message before it. */
function frameOf(text: string): Buffer[] {
  const payload = Buffer.from(`4${text}`);
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
  for (const { data } of waitingIn(conn)) if (typeof data === 'string') waiting += data.length;
  return waiting;
}

function waitingIn(conn: Conn): readonly { readonly data?: unknown }[] {
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
