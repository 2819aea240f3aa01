/**
 * The door of the paper sockets: `/yjs/<workshop>/<seat>/<paper>/<place>/<epoch>`. Origin, session and seat are checked before
 * the handshake, the refusal is told after it, as a close code the client can see [G11]. Rights and epochs are the room's.
 */

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { CLOSE, type CloseCode } from '@mufakat/shared/protocol/close-codes.ts';
import { type PaperAddress, parsePaperPath } from '@mufakat/shared/protocol/paper-address.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import { type WebSocket, WebSocketServer } from 'ws';

import type { Clock } from '../room/clock.ts';
import type { Room } from '../room/contract.ts';
import type { SeatRow } from '../storage/store.ts';
import { PaperConnection, type PaperLimits } from './connection.ts';
import { Turns } from './turns.ts';

export interface PapersParts {
  readonly openRoom: (workshop: WorkshopId) => Promise<Room | null>;
  readonly isOwnOrigin: (request: IncomingMessage) => boolean;
  readonly findSeat: (request: IncomingMessage, seat: SeatId) => Promise<SeatRow | null>;
  /** Where a request comes from, for the limits per address. */
  readonly addressOf: (request: IncomingMessage) => string;
  readonly limits: PaperLimits;
  readonly clock: Clock;
  /** Ids and codes only [E3]. */
  readonly log: {
    warn(fields: object, text: string): void;
    error(fields: object, text: string): void;
  };
}

export interface Papers {
  /** Takes over an upgrade whose path begins with `/yjs/`. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every paper of these seats. */
  cut(seats: readonly SeatId[], code: CloseCode, reason: string): void;
  close(): void;
}

/** Above the quota of a drawer, so that what is too big is answered 4413 [T5]. */
const MAX_PAYLOAD = 1.25 * 1024 * 1024;
/** Sockets that have not shown a right to be here [T5]. */
const UNKNOWN_MS = 5000;
const UNKNOWN_BYTES = 4 * 1024;
const UNKNOWN_PER_ADDRESS = 50;
const UNKNOWN_IN_ALL = 400;
const CHECKING_IN_ALL = 2000;
const BEAT_MS = 1000;

export function servePapers(parts: PapersParts): Papers {
  return new PaperDoor(parts);
}

type Refusal = { readonly code: CloseCode; readonly reason: string };
type Admitted = { readonly room: Room; readonly seat: SeatRow; readonly address: PaperAddress };

class PaperDoor implements Papers {
  readonly #parts: PapersParts;
  readonly #server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_PAYLOAD,
    perMessageDeflate: false,
    clientTracking: false,
  });
  readonly #turns: Turns;
  readonly #connections = new Map<PaperConnection, SeatId>();
  /** Upgrades whose seat is being looked up. A hall behind one address comes back all at once after a restart. */
  #checking = 0;
  readonly #strangersOf = new Map<string, number>();
  readonly #strangers = new Set<Duplex>();
  readonly #beating: NodeJS.Timeout;
  #closing = false;

  constructor(parts: PapersParts) {
    this.#parts = parts;
    this.#turns = new Turns((run) => parts.clock.soon(run));
    this.#beating = setInterval(() => this.#beat(), BEAT_MS);
    this.#beating.unref();
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // An unheard error on a raw socket would end the process.
    socket.on('error', () => socket.destroy());
    if (this.#closing || !this.#parts.isOwnOrigin(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    if (this.#checking >= CHECKING_IN_ALL) {
      socket.destroy();
      return;
    }
    this.#checking += 1;
    const timer = this.#parts.clock.after(UNKNOWN_MS, () => socket.destroy());
    this.#admit(request)
      .catch((error: unknown): Refusal => {
        this.#parts.log.error({ error: String(error) }, 'a paper socket could not be admitted');
        return { code: CLOSE.restarting, reason: 'busy' };
      })
      .then((verdict) => {
        timer.cancel();
        if (socket.destroyed || ('code' in verdict && !this.#mayStay(request, socket))) return;
        this.#server.handleUpgrade(request, socket, head, (peer) => this.#greet(peer, verdict));
      })
      .catch((error: unknown) => {
        this.#parts.log.error({ error: String(error) }, 'a paper socket could not be opened');
        socket.destroy();
      })
      .finally(() => (this.#checking -= 1));
  }

  cut(seats: readonly SeatId[], code: CloseCode, reason: string): void {
    const cut = new Set(seats);
    for (const [connection, seat] of this.#connections) if (cut.has(seat)) connection.close(code, reason);
  }

  close(): void {
    this.#closing = true;
    clearInterval(this.#beating);
    for (const connection of this.#connections.keys()) connection.close(CLOSE.restarting, 'restarting');
    for (const socket of this.#strangers) socket.destroy();
    this.#server.close();
  }

  async #admit(request: IncomingMessage): Promise<Admitted | Refusal> {
    const address = parsePaperPath((request.url ?? '').split('?', 1)[0] ?? '');
    if (address === null) return { code: CLOSE.noSuchPaper, reason: 'no-such-paper' };
    const seat = await this.#parts.findSeat(request, address.seat);
    if (seat === null || seat.workshop !== address.workshop) {
      return { code: CLOSE.noSession, reason: 'no-session' };
    }
    const room = await this.#parts.openRoom(address.workshop);
    return room === null ? { code: CLOSE.noSuchPaper, reason: 'no-such-paper' } : { room, seat, address };
  }

  #greet(peer: WebSocket, verdict: Admitted | Refusal): void {
    if ('code' in verdict || this.#closing) {
      turnAway(peer, 'code' in verdict ? verdict : { code: CLOSE.restarting, reason: 'restarting' });
      return;
    }
    const { room, seat, address } = verdict;
    const connection = new PaperConnection(peer, address.paper, {
      limits: this.#parts.limits,
      clock: this.#parts.clock,
      turns: this.#turns,
      onClosed: (closed) => this.#connections.delete(closed),
      onRefused: (what) =>
        this.#parts.log.warn(
          { workshop: room.id, person: seat.person, paper: address.paper, ...what },
          'paper refused',
        ),
    });
    this.#connections.set(connection, seat.seat);
    const viewer = { seat: seat.seat, role: seat.role, person: seat.person };
    const opened = openPaper(room, viewer, address, connection);
    if ('close' in opened) {
      connection.close(opened.close, opened.reason);
      return;
    }
    connection.start(opened);
  }

  /** Counts a socket without a right while it reads why; too many of them are dropped without a word [T5]. */
  #mayStay(request: IncomingMessage, socket: Duplex): boolean {
    const address = this.#parts.addressOf(request);
    const here = this.#strangersOf.get(address) ?? 0;
    if (here >= UNKNOWN_PER_ADDRESS || this.#strangers.size >= UNKNOWN_IN_ALL) {
      socket.destroy();
      return false;
    }
    this.#strangersOf.set(address, here + 1);
    this.#strangers.add(socket);
    const timer = this.#parts.clock.after(UNKNOWN_MS, () => socket.destroy());
    socket.once('close', () => {
      timer.cancel();
      this.#strangers.delete(socket);
      const left = (this.#strangersOf.get(address) ?? 1) - 1;
      if (left > 0) this.#strangersOf.set(address, left);
      else this.#strangersOf.delete(address);
    });
    return true;
  }

  #beat(): void {
    const now = this.#parts.clock.monotonic();
    for (const connection of this.#connections.keys()) connection.beat(now);
  }
}

function openPaper(
  room: Room,
  viewer: Viewer,
  address: PaperAddress,
  port: PaperConnection,
): ReturnType<Room['openDrawer' | 'openPad' | 'openBoard']> {
  switch (address.paper) {
    case 'drawer':
      return room.openDrawer(viewer, address.owner, address.epoch, port);
    case 'pad':
      return room.openPad(viewer, address.pad, address.epoch, port);
    case 'board':
      return room.openBoard(viewer, address.step, address.circle ?? null, address.epoch, port);
  }
}

/** The client sees the code, says goodbye and may say nothing else. */
function turnAway(peer: WebSocket, { code, reason }: Refusal): void {
  peer.on('error', () => peer.terminate());
  peer.on('message', (data) => {
    if (!(data instanceof Uint8Array) || data.byteLength > UNKNOWN_BYTES) peer.terminate();
  });
  peer.close(code, reason);
}
