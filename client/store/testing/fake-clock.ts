/** A clock that stands until it is moved. Timers due at the same moment ring in the order they were set. */
import type { Timers } from '../parts.ts';

export interface FakeClock {
  now(): number;
  readonly timers: Timers;
  /** Moves on, ringing what falls due, and lets everything that follows from it happen. */
  advance(ms: number): Promise<void>;
}

export function makeFakeClock(start = 1_000_000): FakeClock {
  let now = start;
  let counter = 0;
  const alarms = new Map<number, { readonly at: number; readonly act: () => void }>();
  return {
    now: () => now,
    timers: {
      set(act, ms) {
        counter += 1;
        alarms.set(counter, { at: now + ms, act });
        return counter;
      },
      clear(handle) {
        alarms.delete(handle as number);
      },
    },
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...alarms].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (next === undefined) break;
        now = Math.max(now, next[1].at);
        alarms.delete(next[0]);
        next[1].act();
        await quiet();
      }
      now = end;
      await quiet();
    },
  };
}

/** Lets promises that are ready run, several deep. */
export async function quiet(): Promise<void> {
  for (let round = 0; round < 120; round += 1) await Promise.resolve();
}
