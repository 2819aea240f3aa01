/**
 * The beat of a room: at once when it was quiet, then at most every so often, so that what comes in close together is one
 * transaction and one frame.
 */

import type { Clock, Timer } from './clock.ts';

export class Ticker {
  readonly #clock: Clock;
  readonly #interval: () => number;
  readonly #tick: () => void;
  #last = -Infinity;
  #waiting = false;
  #stopped = false;
  #timer: Timer | null = null;

  constructor(clock: Clock, interval: () => number, tick: () => void) {
    this.#clock = clock;
    this.#interval = interval;
    this.#tick = tick;
  }

  get waiting(): boolean {
    return this.#waiting;
  }

  wake(): void {
    if (this.#waiting || this.#stopped) return;
    this.#waiting = true;
    const rest = this.#last + this.#interval() - this.#clock.monotonic();
    if (rest > 0) this.#timer = this.#clock.after(rest, () => this.now());
    else this.#clock.soon(() => this.now());
  }

  /** Ticks now, if something waits. */
  now(): void {
    if (!this.#waiting || this.#stopped) return;
    this.#timer?.cancel();
    this.#waiting = false;
    this.#last = this.#clock.monotonic();
    this.#tick();
  }

  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
  }
}
