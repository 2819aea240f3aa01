/** Putting a copy of the database in its place again, while no server uses it [L8]. */

import { existsSync } from 'node:fs';
import { copyFile, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What SQLite keeps beside a database. */
const BESIDE = ['-wal', '-shm'];

/** Leaving the write-ahead log needs the file for oneself, so it says whether somebody has it. */
export function isInUse(database: string): boolean {
  if (!existsSync(database)) return false;
  const db = new DatabaseSync(database);
  try {
    db.exec('pragma busy_timeout = 0; pragma journal_mode = delete;');
    return false;
  } catch (error) {
    return error instanceof Error && error.message.includes('locked');
  } finally {
    db.close();
  }
}

const ASIDE = /^\.(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}|restored)(-wal|-shm)?$/;

/** What restoring left beside the database. */
export async function asidesOf(database: string): Promise<string[]> {
  const folder = dirname(database);
  const begins = basename(database);
  return (await readdir(folder))
    .filter((name) => name.startsWith(begins) && ASIDE.test(name.slice(begins.length)))
    .map((name) => join(folder, name));
}

/**
 * What stood in the place is kept beside it, under the name given back; `null` if nothing did. `now` in ms since 1970. A stop in
 * the middle leaves the old or the new, and the other under a name of its own.
 */
export async function restore(copy: string, database: string, now: number): Promise<string | null> {
  const aside = `${database}.${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}`;
  const fresh = `${database}.restored`;
  await rm(fresh, { force: true });
  await copyFile(copy, fresh);
  const stood = existsSync(database);
  for (const end of ['', ...BESIDE])
    if (existsSync(database + end)) await rename(database + end, aside + end);
  await rename(fresh, database);
  return stood ? aside : null;
}
