/**
 * One server per data folder [L10]: two would each take what they hold in memory for the record. The lock is the operating
 * system's, so it ends with the program, however that ends.
 */

import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another server has it. */
export class FolderTaken extends Error {}

const SQLITE_BUSY = 5;

/** The answer gives the folder back. Throws `FolderTaken`. */
export function ownFolder(dataDir: string): () => void {
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(join(dataDir, 'server.lock'), { timeout: 0 });
    lock.exec('begin exclusive');
  } catch (error) {
    if (lock?.isOpen === true) lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY)
      throw new FolderTaken(dataDir, { cause: error });
    // A disk that takes no lock takes no writes of another either.
    return () => undefined;
  }
  return () => lock.close();
}
