/**
 * Who else is in a pad and where their carets stand, and what is told of oneself: whether one types, and where, about twice a
 * second at most [G9]. Between two tellings a caret stays between the letters where it was.
 */
import { createDecoder, type Decoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';

import { caretAfter, spliceOf } from '@mufakat/shared/cards/text.ts';
import type { PadPeer, PadPresence } from '@mufakat/shared/protocol/awareness.ts';
import { MESSAGE_AWARENESS } from '@mufakat/shared/protocol/close-codes.ts';

import type { Parts, TimerHandle } from './parts.ts';

export interface SeenPeer extends PadPeer {
  /** Theirs as long as they are here; counted by the room. */
  readonly place: number;
}

export interface Company {
  hear(decoder: Decoder): void;
  others(): readonly SeenPeer[];
  /** The room lets this device write; until it is heard one may. */
  mayWrite(): boolean;
  /** The text was changed, here or by others. */
  follow(before: string, after: string, isOwn: boolean): void;
  /** Typed here, and the caret stands there now. */
  typed(caret: number): void;
  /** Moved without typing; `null` has left the text. */
  stands(caret: number | null): void;
  /** The room hears us again. */
  again(): void;
  /** It does not hear us, nor we it. */
  alone(): void;
  stop(): void;
}

const TYPING_MS = 2500;
/** Below what the room passes on. */
const TELL_MS = 600;

export function makeCompany(
  { timers }: Pick<Parts, 'timers'>,
  send: (message: Uint8Array<ArrayBuffer>) => void,
): Company {
  let peers = new Map<number, PadPeer>();
  let own: PadPresence = { typing: false, cursor: null };
  /** Rings when nobody types here any more. */
  let typing: TimerHandle = null;
  /** Rings when something may be told again. */
  let telling: TimerHandle = null;
  let isUntold = false;

  function tell(change: Partial<PadPresence>): void {
    own = { ...own, ...change };
    isUntold = true;
    if (telling !== null) return;
    isUntold = false;
    send(messageOf(own));
    telling = timers.set(() => {
      telling = null;
      if (isUntold) tell({});
    }, TELL_MS);
  }

  return {
    hear(message) {
      // As y-protocols' awareness lays it down; the room says nothing else [G9].
      const said = createDecoder(readVarUint8Array(message));
      for (let left = readVarUint(said); left > 0; left--) {
        const client = readVarUint(said);
        readVarUint(said);
        const peer = JSON.parse(readVarString(said)) as PadPeer | null;
        if (peer === null) peers.delete(client);
        else peers.set(client, peer);
      }
    },
    others: () => [...peers].flatMap(([place, peer]) => (peer.you ? [] : [{ ...peer, place }])),
    mayWrite() {
      for (const { you, writes } of peers.values()) if (you) return writes;
      // What a reader writes before it hears so comes back to it.
      return true;
    },
    follow(before, after, isOwn) {
      const { at, inserted } = spliceOf(before, after);
      for (const [place, peer] of peers) {
        const { cursor, typing: types } = peer;
        if (cursor === null) continue;
        // Who types stands behind what comes where they stood.
        const there =
          !isOwn && types && cursor === at ? at + inserted.length : caretAfter(before, after, cursor);
        if (there !== cursor) peers.set(place, { ...peer, cursor: there });
      }
    },
    typed(caret) {
      if (typing !== null) timers.clear(typing);
      typing = timers.set(() => {
        typing = null;
        tell({ typing: false });
      }, TYPING_MS);
      tell({ typing: true, cursor: caret });
    },
    stands(caret) {
      if (caret !== own.cursor) tell({ cursor: caret });
    },
    again() {
      if (own.cursor !== null) tell({});
    },
    alone() {
      peers = new Map();
    },
    stop() {
      for (const timer of [typing, telling]) if (timer !== null) timers.clear(timer);
    },
  };
}

/** An awareness message about oneself; the room gives the number that counts. */
function messageOf(presence: PadPresence): Uint8Array<ArrayBuffer> {
  const state = new TextEncoder().encode(JSON.stringify(presence));
  return Uint8Array.of(MESSAGE_AWARENESS, state.length + 4, 1, 0, 1, state.length, ...state);
}
