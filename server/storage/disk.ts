/** The disk that the data lies on: how much is free, and whether somebody may pull it out [L8]. */

import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';

import type { DiskTrouble } from '@mufakat/shared/workshop/view.ts';

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;

/** Below the first the operator is warned, below the last no new workshop is taken. */
export const FREE = { warn: GIB, uploads: 200 * MIB, workshops: 100 * MIB } as const;

export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}

export interface DiskParts {
  readonly path: string;
  readonly freeBytes: () => Promise<number>;
  /** Told when there is something else to say. */
  readonly onChange: () => void;
}

/** Looks again often enough that a warning comes before the disk is full. */
const EVERY_MS = 20_000;

/** What the operator and the desks should know of the disk, looked at from time to time. */
export class Disk {
  readonly #parts: DiskParts;
  #trouble: DiskTrouble;
  #every: NodeJS.Timeout | null = null;

  constructor(parts: DiskParts) {
    this.#parts = parts;
    this.#trouble = { low: false, removable: isRemovable(parts.path) };
  }

  /** The same object until it changes. */
  get trouble(): DiskTrouble {
    return this.#trouble;
  }

  async watch(): Promise<void> {
    await this.look();
    this.#every = setInterval(() => void this.look(), EVERY_MS).unref();
  }

  async look(): Promise<void> {
    // A disk that does not even say how full it is shows itself at the next commit.
    const free = await this.#parts.freeBytes().catch(() => null);
    if (free === null || free < FREE.warn === this.#trouble.low) return;
    this.#trouble = { ...this.#trouble, low: free < FREE.warn };
    this.#parts.onChange();
  }

  close(): void {
    if (this.#every !== null) clearInterval(this.#every);
  }
}

/** Only Linux says so; elsewhere a disk counts as fixed. */
function isRemovable(path: string): boolean {
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
