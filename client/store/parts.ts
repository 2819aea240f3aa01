/**
 * What the store is given from outside: sockets, storage, clock, timers and random numbers. The browser's own lie in
 * `client/platform/`, those of a phone in Node in `tests/support/`, fakes for unit tests in `testing/`. The store asks for
 * nothing else, so the same code is a phone, a rehearsal's participant and the subject of a test.
 */
import type { Acknowledged, ClientEvents, Hello, ServerEvents } from '@mufakat/shared/protocol/wire.ts';

import type { Api } from './api.ts';
import type { PapersModule } from './papers.ts';

export interface Parts {
  /** Origin of the server, `http://host:port`, without a slash at its end. */
  readonly base: string;
  /** Local wall clock in ms. Only differences and the offset to room time are taken from it [C5]. */
  readonly clock: () => number;
  readonly timers: Timers;
  /** 0 <= x < 1, for jitter. */
  readonly random: () => number;
  /** Unguessable bytes, for ids. */
  readonly randomBytes: (count: number) => Uint8Array;
  readonly storage: DeviceStorage;
  /** Makes the socket.io connection of one seat; called once, `hello` is asked again at every connect. */
  readonly openSocket: (options: SocketOptions) => LiveSocket;
  /** Websocket class of the papers; it carries the session's cookie by itself. */
  readonly WebSocket: typeof WebSocket;
  /** Gives a picture to the server, with the session's cookie. */
  readonly givePicture: Api['givePicture'];
  /** Loads Yjs and what needs it, so that the first paint does not wait for them. */
  readonly loadPapers: () => Promise<PapersModule>;
}

export interface Timers {
  set(act: () => void, ms: number): TimerHandle;
  clear(handle: TimerHandle): void;
}
export type TimerHandle = unknown;

/** Rows by key on this device. Every call is one transaction; a promise that rejects kept nothing, and none stays open for long. */
export interface DeviceStorage {
  /** Rows whose key begins with `prefix`, ascending by key. */
  read(prefix: string): Promise<readonly StoredRow[]>;
  /** Resolves when the transaction is complete [C1]. */
  write(change: {
    readonly put?: readonly StoredRow[];
    /** Keys, exactly. */
    readonly remove?: readonly string[];
  }): Promise<void>;
  /** What was kept is gone: somebody cleared the data of the browser while the page was open. The answer takes `listener` off. */
  onLost(listener: () => void): () => void;
}

export interface StoredRow {
  readonly key: string;
  /** JSON values, or bytes. */
  readonly value: unknown;
}

export interface SocketOptions {
  readonly base: string;
  readonly hello: () => Hello;
  readonly on: SocketHandlers;
}

export interface SocketHandlers {
  readonly hello: ServerEvents['hello'];
  readonly view: ServerEvents['view'];
  readonly ended: ServerEvents['ended'];
  /** The connection is gone, or a try failed; the socket tries again by itself with back-off [C6]. */
  readonly down: () => void;
  /** Anything came from the server, pings included. */
  readonly heard: () => void;
}

/** A connection that reconnects by itself until `close`. */
export interface LiveSocket {
  /** Rejects when no answer came within `timeoutMs`. */
  command(message: Parameters<ClientEvents['command']>[0], timeoutMs: number): Promise<Acknowledged>;
  /** Drops the connection and connects anew at once [C6]. */
  redial(): void;
  close(): void;
}
