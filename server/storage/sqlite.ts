/**
 * The store on one SQLite file. This side runs on the main thread and only queues: what came in while a commit was under way
 * goes together in the next one, with one commit in flight [L3]. The file itself belongs to the thread in `sqlite-worker.ts`.
 * A commit that fails rejects its whole group with `not-saved`, and nothing of the group is stored.
 */

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { OwnerId, PersonId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { ChainedEntry, ChainVerdict } from '@mufakat/shared/result/chain.ts';
import type { Reply } from '@mufakat/shared/protocol/wire.ts';

import { chainedOf } from './chain.ts';
import type { Row, Value } from './database.ts';
import type { Answer, Question } from './sqlite-worker.ts';
import type { Group, StoredGroup } from './store-group.ts';
import {
  type Batch,
  type Committed,
  type LogRow,
  type ListedMethod,
  type MethodRow,
  RecordDamaged,
  type SeatRow,
  type Store,
  type TokenRow,
  type WorkshopRow,
} from './store.ts';

/** Commits under steady load start at least this far apart, so that a burst costs few flushes. */
const WINDOW_MS = 2;

/** A copy of a large file takes some seconds. */
const SCRUBS = 60;
const SCRUB_AGAIN_MS = 500;

/** Where the database of a data folder lies. */
export function databaseIn(dataDir: string): string {
  return join(dataDir, 'mufakat.sqlite');
}

/** Opens the file at `path`, made if missing. Rejects when the check at start finds damage [L6]. */
export async function openSqliteStore(path: string): Promise<Store> {
  mkdirSync(dirname(path), { recursive: true });
  const thread = new Thread(path);
  try {
    await thread.ask({ read: 'workshop', values: [''] });
  } catch (error) {
    const cause = error instanceof Error ? error.cause : error;
    throw new Error(`The database ${path} cannot be opened: ${String(cause)}`, { cause });
  }
  return new SqliteStore(thread);
}

interface Waiting {
  readonly batch: Batch;
  readonly done: (value: Committed) => void;
  readonly failed: (error: Error) => void;
}

class SqliteStore implements Store {
  readonly #thread: Thread;
  #queue: Waiting[] = [];
  #inFlight = false;
  #scheduled = false;
  #lastStart = 0;

  constructor(thread: Thread) {
    this.#thread = thread;
  }

  commit(batch: Batch): Promise<Committed> {
    return new Promise((done, failed) => {
      this.#queue.push({ batch, done, failed });
      this.#schedule();
    });
  }

  async loadLog(workshop: WorkshopId): Promise<readonly LogRow[]> {
    return (await this.#thread.ask({ log: workshop })).map(logRow);
  }

  async loadChained(workshop: WorkshopId): Promise<readonly ChainedEntry[]> {
    return (await this.#thread.ask({ log: workshop })).map(chainedOf);
  }

  async loadEntry(workshop: WorkshopId, n: number): Promise<LogRow | null> {
    return first(await this.#read('entry', workshop, n), logRow);
  }

  async loadHash(workshop: WorkshopId, n: number): Promise<string | null> {
    return first(await this.#read('hash', workshop, n), (row) => String(row.hash));
  }

  async loadDrawers(
    workshop: WorkshopId,
  ): Promise<readonly { owner: OwnerId; row: number; bytes: Uint8Array }[]> {
    return (await this.#thread.ask({ drawers: workshop })).map((row) => ({
      owner: row.owner as OwnerId,
      row: row.row as number,
      bytes: row.bytes as Uint8Array,
    }));
  }

  async loadPicture(workshop: WorkshopId, picture: string): Promise<Uint8Array | null> {
    return first(await this.#read('picture', workshop, picture), (row) => row.bytes as Uint8Array);
  }

  async loadReply(workshop: WorkshopId, op: string): Promise<Reply | null> {
    return first(await this.#read('reply', workshop, op), (row) => JSON.parse(String(row.reply)) as Reply);
  }

  async loadReplies(workshop: WorkshopId, limit: number): Promise<readonly { op: string; reply: Reply }[]> {
    const rows = await this.#read('replies', workshop, limit);
    return rows
      .toReversed()
      .map((row) => ({ op: String(row.op), reply: JSON.parse(String(row.reply)) as Reply }));
  }

  async raiseLoads(workshop: WorkshopId): Promise<number> {
    const [row] = await this.#thread.ask({ raise: workshop });
    if (row === undefined) throw new Error(`there is no workshop ${workshop}`);
    return row.loads as number;
  }

  async loads(workshop: WorkshopId): Promise<number> {
    const [row] = await this.#read('loads', workshop);
    return (row?.loads ?? 0) as number;
  }

  async createWorkshop(
    row: WorkshopRow,
    tokens: readonly TokenRow[],
    entries: readonly LogRow[],
  ): Promise<void> {
    await this.#thread.ask({
      write: [
        { run: 'workshop', values: [row.id, row.createdAt, row.code, row.rehearsalOf] },
        ...tokens.map((token) => ({ run: 'token' as const, values: tokenValues(token) })),
      ],
      log: flatten([{ workshop: row.id, entries, drawers: [], folds: [], replies: [], pictures: [] }]).log,
    });
  }

  async deleteWorkshop(workshop: WorkshopId): Promise<void> {
    await this.#thread.ask({ write: [{ run: 'noWorkshop', values: [workshop] }] });
  }

  chain(workshop: WorkshopId): Promise<ChainVerdict> {
    return this.#thread.chain(workshop);
  }

  async workshops(): Promise<readonly WorkshopRow[]> {
    return (await this.#read('workshops')).map(workshopRow);
  }

  async findWorkshop(workshop: WorkshopId): Promise<WorkshopRow | null> {
    return first(await this.#read('workshop', workshop), workshopRow);
  }

  async findByCode(code: string): Promise<WorkshopRow | null> {
    return first(await this.#read('code', code), workshopRow);
  }

  async setCode(workshop: WorkshopId, code: string): Promise<void> {
    await this.#thread.ask({ write: [{ run: 'code', values: [code, workshop] }] });
  }

  async addMethod({ id, version, savedAt, name, summary, method }: MethodRow): Promise<void> {
    await this.#thread.ask({
      write: [{ run: 'method', values: [id, version, savedAt, name, summary, method] }],
    });
  }

  async findMethod(id: string, version?: number): Promise<MethodRow | null> {
    const rows = await (version === undefined
      ? this.#read('newestMethod', id)
      : this.#read('method', id, version));
    return first(rows, (row) => ({ ...methodRow(row), method: String(row.method) }));
  }

  async methods(): Promise<readonly ListedMethod[]> {
    return (await this.#read('methods')).map((row) => ({ ...methodRow(row), archived: row.archived === 1 }));
  }

  async archiveMethod(id: string, archived: boolean): Promise<void> {
    await this.#thread.ask({ write: [{ run: archived ? 'archive' : 'unarchive', values: [id] }] });
  }

  async addToken(token: TokenRow): Promise<void> {
    await this.#thread.ask({ write: [{ run: 'token', values: tokenValues(token) }] });
  }

  async useToken(hash: string): Promise<TokenRow | null> {
    return first(await this.#thread.ask({ take: hash }), tokenRow);
  }

  async addSeat({ seat, session, workshop, face, role, person }: SeatRow): Promise<void> {
    await this.#thread.ask({
      write: [{ run: 'seat', values: [seat, session, workshop, face, role, person] }],
    });
  }

  async findSeat(seat: SeatId): Promise<SeatRow | null> {
    return first(await this.#read('seat', seat), seatRow);
  }

  async isErasedSeat(seat: SeatId): Promise<boolean> {
    return (await this.#read('erasedSeat', seat)).length > 0;
  }

  async seatsOf(session: string): Promise<readonly SeatRow[]> {
    return (await this.#read('seatsOfSession', session)).map(seatRow);
  }

  async seatsOfWorkshop(workshop: WorkshopId): Promise<readonly SeatRow[]> {
    return (await this.#read('seatsOfWorkshop', workshop)).map(seatRow);
  }

  async changeSeats(
    workshop: WorkshopId,
    from: PersonId,
    to: Pick<SeatRow, 'person' | 'role'> | null,
  ): Promise<void> {
    const write =
      to === null
        ? (['noSeats', 'noTokens'] as const).map((run) => ({ run, values: [workshop, from] }))
        : (['moveSeats', 'moveTokens'] as const).map((run) => ({
            run,
            values: [to.person, to.role, workshop, from],
          }));
    await this.#thread.ask({ write });
  }

  async isScrubDue(): Promise<boolean> {
    return (await this.#read('scrub')).length > 0;
  }

  async scrub(): Promise<void> {
    // Somebody who reads the file just now, a copy above all, keeps its log from being emptied.
    for (let tried = 0; tried < SCRUBS; tried++) {
      const [row] = await this.#thread.ask({ scrub: true });
      if (row?.busy === 0) return;
      await new Promise((done) => setTimeout(done, SCRUB_AGAIN_MS));
    }
    throw new Error('the log of the database could not be emptied');
  }

  async scrubbed(): Promise<void> {
    await this.#thread.ask({ write: [{ run: 'scrubbed', values: [] }] });
  }

  async probe(): Promise<void> {
    await this.#thread.ask({ write: [{ run: 'probe', values: [Date.now()] }] });
  }

  async close(): Promise<void> {
    while (this.#queue.length > 0 || this.#inFlight) await new Promise((done) => setTimeout(done, WINDOW_MS));
    await this.#thread.close();
  }

  #read(read: Extract<Question, { read: unknown }>['read'], ...values: Value[]): Promise<readonly Row[]> {
    return this.#thread.ask({ read, values });
  }

  #schedule(): void {
    if (this.#scheduled || this.#inFlight || this.#queue.length === 0) return;
    this.#scheduled = true;
    const start = () => {
      this.#scheduled = false;
      void this.#commitQueue();
    };
    // Leading edge: after a quiet while at once, but with what the same turn of the loop still brings.
    const wait = this.#lastStart + WINDOW_MS - performance.now();
    if (wait > 0) setTimeout(start, wait);
    else setImmediate(start);
  }

  async #commitQueue(): Promise<void> {
    const group = this.#queue;
    this.#queue = [];
    this.#inFlight = true;
    this.#lastStart = performance.now();
    try {
      const { drawerRows, heads } = await this.#thread.store(flatten(group.map(({ batch }) => batch)));
      let at = 0;
      for (const { batch, done } of group) {
        const end = at + batch.drawers.length;
        // A room has one batch under way, so a group holds one of each workshop.
        const head = heads.find(({ workshop }) => workshop === batch.workshop) ?? null;
        done({ drawerRows: drawerRows.slice(at, end), head });
        at = end;
      }
    } catch (error) {
      for (const { failed } of group) failed(new Error('not-saved', { cause: error }));
    } finally {
      this.#inFlight = false;
      this.#schedule();
    }
  }
}

type Body<Q> = Q extends Question ? Omit<Q, 'id'> : never;

/** Questions to the thread and its answers, matched by number. A thread that died is started again by the next question. */
class Thread {
  readonly #path: string;
  readonly #waiting = new Map<number, { done: (answer: Answer) => void; failed: (error: Error) => void }>();
  #worker: Worker | null = null;
  #last = 0;

  constructor(path: string) {
    this.#path = path;
  }

  async ask(question: Body<Exclude<Question, { group: unknown }>>): Promise<readonly Row[]> {
    const answer = await this.#post(question);
    return 'rows' in answer ? answer.rows : [];
  }

  async store(group: Group): Promise<StoredGroup> {
    const answer = await this.#post({ group });
    if ('drawerRows' in answer) return answer;
    throw new Error('the thread of the database answered something else');
  }

  async chain(workshop: string): Promise<ChainVerdict> {
    const answer = await this.#post({ chain: workshop });
    if ('chain' in answer) return answer.chain;
    throw new Error('the thread of the database answered something else');
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    const gone = new Promise((done) => worker.once('exit', done));
    await this.ask({ close: true });
    await gone;
  }

  #post(body: Body<Question>): Promise<Answer> {
    return new Promise((done, failed) => {
      this.#last += 1;
      this.#waiting.set(this.#last, { done, failed });
      try {
        this.#running().postMessage({ id: this.#last, ...body });
      } catch (error) {
        this.#waiting.delete(this.#last);
        failed(new Error('not-saved', { cause: error }));
      }
    });
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(new URL('./sqlite-worker.ts', import.meta.url), {
      workerData: { path: this.#path },
      // The thread holds one group at a time; a small nursery keeps the process small.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    this.#worker = worker;
    worker.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if ('failed' in answer) waiting?.failed(errorOf(answer));
      else waiting?.done(answer);
    });
    worker.on('error', (error) => this.#gone(worker, error));
    worker.on('exit', () => this.#gone(worker, new Error('the thread of the database ended')));
    return worker;
  }

  #gone(worker: Worker, cause: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { failed } of waiting) failed(new Error('not-saved', { cause }));
  }
}

function errorOf({ failed, damaged }: Extract<Answer, { failed: string }>): Error {
  return damaged ? new RecordDamaged(failed) : new Error('not-saved', { cause: failed });
}

function flatten(batches: readonly Batch[]): Group {
  const group: Group = { log: [], drawers: [], folds: [], replies: [], pictures: [], erase: [] };
  for (const { workshop, entries, drawers, folds, replies, pictures, erase } of batches) {
    for (const { n, t, kind, actor, facts, body } of entries) {
      group.log.push(workshop, n, t, kind, actor, facts, body);
    }
    for (const { owner, bytes } of drawers) group.drawers.push(workshop, owner, bytes);
    for (const { owner, upTo, bytes } of folds) group.folds.push(workshop, owner, upTo, bytes);
    for (const { picture, bytes } of pictures) group.pictures.push(workshop, picture, bytes);
    if (erase !== undefined) group.erase.push({ ...erase, workshop });
    for (const { op, reply } of replies) group.replies.push(workshop, op, JSON.stringify(reply));
  }
  return group;
}

function first<T>(rows: readonly Row[], read: (row: Row) => T): T | null {
  const [row] = rows;
  return row === undefined ? null : read(row);
}

function logRow(row: Row): LogRow {
  return {
    n: row.n as number,
    t: row.t as number,
    kind: String(row.kind),
    actor: String(row.actor),
    facts: String(row.facts),
    body: row.body as string | null,
  };
}

function workshopRow(row: Row): WorkshopRow {
  return {
    id: row.workshop as WorkshopId,
    createdAt: row.created_at as number,
    code: String(row.code),
    rehearsalOf: row.rehearsal_of as WorkshopId | null,
  };
}

function methodRow(row: Row): Omit<MethodRow, 'method'> {
  return {
    id: String(row.id),
    version: row.version as number,
    savedAt: row.saved_at as number,
    name: String(row.name),
    summary: String(row.summary),
  };
}

function seatRow(row: Row): SeatRow {
  return {
    seat: row.seat as SeatId,
    session: String(row.session),
    workshop: row.workshop as WorkshopId,
    face: row.face as SeatRow['face'],
    role: row.role as SeatRow['role'],
    person: row.person as PersonId,
  };
}

function tokenRow(row: Row): TokenRow {
  return {
    hash: String(row.hash),
    workshop: row.workshop as WorkshopId,
    face: row.face as TokenRow['face'],
    role: row.role as TokenRow['role'],
    person: row.person as PersonId,
    once: row.once === 1,
    kind: row.kind as TokenRow['kind'],
  };
}

function tokenValues({ hash, workshop, face, role, person, once, kind }: TokenRow): Value[] {
  return [hash, workshop, face, role, person, once ? 1 : 0, kind];
}
