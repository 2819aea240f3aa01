/** A phone whose every part is held by the test: clock, storage, paper sockets and the socket.io connection. */
import type { SeatId } from '@mufakat/shared/cards/card.ts';
import type { Acknowledged, CommandMessage } from '@mufakat/shared/protocol/wire.ts';

import * as papers from '../papers.ts';
import type { Parts, SocketOptions } from '../parts.ts';
import { openWorkshop } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { makeFakeClock, quiet, type FakeClock } from './fake-clock.ts';
import type { FakePaperDevice, FakePaperNet } from './fake-paper-net.ts';
import { aHead, aMe, aRoom, aViewMessage, METHOD, seatOf, WORKSHOP } from './fake-room.ts';
import { makeMemoryStorage, type MemoryStorage } from './memory-storage.ts';

export interface FakeDevice {
  readonly clock: FakeClock;
  readonly storage: MemoryStorage;
  readonly sockets: FakePaperDevice;
  readonly store: Workshop;
  /** The server's end of socket.io. */
  readonly server: SocketOptions['on'];
  /** What the last hello said. */
  hello(): ReturnType<SocketOptions['hello']>;
  /** Commands that came, in order, with a way to answer each. */
  readonly came: {
    readonly message: CommandMessage;
    readonly answer: (reply: Acknowledged) => void;
    readonly fail: () => void;
  }[];
  /** Hello, then method, room and me. */
  goOnline(options?: {
    readonly n?: number;
    readonly epoch?: number;
    readonly behind?: boolean;
  }): Promise<void>;
  goOffline(): Promise<void>;
  redials: number;
}

export interface FakeDeviceOptions {
  readonly net: FakePaperNet;
  readonly clock?: FakeClock;
  /** The storage of an earlier page of the same device. */
  readonly storage?: MemoryStorage;
  readonly seat?: SeatId;
  readonly random?: () => number;
  readonly randomBytes?: (count: number) => Uint8Array;
}

const opened: Workshop[] = [];

/** Closes every page opened since the last call. */
export function closeFakeDevices(): void {
  for (const store of opened.splice(0)) store.close();
}

/** Every page of a run has other numbers; a run that is repeated has the same. */
let seeds = 1;

/** Random bytes of a seed (mulberry32). */
export function seededBytes(seed: number): (count: number) => Uint8Array {
  let state = seed * 0x9e3779b1;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) & 255;
  };
  return (count) => Uint8Array.from({ length: count }, next);
}

/** Opens a page on a device. Its papers dial at once after a hello, unless `random` says otherwise. */
export async function openFakeDevice(options: FakeDeviceOptions): Promise<FakeDevice> {
  const { net, random = () => 0 } = options;
  const clock = options.clock ?? makeFakeClock();
  const storage = options.storage ?? makeMemoryStorage();
  const seat = options.seat ?? seatOf('seat');
  const sockets = net.device();
  let socket: SocketOptions | null = null;
  let shown = 0;
  const came: FakeDevice['came'] = [];
  const parts: Parts = {
    base: 'http://hall.test',
    clock: () => clock.now(),
    timers: clock.timers,
    random,
    randomBytes: options.randomBytes ?? seededBytes(seeds++),
    storage,
    openSocket(given) {
      socket = given;
      return {
        command: (message) =>
          new Promise((resolve, reject) => {
            came.push({ message, answer: resolve, fail: () => reject(new Error('cut')) });
          }),
        redial: () => {
          device.redials += 1;
        },
        close: () => undefined,
      };
    },
    WebSocket: sockets.WebSocket,
    givePicture: () => Promise.resolve({ ok: false, problem: { kind: 'unreachable' } }),
    loadPapers: () => Promise.resolve(papers),
  };
  const store = openWorkshop({ workshop: WORKSHOP, seat, parts });
  opened.push(store);
  await quiet();
  const asked = (): SocketOptions => {
    if (socket === null) throw new Error('The store has not dialled.');
    return socket;
  };
  const device: FakeDevice = {
    clock,
    storage,
    sockets,
    store,
    server: asked().on,
    hello: () => asked().hello(),
    came,
    redials: 0,
    async goOnline({ n = 1, epoch = 1, behind = false } = {}) {
      sockets.reachable = true;
      asked().on.hello({
        n,
        now: clock.now(),
        epoch,
        behind,
        role: 'participant',
        head: aHead(n, epoch),
      });
      shown += 1;
      const first = shown === 1 ? { method: METHOD, room: aRoom(), me: aMe() } : {};
      asked().on.view(aViewMessage(first, n, clock.now()));
      await clock.advance(1);
    },
    async goOffline() {
      sockets.reachable = false;
      sockets.cut();
      asked().on.down();
      await quiet();
    },
  };
  return device;
}
