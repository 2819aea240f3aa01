/** Keeps the projector's computer from sleeping while the screen is open; browsers allow it only on https and localhost. */
import { useEffect } from 'react';

export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let gone = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      try {
        lock = await navigator.wakeLock.request('screen');
        if (gone) await lock.release();
      } catch {
        // Refused (low battery, plain http): the screen then sleeps as the computer is set to.
      }
    };
    const again = () => void ask();
    void ask();
    // The lock ends by itself whenever the page is hidden.
    document.addEventListener('visibilitychange', again);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
}
