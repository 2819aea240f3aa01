/**
 * One paper socket as a benchmark needs it: a replica that follows, and what its owner writes, over a bare `ws`. It speaks the
 * y-websocket protocol to either server, so both are read and written by the same code. No rules, no redial: a socket that
 * closes early ends the run.
 */

import { MESSAGE_SAVED, MESSAGE_SYNC } from '@mufakat/shared/protocol/close-codes.ts';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';

export interface PaperSource {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const REMOTE = 'remote';

export class Paper {
  readonly doc = new Y.Doc();
  /** The whole of the paper is here. */
  readonly synced: Promise<void>;
  /** SyncStep2 and Update frames given to the server, and how many of them it says are on disk [C2]. */
  given = 0;
  saved = 0;
  readonly #socket: WebSocket;
  #closing = false;
  #onSaved: (() => void) | null = null;

  constructor({ url, headers }: PaperSource) {
    this.#socket = new WebSocket(url, { headers, perMessageDeflate: false });
    this.#socket.binaryType = 'nodebuffer';
    this.synced = new Promise((done, failed) => {
      this.#socket.on('open', () => this.#send((encoder) => sync.writeSyncStep1(encoder, this.doc)));
      this.#socket.on('message', (data: Buffer) => {
        if (this.#hear(data) === sync.messageYjsSyncStep2) done();
      });
      this.#socket.on('error', failed);
      this.#socket.on('close', (code, reason) => {
        if (this.#closing) return;
        const error = new Error(`a paper was closed: ${code} ${String(reason)}`);
        failed(error);
        if (code !== 1006) throw error;
      });
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === REMOTE) return;
      this.given += 1;
      this.#send((encoder) => sync.writeUpdate(encoder, update));
    });
  }

  /** Resolves when everything given is on disk. */
  async settled(): Promise<void> {
    while (this.saved < this.given) await new Promise<void>((done) => (this.#onSaved = done));
  }

  close(): void {
    this.#closing = true;
    this.#socket.close();
  }

  #hear(data: Buffer): number | null {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === MESSAGE_SAVED) {
      this.saved = decoding.readVarUint(decoder);
      this.#onSaved?.();
    }
    if (type !== MESSAGE_SYNC) return null;
    const answer = encoding.createEncoder();
    encoding.writeVarUint(answer, MESSAGE_SYNC);
    const kind = sync.readSyncMessage(decoder, answer, this.doc, REMOTE);
    if (encoding.length(answer) > 1) {
      this.given += 1;
      this.#socket.send(encoding.toUint8Array(answer));
    }
    return kind;
  }

  #send(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE_SYNC);
    write(encoder);
    this.#socket.send(encoding.toUint8Array(encoder));
  }
}
