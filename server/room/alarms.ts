/** The next alarm of a room [C5]: derived from the state each time it changes, so a restarted room rings too. */

import type { Clock, Timer } from './clock.ts';

export class Alarm {
  readonly #clock: Clock;
  readonly #now: () => number;
  readonly #ring: () => void;
  #set: { at: number; timer: Timer } | null = null;

  constructor(clock: Clock, now: () => number, ring: () => void) {
    this.#clock = clock;
    this.#now = now;
    this.#ring = ring;
  }

  get isSet(): boolean {
    return this.#set !== null;
  }

  /** Rings at this room time, and at no other. */
  set(at: number | null): void {
    if (this.#set?.at === at) return;
    this.#set?.timer.cancel();
    this.#set = null;
    if (at === null) return;
    const timer = this.#clock.after(at - this.#now(), () => {
      this.#set = null;
      // A long wait is cut short, and a timer may come a little early.
      if (this.#now() < at) this.set(at);
      else this.#ring();
    });
    this.#set = { at, timer };
  }
}
