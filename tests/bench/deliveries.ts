/**
 * Deliveries: one finished card seen in one reader's replica. A card is written as the form of the phone writes it: each change
 * goes to the drawer and, on the other server, into the document, but only what is finished comes to the board. Four writers with synced drawers keep 256 cards in flight until
 * the board is full; a card has landed when every reader has it. Measured is the CPU time of the server process with all its
 * threads, from the first card until it is quiet again, in ours and in @y/websocket-server in turn. In the end the cards of
 * every reader are compared with what was written.
 */

import type { ChildProcess } from 'node:child_process';

import { digestOfCards, finishedCard, type FinishedCard, writeCard, type Writing } from './cards.ts';
import { openBenchHall } from './hall.ts';
import { Paper, type PaperSource } from './paper.ts';
import { cpuSeconds, helper, type MeasuredServer, startPeer, startRaised } from './processes.ts';
import type { Order, ReaderSource, Word } from './readers.ts';

export interface Hall {
  readonly readers: number;
  readonly writing: Writing;
  /** Boards filled in a run; the other server needs fewer for the same precision. */
  readonly rounds: { readonly ours: number; readonly theirs: number };
}

export interface DeliveryPlan {
  readonly halls: readonly Hall[];
  /** The two servers in turn. */
  readonly runs: number;
  /** Boards filled before anything counts. */
  readonly warmUp: number;
}

const WRITERS = 4;
const IN_FLIGHT = 256;
/** What a board takes [T5]. */
const CARDS = 1000;
/** Views and commits that were put off, and what garbage is collected at once. */
const QUIET_MS = 500;
/** Boards that are filled first and not counted, so that both servers run compiled code. */
const WARM_READERS = 8;
const READER_PROCESSES = 2;
/** Nothing landed for so long: something is broken. */
const STUCK_MS = 30_000;

interface Round {
  readonly readers: readonly ReaderSource[];
  readonly writers: readonly PaperSource[];
  /** Ours says `saved`. */
  readonly acknowledges: boolean;
  close(): void;
}

/** A server, and how a round begins on it. */
interface Side {
  start(): Promise<MeasuredServer>;
  round(server: MeasuredServer, readers: number): Promise<Round>;
}

const OURS: Side = {
  start: startRaised,
  async round({ port }, count) {
    const hall = await openBenchHall(port, count + WRITERS);
    const writers = hall.people.slice(0, WRITERS);
    return {
      // A writer looks at the board too, as it gets its own updates back from the other server.
      readers: hall.people.map((person) => ({
        url: hall.boardUrl(person),
        headers: person.headers,
        live: { base: hall.base, seat: person.seat },
      })),
      writers: writers.map((person) => ({ url: hall.drawerUrl(person), headers: person.headers })),
      acknowledges: true,
      close: () => hall.close(),
    };
  },
};

let documents = 0;

const PEER: Side = {
  start: startPeer,
  async round({ port }, count) {
    documents += 1;
    const source = { url: `ws://127.0.0.1:${port}/bench-${documents}`, headers: {} };
    return {
      readers: Array.from({ length: count }, () => ({ ...source, live: null })),
      writers: Array.from({ length: WRITERS }, () => source),
      acknowledges: false,
      close: () => undefined,
    };
  },
};

/** The worst ratio of all runs, for each hall. */
export async function measureDeliveries(
  plan: DeliveryPlan,
  tell: (line: string) => void,
): Promise<ReadonlyMap<Hall, number>> {
  const [theirs, ours] = [await startSide(PEER), await startSide(OURS)];
  try {
    for (let round = 0; round < plan.warmUp; round++) {
      for (const side of [theirs, ours]) await playRound(side, WARM_READERS, 'typed');
    }
    const worst = new Map(plan.halls.map((hall) => [hall, Infinity]));
    for (let run = 1; run <= plan.runs; run++) {
      for (const hall of plan.halls) {
        const them = await cardsPerSecond(theirs, hall, hall.rounds.theirs);
        const us = await cardsPerSecond(ours, hall, hall.rounds.ours);
        worst.set(hall, Math.min(worst.get(hall) ?? Infinity, us / them));
        const figures = `${us.toFixed(0)} and ${them.toFixed(0)} cards per CPU-second`;
        tell(`run ${run}, ${hall.readers} readers, ${hall.writing}: ${figures}, ${(us / them).toFixed(2)}x`);
      }
    }
    return worst;
  } finally {
    await theirs.end();
    await ours.end();
  }
}

interface RunningSide {
  readonly side: Side;
  readonly server: MeasuredServer;
  readonly processes: readonly Readers[];
  /** Nobody leaves before the end: a room that goes to rest has work to do, which would fall into a later round. */
  readonly rounds: Round[];
  end(): Promise<void>;
}

async function startSide(side: Side): Promise<RunningSide> {
  const server = await side.start();
  const processes = Array.from({ length: READER_PROCESSES }, () => new Readers());
  const rounds: Round[] = [];
  return {
    side,
    server,
    processes,
    rounds,
    async end() {
      for (const round of rounds) round.close();
      for (const each of processes) each.end();
      await server.close();
    },
  };
}

async function cardsPerSecond(
  running: RunningSide,
  { readers, writing }: Hall,
  rounds: number,
): Promise<number> {
  let cpu = 0;
  for (let round = 0; round < rounds; round++) cpu += await playRound(running, readers, writing);
  return (rounds * CARDS) / cpu;
}

/** Fills one board; the CPU seconds it cost the server. */
async function playRound(
  { side, server, processes, rounds }: RunningSide,
  count: number,
  writing: Writing,
): Promise<number> {
  const round = await side.round(server, count);
  await Promise.all(
    processes.map((each, at) => each.open(round.readers.filter((_, n) => n % processes.length === at))),
  );
  const writers = round.writers.map((source) => new Paper(source));
  await Promise.all(writers.map(({ synced }) => synced));
  await quiet();

  const before = cpuSeconds(server.pid);
  const cards = await writeAll(writers, processes, writing);
  if (round.acknowledges) await Promise.all(writers.map((writer) => writer.settled()));
  await quiet();
  const cpu = cpuSeconds(server.pid) - before;

  const wanted = digestOfCards(cards);
  const held = (await Promise.all(processes.map((each) => each.compare()))).flat();
  const wrong = held.filter((digest) => digest !== wanted).length;
  if (held.length !== round.readers.length || wrong > 0) {
    throw new Error(`${wrong} of ${held.length} readers do not have the cards that were written`);
  }
  for (const writer of writers) writer.close();
  await Promise.all(processes.map((each) => each.close()));
  rounds.push(round);
  return cpu;
}

/** The closed loop. */
function writeAll(
  writers: readonly Paper[],
  processes: readonly Readers[],
  writing: Writing,
): Promise<readonly FinishedCard[]> {
  const cards = Array.from({ length: CARDS }, (_, n) => finishedCard(n));
  let written = 0;
  return new Promise((done, failed) => {
    const giveUp = () => failed(new Error(`of ${written} cards only ${landed()} landed`));
    let watch = setTimeout(giveUp, STUCK_MS);
    const landed = () => Math.min(...processes.map(({ seen }) => seen));
    const write = () => {
      for (const most = Math.min(landed() + IN_FLIGHT, CARDS); written < most; written++) {
        const [writer, card] = [writers[written % writers.length], cards[written]];
        if (writer !== undefined && card !== undefined) writeCard(writer.doc, card, writing);
      }
      clearTimeout(watch);
      if (landed() === CARDS) done(cards);
      else watch = setTimeout(giveUp, STUCK_MS);
    };
    for (const each of processes) each.onSeen = write;
    write();
  });
}

/** A process of readers, from here. */
class Readers {
  seen = 0;
  onSeen: () => void = () => undefined;
  readonly #child: ChildProcess = helper('readers.ts');
  #answer: ((word: Word) => void) | null = null;

  constructor() {
    this.#child.on('message', (word: Word) => {
      if (!('seen' in word)) {
        this.#answer?.(word);
        return;
      }
      this.seen = word.seen;
      this.onSeen();
    });
  }

  async open(sources: readonly ReaderSource[]): Promise<void> {
    this.seen = 0;
    await this.#ask({ open: sources });
  }

  async compare(): Promise<readonly string[]> {
    const word = await this.#ask({ compare: true });
    return 'held' in word ? word.held : [];
  }

  async close(): Promise<void> {
    await this.#ask({ close: true });
  }

  end(): void {
    this.#child.disconnect();
  }

  #ask(order: Order): Promise<Word> {
    return new Promise((done) => {
      this.#answer = done;
      this.#child.send(order);
    });
  }
}

function quiet(): Promise<void> {
  return new Promise((done) => setTimeout(done, QUIET_MS));
}
