/** A clock that stands still until a test moves it. What is due rings in order, each at its own time. */

import type { Clock, Timer } from '@mufakat/server/room/clock.ts';

interface Waiting {
  at: number;
  order: number;
  ring: () => void;
}

export class FakeClock implements Clock {
  #now = 0;
  #wall: number;
  #order = 0;
  #life = 0;
  readonly #waiting = new Set<Waiting>();

  constructor(wall = Date.UTC(2026, 10, 23, 1)) {
    this.#wall = wall;
  }

  wall(): number {
    return this.#wall;
  }

  monotonic(): number {
    return this.#now;
  }

  after(ms: number, ring: () => void): Timer {
    this.#order += 1;
    const waiting = { at: this.#now + Math.max(ms, 0), order: this.#order, ring };
    this.#waiting.add(waiting);
    return { cancel: () => void this.#waiting.delete(waiting) };
  }

  soon(run: () => void): void {
    const life = this.#life;
    queueMicrotask(() => {
      if (life === this.#life) run();
    });
  }

  /** The process was killed: nothing it had in mind will happen. */
  kill(): void {
    this.#life += 1;
    this.#waiting.clear();
  }

  /** Moves the wall clock alone, as when somebody sets it. */
  setWall(wall: number): void {
    this.#wall = wall;
  }

  /** Lets `ms` pass; after every ring what it caused runs to its end. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await drain();
    for (;;) {
      const next = [...this.#waiting]
        .filter(({ at }) => at <= end)
        .toSorted((a, b) => a.at - b.at || a.order - b.order)[0];
      if (next === undefined) break;
      this.#waiting.delete(next);
      this.#pass(next.at - this.#now);
      next.ring();
      await drain();
    }
    this.#pass(end - this.#now);
  }

  #pass(ms: number): void {
    this.#now += Math.max(ms, 0);
    this.#wall += Math.max(ms, 0);
  }
}

/** Lets everything that is only waiting for its turn run. */
export async function drain(): Promise<void> {
  await new Promise((done) => setImmediate(done));
}

/** Numbers in [0, 1) that are the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
