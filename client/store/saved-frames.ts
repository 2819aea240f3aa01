/**
 * Which cards the server has stored [C2]. The server acks with the number of frames (SyncStep2 and Update) of this connection
 * it has committed; counted here are the same frames as they leave, and for each card the number of its last one. A state
 * vector would not do: deletions do not move it. After a reconnect nothing counts as saved until the sync answer is acked.
 */
import { MESSAGE_SYNC } from '@mufakat/shared/protocol/close-codes.ts';

export interface SavedFrames {
  /** A new connection: frames count from nought. */
  opened(): void;
  /** What leaves through the socket, in order. */
  left(data: unknown): void;
  /** Cards were changed here; called after their frame left, or did not leave because nothing is connected. */
  changed(cards: Iterable<string>): void;
  /** The server's ack. */
  saved(count: number): void;
  isSaved(card: string): boolean;
  /** Cards changed here that are not stored; `null` until the sync answer is acked, when nothing can be said. */
  unsaved(): readonly string[] | null;
}

const SYNC_STEP_2 = 1;
const UPDATE = 2;
/** Not sent on this connection; only the sync answer of the next one carries it. */
const NEVER = Number.POSITIVE_INFINITY;

export function countSavedFrames(): SavedFrames {
  let sent = 0;
  let acked = 0;
  let syncAnswer = NEVER;
  /** Frames that had left when last looked; more of them tell that a change has sent one. */
  let seen = 0;
  const lastFrame = new Map<string, number>();

  return {
    opened() {
      sent = 0;
      acked = 0;
      seen = 0;
      syncAnswer = NEVER;
      lastFrame.clear();
    },
    left(data) {
      const kind = frameKind(data);
      if (kind === null) return;
      sent += 1;
      // Also one that answers `resync` [G3]: what it replaces may have been dropped.
      if (kind === SYNC_STEP_2) {
        syncAnswer = sent;
        seen = sent;
      }
    },
    changed(cards) {
      const frame = sent > seen ? sent : NEVER;
      seen = sent;
      for (const card of cards) lastFrame.set(card, frame);
    },
    saved(count) {
      acked = Math.max(acked, count);
    },
    isSaved: (card) => acked >= syncAnswer && (lastFrame.get(card) ?? 0) <= acked,
    unsaved() {
      if (acked < syncAnswer) return null;
      return [...lastFrame].flatMap(([card, frame]) => (frame > acked ? [card] : []));
    },
  };
}

function frameKind(data: unknown): number | null {
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data;
  if (!(bytes instanceof Uint8Array) || bytes[0] !== MESSAGE_SYNC) return null;
  const kind = bytes[1];
  return kind === SYNC_STEP_2 || kind === UPDATE ? kind : null;
}
