/** Questions about guests: newcomers at the waiting room, not admitted [T3]. */
import type { Guest } from './state.ts';

/** Long enough for the desk to breathe, short enough for somebody who mistyped their name. */
const ASK_AGAIN_MS = 30_000;

/** Room time from which a declined guest may ask once more. */
export function mayAskAgainAt(guest: Guest): number {
  return guest.since + ASK_AGAIN_MS;
}
