/** When to dial a paper again: with jitter after a hello, with growing waits when it alone breaks [C6]. */
import type { Parts, TimerHandle } from './parts.ts';

export interface Redial {
  /** Within `jitterMs`, evenly spread. */
  soon(jitterMs: number): void;
  /** After a wait that doubles from 0.5 to 10 s, with jitter. */
  later(): void;
  /** The connection did useful work: waits begin small again. */
  worked(): void;
  stop(): void;
}

const LEAST_MS = 500;
const MOST_MS = 10_000;

export function makeRedial({ timers, random }: Pick<Parts, 'timers' | 'random'>, dial: () => void): Redial {
  let timer: TimerHandle = null;
  let tries = 0;

  function after(ms: number): void {
    stop();
    timer = timers.set(() => {
      timer = null;
      dial();
    }, ms);
  }

  function stop(): void {
    if (timer !== null) timers.clear(timer);
    timer = null;
  }

  return {
    soon: (jitterMs) => after(jitterMs * random()),
    later() {
      after(Math.min(MOST_MS, LEAST_MS * 2 ** tries) * (0.5 + random() / 2));
      tries += 1;
    },
    worked: () => {
      tries = 0;
    },
    stop,
  };
}
