/**
 * How wide the window is in the size of its text. The rails are drawers where the window is narrow or the text is large; a
 * media query in em would not hear of a text size that the page itself was given.
 */
import { useSyncExternalStore } from 'react';

export function useRoomInRem(): number {
  return useSyncExternalStore(subscribe, roomInRem);
}

/** Both rails stand from here. */
export const WIDE = 75;
/** The steps stand from here, the attention is a drawer. */
export const MIDDLE = 56.25;

function roomInRem(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return Math.floor((innerWidth / rem) * 4) / 4;
}

function subscribe(listener: () => void): () => void {
  const probe = document.createElement('i');
  probe.style.position = 'absolute';
  probe.style.width = '1rem';
  probe.style.visibility = 'hidden';
  document.body.append(probe);
  const observer = new ResizeObserver(listener);
  observer.observe(probe);
  addEventListener('resize', listener);
  return () => {
    observer.disconnect();
    probe.remove();
    removeEventListener('resize', listener);
  };
}
