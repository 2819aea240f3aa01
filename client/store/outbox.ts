/**
 * Commands on their way. Each gets its `op` before the first try and stays on the device until it is answered, so it survives
 * cuts, reloads and restarts of the server and still happens once [trust 2, C1]. One is under way at a time: order holds.
 */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { CommandMessage, Reply } from '@mufakat/shared/protocol/wire.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { Refusal, RefusalCode } from '@mufakat/shared/workshop/refusal.ts';

import { makeListeners } from './listeners.ts';
import type { Parts, TimerHandle } from './parts.ts';
import { randomId } from './random-id.ts';
import type { Listen } from './workshop.ts';

export interface Outbox {
  send(command: Command): Promise<Reply>;
  waiting(): number;
  /** One of them is not on this device: it goes if the page is closed. */
  unkept(): boolean;
  readonly onWaiting: Listen;
  /** The room hears us. If it lost its tail, what it answered goes out once more: it knows by the `op` what it still has [C4]. */
  online(behind: boolean): void;
  offline(): void;
  /** The seat is over: whoever waits is told so. Rows stay on the device. */
  end(): void;
  /** The page goes. */
  close(): void;
}

export interface OutboxOptions {
  readonly parts: Parts;
  readonly workshop: WorkshopId;
  readonly seat: SeatId;
  readonly deliver: (message: CommandMessage) => Promise<Reply>;
  /** Every final answer, also of commands restored after a reload, before the sender hears it. */
  readonly onAnswer?: (command: Command, reply: Reply) => void;
}

interface Waiting {
  readonly key: string;
  readonly op: string;
  readonly command: Command;
  readonly answer: (reply: Reply) => void;
  /** In a completed transaction of this device. */
  isKept: boolean;
}

/** Not an answer but a request to wait; the same `op` goes again [trust 11]. */
const TRY_AGAIN: readonly RefusalCode[] = ['rate', 'busy', 'not-saved', 'read-only'];
const KEEP_AGAIN_MS = 2000;
const WAIT_MS = { least: 500, most: 10_000 } as const;
/** Of the time at the beginning of a key. */
const TIME_DIGITS = 15;
/** How many answered commands are remembered for a server that loses its tail. */
const REMEMBERED = 50;
const GONE: Refusal = { refused: 'not-allowed' };

export function openOutbox({ parts, workshop, seat, deliver, onAnswer }: OutboxOptions): Outbox {
  const prefix = `outbox/${workshop}/${seat}/`;
  const listeners = makeListeners();
  /** First in, first out; the first may be under way. */
  let queue: Waiting[] = [];
  let remembered: Waiting[] = [];
  let counter = 0;
  let isOnline = false;
  let isEnded = false;
  let pumping = false;
  let tries = 0;
  let wakeUp: (() => void) | null = null;
  /** The last try to keep something on this device failed. */
  let isFailing = false;
  let isClosed = false;
  let keeping: TimerHandle = null;

  /** The time in the newest key. */
  let latest = 0;

  const restored = restore();
  const stopListening = parts.storage.onLost(() => {
    for (const waiting of queue) waiting.isKept = false;
    void keep();
  });

  async function restore(): Promise<void> {
    // A device without storage begins with an empty outbox.
    const rows = await parts.storage.read(prefix).catch(() => []);
    for (const { key } of rows) latest = Math.max(latest, timeIn(key.slice(prefix.length)));
    const known = new Set(queue.map(({ op }) => op));
    const earlier = rows.flatMap(({ key, value }) =>
      isRow(value) && !known.has(value.op) ? [{ key, ...value, answer: () => undefined, isKept: true }] : [],
    );
    if (earlier.length === 0) return;
    queue = [...earlier, ...queue];
    listeners.tell();
  }

  function enqueue(waiting: Waiting): void {
    queue.push(waiting);
    listeners.tell();
    void keep();
    void pump();
  }

  /** If the device keeps nothing the command still goes out; it is lost only if the page closes before that. */
  async function keep(): Promise<void> {
    parts.timers.clear(keeping);
    const rows = queue.filter((waiting) => !waiting.isKept);
    if (rows.length === 0) return;
    for (const waiting of rows) waiting.isKept = true;
    const put = rows.map(({ key, op, command }) => ({ key, value: { op, command } }));
    try {
      await parts.storage.write({ put });
      // Answered meanwhile: then it was to be forgotten before it was there.
      forget(rows.filter((waiting) => !queue.includes(waiting)));
      isFailing = false;
    } catch {
      for (const waiting of rows) waiting.isKept = false;
      isFailing = true;
      if (!isClosed) keeping = parts.timers.set(() => void keep(), KEEP_AGAIN_MS);
    }
    listeners.tell();
  }

  /** A newer choice takes the place of an older one that has not gone out yet [B2]. */
  function supersede(command: Command, answer: (reply: Reply) => void): (reply: Reply) => void {
    if (command.name !== 'ballot.cast') return answer;
    const older = queue.slice(pumping ? 1 : 0).filter((waiting) => isSameBallot(waiting.command, command));
    if (older.length === 0) return answer;
    queue = queue.filter((waiting) => !older.includes(waiting));
    forget(older);
    return (reply) => {
      for (const waiting of older) waiting.answer(reply);
      answer(reply);
    };
  }

  async function pump(): Promise<void> {
    if (pumping) return;
    pumping = true;
    await restored;
    while (isOnline && !isEnded && queue[0] !== undefined) await deliverFirst(queue[0]);
    pumping = false;
  }

  async function deliverFirst(first: Waiting): Promise<void> {
    // No answer: cut, or a server too slow. The next try carries the same `op`.
    const reply = await deliver({ op: first.op, command: first.command }).catch(() => null);
    if (isEnded) return;
    if (reply === null || (!reply.ok && TRY_AGAIN.includes(reply.refusal.refused))) {
      await pause(reply !== null && !reply.ok ? reply.refusal : null);
      return;
    }
    tries = 0;
    queue = queue.filter((waiting) => waiting !== first);
    forget([first]);
    if (reply.ok) {
      remembered.push({ ...first, answer: () => undefined });
      if (remembered.length > REMEMBERED) remembered.shift();
    }
    onAnswer?.(first.command, reply);
    first.answer(reply);
    listeners.tell();
  }

  /** Waits as long as the server asked, else longer each time; a reconnect ends the wait. */
  async function pause(refusal: Refusal | null): Promise<void> {
    if (!isOnline) return;
    const asked = refusal?.detail?.ms;
    const grown = Math.min(WAIT_MS.most, WAIT_MS.least * 2 ** tries) * (0.5 + parts.random() / 2);
    tries += 1;
    const ms = typeof asked === 'number' ? Math.min(asked, WAIT_MS.most) : grown;
    let timer: TimerHandle = null;
    await new Promise<void>((resolve) => {
      wakeUp = resolve;
      timer = parts.timers.set(resolve, ms);
    });
    parts.timers.clear(timer);
    wakeUp = null;
  }

  function forget(gone: readonly Waiting[]): void {
    // What stays there is sent again after a reload and answered from the server's memory of its `op`.
    parts.storage.write({ remove: gone.map(({ key }) => key) }).catch(() => undefined);
  }

  return {
    send(command) {
      if (isEnded) return Promise.resolve({ ok: false, refusal: GONE });
      return new Promise((resolve) => {
        counter += 1;
        const op = randomId(parts.randomBytes);
        // Clocks are set back too; what was said first still goes out first.
        latest = Math.max(latest, Math.floor(parts.clock()));
        const order = `${String(latest).padStart(TIME_DIGITS, '0')}-${String(counter).padStart(6, '0')}`;
        enqueue({
          key: `${prefix}${order}-${op}`,
          op,
          command,
          answer: supersede(command, resolve),
          isKept: false,
        });
      });
    },
    waiting: () => queue.length,
    unkept: () => isFailing && queue.some((waiting) => !waiting.isKept),
    onWaiting: listeners.listen,
    online(behind) {
      isOnline = true;
      tries = 0;
      if (behind) {
        const lost = remembered;
        remembered = [];
        queue = [...lost, ...queue.filter(({ op }) => !lost.some((each) => each.op === op))];
      }
      wakeUp?.();
      void pump();
    },
    offline() {
      isOnline = false;
      wakeUp?.();
    },
    end() {
      isEnded = true;
      wakeUp?.();
      for (const { answer } of queue) answer({ ok: false, refusal: GONE });
      queue = [];
      listeners.tell();
    },
    close() {
      isClosed = true;
      parts.timers.clear(keeping);
      stopListening();
    },
  };
}

function timeIn(order: string): number {
  return Number(order.slice(0, TIME_DIGITS)) || 0;
}

function isSameBallot(a: Command, b: Command): boolean {
  return a.name === 'ballot.cast' && b.name === 'ballot.cast' && a.poll === b.poll && a.for === b.for;
}

/** Rows are this program's own; only a row cut short by an older version would look otherwise. */
function isRow(value: unknown): value is { readonly op: string; readonly command: Command } {
  return typeof value === 'object' && value !== null && 'op' in value && 'command' in value;
}
