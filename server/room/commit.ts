/**
 * What waits for which commit [L4]. A room writes rows and says what may leave once they are on disk; this line keeps one
 * commit of the room in flight and lets everything out in the order it was said. Nobody ever sees what a restart could take
 * back. When a commit fails nothing of it leaves, nor of what was queued behind it; the room is told and starts afresh.
 */

import type { OwnerId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import type { Reply } from '@mufakat/shared/protocol/wire.ts';

import type { Batch, DrawerRow, LogHead, LogRow, PictureRow, Store } from '../storage/store.ts';
import type { Clock } from './clock.ts';
import type { RoomLog } from './parts.ts';

interface Open {
  readonly entries: LogRow[];
  readonly drawers: DrawerRow[];
  /** Told the number its row got, in the order of `drawers`. */
  readonly numbered: ((row: number) => void)[];
  readonly folds: { owner: OwnerId; upTo: number; bytes: Uint8Array }[];
  readonly replies: { op: string; reply: Reply }[];
  readonly pictures: PictureRow[];
  readonly out: (() => void)[];
  readonly lost: (() => void)[];
}

export class CommitLine {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #workshop: WorkshopId;
  readonly #log: RoomLog;
  readonly #failed: (error: unknown) => void;
  #head: LogHead;
  #open: Open = emptyBatch();
  #flying: Open | null = null;
  #scheduled = false;
  #dead = false;
  #idle: (() => void)[] = [];

  constructor(
    parts: { store: Store; clock: Clock; log: RoomLog },
    workshop: WorkshopId,
    head: LogHead,
    failed: (error: unknown) => void,
  ) {
    this.#head = head;
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#log = parts.log;
    this.#workshop = workshop;
    this.#failed = failed;
  }

  /** Where the log stands on disk. */
  get head(): LogHead {
    return this.#head;
  }

  get busy(): boolean {
    return this.#flying !== null || isFilled(this.#open);
  }

  entries(rows: readonly LogRow[]): void {
    this.#open.entries.push(...rows);
    this.#schedule();
  }

  drawer(row: DrawerRow, numbered: (row: number) => void): void {
    this.#open.drawers.push(row);
    this.#open.numbered.push(numbered);
    this.#schedule();
  }

  fold(owner: OwnerId, upTo: number, bytes: Uint8Array): void {
    this.#open.folds.push({ owner, upTo, bytes });
    this.#schedule();
  }

  reply(op: string, reply: Reply): void {
    this.#open.replies.push({ op, reply });
    this.#schedule();
  }

  picture(row: PictureRow): void {
    this.#open.pictures.push(row);
    this.#schedule();
  }

  /** Runs `out` when everything written so far is on disk: at once if it is. `lost` runs instead if it never will be. */
  after(out: () => void, lost: (() => void) | null = null): void {
    if (this.#dead) {
      lost?.();
      return;
    }
    const covers = isFilled(this.#open) || this.#flying === null ? this.#open : this.#flying;
    if (covers === this.#open && !isFilled(covers)) {
      this.#say(out);
      return;
    }
    covers.out.push(out);
    if (lost !== null) covers.lost.push(lost);
  }

  /** Resolves when nothing is queued any more. */
  async settled(): Promise<void> {
    while (this.busy) await new Promise<void>((done) => this.#idle.push(done));
  }

  #schedule(): void {
    if (this.#scheduled || this.#flying !== null || this.#dead) return;
    this.#scheduled = true;
    this.#clock.soon(() => {
      this.#scheduled = false;
      void this.#fly();
    });
  }

  async #fly(): Promise<void> {
    if (!isFilled(this.#open) || this.#dead) return;
    const flying = this.#open;
    this.#flying = flying;
    this.#open = emptyBatch();
    const batch: Batch = {
      workshop: this.#workshop,
      entries: flying.entries,
      drawers: flying.drawers,
      folds: flying.folds,
      replies: flying.replies,
      pictures: flying.pictures,
    };
    try {
      const { drawerRows, head } = await this.#store.commit(batch);
      this.#head = head ?? this.#head;
      flying.numbered.forEach((numbered, at) => numbered(drawerRows[at] ?? 0));
    } catch (error) {
      this.#die(flying, error);
      return;
    }
    // Still the flying one while its answers leave: what they cause to be said stands behind them.
    for (const out of flying.out) this.#say(out);
    this.#flying = null;
    if (isFilled(this.#open)) this.#schedule();
    else for (const done of this.#idle.splice(0)) done();
  }

  /** A connection that throws is its own trouble, never that of the next one. */
  #say(out: () => void): void {
    try {
      out();
    } catch (error) {
      this.#log.error({ room: this.#workshop, error: String(error) }, 'something could not leave');
    }
  }

  #die(flying: Open, error: unknown): void {
    this.#dead = true;
    const lost = [...flying.lost, ...this.#open.lost];
    this.#flying = null;
    this.#open = emptyBatch();
    for (const each of lost) this.#say(each);
    for (const done of this.#idle.splice(0)) done();
    this.#failed(error);
  }
}

function emptyBatch(): Open {
  return { entries: [], drawers: [], numbered: [], folds: [], replies: [], pictures: [], out: [], lost: [] };
}

function isFilled(batch: Open): boolean {
  return (
    batch.entries.length > 0 ||
    batch.drawers.length > 0 ||
    batch.folds.length > 0 ||
    batch.replies.length > 0 ||
    batch.pictures.length > 0
  );
}
