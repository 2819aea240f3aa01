/**
 * The socket.io connection of one seat: whether the room hears us, what it said, and the position of its log we have seen
 * [C4]. The socket reconnects by itself with back-off; this module decides what a connection means [C6].
 */
import {
  PROTOCOL,
  type CommandMessage,
  type Head,
  type Hello,
  type Reply,
} from '@mufakat/shared/protocol/wire.ts';
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { ConfirmedView } from './confirmed-view.ts';
import { makeListeners } from './listeners.ts';
import type { LiveSocket, Parts } from './parts.ts';
import type { RoomClock } from './room-clock.ts';
import type { Connection, Listen } from './workshop.ts';

export interface Session {
  connection(): Connection;
  readonly onConnection: Listen;
  /** The newest head of the log that this seat has seen [L7]. */
  head(): Head | null;
  /** Rejects when no answer came; the outbox tries again. */
  command(message: CommandMessage): Promise<Reply>;
  /** Redials if nothing came for 20 s; true if it did. */
  wake(): boolean;
  close(): void;
}

export interface SessionOptions {
  readonly parts: Parts;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly view: ConfirmedView;
  readonly clock: RoomClock;
  /** After every hello. `behind`: the server lost what this client has seen of its log [C4]. */
  readonly onHello: (hello: { readonly behind: boolean; readonly first: boolean }) => void;
  readonly onDown: () => void;
}

/** Silence after which a connection counts as dead when the page comes back [C6]. */
export const SILENT_MS = 20_000;
const ANSWER_WITHIN_MS = 10_000;
/** A browser whose storage hangs must not keep a person out. */
const STORAGE_WITHIN_MS = 1500;
const KEEP_SEEN_EVERY_MS = 2000;

export function openSession(options: SessionOptions): Session {
  const { parts, workshop, seat, view, clock } = options;
  const key = `seen/${workshop}/${seat}`;
  const listeners = makeListeners();
  let connection: Connection = { state: 'connecting' };
  let seen: Head | null = null;
  let keepTimer: unknown = null;
  let socket: LiveSocket | null = null;
  let heardAt = parts.clock();
  let first = true;
  let closed = false;
  /** Dialling again on the room's word: the cut that comes with it is none. */
  let isMoving = false;

  function become(next: Connection): void {
    connection = next;
    listeners.tell();
  }

  function see(next: Head | undefined): void {
    if (next === undefined || (next.epoch === seen?.epoch && next.n <= seen.n)) return;
    seen = next;
    keepTimer ??= parts.timers.set(() => {
      keepTimer = null;
      // Only a help for noticing a lost tail; without it the server is believed.
      parts.storage.write({ put: [{ key, value: seen }] }).catch(() => undefined);
    }, KEEP_SEEN_EVERY_MS);
  }

  function hello(): Hello {
    return {
      protocol: PROTOCOL,
      seat,
      held: view.held(),
      lastN: seen?.n ?? 0,
      lastHash: seen?.hash ?? null,
      epoch: seen?.epoch ?? null,
    };
  }

  async function start(): Promise<void> {
    const kept = await recall(parts, key);
    if (closed) return;
    if (isHead(kept)) seen = kept;
    socket = parts.openSocket({
      base: parts.base,
      hello,
      on: {
        hello({ now, epoch, behind, head }) {
          if (connection.state === 'ended') return;
          isMoving = false;
          clock.heard(now, true);
          if (seen !== null && seen.epoch !== epoch) view.forgetVersions();
          // A server that lost its tail counts anew from where it is.
          seen = behind ? null : seen;
          see(head);
          become({ state: 'online' });
          const wasFirst = first;
          first = false;
          options.onHello({ behind, first: wasFirst });
        },
        view(message) {
          clock.heard(message.now);
          see(message.head);
          view.take(message);
        },
        ended({ why }) {
          if (why === 'merged' || why === 'role-changed') {
            // The seat speaks for another person, or with another voice: dial again, nobody need notice.
            isMoving = true;
            options.onDown();
            socket?.redial();
            return;
          }
          become({ state: 'ended', why });
          options.onDown();
          socket?.close();
        },
        down() {
          if (isMoving) {
            isMoving = false;
            return;
          }
          if (connection.state !== 'online') return;
          become({ state: 'offline', sinceAt: clock.now() });
          options.onDown();
        },
        heard() {
          heardAt = parts.clock();
        },
      },
    });
  }

  // `start` handles what can go wrong in it.
  void start();

  return {
    connection: () => connection,
    head: () => seen,
    onConnection: listeners.listen,
    command(message) {
      if (socket === null) return Promise.reject(new Error('There is no connection yet.'));
      return socket.command(message, ANSWER_WITHIN_MS).then((said) => {
        see(said.head);
        return said;
      });
    },
    wake() {
      if (connection.state === 'ended' || parts.clock() - heardAt < SILENT_MS) return false;
      heardAt = parts.clock();
      socket?.redial();
      return true;
    },
    close() {
      closed = true;
      if (keepTimer !== null) parts.timers.clear(keepTimer);
      socket?.close();
    },
  };
}

/** The value kept under a key, or `undefined` when there is none or the storage does not answer in time. */
async function recall({ storage, timers }: Parts, key: string): Promise<unknown> {
  return new Promise((resolve) => {
    const late = timers.set(() => resolve(undefined), STORAGE_WITHIN_MS);
    storage
      .read(key)
      // A device without storage begins anew at every load.
      .catch(() => [])
      .then((rows) => {
        timers.clear(late);
        resolve(rows.find((row) => row.key === key)?.value);
      })
      .catch(() => undefined);
  });
}

function isHead(value: unknown): value is Head {
  return (
    typeof value === 'object' &&
    value !== null &&
    'n' in value &&
    typeof value.n === 'number' &&
    'epoch' in value &&
    typeof value.epoch === 'number' &&
    'hash' in value &&
    typeof value.hash === 'string'
  );
}
