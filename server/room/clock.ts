/**
 * Time as a room sees it. `Clock` is what the machine offers (a test gives one that stands still); `RoomTime` is the time of
 * one room: wall clock at its start plus monotonic time, and never below the last entry of its log [C5].
 */

export interface Timer {
  cancel(): void;
}

export interface Clock {
  /** Wall clock in ms since 1970. */
  wall(): number;
  /** Ms that never run backwards, from any start. */
  monotonic(): number;
  /** Once, after at least `ms`. */
  after(ms: number, ring: () => void): Timer;
  /** At the end of this turn of the loop, when what came in together has been seen. */
  soon(run: () => void): void;
}

/** Longer waits are cut: `setTimeout` would ring at once. The room looks at the time again when it rings. */
const LONGEST_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  wall: () => Date.now(),
  monotonic: () => performance.now(),
  after(ms, ring) {
    const timer = setTimeout(ring, Math.min(Math.max(ms, 0), LONGEST_MS));
    return { cancel: () => clearTimeout(timer) };
  },
  soon: (run) => void setImmediate(run),
};

export class RoomTime {
  readonly #clock: Clock;
  #offset: number;

  constructor(clock: Clock, lastT: number) {
    this.#clock = clock;
    this.#offset = Math.max(clock.wall(), lastT) - clock.monotonic();
  }

  now(): number {
    return Math.floor(this.#clock.monotonic() + this.#offset);
  }
}
