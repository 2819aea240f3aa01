/** How many columns of at least 200 px (at the normal text size) the wall has room for. */
import { useSyncExternalStore, useCallback } from 'react';

/** 13.25rem with its gap: larger text makes fewer columns. */
const COLUMN_REM = 13.25;

export function useColumns(element: HTMLElement | null): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (element === null) return () => undefined;
      const observer = new ResizeObserver(listener);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [element],
  );
  return useSyncExternalStore(subscribe, () => columnsIn(element?.clientWidth ?? 0));
}

function columnsIn(width: number): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.max(2, Math.floor(width / (COLUMN_REM * rem)));
}
