/**
 * The database file and the records in it, over one writer connection [L3]. Entries are chained here, where their order is
 * final [L1], and a record is checked whenever it is read [L6]. A file whose disk takes no writes is opened to be read, and opened
 * anew before each write until one is taken [L4].
 */

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';

import { type ChainVerdict, checkChain } from '@mufakat/shared/result/chain.ts';

import { chain, chainedOf, damageIn, hex, sha256 } from './chain.ts';
import {
  ADD_SUM,
  ALL_DRAWERS,
  BODY_ROW,
  CHAINING,
  COLUMNS,
  DRAWERS,
  HEAD,
  LOG,
  LOG_ROW,
  SALTING,
  SCHEMA,
  SUMMING,
  VERSION,
  WITH_LOG,
  WRITES,
} from './statements.ts';
import { type LogHead, type LogRow, RecordDamaged } from './store.ts';

/** What a row may hold. Anything else would be stored silently as NULL or as named parameters. */
export type Value = null | number | bigint | string | Uint8Array;

export type Row = Readonly<Record<string, Value>>;

export class Database {
  readonly #path: string;
  readonly #statements = new Map<string, StatementSync>();
  /** The newest entry of a workshop, as far as this thread has seen. */
  readonly #heads = new Map<string, LogHead | null>();
  #db: DatabaseSync;
  /** The disk took writes when it was opened. */
  #isWritable = true;

  constructor(path: string) {
    this.#path = path;
    this.#db = this.#open();
    try {
      this.#check();
      if (this.#isWritable) this.#furnish();
    } catch (error) {
      // Nothing of it happens any more after this was told.
      this.#db.close();
      throw error;
    }
  }

  rows(sql: string, values: readonly Value[]): Row[] {
    return this.#statement(sql).all(...checked(values)) as Row[];
  }

  run(sql: string, values: readonly Value[]): number {
    if (sql === WRITES.noWorkshop) this.#heads.delete(String(values[0]));
    return Number(this.#statement(sql).run(...checked(values)).lastInsertRowid);
  }

  /** All of it on disk, or none of it. On a disk that took no writes before, the file is opened anew first. */
  transaction<T>(work: () => T): T {
    if (!this.#isWritable) this.#openAgain();
    try {
      this.#db.exec('begin immediate');
      const result = work();
      this.#db.exec('commit');
      return result;
    } catch (error) {
      this.#heads.clear();
      // A full disk may have rolled back by itself already.
      if (this.#db.isTransaction) this.#db.exec('rollback');
      if (isReadOnly(error)) this.#isWritable = false;
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

  #check(): void {
    // Beyond quick_check: a turned bit in an index hides rows without a word.
    const found = this.#db.prepare('pragma integrity_check').all();
    if (found.length !== 1 || found[0]?.integrity_check !== 'ok') {
      throw new Error(`the database is damaged: ${JSON.stringify(found.slice(0, 3))}`);
    }
  }

  #open(): DatabaseSync {
    try {
      this.#isWritable = true;
      return openForWriting(this.#path);
    } catch (cause) {
      const db = openForReading(this.#path);
      if (db === null) throw cause;
      this.#isWritable = false;
      return db;
    }
  }

  /** Throws while the disk still refuses; what was stored can be read all the same. */
  #openAgain(): void {
    if (this.#db.isOpen) this.#db.close();
    this.#statements.clear();
    this.#heads.clear();
    this.#db = this.#open();
    if (!this.#isWritable) throw new Error('the disk takes no writes');
    this.#furnish();
  }

  /** What a file of an older version lacks. */
  #furnish(): void {
    this.#db.exec(SCHEMA);
    if (this.rows(VERSION, [])[0]?.user_version === 0) this.transaction(() => this.#upgrade());
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
    for (const { row, workshop, owner, bytes } of this.rows(ALL_DRAWERS, []))
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
    if (this.#isWritable) this.#db.exec('pragma wal_checkpoint(truncate)');
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

/** As a disk that honours it keeps what was committed [L3]. */
function openForWriting(path: string): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: 5000 });
  try {
    db.exec(`
      pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma secure_delete = on;
      pragma fullfsync = on; pragma checkpoint_fullfsync = on;`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** `null` if nothing can be read of it, or no workshop was ever in it. */
function openForReading(path: string): DatabaseSync | null {
  // A full disk has no room for the index of the log, which an exclusive connection keeps in memory.
  const onFullDisk = () => new DatabaseSync(path, { timeout: 5000 });
  const onReadOnlyDisk = () => new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  // After an end in order there is no log beside it, and none can be made; with one, what it holds would be missing.
  const alone = () => {
    if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
      throw new Error('its log would be left out');
    return new DatabaseSync(new URL(`?immutable=1`, pathToFileURL(path)), { readOnly: true });
  };
  for (const open of [onFullDisk, onReadOnlyDisk, alone]) {
    let db: DatabaseSync | null = null;
    try {
      db = open();
      if (open === onFullDisk) db.exec('pragma locking_mode = exclusive');
      db.prepare('select count(*) from workshops').get();
      return db;
    } catch {
      // The next way, or none.
      if (db?.isOpen === true) db.close();
    }
  }
  return null;
}

/** A file that SQLite could only open to read takes no writes later either. */
function isReadOnly(error: unknown): boolean {
  const SQLITE_READONLY = 8;
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_READONLY;
}

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

/** Enough to notice a damaged disk; Yjs would read other bytes as another text. */
export function sumOf(workshop?: Value, owner?: Value, bytes?: Value): number | null {
  return bytes instanceof Uint8Array ? crc32(bytes, crc32(`${String(workshop)}/${String(owner)}/`)) : null;
}

function blob(text: string | null): Value {
  return text === null ? null : Buffer.from(text, 'hex');
}
