/** How many columns of at least 200 px (at the normal text size) the wall has room for. */
import { useSyncExternalStore, useCallback } from 'react';

/** 13.25rem with its gap: larger text makes fewer columns. */
const COLUMN_REM = 13.25;
const SLIM_REM = 9;

/** `slim`: a lane without cards takes 9rem beside them. */
export function useColumns(element: HTMLElement | null, slim: boolean): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (element === null) return () => undefined;
      const observer = new ResizeObserver(listener);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [element],
  );
  return useSyncExternalStore(subscribe, () => columnsIn(element?.clientWidth ?? 0, slim));
}

function columnsIn(width: number, slim: boolean): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const room = slim ? width - SLIM_REM * rem : width;
  return Math.max(slim ? 1 : 2, Math.floor(room / (COLUMN_REM * rem)));
}
