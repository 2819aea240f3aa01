/** The moments at which a sleeping page must look whether anyone still hears it [C6], and at which it may be gone for good. */
import type { Workshop } from '../store/workshop.ts';

/** Follows the page until the answer is called. */
export function followPage(store: Workshop): () => void {
  const wake = () => store.wake();
  const visible = () => {
    if (document.visibilityState === 'visible') store.wake();
    else void store.flush();
  };
  const leave = () => void store.flush();
  addEventListener('online', wake);
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', visible);
  return () => {
    removeEventListener('online', wake);
    removeEventListener('pagehide', leave);
    document.removeEventListener('visibilitychange', visible);
  };
}
