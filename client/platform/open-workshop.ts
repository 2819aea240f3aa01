/**
 * A seat's store made of the browser's own parts. socket.io and Yjs are fetched when the store is opened, so a page that only
 * shows a join form loads neither.
 */
import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { Parts, SocketOptions, Timers } from '../store/parts.ts';
import { lazySocket } from '../store/lazy-socket.ts';
import { openWorkshop } from '../store/store.ts';
import type { Workshop } from '../store/workshop.ts';
import { api } from './browser-api.ts';
import { storage } from './device-storage.ts';
import { followPage } from './wake-events.ts';

const timers: Timers = {
  set: (act, ms) => setTimeout(act, ms),
  clear: (handle) => clearTimeout(handle as number),
};

/** Closing the store ends what it follows of the page, too. */
export function openBrowserWorkshop(workshop: WorkshopId, seat: SeatId): Workshop {
  const store = openWorkshop({ workshop, seat, parts: browserParts() });
  const unfollow = followPage(store);
  return {
    ...store,
    close() {
      unfollow();
      store.close();
    },
  };
}

function browserParts(): Parts {
  return {
    base: location.origin,
    clock: () => Date.now(),
    timers,
    random: () => Math.random(),
    randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
    storage,
    openSocket: (options: SocketOptions) =>
      lazySocket(timers, async () => (await import('../store/socket-io.ts')).openSocketIo(options)),
    WebSocket,
    givePicture: (...given) => api.givePicture(...given),
    loadPapers: () => import('../store/papers.ts'),
  };
}
