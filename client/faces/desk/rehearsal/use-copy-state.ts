/** How a copy does, asked every two seconds, and the path of its screen, asked until it is there. */
import { useEffect, useState } from 'react';

import type { RehearsalState } from '@mufakat/shared/protocol/wire.ts';

import { api } from '../../../platform/browser-api.ts';
import type { Problem } from '../../../store/api.ts';
import type { Copy } from './kept-copy.ts';

const ASK_AGAIN_MS = 2000;

export interface CopyState {
  /** The last that was heard. */
  readonly crowd: RehearsalState | null;
  /** With its token, for one press. */
  readonly screen: string | null;
  /** The last question was not answered. */
  readonly unheard: 'crowd' | 'screen' | null;
}

const NOTHING: CopyState = { crowd: null, screen: null, unheard: null };

/** `onGone` is called when the copy turns out not to be there any more; it must keep its identity. */
export function useCopyState(copy: Copy | null, onGone: () => void): CopyState {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    if (copy === null) return undefined;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let screen: string | null = null;
    const ask = async () => {
      const [crowd, links] = await Promise.all([
        api.rehearsal(copy.workshop, copy.seat),
        screen === null ? api.links(copy.workshop, copy.seat) : null,
      ]);
      if (over) return;
      if (!crowd.ok && isGone(crowd.problem)) {
        onGone();
        return;
      }
      if (links?.ok === true) screen = links.value.screen;
      setState((before) => ({
        crowd: crowd.ok ? crowd.value : before.crowd,
        screen,
        unheard: !crowd.ok ? 'crowd' : screen === null ? 'screen' : null,
      }));
      timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
    };
    void ask();
    return () => {
      over = true;
      clearTimeout(timer);
      setState(NOTHING);
    };
  }, [copy, onGone]);
  return state;
}

/** Removed elsewhere: nobody has a seat in it any more. */
export function isGone(problem: Problem): boolean {
  return problem.kind === 'refused' && (problem.status === 401 || problem.status === 404);
}
