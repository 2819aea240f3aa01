/**
 * The beat of a room: at once when it was quiet, then at most every so often, so that what comes in close together is one
 * transaction and one frame. How long the last tick took is for the interval to weigh.
 */

import type { Clock, Timer } from './clock.ts';

export class Ticker {
  readonly #clock: Clock;
  readonly #interval: (lastTook: number) => number;
  readonly #tick: () => void;
  #last = -Infinity;
  #took = 0;
  #waiting = false;
  #stopped = false;
  #timer: Timer | null = null;

  constructor(clock: Clock, interval: (lastTook: number) => number, tick: () => void) {
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
    const rest = this.#last + this.#interval(this.#took) - this.#clock.monotonic();
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
    this.#took = this.#clock.monotonic() - this.#last;
  }

  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
  }
}
