/** What a process costs: its memory, and how late its timers ring, which is how long everybody waits for one of them. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Figures {
  /** MiB held now, once what nobody needs is gone. */
  readonly rss: number;
  /** Of them what the program itself holds. */
  readonly heap: number;
  /** MiB held at most since the last time it was asked. */
  readonly peak: number;
  /** Ms that timers rang late since then: all of them, and the latest of a hundred. */
  readonly lateMean: number;
  readonly lateP99: number;
}

const EVERY_MS = 5;
const MIB = 1024 * 1024;

export class FiguresKeeper {
  #late: number[] = [];
  #peak = 0;
  /** What the operating system saw at most, in all. */
  #highest = highest();

  constructor() {
    const look = (due: number): void => {
      this.#late.push(Math.max(0, performance.now() - due));
      this.#peak = Math.max(this.#peak, process.memoryUsage.rss());
      const next = performance.now() + EVERY_MS;
      setTimeout(() => look(next), EVERY_MS).unref();
    };
    look(performance.now());
  }

  take(): Figures {
    const seen = highest();
    const peak = seen > this.#highest ? seen : this.#peak;
    const late = this.#late.toSorted((a, b) => a - b);
    collectGarbage();
    const rss = process.memoryUsage.rss();
    this.#late = [];
    this.#peak = rss;
    this.#highest = highest();
    return {
      rss: rss / MIB,
      heap: process.memoryUsage().heapUsed / MIB,
      peak: Math.max(peak, rss) / MIB,
      lateMean: late.reduce((sum, each) => sum + each, 0) / Math.max(late.length, 1),
      lateP99: late[Math.floor(late.length * 0.99)] ?? 0,
    };
  }
}

function highest(): number {
  return process.resourceUsage().maxRSS * 1024;
}

/** What nobody holds is gone afterwards. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  gc();
  gc();
}
