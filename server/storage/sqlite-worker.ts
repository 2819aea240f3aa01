/**
 * The thread that owns the database file: the only module that knows node:sqlite, one writer connection [L3]. It answers
 * messages of `sqlite.ts` one after the other; a group of batches is one transaction, and its answer leaves after the commit
 * is on disk. Entries are chained here, where their order is final [L1], and a record is checked whenever it is read [L6].
 */

import { type ChainVerdict, checkChain } from '@mufakat/shared/result/chain.ts';

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

import { chain, chainedOf, damageIn, hex, sha256 } from './chain.ts';
import { type Erasure, type LogHead, type LogRow, RecordDamaged } from './store.ts';

/** What a row may hold. Anything else would be stored silently as NULL or as named parameters. */
export type Value = null | number | bigint | string | Uint8Array;

/** Rows laid flat, because copying one array between threads is much cheaper than copying objects. */
export interface Group {
  /** workshop, n, t, kind, actor, facts, body */
  readonly log: Value[];
  /** workshop, owner, bytes */
  readonly drawers: Value[];
  /** workshop, owner, upTo, bytes */
  readonly folds: Value[];
  /** workshop, op, reply */
  readonly replies: Value[];
  /** workshop, picture, bytes */
  readonly pictures: Value[];
  /** Rare, so not laid flat. */
  readonly erase: (Erasure & { readonly workshop: string })[];
}

export type Question =
  | { readonly id: number; readonly group: Group }
  | { readonly id: number; readonly read: keyof typeof READS; readonly values: readonly Value[] }
  | {
      readonly id: number;
      readonly write: readonly { readonly run: keyof typeof WRITES; readonly values: readonly Value[] }[];
      /** Entries that go with it, laid flat as in a group. */
      readonly log?: Value[];
    }
  | { readonly id: number; readonly log: string }
  | { readonly id: number; readonly drawers: string }
  | { readonly id: number; readonly chain: string }
  | { readonly id: number; readonly take: string }
  | { readonly id: number; readonly scrub: true }
  | { readonly id: number; readonly close: true };

export type Row = Readonly<Record<string, Value>>;

export type Answer =
  | { readonly id: number; readonly rows: readonly Row[] }
  | {
      readonly id: number;
      readonly drawerRows: readonly number[];
      /** The newest entries of the workshops that got any. */
      readonly heads: readonly (LogHead & { readonly workshop: string })[];
    }
  | { readonly id: number; readonly chain: ChainVerdict }
  | { readonly id: number; readonly failed: string; readonly damaged: boolean };

type Stored = Extract<Answer, { drawerRows: unknown }>;

const SCHEMA = `
create table if not exists workshops (
  workshop text primary key, created_at integer not null, code text not null unique, rehearsal_of text,
  loads integer not null default 0
) strict, without rowid;
create table if not exists log (
  workshop text not null references workshops on delete cascade, n integer not null, t integer not null,
  kind text not null, actor text not null, facts text not null,
  body_hash blob, prev blob, hash blob,
  primary key (workshop, n)
) strict, without rowid;
create table if not exists bodies (
  workshop text not null, n integer not null, salt blob, body text not null,
  primary key (workshop, n),
  foreign key (workshop, n) references log on delete cascade
) strict, without rowid;
create table if not exists drawers (
  row integer primary key, workshop text not null references workshops on delete cascade, owner text not null,
  bytes blob not null, sum integer
) strict;
create index if not exists drawers_by_owner on drawers (workshop, owner, row);
create table if not exists replies (
  row integer primary key, workshop text not null references workshops on delete cascade, op text not null,
  reply text not null
) strict;
create unique index if not exists replies_by_op on replies (workshop, op);
create table if not exists pictures (
  workshop text not null references workshops on delete cascade, picture text not null, bytes blob not null,
  primary key (workshop, picture)
) strict;
create table if not exists tokens (
  hash text primary key, workshop text not null references workshops on delete cascade, face text not null,
  role text not null, person text not null, once integer not null, kind text not null
) strict, without rowid;
create index if not exists tokens_by_workshop on tokens (workshop, person);
create table if not exists seats (
  seat text primary key, session text not null, workshop text not null references workshops on delete cascade,
  face text not null, role text not null, person text not null
) strict, without rowid;
create index if not exists seats_by_session on seats (session);
create index if not exists seats_by_workshop on seats (workshop, person);
create table if not exists methods (
  id text not null, version integer not null, saved_at integer not null, name text not null, summary text not null,
  method text not null,
  primary key (id, version)
) strict;
create table if not exists archived_methods (id text primary key) strict, without rowid;
create table if not exists scrub (one integer primary key) strict;
create table if not exists probe (one integer primary key, at integer not null) strict;
`;

const SEAT = 'select seat, session, workshop, face, role, person from seats';
const WORKSHOP = 'select workshop, created_at, code, rehearsal_of from workshops';
const METHOD = 'select id, version, saved_at, name, summary, method from methods';
const ENTRY = `select n, t, kind, actor, facts, body_hash, salt, body, prev, hash
  from log left join bodies using (workshop, n) where workshop = ?`;

const READS = {
  entry: `${ENTRY} and n = ?`,
  scrub: 'select one from scrub',
  hash: 'select lower(hex(hash)) as hash from log where workshop = ? and n = ?',
  picture: 'select bytes from pictures where workshop = ? and picture = ?',
  reply: 'select reply from replies where workshop = ? and op = ?',
  replies: 'select op, reply from replies where workshop = ? order by row desc limit ?',
  workshops: `${WORKSHOP} order by created_at`,
  workshop: `${WORKSHOP} where workshop = ?`,
  code: `${WORKSHOP} where code = ?`,
  seat: `${SEAT} where seat = ?`,
  seatsOfSession: `${SEAT} where session = ?`,
  seatsOfWorkshop: `${SEAT} where workshop = ?`,
  token: 'select hash, workshop, face, role, person, once, kind from tokens where hash = ?',
  method: `${METHOD} where id = ? and version = ?`,
  newestMethod: `${METHOD} where id = ? order by version desc limit 1`,
  methods: `select id, version, saved_at, name, summary, id in (select id from archived_methods) as archived
    from methods order by saved_at desc, version desc`,
  raiseLoads: 'update workshops set loads = loads + 1 where workshop = ? returning loads',
} as const;

const LOG = `${ENTRY} order by n`;
const DRAWERS = 'select row, owner, bytes, sum from drawers where workshop = ? order by row';
const NEWEST_DRAWER = 'select max(row) as row from drawers where workshop = ? and owner = ?';
const HEAD = 'select n, hash from log where workshop = ? order by n desc limit 1';
const WITH_LOG = 'select distinct workshop from log';
const VERSION = 'pragma user_version';
const COLUMNS = 'pragma table_info(drawers)';
const ADD_SUM = 'alter table drawers add column sum integer';
const LOG_ROW =
  'insert into log (workshop, n, t, kind, actor, facts, body_hash, prev, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)';
const BODY_ROW = 'insert into bodies (workshop, n, salt, body) values (?, ?, ?, ?)';
const CHAINING = 'update log set body_hash = ?, prev = ?, hash = ? where workshop = ? and n = ?';
const SUMMING = 'update drawers set sum = ? where row = ?';
const SALTING = 'update bodies set salt = ? where workshop = ? and n = ?';

const WRITES = {
  drawer: 'insert into drawers (workshop, owner, bytes, sum) values (?, ?, ?, ?)',
  unfold: 'delete from drawers where workshop = ? and owner = ? and row <= ?',
  fold: 'insert into drawers (row, workshop, owner, bytes, sum) values (?, ?, ?, ?, ?)',
  reply: 'insert into replies (workshop, op, reply) values (?, ?, ?) on conflict do nothing',
  picture: 'insert into pictures (workshop, picture, bytes) values (?, ?, ?) on conflict do nothing',
  workshop: 'insert into workshops (workshop, created_at, code, rehearsal_of) values (?, ?, ?, ?)',
  noWorkshop: 'delete from workshops where workshop = ?',
  code: 'update workshops set code = ? where workshop = ?',
  token: 'insert into tokens (hash, workshop, face, role, person, once, kind) values (?, ?, ?, ?, ?, ?, ?)',
  noToken: 'delete from tokens where hash = ?',
  seat: 'insert into seats (seat, session, workshop, face, role, person) values (?, ?, ?, ?, ?, ?)',
  moveSeats: 'update seats set person = ?, role = ? where workshop = ? and person = ?',
  noSeats: 'delete from seats where workshop = ? and person = ?',
  moveTokens: 'update tokens set person = ?, role = ? where workshop = ? and person = ?',
  noTokens: "delete from tokens where workshop = ? and person = ? and kind <> 'recovery'",
  method: `insert into methods (id, version, saved_at, name, summary, method) values (?, ?, ?, ?, ?, ?)
    on conflict do nothing`,
  archive: 'insert into archived_methods (id) values (?) on conflict do nothing',
  unarchive: 'delete from archived_methods where id = ?',
  noBody: 'delete from bodies where workshop = ? and n = ?',
  noPicture: 'delete from pictures where workshop = ? and picture = ?',
  noNames: `update replies set reply = json_remove(reply, '$.accepted.authors')
    where workshop = ? and json_extract(reply, '$.accepted.authors') is not null`,
  scrub: 'insert into scrub (one) values (1) on conflict do nothing',
  scrubbed: 'delete from scrub',
  probe: 'insert into probe (one, at) values (1, ?) on conflict do update set at = excluded.at',
} as const;

const WIDTH = { log: 7, drawers: 3, folds: 4, replies: 3, pictures: 3 } as const;

/** Throws for everything SQLite would store as something else than it is. */
function checked(values: readonly unknown[]): SQLInputValue[] {
  for (const value of values) {
    const fine =
      value === null ||
      typeof value === 'number' ||
      typeof value === 'bigint' ||
      typeof value === 'string' ||
      value instanceof Uint8Array;
    if (!fine) throw new TypeError(`a ${typeof value} cannot be stored`);
  }
  return values as SQLInputValue[];
}

class Database {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** The newest entry of a workshop, as far as this thread has seen. */
  readonly #heads = new Map<string, LogHead | null>();

  constructor(path: string) {
    this.#db = new DatabaseSync(path, { timeout: 5000 });
    this.#db.exec(`
      pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;
      pragma fullfsync = on; pragma checkpoint_fullfsync = on;`);
    // Beyond quick_check: a turned bit in an index hides rows without a word.
    const found = this.#db.prepare('pragma integrity_check').all();
    if (found.length !== 1 || found[0]?.integrity_check !== 'ok') {
      throw new Error(`the database is damaged: ${JSON.stringify(found.slice(0, 3))}`);
    }
    this.#db.exec(SCHEMA);
    if (this.rows(VERSION, [])[0]?.user_version === 0) this.transaction(() => this.#upgrade());
  }

  rows(sql: string, values: readonly Value[]): Row[] {
    return this.#statement(sql).all(...checked(values)) as Row[];
  }

  run(sql: string, values: readonly Value[]): number {
    if (sql === WRITES.noWorkshop) this.#heads.delete(String(values[0]));
    return Number(this.#statement(sql).run(...checked(values)).lastInsertRowid);
  }

  /** All of it on disk, or none of it. */
  transaction<T>(work: () => T): T {
    this.#db.exec('begin immediate');
    try {
      const result = work();
      this.#db.exec('commit');
      return result;
    } catch (error) {
      this.#heads.clear();
      // A full disk may have rolled back by itself already.
      if (this.#db.isTransaction) this.#db.exec('rollback');
      throw error;
    }
  }

  /** A new entry, chained to the one before. */
  append(workshop: string, row: LogRow): LogHead {
    const entry = chain(this.#head(workshop)?.hash ?? null, row);
    const { n, t, kind, actor, facts } = entry;
    this.run(LOG_ROW, [
      workshop,
      n,
      t,
      kind,
      actor,
      facts,
      blob(entry.bodyHash),
      blob(entry.prev),
      blob(entry.hash),
    ]);
    if (entry.body !== null) this.run(BODY_ROW, [workshop, n, blob(entry.salt), entry.body]);
    this.#heads.set(workshop, entry);
    return entry;
  }

  /** The record of a workshop. What was changed by other hands is never taken for what was said. */
  record(workshop: string): Row[] {
    const rows = this.rows(LOG, [workshop]);
    const damage = rows.length === 0 ? null : damageIn(workshop, checkChain(sha256, rows.map(chainedOf)));
    if (damage !== null) throw new RecordDamaged(damage);
    return rows;
  }

  /** The bytes of every drawer of a workshop, as they were stored. */
  drawers(workshop: string): Row[] {
    const rows = this.rows(DRAWERS, [workshop]);
    for (const { row, owner, bytes, sum } of rows)
      if (sumOf(workshop, owner, bytes) !== sum)
        throw new RecordDamaged(`drawer row ${String(row)} of ${workshop} is damaged`);
    return rows;
  }

  verdict(workshop: string): ChainVerdict {
    return checkChain(sha256, this.rows(LOG, [workshop]).map(chainedOf));
  }

  #head(workshop: string): LogHead | null {
    let head = this.#heads.get(workshop);
    if (head === undefined) {
      const [row] = this.rows(HEAD, [workshop]);
      head = row === undefined ? null : { n: row.n as number, hash: hex(row.hash) ?? '' };
      this.#heads.set(workshop, head);
    }
    return head;
  }

  /** Files of versions that kept neither hashes nor sums. Done once: later an empty one is damage like any other. */
  #upgrade(): void {
    if (!this.rows(COLUMNS, []).some(({ name }) => name === 'sum')) this.#db.exec(ADD_SUM);
    for (const { row, workshop, owner, bytes } of this.rows(
      'select row, workshop, owner, bytes from drawers',
      [],
    ))
      this.run(SUMMING, [sumOf(workshop, owner, bytes), row ?? 0]);
    for (const { workshop } of this.rows(WITH_LOG, [])) {
      let prev: string | null = null;
      for (const row of this.rows(LOG, [workshop ?? ''])) {
        const { n, salt, bodyHash, hash } = chain(prev, chainedOf(row));
        this.run(CHAINING, [blob(bodyHash), blob(prev), blob(hash), workshop ?? '', n]);
        if (salt !== null) this.run(SALTING, [blob(salt), workshop ?? '', n]);
        prev = hash;
      }
    }
    this.#db.exec(`${VERSION} = 1`);
  }

  /** One row; its `busy` is 0 once the log of the file is empty too. */
  scrub(): Row[] {
    this.#db.exec('vacuum');
    return this.rows('pragma wal_checkpoint(truncate)', []);
  }

  close(): void {
    this.#db.exec('pragma wal_checkpoint(truncate)');
    this.#db.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

/** Enough to notice a damaged disk; Yjs would read other bytes as another text. */
function sumOf(workshop?: Value, owner?: Value, bytes?: Value): number | null {
  return bytes instanceof Uint8Array ? crc32(bytes, crc32(`${String(workshop)}/${String(owner)}/`)) : null;
}

function blob(text: string | null): Value {
  return text === null ? null : Buffer.from(text, 'hex');
}

function storeGroup(db: Database, group: Group): Pick<Stored, 'drawerRows' | 'heads'> {
  return db.transaction(() => {
    const heads = appendAll(db, group.log);
    for (const [workshop, owner, upTo, bytes] of rowsOf(group.folds, WIDTH.folds)) {
      db.run(WRITES.unfold, [workshop, owner, upTo]);
      // Takes the place of the newest row it replaces, so that rows queued after it stay behind it [W8].
      db.run(WRITES.fold, [upTo, workshop, owner, bytes, sumOf(workshop, owner, bytes)]);
    }
    const drawerRows = rowsOf(group.drawers, WIDTH.drawers).map(([workshop, owner, bytes]) =>
      db.run(WRITES.drawer, [workshop, owner, bytes, sumOf(workshop, owner, bytes)]),
    );
    for (const row of rowsOf(group.replies, WIDTH.replies)) db.run(WRITES.reply, row);
    for (const row of rowsOf(group.pictures, WIDTH.pictures)) db.run(WRITES.picture, row);
    for (const each of group.erase) erase(db, each);
    return { drawerRows, heads: [...heads].map(([workshop, { n, hash }]) => ({ workshop, n, hash })) };
  });
}

/** Body and salt go, the row of the entry stays [L9]. */
function erase(db: Database, { workshop, bodies, drawers, pictures, people }: Group['erase'][number]): void {
  for (const n of bodies) db.run(WRITES.noBody, [workshop, n]);
  for (const { owner, bytes } of drawers) {
    const upTo = (db.rows(NEWEST_DRAWER, [workshop, owner])[0]?.row ?? 0) as number;
    db.run(WRITES.unfold, [workshop, owner, upTo]);
    if (bytes !== null) db.run(WRITES.drawer, [workshop, owner, bytes, sumOf(workshop, owner, bytes)]);
  }
  for (const picture of pictures) db.run(WRITES.noPicture, [workshop, picture]);
  for (const person of people) {
    db.run(WRITES.noSeats, [workshop, person]);
    db.run(WRITES.noTokens, [workshop, person]);
  }
  db.run(WRITES.noNames, [workshop]);
  db.run(WRITES.scrub, []);
}

/** The newest entry of each workshop. */
function appendAll(db: Database, log: Value[]): Map<string, LogHead> {
  const heads = new Map<string, LogHead>();
  for (const row of rowsOf(log, WIDTH.log)) {
    // Values of a kind that no row has are refused by the statement, not here.
    const [workshop, n, t, kind, actor, facts, body] = row as [
      string,
      number,
      number,
      string,
      string,
      string,
      string | null,
    ];
    heads.set(workshop, db.append(workshop, { n, t, kind, actor, facts, body }));
  }
  return heads;
}

type Seven = [Value, Value, Value, Value, Value, Value, Value];

function rowsOf(flat: Value[], width: number): Seven[] {
  const rows: Seven[] = [];
  for (let at = 0; at < flat.length; at += width) rows.push(flat.slice(at, at + width) as Seven);
  return rows;
}

function answer(db: Database, question: Question): Answer {
  const { id } = question;
  if ('group' in question) return { id, ...storeGroup(db, question.group) };
  if ('read' in question) return { id, rows: db.rows(READS[question.read], question.values) };
  if ('write' in question) {
    db.transaction(() => {
      question.write.forEach(({ run, values }) => db.run(WRITES[run], values));
      appendAll(db, question.log ?? []);
    });
    return { id, rows: [] };
  }
  if ('drawers' in question) return { id, rows: db.drawers(question.drawers) };
  if ('log' in question) return { id, rows: db.record(question.log) };
  if ('chain' in question) return { id, chain: db.verdict(question.chain) };
  if ('scrub' in question) return { id, rows: db.scrub() };
  if ('take' in question) {
    return db.transaction(() => {
      const rows = db.rows(READS.token, [question.take]);
      if (rows[0]?.once === 1) db.run(WRITES.noToken, [question.take]);
      return { id, rows };
    });
  }
  db.close();
  return { id, rows: [] };
}

const { path } = workerData as { path: string };
const db = new Database(path);
parentPort?.on('message', (question: Question) => {
  try {
    parentPort?.postMessage(answer(db, question));
  } catch (error) {
    parentPort?.postMessage({
      id: question.id,
      failed: error instanceof Error ? error.message : String(error),
      damaged: error instanceof RecordDamaged,
    } satisfies Answer);
  }
  if ('close' in question) parentPort?.close();
});
