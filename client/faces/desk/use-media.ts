/** Whether a media query holds: the rails are drawers where the window, or large text, leaves no room for them. */
import { useCallback, useSyncExternalStore } from 'react';

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** In em of the browser's own text size, so that 200 % text folds the rails too. */
export const WIDE = '(min-width: 75em)';
export const MIDDLE = '(min-width: 56.25em)';
