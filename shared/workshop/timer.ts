/** A timer after one act of whoever leads it; `null` if the act makes no sense. */
import type { Command } from './command.ts';
import type { Timer } from './state.ts';

const TIMER_MAX_MS = 24 * 3_600_000;

export type TimerAct = Extract<Command, { name: 'timer.set' }>['act'];

export function nextTimer(timer: Timer, act: TimerAct, ms: number, now: number): Timer | null {
  if (!Number.isSafeInteger(ms) || Math.abs(ms) > TIMER_MAX_MS) return null;
  switch (act) {
    case 'start':
      return ms > 0 ? { state: 'running', endsAt: now + ms, totalMs: ms } : null;
    case 'add':
      if (timer.state === 'running') {
        return {
          state: 'running',
          endsAt: Math.max(now, timer.endsAt) + ms,
          totalMs: Math.max(0, timer.totalMs + ms),
        };
      }
      if (timer.state === 'paused')
        return {
          state: 'paused',
          leftMs: Math.max(0, timer.leftMs + ms),
          totalMs: Math.max(0, timer.totalMs + ms),
        };
      return ms > 0 ? { state: 'running', endsAt: now + ms, totalMs: ms } : null;
    case 'pause':
      return timer.state === 'running'
        ? { state: 'paused', leftMs: Math.max(0, timer.endsAt - now), totalMs: timer.totalMs }
        : null;
    case 'resume':
      return timer.state === 'paused'
        ? { state: 'running', endsAt: now + timer.leftMs, totalMs: timer.totalMs }
        : null;
    case 'stop':
      return { state: 'off' };
  }
}
