/**
 * A process full of readers, so that their work is not in the server's figure. Each has its own socket and its own replica, and
 * on our server also the live connection that a phone has. It tells how many cards every one of its readers has, and at the
 * end what each of them holds.
 */

import type { SeatId } from '@mufakat/shared/cards/card.ts';
import type { Hello } from '@mufakat/shared/protocol/wire.ts';
import { io, type Socket } from 'socket.io-client';

import { digestOfReplica, onFinished } from './cards.ts';
import { Paper, type PaperSource } from './paper.ts';

export interface ReaderSource extends PaperSource {
  /** The live connection beside the paper; the other server has none. */
  readonly live: { readonly base: string; readonly seat: SeatId } | null;
}

export type Order =
  | { readonly open: readonly ReaderSource[] }
  | { readonly compare: true }
  | { readonly close: true };
export type Word =
  | { readonly opened: number }
  /** Cards that all readers of this process have. */
  | { readonly seen: number }
  /** One digest for each reader. */
  | { readonly held: readonly string[] }
  | { readonly closed: true };

interface Reader {
  readonly paper: Paper;
  readonly cards: Set<string>;
  readonly live: Socket | null;
}

let readers: Reader[] = [];
let told = 0;
let telling = false;

process.on('message', (order: Order) => {
  if ('open' in order) void open(order.open);
  else if ('compare' in order) say({ held: readers.map(({ paper }) => digestOfReplica(paper.doc)) });
  else close();
});
process.on('disconnect', () => process.exit(0));

async function open(sources: readonly ReaderSource[]): Promise<void> {
  told = 0;
  readers = [];
  readers = await Promise.all(sources.map(openReader));
  say({ opened: readers.length });
}

async function openReader(source: ReaderSource): Promise<Reader> {
  // As a phone: first who it is, then the papers.
  const live = source.live === null ? null : await connect(source.live, source.headers);
  const paper = new Paper(source);
  const cards = new Set<string>();
  onFinished(paper.doc, (id) => {
    cards.add(id);
    tell();
  });
  await paper.synced;
  return { paper, cards, live };
}

function connect(
  { base, seat }: { base: string; seat: SeatId },
  extraHeaders: PaperSource['headers'],
): Promise<Socket> {
  const auth: Hello = { protocol: 1, seat, held: {}, lastN: 0, lastHash: null, epoch: null };
  const socket = io(base, {
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth,
    extraHeaders,
  });
  return new Promise((done, failed) => {
    socket.once('view', () => done(socket));
    socket.on('connect_error', failed);
    socket.on('ended', ({ why }: { why: string }) => failed(new Error(why)));
  });
}

/** Once for all replicas that moved in this turn. */
function tell(): void {
  if (telling) return;
  telling = true;
  setImmediate(() => {
    telling = false;
    let seen = Infinity;
    for (const { cards } of readers) seen = Math.min(seen, cards.size);
    if (seen === told || seen === Infinity) return;
    told = seen;
    say({ seen });
  });
}

function close(): void {
  for (const { paper, live } of readers) {
    paper.close();
    live?.disconnect();
  }
  readers = [];
  say({ closed: true });
}

function say(word: Word): void {
  process.send?.(word);
}
