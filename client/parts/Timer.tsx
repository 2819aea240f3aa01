/**
 * The time the whole room sees, in room time [C5]: mm:ss, red at zero. It reads the clock it is given once a second and
 * never keeps time itself. Spoken are minutes, not seconds: `onMinute` gets a sentence for the face's one live region.
 */

import { Timer as TimerIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import type { Timer as RoomTimer } from '@mufakat/shared/workshop/state.ts';

import { Icon } from './Icon.tsx';
import styles from './Timer.module.css';

export interface TimerWords {
  minutesLeft: (minutes: number) => string;
  paused: string;
  timeUp: string;
}

export interface TimerProps {
  timer: RoomTimer;
  /** Room time now, in ms. */
  now: () => number;
  /** The words `common.timer`. */
  words: TimerWords;
  /** The small clock before the figures: phone and desk. */
  icon?: boolean;
  onMinute?: ((sentence: string) => void) | undefined;
  /** The time has just run out before one's eyes. */
  onOver?: () => void;
}

export function Timer({ timer, now, words, icon = false, onMinute, onOver }: TimerProps) {
  const leftMs = useLeftMs(timer, now);
  const minutes = leftMs === null ? null : Math.ceil(leftMs / 60_000);
  const said = useRef<number | null>(null);
  useEffect(() => {
    // The first value is on the page already; only a change is worth interrupting for.
    if (said.current !== null && minutes !== null && said.current !== minutes) {
      onMinute?.(minutes === 0 ? words.timeUp : words.minutesLeft(minutes));
      if (minutes === 0) onOver?.();
    }
    said.current = minutes;
  }, [minutes, onMinute, onOver, words]);
  if (leftMs === null || minutes === null) return null;
  const paused = timer.state === 'paused';
  return (
    <span
      className={styles.timer}
      role="timer"
      aria-live="off"
      aria-label={
        minutes === 0 ? words.timeUp : `${words.minutesLeft(minutes)}${paused ? `, ${words.paused}` : ''}`
      }
      data-state={paused ? 'paused' : leftMs === 0 ? 'over' : 'running'}
    >
      {icon && <Icon of={TimerIcon} />}
      <span aria-hidden="true">{clockFigures(leftMs)}</span>
      {paused && (
        <small className={styles.paused} aria-hidden="true">
          {words.paused}
        </small>
      )}
    </span>
  );
}

/** The time left as a bar under a head; silent, because the figures beside it speak. */
export function TimerBar({ timer, now }: Pick<TimerProps, 'timer' | 'now'>) {
  const leftMs = useLeftMs(timer, now);
  if (leftMs === null || timer.state === 'off') return null;
  const share = timer.totalMs > 0 ? Math.min(1, leftMs / timer.totalMs) : 0;
  return (
    <span className={styles.bar} aria-hidden="true" data-state={leftMs === 0 ? 'over' : timer.state}>
      <i style={{ width: `${100 * share}%` }} />
    </span>
  );
}

/** 90 000 is "01:30"; hours are counted in minutes, as on a kitchen clock. */
function clockFigures(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}

/** Ms left, never below 0; `null` while the timer is off. Wakes at the moment the next second begins. */
function useLeftMs(timer: RoomTimer, now: () => number): number | null {
  const [, wake] = useState(0);
  const leftMs = leftOf(timer, now);
  useEffect(() => {
    if (timer.state !== 'running' || leftMs === 0) return;
    const sleeping = setTimeout(() => wake((times) => times + 1), (leftOf(timer, now) ?? 0) % 1000 || 1000);
    return () => clearTimeout(sleeping);
  });
  return leftMs;
}

function leftOf(timer: RoomTimer, now: () => number): number | null {
  switch (timer.state) {
    case 'off':
      return null;
    case 'paused':
      return Math.max(0, timer.leftMs);
    case 'running':
      return Math.max(0, timer.endsAt - now());
  }
}
