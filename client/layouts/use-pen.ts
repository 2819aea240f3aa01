/**
 * One pen for a wording [W6]: what is typed here goes to the room after each pause, naming the rev it was made on. If
 * somebody else worded it meanwhile, nothing is overwritten on either side: the person chooses.
 */
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Reply } from '@mufakat/shared/protocol/wire.ts';

const PAUSE_MS = 700;

export type PenState = 'clean' | 'typing' | 'saving' | 'saved' | 'newer' | 'refused';

export interface Pen<T> {
  /** What is shown: the own draft while there is one, else what the room says. */
  readonly shown: T;
  readonly state: PenState;
  readonly write: (next: T) => void;
  /** Sends what waits at once: the field was left. */
  readonly leave: () => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
}

export interface PenGiven<T> {
  readonly value: T;
  readonly rev: number;
  readonly save: (value: T, rev: number) => Promise<Reply>;
}

export function usePen<T>({ value, rev, save }: PenGiven<T>): Pen<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const [state, setState] = useState<PenState>('clean');
  // The rev the draft was begun on; the room's own count runs ahead when somebody else words.
  const base = useRef(rev);
  const waiting = useRef<{ readonly value: T } | null>(null);
  const busy = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saving = useRef(save);
  useEffect(() => {
    saving.current = save;
  }, [save]);

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (busy.current) return;
    busy.current = true;
    // What was typed while one was on its way goes next, in order.
    for (let next = waiting.current; next !== null; next = waiting.current) {
      waiting.current = null;
      setState('saving');
      const reply = await saving.current(next.value, base.current);
      if (reply.ok) {
        base.current += 1;
        setState('saved');
      } else {
        waiting.current ??= next;
        setState(reply.refusal.refused === 'changed' ? 'newer' : 'refused');
        break;
      }
    }
    busy.current = false;
  }, []);

  // The room has caught up with what was sent from here, or worded by itself while nothing was typed.
  useEffect(() => {
    if (waiting.current !== null || busy.current) {
      if (rev > base.current) setState('newer');
      return;
    }
    if (rev >= base.current) {
      base.current = rev;
      setDraft(null);
    }
  }, [rev, state]);

  const write = useCallback(
    (next: T) => {
      setDraft({ value: next });
      waiting.current = { value: next };
      setState((before) => (before === 'newer' ? before : 'typing'));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE_MS);
    },
    [send],
  );
  const leave = useCallback(() => void send(), [send]);
  const takeTheirs = useCallback(() => {
    clearTimeout(timer.current);
    waiting.current = null;
    base.current = rev;
    setDraft(null);
    setState('clean');
  }, [rev]);
  const keepMine = useCallback(() => {
    base.current = rev;
    void send();
  }, [rev, send]);

  // What is half typed when the editor closes is not lost.
  useEffect(() => () => void send(), [send]);

  return { shown: draft === null ? value : draft.value, state, write, leave, takeTheirs, keepMine };
}
