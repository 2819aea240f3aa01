/**
 * Makes erased words lie in no file of the server any more [L9]: the database and its log are written anew, copies and what
 * restoring left are replaced by one fresh copy. The store remembers that it is due, so a crash in the middle only puts it off.
 */

import { rm } from 'node:fs/promises';

import type { Copies } from './copies.ts';
import { asidesOf } from './restore.ts';
import type { Store } from './store.ts';

export interface ScrubParts {
  readonly store: Pick<Store, 'scrub' | 'scrubbed'>;
  readonly copies: Pick<Copies, 'renew'> | null;
  readonly database: string;
  readonly onTrouble: (error: unknown) => void;
}

/** A disk that was taken out may be put back. */
const AGAIN_MS = 60_000;

export class Scrubber {
  readonly #parts: ScrubParts;
  #running: Promise<void> = Promise.resolve();
  #again: NodeJS.Timeout | null = null;

  constructor(parts: ScrubParts) {
    this.#parts = parts;
  }

  /** Resolves when it is done, or the trouble is told; then it is tried again by itself. */
  run(): Promise<void> {
    if (this.#again !== null) clearTimeout(this.#again);
    this.#again = null;
    this.#running = this.#running.then(() => this.#scrub());
    return this.#running;
  }

  async close(): Promise<void> {
    if (this.#again !== null) clearTimeout(this.#again);
    await this.#running;
    if (this.#again !== null) clearTimeout(this.#again);
  }

  async #scrub(): Promise<void> {
    const { store, copies, database, onTrouble } = this.#parts;
    try {
      await store.scrub();
      await copies?.renew();
      for (const aside of await asidesOf(database)) await rm(aside, { force: true });
      await store.scrubbed();
    } catch (error) {
      onTrouble(error);
      this.#again = setTimeout(() => void this.run(), AGAIN_MS).unref();
    }
  }
}
