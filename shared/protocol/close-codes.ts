/**
 * Close codes of paper sockets [G11]. 4400-4499 mean "never again" to the stock provider, which then emits `closed` and lets
 * the store decide; the others are tried again.
 */
export const CLOSE = {
  noSession: 4401,
  noRight: 4403,
  noSuchPaper: 4404,
  /** The reason is the current epoch. */
  otherEpoch: 4409,
  tooBig: 4413,
  malformed: 4422,
  tooSlow: 4008,
  restarting: 4503,
  rate: 4529,
} as const;
export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE];

/** Message types of the paper socket beyond y-websocket's 0 (sync) and 1 (awareness). */
export const MESSAGE_SYNC = 0;
export const MESSAGE_AWARENESS = 1;
/** `saved {n}`: n SyncStep2 and Update frames of this connection are committed [C2]. Payload: varuint n. */
export const MESSAGE_SAVED = 100;
/**
 * On pads [G7]: a hash of the state vector and one of the text (`shared/cards/replica.ts`), both varuint. From the room what it has;
 * back from who has the same vector and another text.
 */
export const MESSAGE_COMPARE = 101;
