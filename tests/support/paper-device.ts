/**
 * A page that has a drawer open, as the stock provider speaks: it asks at first, answers when asked, and sends each edit. The
 * network lies between: frames wait on both sides until somebody carries them.
 */

import { EventEmitter } from 'node:events';

import { PaperConnection, PAPER_LIMITS } from '@mufakat/server/papers/connection.ts';
import { Turns } from '@mufakat/server/papers/turns.ts';
import type { Clock } from '@mufakat/server/room/clock.ts';
import { updateFrame, syncStep1, syncStep2 } from '@mufakat/server/room/frames.ts';
import type { OwnerId } from '@mufakat/shared/cards/card.ts';
import { MESSAGE_SAVED, MESSAGE_SYNC } from '@mufakat/shared/protocol/close-codes.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import * as decoding from 'lib0/decoding';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';

import type { TestRoom } from './test-room.ts';

export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** One connection as its client holds it. */
export interface Line {
  send(frame: Uint8Array): void;
  hangUp(): void;
}

export interface Ear {
  hear(frame: Uint8Array): void;
  over(closed: Closed): void;
}

export type Dial = (ear: Ear) => Line;

/** Into a room in memory, through all that stands between a socket and the room. */
export function dialRoom(hall: TestRoom, viewer: Viewer, owner: OwnerId, clock: Clock = hall.clock): Dial {
  return (ear) => {
    const socket = new PipeSocket(ear);
    const connection = new PaperConnection(socket as unknown as WebSocket, 'drawer', {
      limits: PAPER_LIMITS,
      clock,
      turns: new Turns((run) => clock.soon(run)),
      onClosed: () => undefined,
      onRefused: () => undefined,
    });
    const opened = hall.room.openDrawer(viewer, owner, 1, connection);
    if ('close' in opened) connection.close(opened.close, opened.reason);
    else connection.start(opened);
    return {
      send: (frame) => socket.emit('message', Buffer.from(frame), true),
      hangUp: () => socket.terminate(),
    };
  };
}

/** Over a real socket. */
export function dialSocket(open: () => WebSocket): Dial {
  return (ear) => {
    const socket = open();
    let early: Uint8Array[] | null = [];
    socket.on('open', () => {
      for (const frame of early ?? []) socket.send(frame);
      early = null;
    });
    socket.on('message', (data: Buffer) => ear.hear(data));
    socket.on('close', (code, reason) => ear.over({ code, reason: String(reason) }));
    // The close event tells.
    socket.on('error', () => undefined);
    return {
      send: (frame) => (early === null ? socket.send(frame) : void early.push(frame)),
      hangUp: () => socket.terminate(),
    };
  };
}

/** What a paper connection needs of a socket. */
class PipeSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  readonly bufferedAmount = 0;
  readonly #ear: Ear;

  constructor(ear: Ear) {
    super();
    this.#ear = ear;
  }

  send(frame: Uint8Array): void {
    this.#ear.hear(frame);
  }

  close(code: number, reason: string): void {
    this.#ear.over({ code, reason });
    this.terminate();
  }

  terminate(): void {
    if (this.readyState !== 1) return;
    this.readyState = 3;
    this.emit('close');
  }

  ping(): void {
    this.emit('pong');
  }

  // Frames come one by one here.
  pause(): void {}
  resume(): void {}
}

/** A page: a replica and, while it has signal, a connection. */
export class PaperDevice {
  readonly doc = new Y.Doc();
  readonly closed: Closed[] = [];
  /** What was written here and is worth sending twice. */
  readonly written: Uint8Array[] = [];
  /** Frames that count, and how many of them the server said are stored [C2]. */
  told = 0;
  saved = 0;
  readonly #dial: Dial;
  #line: Line | null = null;
  /** The connection whose frames count. */
  #call: symbol | null = null;
  #out: Uint8Array[] = [];
  #in: Uint8Array[] = [];

  constructor(dial: Dial, client: number, before: Uint8Array | null = null) {
    this.#dial = dial;
    this.doc.clientID = client;
    if (before !== null) Y.applyUpdate(this.doc, before);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === this) return;
      this.written.push(update);
      if (this.#line !== null) this.say(update);
    });
  }

  get online(): boolean {
    return this.#line !== null;
  }

  connect(): void {
    if (this.#line !== null) return;
    this.#forget();
    this.told = 0;
    this.saved = 0;
    const call = Symbol('call');
    this.#call = call;
    const line = this.#dial({
      hear: (frame) => {
        if (this.#call === call) this.#in.push(frame);
      },
      over: (closed) => {
        if (this.#call !== call) return;
        this.closed.push(closed);
        this.#forget();
      },
    });
    if (this.#call !== call) return;
    this.#line = line;
    this.#out.push(syncStep1(Y.encodeStateVector(this.doc)));
  }

  /** No more signal: what is under way is lost. */
  cut(): void {
    const line = this.#line;
    this.#forget();
    line?.hangUp();
  }

  /** An update frame, waiting to be carried. */
  say(update: Uint8Array): void {
    this.#out.push(updateFrame(update));
  }

  /** Carries what waits, there and back. */
  carry(): void {
    for (const frame of this.#out.splice(0)) {
      if (this.#line === null) return;
      if (frame[1] !== 0) this.told += 1;
      this.#line.send(frame);
    }
    for (const frame of this.#in.splice(0)) this.#hear(frame);
  }

  #forget(): void {
    this.#call = null;
    this.#line = null;
    this.#out = [];
    this.#in = [];
  }

  #hear(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === MESSAGE_SAVED) this.saved = decoding.readVarUint(decoder);
    if (type !== MESSAGE_SYNC) return;
    const step = decoding.readVarUint(decoder);
    const bytes = decoding.readVarUint8Array(decoder);
    if (step === 0) this.#out.push(syncStep2(Y.encodeStateAsUpdate(this.doc, bytes)));
    else Y.applyUpdate(this.doc, bytes, this);
  }
}
