/** Fetches code that a page cannot do without, again and again while the network fails. */
import type { TimerHandle, Timers } from './parts.ts';

const TRY_AGAIN_MS = 3000;

/** The answer stops further tries. */
export function loadPatiently<T>(
  timers: Timers,
  load: () => Promise<T>,
  take: (loaded: T) => void,
): () => void {
  let isStopped = false;
  let timer: TimerHandle = null;

  async function attempt(): Promise<void> {
    // A failed import is a cut network or a server being restarted.
    const loaded = await load().catch(() => null);
    if (isStopped) return;
    if (loaded === null) timer = timers.set(() => void attempt(), TRY_AGAIN_MS);
    else take(loaded);
  }
  void attempt();

  return () => {
    isStopped = true;
    timers.clear(timer);
  };
}
