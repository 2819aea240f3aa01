/** A connection whose code is still being fetched. Commands wait in the outbox meanwhile. */
import { loadPatiently } from './load-patiently.ts';
import type { LiveSocket, Timers } from './parts.ts';

export function lazySocket(timers: Timers, load: () => Promise<LiveSocket>): LiveSocket {
  let socket: LiveSocket | null = null;
  let isClosed = false;

  const stopLoading = loadPatiently(timers, load, (loaded) => {
    if (isClosed) loaded.close();
    else socket = loaded;
  });

  return {
    command(message, timeoutMs) {
      if (socket === null) return Promise.reject(new Error('There is no connection yet.'));
      return socket.command(message, timeoutMs);
    },
    redial: () => socket?.redial(),
    close() {
      isClosed = true;
      stopLoading();
      socket?.close();
    },
  };
}
