/**
 * One paper socket: counts, bounds and times, and hands the room what has passed. It promises that the room only sees updates
 * that went through the bounded decoder, in the order they came [G1, G2], that questions are answered late rather than never
 * [G10], and that a slow or dead peer is let go [T6]. Rights, gaps and quotas are the room's [G3-G5].
 */

import { LIMITS } from '@mufakat/shared/cards/limits.ts';
import { PRESENCE_RATE, readPresence } from '@mufakat/shared/protocol/awareness.ts';
import { CLOSE, type CloseCode } from '@mufakat/shared/protocol/close-codes.ts';
import type { PaperAddress } from '@mufakat/shared/protocol/paper-address.ts';
import { PAPER_RATE, type Rate, TokenBucket } from '@mufakat/shared/protocol/rate.ts';
import type { RawData, WebSocket } from 'ws';

import { ROOM_CLIENT_ID } from '../room/boards.ts';
import type { Clock, Timer } from '../room/clock.ts';
import type { OpenPad, OpenPaper, PaperPort } from '../room/contract.ts';
import {
  type Bounds,
  checkUpdate,
  DRAWER_CONTENTS,
  type Fault,
  PAD_CONTENTS,
  SYNC_BOUNDS,
  UPDATE_BOUNDS,
} from './bounded-decode.ts';
import { EMPTY_AWARENESS, isStateVector, readFrame } from './read-frame.ts';
import type { Turns } from './turns.ts';

type PaperKind = PaperAddress['paper'];

export interface PaperLimits {
  readonly rate: Rate;
  readonly update: Bounds;
  readonly sync: Bounds;
}

export const PAPER_LIMITS: PaperLimits = { rate: PAPER_RATE, update: UPDATE_BOUNDS, sync: SYNC_BOUNDS };

export interface ConnectionParts {
  readonly limits: PaperLimits;
  readonly clock: Clock;
  /** Above 64 KiB one at a time per process [G1]. */
  readonly turns: Turns;
  readonly onClosed: (connection: PaperConnection) => void;
  /** Ids and codes only [E3]. */
  readonly onRefused: (what: { code: CloseCode; reason: string; bytes: number }) => void;
}

/** [G1, G10] */
const SYNC_WINDOW_MS = 10_000;
const ANSWERS_PER_WINDOW = 2;
const BIG_BYTES = 64 * 1024;
/** Writes to a board until the peer is sent away [W2]. */
const BOARD_WRITES = 3;
/** [T6] */
const SLOW_BYTES = 1024 * 1024;
const SLOW_MS = 5000;
const STUCK_BYTES = 4 * 1024 * 1024;
const PING_MS = 20_000;
const DEAD_MS = 45_000;
/** y-websocket redials after 33 s without a message [G9]. */
const AWARENESS_MS = 15_000;
/** A peer that does not answer the close frame. */
const CLOSING_MS = 5000;

const FAULT_CODES: Record<Fault, CloseCode> = {
  'too-big': CLOSE.tooBig,
  'too-many-structs': CLOSE.tooBig,
  malformed: CLOSE.malformed,
  'trailing-bytes': CLOSE.malformed,
  'empty-struct': CLOSE.malformed,
  'duplicate-section': CLOSE.malformed,
  'content-not-allowed': CLOSE.malformed,
};

export class PaperConnection implements PaperPort {
  readonly #socket: WebSocket;
  readonly #kind: PaperKind;
  readonly #parts: ConnectionParts;
  readonly #bucket: TokenBucket;
  #paper: OpenPaper | OpenPad | null = null;
  readonly #presences: TokenBucket;
  #closed = false;

  /** Frames that wait behind a big one. */
  readonly #waiting: Uint8Array[] = [];
  #isWaiting = false;
  #syncedAt = -Infinity;
  #question: { frame: Uint8Array; timer: Timer } | null = null;
  readonly #answeredAt: number[] = [];
  #unanswered: { vector: Uint8Array; timer: Timer } | null = null;
  #boardWrites = 0;

  #heardAt: number;
  #pingedAt: number;
  #awarenessAt: number;
  #slowSince: number | null = null;

  constructor(socket: WebSocket, kind: PaperKind, parts: ConnectionParts) {
    this.#socket = socket;
    this.#kind = kind;
    this.#parts = parts;
    const now = parts.clock.monotonic();
    this.#bucket = new TokenBucket(parts.limits.rate, now);
    this.#presences = new TokenBucket(PRESENCE_RATE, now);
    this.#heardAt = now;
    this.#pingedAt = now;
    this.#awarenessAt = now;
    socket.on('message', (data: RawData, isBinary: boolean) => this.#hear(data, isBinary));
    socket.on('pong', () => (this.#heardAt = parts.clock.monotonic()));
    // Broken frames and too long ones: ws answers with its own close code (1002, 1009) and closes.
    socket.on('error', () => this.#end());
    socket.on('close', () => this.#end());
  }

  /** The room's side. Nothing that came earlier is lost: ws hands over frames one turn after the handshake at the soonest. */
  start(paper: OpenPaper | OpenPad): void {
    this.#paper = paper;
    if (this.#closed) paper.detach();
  }

  send(frame: Uint8Array): void {
    if (this.#closed || this.#socket.readyState !== this.#socket.OPEN) return;
    const wait = isQuestion(frame) ? this.#syncedAt + SYNC_WINDOW_MS - this.#parts.clock.monotonic() : 0;
    if (wait > 0) {
      // The honest answer would come too early; the newest question asks for everything an earlier one did.
      this.#question?.timer.cancel();
      this.#question = { frame, timer: this.#parts.clock.after(wait, () => this.#askNow(frame)) };
      return;
    }
    this.#write(frame);
  }

  close(code: CloseCode, reason: string): void {
    if (this.#closed) return;
    this.#end();
    this.#socket.close(code, reason);
    this.#parts.clock.after(CLOSING_MS, () => this.#socket.terminate());
  }

  /** Called about once a second. */
  beat(now: number): void {
    if (this.#closed) return;
    if (now - this.#heardAt >= DEAD_MS) {
      this.#end();
      this.#socket.terminate();
      return;
    }
    this.#slowSince = this.#socket.bufferedAmount > SLOW_BYTES ? (this.#slowSince ?? now) : null;
    if (this.#slowSince !== null && now - this.#slowSince >= SLOW_MS) {
      this.#refuse(CLOSE.tooSlow, 'too-slow', this.#socket.bufferedAmount);
      return;
    }
    if (now - this.#pingedAt >= PING_MS) {
      this.#pingedAt = now;
      this.#socket.ping();
    }
    if (now - this.#awarenessAt >= AWARENESS_MS) {
      this.#awarenessAt = now;
      this.#write(EMPTY_AWARENESS);
    }
  }

  #hear(data: RawData, isBinary: boolean): void {
    if (this.#closed || this.#paper === null) return;
    const now = this.#parts.clock.monotonic();
    this.#heardAt = now;
    if (this.#bucket.take(now) > 0) {
      this.#refuse(CLOSE.rate, 'rate', 0);
      return;
    }
    if (!isBinary || !(data instanceof Uint8Array)) {
      this.#refuse(CLOSE.malformed, 'malformed', 0);
      return;
    }
    if (this.#isWaiting) this.#waiting.push(data);
    else this.#take(data);
  }

  #take(data: Uint8Array): void {
    const frame = readFrame(data);
    if (frame === null) {
      this.#refuse(CLOSE.malformed, 'malformed', data.byteLength);
      return;
    }
    switch (frame.kind) {
      case 'awareness':
        this.#takePresence(frame.bytes);
        return;
      case 'differs':
        if (this.#paper !== null && 'differs' in this.#paper) this.#paper.differs(frame);
        else this.#refuse(CLOSE.malformed, 'malformed', data.byteLength);
        return;
      case 'step1':
        this.#answer(frame.bytes);
        return;
      case 'step2':
        this.#takeSync(frame.bytes);
        return;
      case 'update':
        this.#receive(frame.bytes, this.#parts.limits.update);
    }
  }

  /** Who types where, on pads alone; what comes too often is passed over, the newest comes again [G9]. */
  #takePresence(bytes: Uint8Array): void {
    if (this.#paper === null || !('present' in this.#paper)) return;
    const presence = readPresence(bytes);
    if (presence === null) this.#refuse(CLOSE.malformed, 'content-not-allowed', bytes.byteLength);
    else if (presence !== 'nothing' && this.#presences.take(this.#parts.clock.monotonic()) === 0)
      this.#paper.present(presence);
  }

  /** The whole difference at once, after our question [G1]. */
  #takeSync(update: Uint8Array): void {
    const now = this.#parts.clock.monotonic();
    if (now - this.#syncedAt < SYNC_WINDOW_MS) {
      this.#refuse(CLOSE.rate, 'rate', update.byteLength);
      return;
    }
    this.#syncedAt = now;
    if (update.byteLength <= BIG_BYTES) {
      this.#receive(update, this.#syncBounds());
      return;
    }
    this.#isWaiting = true;
    this.#socket.pause();
    this.#parts.turns.take(() => {
      this.#receive(update, this.#syncBounds());
      this.#isWaiting = false;
      while (!this.#closed && !this.#isWaiting && this.#waiting.length > 0)
        this.#take(this.#waiting.shift() as Uint8Array);
      if (!this.#closed && !this.#isWaiting) this.#socket.resume();
    });
  }

  /** A whole paper at once, so its quota [G1, G5]. */
  #syncBounds(): Bounds {
    const { sync } = this.#parts.limits;
    return this.#kind === 'pad' ? { ...sync, bytes: Math.min(sync.bytes, LIMITS.padBytes) } : sync;
  }

  #receive(update: Uint8Array, bounds: Bounds): void {
    if (this.#closed || this.#paper === null) return;
    const contents = this.#kind === 'pad' ? PAD_CONTENTS : DRAWER_CONTENTS;
    const checked = checkUpdate(update, bounds, ROOM_CLIENT_ID, contents);
    if (!checked.ok) {
      this.#refuse(FAULT_CODES[checked.fault], checked.fault, update.byteLength);
      return;
    }
    if (this.#kind === 'board') {
      // An update that says nothing is the polite answer of a provider.
      if (checked.structs + checked.ranges === 0) return;
      this.#boardWrites += 1;
      if (this.#boardWrites >= BOARD_WRITES)
        this.#refuse(CLOSE.noRight, 'read-only-paper', update.byteLength);
      return;
    }
    // A gap is asked after by the room itself [G3].
    const code = this.#paper.receive(update, checked.needs);
    if (code !== null && code !== 'resync')
      this.#refuse(code, REASONS[code] ?? 'malformed', update.byteLength);
  }

  /** A SyncStep1: at most two answers in ten seconds, the newest question for all that waited [G10]. */
  #answer(vector: Uint8Array): void {
    if (!isStateVector(vector)) {
      this.#refuse(CLOSE.malformed, 'malformed', vector.byteLength);
      return;
    }
    const now = this.#parts.clock.monotonic();
    while ((this.#answeredAt[0] ?? Infinity) <= now - SYNC_WINDOW_MS) this.#answeredAt.shift();
    const [oldest] = this.#answeredAt;
    if (this.#answeredAt.length < ANSWERS_PER_WINDOW || oldest === undefined) {
      this.#answeredAt.push(now);
      this.#paper?.sync(vector);
      return;
    }
    this.#unanswered?.timer.cancel();
    const wait = oldest + SYNC_WINDOW_MS - now;
    this.#unanswered = { vector, timer: this.#parts.clock.after(wait, () => this.#answerLate(vector)) };
  }

  #answerLate(vector: Uint8Array): void {
    this.#unanswered = null;
    if (!this.#closed) this.#answer(vector);
  }

  #askNow(frame: Uint8Array): void {
    this.#question = null;
    this.send(frame);
  }

  #write(frame: Uint8Array): void {
    this.#socket.send(frame);
    if (this.#socket.bufferedAmount <= STUCK_BYTES) return;
    // Behind 4 MiB no close frame would arrive.
    this.#refuse(CLOSE.tooSlow, 'too-slow', this.#socket.bufferedAmount);
    this.#socket.terminate();
  }

  #refuse(code: CloseCode, reason: string, bytes: number): void {
    this.#parts.onRefused({ code, reason, bytes });
    this.close(code, reason);
  }

  #end(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#question?.timer.cancel();
    this.#unanswered?.timer.cancel();
    this.#waiting.length = 0;
    // Else the peer's goodbye would not be read.
    if (this.#isWaiting) this.#socket.resume();
    this.#paper?.detach();
    this.#parts.onClosed(this);
  }
}

/** Reasons of the codes a room closes with. */
const REASONS: Partial<Record<CloseCode, string>> = {
  [CLOSE.tooBig]: 'too-big',
  [CLOSE.noRight]: 'no-right',
  [CLOSE.restarting]: 'restarting',
};

/** Our SyncStep1. */
function isQuestion(frame: Uint8Array): boolean {
  return frame[0] === 0 && frame[1] === 0;
}
