/**
 * One connection of one paper: the stock y-websocket provider, made so that it never reconnects by itself [C6], keeps no
 * awareness [G9] and tells no other tab [G8]. It counts what leaves and hears the server's `saved` [C2]. When it is closed,
 * by whom and why is told once, and it is gone; a new one is made for the next try.
 */
import { type Decoder, readVarUint } from 'lib0/decoding';
import { type Encoder, writeVarUint } from 'lib0/encoding';
import { messageYjsSyncStep2, readSyncMessage } from 'y-protocols/sync';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';

import { CLOSE, MESSAGE_SAVED, MESSAGE_SYNC } from '@mufakat/shared/protocol/close-codes.ts';
import { paperPath, type PaperAddress } from '@mufakat/shared/protocol/paper-address.ts';

import type { Parts } from './parts.ts';

export interface PaperConnection {
  /** Local clock ms of the last message, 0 before the first. */
  heardAt(): number;
  /** A whole message beside those of Yjs; nothing while it is not open. */
  send(message: Uint8Array<ArrayBuffer>): void;
  /** Ends it without a word to `closed`. */
  close(): void;
}

export interface PaperHandlers {
  readonly opened?: () => void;
  /** Anything that leaves through the socket. */
  readonly left?: (data: unknown) => void;
  readonly saved?: (count: number) => void;
  /** Messages of other types; what is written is said back. */
  readonly messages?: Readonly<Record<number, (decoder: Decoder, encoder: Encoder) => void>> | undefined;
  /** The server's whole difference has been applied. */
  readonly synced: () => void;
  /** Gone, also when it never opened. */
  readonly closed: (code: number, reason: string) => void;
}

/** A socket that takes what is sent; one that closes would complain. */
const OPEN = 1;
/** The code of a connection that broke without a word. */
const BROKEN = 1006;

export function openPaperConnection(
  parts: Pick<Parts, 'base' | 'WebSocket' | 'clock'>,
  address: PaperAddress,
  doc: Y.Doc,
  on: PaperHandlers,
): PaperConnection {
  let over = false;
  let heardAt = 0;
  const provider = new WebsocketProvider(
    parts.base.replace(/^http/, 'ws'),
    paperPath(address).slice(1),
    doc,
    {
      connect: false,
      disableBc: true,
      WebSocketPolyfill: listeningSocket(parts.WebSocket, {
        left: (data) => on.left?.(data),
        heard: () => {
          heardAt = parts.clock();
        },
      }),
      shouldReconnect: () => false,
    },
  );
  provider.awareness.setLocalState(null);
  provider.messageHandlers[MESSAGE_SAVED] = (_encoder, decoder) => on.saved?.(readVarUint(decoder));
  // As the provider's own, but bytes that cannot be read are no longer passed over in silence [C3].
  provider.messageHandlers[MESSAGE_SYNC] = (encoder, decoder, _provider, emitSynced) => {
    writeVarUint(encoder, MESSAGE_SYNC);
    const unreadable = () => finish(CLOSE.malformed, 'unreadable');
    try {
      const kind = readSyncMessage(decoder, encoder, doc, provider, unreadable);
      if (emitSynced && kind === messageYjsSyncStep2 && !over) provider.synced = true;
    } catch {
      unreadable();
    }
  };
  for (const [type, hear] of Object.entries(on.messages ?? {}))
    provider.messageHandlers[Number(type)] = (encoder, decoder) => hear(decoder, encoder);
  provider.on('status', ({ status }) => {
    if (status === 'connected' && !over) on.opened?.();
  });
  provider.on('sync', (whole) => {
    if (whole && !over) on.synced();
  });
  provider.on('closed', ({ code, reason }) => finish(code, reason));
  // Without an event the provider itself hung up, because nothing came for 30 s.
  provider.on('connection-close', (event) => {
    if (event === null) finish(BROKEN, '');
  });
  provider.connect();

  function finish(code: number | null, reason: string): void {
    if (over) return;
    over = true;
    provider.shouldConnect = false;
    // The provider is in the middle of closing when it tells so.
    queueMicrotask(() => {
      provider.destroy();
      provider.awareness.destroy();
      if (code !== null) on.closed(code, reason);
    });
  }

  return {
    heardAt: () => heardAt,
    send(message) {
      if (provider.ws?.readyState === OPEN) provider.ws.send(message);
    },
    close: () => finish(null, ''),
  };
}

/** The socket class, telling what leaves and that something came. */
function listeningSocket(
  Base: typeof WebSocket,
  on: { readonly left: (data: unknown) => void; readonly heard: () => void },
): typeof WebSocket {
  return class extends Base {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('message', on.heard);
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      on.left(data);
      super.send(data);
    }
  };
}
