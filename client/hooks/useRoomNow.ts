/** Room time [C5], told again every `tickMs`; and the timer of the whole room, counted down by it. */
import { useCallback, useSyncExternalStore } from 'react';

import { useSection } from './useSection.ts';
import { useWorkshop } from './workshop-context.tsx';

/** Room time in ms, rounded down to whole ticks so that it is a stable snapshot. */
export function useRoomNow(tickMs: number): number {
  const store = useWorkshop();
  const subscribe = useCallback(
    (listener: () => void) => {
      const handle = setInterval(listener, Math.min(tickMs, 1000));
      return () => clearInterval(handle);
    },
    [tickMs],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(store.now() / tickMs) * tickMs);
}

const TICK_MS = 1000;

/** Ms until the running countdown closes the step or poll, or `null` when none runs. */
export function useClosing(): { readonly of: 'step' | 'poll'; readonly leftMs: number } | null {
  const closing = useSection('room')?.closing ?? null;
  const now = useRoomNow(TICK_MS);
  // The tick is rounded down; a countdown of ten seconds must not begin with eleven.
  const left = closing === null ? 0 : closing.at - now - (TICK_MS - 1);
  return closing === null ? null : { of: closing.of, leftMs: Math.max(0, left) };
}
