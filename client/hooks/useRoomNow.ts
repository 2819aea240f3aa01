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

/** Ms until the running countdown closes the step or poll, or `null` when none runs. */
export function useClosing(): { readonly of: 'step' | 'poll'; readonly leftMs: number } | null {
  const closing = useSection('room')?.closing ?? null;
  const now = useRoomNow(1000);
  return closing === null ? null : { of: closing.of, leftMs: Math.max(0, closing.at - now) };
}
