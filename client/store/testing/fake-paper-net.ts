/**
 * Paper sockets in memory: a server of drawers and boards that speaks the y-websocket protocol, and a WebSocket class for each
 * device. Messages wait until they are delivered by hand, so that a test decides what overtakes what. The server stores before
 * it acks and relays, counts frames [C2], and closes stale addresses [W2]; it checks no rights.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

import { CLOSE, MESSAGE_SAVED, MESSAGE_SYNC } from '@mufakat/shared/protocol/close-codes.ts';
import { parsePaperPath, type PaperAddress } from '@mufakat/shared/protocol/paper-address.ts';

import { quiet } from './fake-clock.ts';

const STEP_1 = 0;
const STEP_2 = 1;
const UPDATE = 2;

export interface FakePaperNet {
  /** A WebSocket class; everything made of it belongs to one device. */
  device(): FakePaperDevice;
  /** The stored document of `drawer/<owner>` or `board/<step>`. */
  paper(place: string): Y.Doc;
  /** The server starts this paper anew, empty, under another epoch; sockets at the old address are closed. */
  replace(place: string, epoch: number): void;
  epochs: Map<string, number>;
  /** Called for every Update and SyncStep2; answer a code to close with instead of taking it. */
  judge: (place: string, update: Uint8Array, frame: 'update' | 'sync') => number | null;
  /** While false, acks wait in the server. */
  acking: boolean;
  /** Acks what waited. */
  ack(): void;
  /** How many messages wait, in either direction. */
  waiting(): number;
  /** Delivers one message; `pick` chooses the queue, 0 <= x < 1. */
  deliverOne(pick: number): void;
  /** Delivers everything, and what follows from it. */
  deliverAll(): Promise<void>;
}

export interface FakePaperDevice {
  readonly WebSocket: typeof WebSocket;
  /** Cuts all its sockets; what is under way is lost. */
  cut(): void;
  /** Closes its sockets from the server's side. */
  close(code: number, reason?: string): void;
  /** The server's side says these bytes to its open sockets. */
  hear(bytes: Uint8Array): void;
  /** While false, new sockets do not open. */
  reachable: boolean;
  /** Addresses dialled, in order. */
  readonly dialled: string[];
  /** Sockets open now. */
  open(): number;
}

export function makeFakePaperNet(): FakePaperNet {
  const papers = new Map<string, Y.Doc>();
  const sockets = new Set<FakeSocket>();
  let queues: { readonly socket: FakeSocket; readonly run: () => void }[][] = [];

  const net: FakePaperNet = {
    device,
    paper,
    replace(place, epoch) {
      papers.set(place, new Y.Doc());
      net.epochs.set(place, epoch);
      for (const socket of sockets) if (socket.place === place) socket.shut(CLOSE.otherEpoch, String(epoch));
    },
    epochs: new Map(),
    judge: () => null,
    acking: true,
    ack() {
      for (const socket of sockets) socket.sendAck();
    },
    waiting: () => queues.reduce((sum, queue) => sum + queue.length, 0),
    deliverOne(pick) {
      const busy = queues.filter((queue) => queue.length > 0);
      busy[Math.floor(pick * busy.length)]?.shift()?.run();
      queues = queues.filter((queue) => queue.length > 0 || queue === queues.at(-1));
    },
    async deliverAll() {
      await quiet();
      while (net.waiting() > 0) {
        net.deliverOne(0);
        await quiet();
      }
    },
  };

  function paper(place: string): Y.Doc {
    const doc = papers.get(place) ?? new Y.Doc();
    papers.set(place, doc);
    return doc;
  }

  function device(): FakePaperDevice {
    const own = new Set<FakeSocket>();
    const handle: FakePaperDevice = {
      WebSocket: class extends FakeSocket {
        constructor(url: string) {
          super(url);
          own.add(this);
          handle.dialled.push(new URL(url).pathname);
        }

        override isReachable(): boolean {
          return handle.reachable;
        }
      } as unknown as typeof WebSocket,
      cut() {
        for (const socket of own) socket.drop();
      },
      close(code, reason = '') {
        for (const socket of own) socket.shut(code, reason);
      },
      hear(bytes) {
        for (const socket of own) if (socket.readyState === 1) socket.tell(bytes);
      },
      reachable: true,
      dialled: [],
      open: () => [...own].filter((socket) => socket.readyState === 1).length,
    };
    return handle;
  }

  class FakeSocket {
    readonly CONNECTING = 0;
    readonly OPEN = 1;
    readyState = 0;
    binaryType = 'arraybuffer';
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: ArrayBuffer }) => void) | null = null;
    onclose: ((event: { code: number; reason: string }) => void) | null = null;
    onerror: (() => void) | null = null;
    readonly place: string;
    readonly address: PaperAddress;
    readonly toServer: { readonly socket: FakeSocket; readonly run: () => void }[] = [];
    readonly toClient: { readonly socket: FakeSocket; readonly run: () => void }[] = [];
    readonly heard: (() => void)[] = [];
    taken = 0;
    acked = 0;
    serves = false;

    constructor(url: string) {
      const address = parsePaperPath(new URL(url).pathname);
      if (address === null) throw new Error(`No paper has the address ${url}.`);
      this.address = address;
      if (address.paper === 'pad') throw new Error('Pads are for the wire tests.');
      this.place = address.paper === 'drawer' ? `drawer/${address.owner}` : `board/${address.step}`;
      queues.push(this.toServer, this.toClient);
      this.post(this.toClient, () => (this.isReachable() ? this.opened() : this.drop()));
    }

    isReachable(): boolean {
      return true;
    }

    addEventListener(_kind: 'message', listener: () => void): void {
      this.heard.push(listener);
    }

    send(data: Uint8Array): void {
      if (this.readyState !== 1) return;
      const bytes = data.slice();
      this.post(this.toServer, () => this.take(bytes));
    }

    close(): void {
      this.forget();
    }

    /** The server hangs up. */
    shut(code: number, reason: string): void {
      if (this.readyState > 1) return;
      this.serves = false;
      sockets.delete(this);
      this.post(this.toClient, () => {
        const { onclose } = this;
        this.forget();
        onclose?.({ code, reason });
      });
    }

    /** The network is gone. */
    drop(): void {
      if (this.readyState > 1) return;
      const { onclose } = this;
      this.forget();
      onclose?.({ code: 1006, reason: '' });
    }

    sendAck(): void {
      if (!net.acking || this.taken === this.acked) return;
      this.acked = this.taken;
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, MESSAGE_SAVED);
      encoding.writeVarUint(encoder, this.taken);
      this.tell(encoding.toUint8Array(encoder));
    }

    private post(queue: { readonly socket: FakeSocket; readonly run: () => void }[], run: () => void): void {
      queue.push({ socket: this, run });
      if (!queues.includes(queue)) queues.push(queue);
    }

    private forget(): void {
      this.readyState = 3;
      this.serves = false;
      this.toServer.length = 0;
      this.toClient.length = 0;
      sockets.delete(this);
    }

    private opened(): void {
      this.readyState = 1;
      this.serves = true;
      sockets.add(this);
      this.onopen?.();
      const epoch = net.epochs.get(this.place);
      if (epoch !== undefined && epoch !== this.address.epoch) {
        this.shut(CLOSE.otherEpoch, String(epoch));
        return;
      }
      if (this.address.paper === 'drawer') {
        this.tellSync(STEP_1, Y.encodeStateVector(paper(this.place)));
      }
    }

    private take(data: Uint8Array): void {
      if (!this.serves) return;
      const decoder = decoding.createDecoder(data);
      if (decoding.readVarUint(decoder) !== MESSAGE_SYNC) return;
      const kind = decoding.readVarUint(decoder);
      const bytes = decoding.readVarUint8Array(decoder);
      const doc = paper(this.place);
      if (kind === STEP_1) {
        this.tellSync(STEP_2, Y.encodeStateAsUpdate(doc, bytes));
        return;
      }
      const code = net.judge(this.place, bytes, kind === STEP_2 ? 'sync' : 'update');
      if (code !== null) {
        this.shut(code, '');
        return;
      }
      if (this.address.paper === 'drawer') {
        const relay = (update: Uint8Array) => {
          for (const other of sockets) {
            if (other !== this && other.place === this.place && other.serves) other.tellSync(UPDATE, update);
          }
        };
        doc.on('update', relay);
        Y.applyUpdate(doc, bytes);
        doc.off('update', relay);
      }
      this.taken += 1;
      this.sendAck();
    }

    private tellSync(kind: number, bytes: Uint8Array): void {
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, MESSAGE_SYNC);
      encoding.writeVarUint(encoder, kind);
      encoding.writeVarUint8Array(encoder, bytes);
      this.tell(encoding.toUint8Array(encoder));
    }

    tell(bytes: Uint8Array): void {
      this.post(this.toClient, () => {
        for (const listener of this.heard) listener();
        this.onmessage?.({ data: bytes.slice().buffer });
      });
    }
  }

  return net;
}
