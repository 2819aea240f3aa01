/**
 * The socket.io connection of one seat: websocket only, back-off 0.5 to 10 s with jitter [C6]. Knows nothing of what the
 * messages mean. Loaded after the first paint by the browser, at once by a phone in Node.
 */
import { io, type ManagerOptions, type Socket, type SocketOptions as ClientOptions } from 'socket.io-client';

import type { ClientEvents, ServerEvents } from '@mufakat/shared/protocol/wire.ts';

import type { LiveSocket, SocketOptions } from './parts.ts';

/** A server that refused the handshake is asked again after about this long; it may have been restarting. */
const REFUSED_WAIT_MS = 5000;

/** `extra` is for a phone in Node, which sends its cookie itself. */
export function openSocketIo(
  { base, hello, on }: SocketOptions,
  extra: Partial<ManagerOptions & ClientOptions> = {},
): LiveSocket {
  const socket: Socket<ServerEvents, ClientEvents> = io(base, {
    path: '/socket.io/',
    transports: ['websocket'],
    // One connection per seat: two seats of one page must not share it.
    forceNew: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 10_000,
    randomizationFactor: 0.5,
    auth: (send) => send({ ...hello() }),
    ...extra,
  });
  let isClosed = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  socket.on('hello', on.hello);
  socket.on('view', on.view);
  socket.on('ended', on.ended);
  socket.on('connect', () => {
    on.heard();
    socket.io.engine.on('packet', on.heard);
  });
  socket.on('disconnect', () => {
    on.down();
    retryIfRefused();
  });
  socket.on('connect_error', () => {
    on.down();
    retryIfRefused();
  });

  /** socket.io does not come back by itself when it was the server that said no. */
  function retryIfRefused(): void {
    if (socket.active || isClosed) return;
    clearTimeout(again);
    again = setTimeout(() => socket.connect(), REFUSED_WAIT_MS * (0.5 + Math.random()));
  }

  return {
    command: (message, timeoutMs) => socket.timeout(timeoutMs).emitWithAck('command', message),
    redial() {
      socket.disconnect().connect();
    },
    close() {
      isClosed = true;
      clearTimeout(again);
      socket.disconnect();
    },
  };
}
