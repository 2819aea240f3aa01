/** A connection whose code is still being fetched. Commands wait in the outbox meanwhile. */
import type { LiveSocket } from './parts.ts';

export function lazySocket(load: () => Promise<LiveSocket>): LiveSocket {
  let socket: LiveSocket | null = null;
  let isClosed = false;

  async function start(): Promise<void> {
    const loaded = await load();
    if (isClosed) loaded.close();
    else socket = loaded;
  }
  // If the code cannot be fetched the page itself is not whole: the error belongs in its console.
  void start();

  return {
    command(message, timeoutMs) {
      if (socket === null) return Promise.reject(new Error('There is no connection yet.'));
      return socket.command(message, timeoutMs);
    },
    redial: () => socket?.redial(),
    close() {
      isClosed = true;
      socket?.close();
    },
  };
}
