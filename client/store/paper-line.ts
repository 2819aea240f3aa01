/**
 * The line of one paper: one connection at a time, dialled while the workshop is online, and again after it broke [C6]. What is
 * dialled, and what an end of it means, is the paper's own.
 */
import type { PaperConnection } from './paper-connection.ts';
import type { Parts } from './parts.ts';
import { makeRedial } from './redial.ts';

export interface PaperLine {
  /** Dials, unless a connection is there or the workshop is offline. */
  readonly connect: () => void;
  /** The connection is gone by itself. */
  readonly ended: () => void;
  /** Dials after a wait that grows until a connection worked. */
  readonly again: () => void;
  readonly worked: () => void;
  readonly hangUp: () => void;
  /** Nothing while no connection is open. */
  readonly send: (message: Uint8Array<ArrayBuffer>) => void;
  /** The room hears us; `jitterMs` spreads what many phones do at once. */
  readonly online: (jitterMs: number) => void;
  readonly offline: () => void;
  /** Redials if nothing came for this long. */
  readonly wake: (silentMs: number) => void;
}

/** `dial` opens a connection, or gives `null` while there is nothing to dial. */
export function makePaperLine(
  parts: Pick<Parts, 'timers' | 'random' | 'clock'>,
  dial: () => PaperConnection | null,
): PaperLine {
  let connection: PaperConnection | null = null;
  let isOnline = false;
  const redial = makeRedial(parts, connect);

  function connect(): void {
    if (isOnline && connection === null) connection = dial();
  }

  function hangUp(): void {
    redial.stop();
    connection?.close();
    connection = null;
  }

  return {
    connect,
    ended() {
      connection = null;
    },
    again() {
      if (isOnline) redial.later();
    },
    worked: () => redial.worked(),
    hangUp,
    send: (message) => connection?.send(message),
    online(jitterMs) {
      isOnline = true;
      hangUp();
      redial.soon(jitterMs);
    },
    offline() {
      isOnline = false;
      hangUp();
    },
    wake(silentMs) {
      if (connection === null || parts.clock() - connection.heardAt() < silentMs) return;
      hangUp();
      connect();
    },
  };
}
