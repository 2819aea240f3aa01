/** Counting how often something happened lately, for limits that hold for the whole server or per address [T3]. */

/** Milliseconds that only grow. */
export type Clock = () => number;

/** At most `max` events in any `windowMs`. */
export class Window {
  readonly #max: number;
  readonly #windowMs: number;
  readonly #now: Clock;
  #times: number[] = [];

  constructor(max: number, windowMs: number, now: Clock) {
    this.#max = max;
    this.#windowMs = windowMs;
    this.#now = now;
  }

  add(): void {
    this.#times.push(this.#now());
    // Only the newest `max` decide.
    if (this.#times.length > this.#max) this.#times.shift();
  }

  /** How long until another one fits; 0 = now. */
  waitMs(): number {
    const [oldest] = this.#times;
    if (this.#times.length < this.#max || oldest === undefined) return 0;
    return Math.max(0, Math.ceil(oldest + this.#windowMs - this.#now()));
  }
}

/** One window per key, forgetting the quiet ones. */
export class Windows {
  readonly #make: () => Window;
  readonly #windows = new Map<string, Window>();

  constructor(max: number, windowMs: number, now: Clock) {
    this.#make = () => new Window(max, windowMs, now);
  }

  of(key: string): Window {
    let window = this.#windows.get(key);
    if (window === undefined) {
      if (this.#windows.size >= 1000) this.#forget();
      window = this.#make();
      this.#windows.set(key, window);
    }
    return window;
  }

  #forget(): void {
    for (const [key, window] of this.#windows) if (window.waitMs() === 0) this.#windows.delete(key);
  }
}
