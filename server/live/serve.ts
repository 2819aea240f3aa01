/**
 * socket.io in front of the rooms: who connects, how fast they speak, and that what they say is a command. Views go out as the
 * room gives them; rules are the room's. Websocket only: a phone that long-polls would be a slow reader nobody sees.
 */

import type { IncomingMessage, Server as HttpServer } from 'node:http';

import type { SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { parseCommandEnvelope, parseHello } from '@mufakat/shared/protocol/parse.ts';
import { CLOSE } from '@mufakat/shared/protocol/close-codes.ts';
import { COMMAND_RATE, type Rate, TokenBucket } from '@mufakat/shared/protocol/rate.ts';
import type {
  Acknowledged,
  ClientEvents,
  Hello,
  Reply,
  ServerEvents,
} from '@mufakat/shared/protocol/wire.ts';
import { parseCommand } from '@mufakat/shared/workshop/command-schema.ts';
import type { Command } from '@mufakat/shared/workshop/command.ts';
import type { RefusalCode } from '@mufakat/shared/workshop/refusal.ts';
import type { Viewer } from '@mufakat/shared/workshop/view.ts';
import { Server, type Socket } from 'socket.io';

import type { Attached, Room, ViewPort } from '../room/contract.ts';
import { RecordDamaged, type SeatRow } from '../storage/store.ts';
import { SlowReaders, writeView } from './outgoing.ts';
import { Strangers } from './strangers.ts';

export interface LiveParts {
  readonly http: HttpServer;
  readonly openRoom: (workshop: WorkshopId) => Promise<Room | null>;
  readonly isOwnOrigin: (request: IncomingMessage) => boolean;
  readonly findSeat: (request: IncomingMessage, seat: SeatId) => Promise<SeatRow | null>;
  /** It was that of a person whose data were deleted. */
  readonly isErased: (seat: SeatId) => Promise<boolean>;
  /** Where a request comes from, for the limits per address. */
  readonly addressOf: (request: IncomingMessage) => string;
  /** Whether the request's session owns any seat. */
  readonly isKnown: (request: IncomingMessage) => Promise<boolean>;
  readonly rate?: Rate;
  /** The room has ended this seat; its papers go with it. */
  readonly onEnded: (seat: SeatId, why: Ended) => void;
  /** Ids and codes only [E3]. */
  readonly log: {
    warn(fields: object, text: string): void;
    error(fields: object, text: string): void;
  };
}

export interface Live {
  /** Ends the connections of these seats with one sentence. */
  cut(seats: readonly SeatId[], why: Ended): void;
  close(): Promise<void>;
}

export type Ended = Parameters<ServerEvents['ended']>[0]['why'];

/** [T5, T6] */
const MESSAGE_BYTES = 64 * 1024;
const CONNECT_MS = 5000;
const PING_MS = 20_000;
const DEAD_AFTER_PING_MS = 25_000;
const BEAT_MS = 1000;
/** Packets beyond the rate until a client is taken for a broken one. */
const IGNORED_AT_MOST = 500;

interface Seated {
  readonly state: 'seated';
  readonly room: Room;
  readonly viewer: Viewer;
  readonly hello: Hello;
  readonly behind: boolean;
}
type Arrival = Seated | { readonly state: 'ended'; readonly why: Ended };

type LiveSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, { arrival: Arrival }>;

export function serveLive(parts: LiveParts): Live {
  const strangers = new Strangers();
  const connections = new Map<LiveSocket, SeatId>();
  const slow = new SlowReaders<LiveSocket['conn']>(() =>
    parts.log.warn({ code: CLOSE.tooSlow }, 'a reader was too slow'),
  );
  const io: Server<ClientEvents, ServerEvents, Record<string, never>, { arrival: Arrival }> = new Server(
    parts.http,
    {
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: MESSAGE_BYTES,
      connectTimeout: CONNECT_MS,
      pingInterval: PING_MS,
      pingTimeout: DEAD_AFTER_PING_MS,
      perMessageDeflate: false,
      httpCompression: false,
      // Paper sockets and Vite's are upgrades on the same server.
      destroyUpgrade: false,
      allowRequest: (request, answer) => {
        if (!parts.isOwnOrigin(request)) {
          answer('foreign-origin', false);
          return;
        }
        parts.isKnown(request).then(
          (known) => answer(null, known || strangers.enter(request.socket, parts.addressOf(request))),
          () => answer('busy', false),
        );
      },
    },
  );

  io.engine.on('connection', ({ request }: { request: IncomingMessage }) => strangers.listen(request.socket));

  io.use((socket, proceed) => {
    void admit(parts, socket).then(proceed);
  });

  io.on('connection', (socket) => {
    const { arrival } = socket.data;
    if (arrival.state === 'ended') {
      end(socket, arrival.why);
      return;
    }
    connections.set(socket, arrival.viewer.seat);
    socket.on('disconnect', () => connections.delete(socket));
    seat(parts, slow, socket, arrival);
  });

  const beating = setInterval(() => {
    const now = performance.now();
    for (const { conn } of connections.keys()) slow.beat(conn, now);
  }, BEAT_MS);
  beating.unref();

  return {
    cut(seats, why) {
      const cut = new Set(seats);
      for (const [socket, of] of connections) if (cut.has(of)) end(socket, why);
    },
    async close() {
      clearInterval(beating);
      await io.close();
    },
  };
}

/** Notes who it is; what it gives is the error that socket.io answers with. */
async function admit(parts: LiveParts, socket: LiveSocket): Promise<Error | undefined> {
  try {
    const arrival = await arrive(parts, socket);
    if (arrival === null) return new Error('invalid');
    socket.data.arrival = arrival;
    return undefined;
  } catch (error) {
    parts.log.error({ error: String(error) }, 'a connection could not be admitted');
    if (error instanceof RecordDamaged) {
      socket.data.arrival = { state: 'ended', why: 'damaged' };
      return undefined;
    }
    return new Error('busy');
  }
}

/** The seat asked for, if the session owns it; `null` for what is no hello at all. */
async function arrive(parts: LiveParts, socket: LiveSocket): Promise<Arrival | null> {
  const hello = parseHello(socket.handshake.auth);
  if (hello === null) return null;
  if (hello === 'too-old') return { state: 'ended', why: 'too-old' };
  const row = await parts.findSeat(socket.request, hello.seat);
  if (row === null)
    return { state: 'ended', why: (await parts.isErased(hello.seat)) ? 'erased' : 'no-session' };
  const room = await parts.openRoom(row.workshop);
  if (room === null) return { state: 'ended', why: 'gone' };
  const behind = await room.isBehind(hello);
  return {
    state: 'seated',
    room,
    viewer: { seat: row.seat, role: row.role, person: row.person },
    hello,
    behind,
  };
}

type Slow = SlowReaders<LiveSocket['conn']>;

function seat(
  parts: LiveParts,
  slow: Slow,
  socket: LiveSocket,
  { room, viewer, hello, behind }: Seated,
): void {
  const bucket = new TokenBucket(parts.rate ?? COMMAND_RATE, performance.now());
  let ignored = 0;
  // Every packet counts, also those of events nobody listens to.
  socket.use(([event], proceed) => {
    if (event === 'command') {
      proceed();
      return;
    }
    ignored += 1;
    if (ignored > IGNORED_AT_MOST) socket.disconnect(true);
  });
  socket.on('command', (message: unknown, answer: unknown) => {
    const reply =
      typeof answer === 'function'
        ? (given: Acknowledged) => void Reflect.apply(answer, undefined, [given])
        : null;
    const wait = bucket.take(performance.now());
    if (wait > 0) {
      ignored += 1;
      if (ignored > IGNORED_AT_MOST) socket.disconnect(true);
      reply?.(refused('rate', { ms: wait }));
      return;
    }
    const envelope = parseCommandEnvelope(message);
    const command = envelope === null ? null : parseCommand(envelope.command);
    if (envelope === null || command === null) {
      reply?.(refused('invalid'));
      return;
    }
    carry(parts, room, viewer, envelope.op, command).then(
      (said) => reply?.({ ...said, head: room.head }),
      () => reply?.(refused('busy')),
    );
  });
  const attached: Attached = room.attach(viewer, portOf(parts, slow, socket, room, viewer), {
    epoch: hello.epoch,
    lastN: hello.lastN,
    behind,
    sections: hello.held,
  });
  socket.on('disconnect', () => attached.detach());
}

/** A handler that throws answers `busy`; what was the matter stands in the log without content [E3]. */
async function carry(
  parts: LiveParts,
  room: Room,
  viewer: Viewer,
  op: string,
  command: Command,
): Promise<Reply> {
  try {
    return await room.command(viewer, op, command);
  } catch (error) {
    const where = error instanceof Error ? error.stack : String(error);
    parts.log.error(
      { workshop: room.id, person: viewer.person, what: command.name, where },
      'a command threw',
    );
    return refused('busy');
  }
}

function refused(code: RefusalCode, detail?: Readonly<Record<string, number>>): Reply {
  return { ok: false, refusal: detail === undefined ? { refused: code } : { refused: code, detail } };
}

function portOf(parts: LiveParts, slow: Slow, socket: LiveSocket, room: Room, viewer: Viewer): ViewPort {
  return {
    hello: (message) => void socket.emit('hello', message),
    view: (message) => {
      if (!socket.connected) return;
      writeView(socket.conn, () => room.head, message);
      slow.sent(socket.conn);
    },
    ended: (why) => {
      end(socket, why);
      parts.onEnded(viewer.seat, why);
    },
  };
}

function end(socket: LiveSocket, why: Ended): void {
  socket.emit('ended', { why });
  socket.disconnect(true);
}
