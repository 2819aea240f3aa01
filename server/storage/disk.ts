/** The disk that the data lies on: how much is free, and whether somebody may pull it out [L8]. */

import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

/** Below the first the operator is warned, below the last no new workshop is taken. */
export const FREE = { warn: GIB, uploads: 200 * MIB, workshops: 100 * MIB } as const;

export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}

/** Only Linux says so; elsewhere a disk counts as fixed. */
export function isRemovable(path: string): boolean {
  if (process.platform !== 'linux') return false;
  const { dev } = statSync(path);
  // The numbers of a device as the kernel packs them.
  const major = (dev >> 8) & 0xfff;
  const minor = (dev & 0xff) | ((dev >> 12) & 0xfff00);
  const device = `/sys/dev/block/${major}:${minor}`;
  if (!existsSync(device)) return false;
  // A partition says nothing itself; its disk does.
  return [device, join(realpathSync(device), '..')].some((it) => {
    const says = join(it, 'removable');
    return existsSync(says) && readFileSync(says, 'utf8').trim() === '1';
  });
}
