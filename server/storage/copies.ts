/**
 * Second copies of the database [L8]: whole, checked and on disk before they get their name, the newest three kept. A thread of
 * its own reads while the server goes on writing.
 */

import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { freeBytes } from './disk.ts';

/** Beside the closes of steps and polls. */
const EVERY_MS = 5 * 60_000;
/** What a close brings with it goes into the same copy. */
const SOON_MS = 2_000;
const KEPT = 3;
const NAME = /^mufakat-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z\.sqlite$/;

export interface CopyParts {
  /** The file of the running server. */
  readonly database: string;
  readonly folder: string;
  readonly onTrouble: (error: unknown) => void;
  /** ms since 1970. */
  readonly now: () => number;
}

export class Copies {
  readonly #parts: CopyParts;
  readonly #every: NodeJS.Timeout;
  #soon: NodeJS.Timeout | null = null;
  #copying: Promise<void> | null = null;
  /** The age of the files when the newest copy was begun. */
  #copied = 0;

  constructor(parts: CopyParts) {
    this.#parts = parts;
    this.#every = setInterval(() => void this.copy(), EVERY_MS).unref();
  }

  /** Something was closed: a copy within moments. */
  soon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      void this.copy();
    }, SOON_MS).unref();
  }

  /** Resolves when a copy that holds everything committed until now is on disk, or the trouble is told. */
  async copy(): Promise<void> {
    while (this.#copying !== null) await this.#copying;
    this.#copying = this.#make()
      .catch(this.#parts.onTrouble)
      .finally(() => {
        this.#copying = null;
      });
    await this.#copying;
  }

  /** A new copy, and then none of the others: they hold what was erased since [L9]. Rejects while it could not be made. */
  async renew(): Promise<void> {
    while (this.#copying !== null) await this.#copying;
    const { folder } = this.#parts;
    this.#copied = 0;
    const made = this.#make();
    this.#copying = made
      .catch(() => undefined)
      .finally(() => {
        this.#copying = null;
      });
    await made;
    const [, ...older] = await copiesIn(folder);
    await Promise.all(older.map(({ path }) => rm(path)));
    const halves = (await readdir(folder)).filter((name) => name.endsWith('.half'));
    await Promise.all(halves.map((name) => rm(join(folder, name))));
  }

  /** Makes the last one. */
  async close(): Promise<void> {
    clearInterval(this.#every);
    if (this.#soon !== null) clearTimeout(this.#soon);
    await this.copy();
  }

  async #make(): Promise<void> {
    const { database, folder, now } = this.#parts;
    const changed = await changedAt(database);
    if (changed === this.#copied) return;
    await mkdir(folder, { recursive: true });
    const { size } = await stat(database);
    if ((await freeBytes(folder)) < 2 * size) throw new Error('no room for a copy of the database');
    const name = `mufakat-${new Date(now()).toISOString().slice(0, 19).replaceAll(':', '-')}Z.sqlite`;
    const half = join(folder, `${name}.half`);
    await rm(half, { force: true });
    await inThread(database, half);
    await rename(half, join(folder, name));
    this.#copied = changed;
    const old = (await copiesIn(folder)).slice(KEPT);
    await Promise.all(old.map((each) => rm(each.path)));
  }
}

export interface Copy {
  readonly path: string;
  readonly bytes: number;
  /** ms since 1970. */
  readonly madeAt: number;
}

/** Newest first; none where there is no folder. */
export async function copiesIn(folder: string): Promise<Copy[]> {
  if (!existsSync(folder)) return [];
  const names = (await readdir(folder)).filter((name) => NAME.test(name)).toSorted();
  return Promise.all(
    names.toReversed().map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return { path, bytes: size, madeAt: mtimeMs };
    }),
  );
}

async function changedAt(database: string): Promise<number> {
  const times = await Promise.all(
    [database, `${database}-wal`].map((path) =>
      stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return Math.max(...times);
}

function inThread(database: string, to: string): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { workerData: { database, to } });
    worker.on('error', failed);
    worker.on('exit', (code) => (code === 0 ? done() : failed(new Error(`the copy ended with ${code}`))));
  });
}
