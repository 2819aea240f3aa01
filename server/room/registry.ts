/**
 * The open rooms of this process. A room is loaded when somebody first needs it, whole before the first answer and once at a
 * time, and dropped again after nobody has needed it for a while [L6].
 */

import type { WorkshopId } from '@mufakat/shared/cards/card.ts';

import type { Timer } from './clock.ts';
import type { RoomParts } from './parts.ts';
import { type LiveRoom, openRoom } from './room.ts';

/** A room that was idle this long is dropped; people who reload a page find it still there. */
const IDLE_MS = 60_000;

export class Rooms {
  readonly #parts: RoomParts;
  readonly #open = new Map<WorkshopId, { room: Promise<LiveRoom | null>; usedAt: number }>();
  readonly #closing = new Map<WorkshopId, Promise<void>>();
  #sweeper: Timer | null = null;
  #stopped = false;

  constructor(parts: RoomParts) {
    this.#parts = parts;
  }

  /** The room of this workshop, `null` if there is none. Connect to it in the same turn as it is given. */
  async open(id: WorkshopId): Promise<LiveRoom | null> {
    for (let closing = this.#closing.get(id); closing !== undefined; closing = this.#closing.get(id))
      await closing;
    if (this.#stopped) return null;
    let entry = this.#open.get(id);
    if (entry === undefined) {
      entry = { room: openRoom(this.#parts, id), usedAt: 0 };
      this.#open.set(id, entry);
      const { room } = entry;
      const forget = () => {
        if (this.#open.get(id)?.room === room) this.#open.delete(id);
      };
      void room.then((found) => {
        if (found === null) forget();
      }, forget);
    }
    entry.usedAt = this.#parts.clock.monotonic();
    this.#sweepLater();
    return entry.room;
  }

  /** Rooms in memory, for the health page. */
  get size(): number {
    return this.#open.size;
  }

  /** What there is to say of the disk has changed. */
  noteDisk(): void {
    // A room that does not open has nobody to tell.
    for (const { room } of this.#open.values())
      void room.then((found) => found?.noteDisk()).catch(() => undefined);
  }

  /** Stops a room and forgets it; its viewers are told that the workshop is gone. */
  async close(id: WorkshopId): Promise<void> {
    await this.#drop(id, 'gone');
  }

  /** Stores everything and ends. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#sweeper?.cancel();
    await Promise.all([...this.#open.keys()].map((id) => this.#drop(id, 'restarting')));
  }

  async #drop(id: WorkshopId, why: 'restarting' | 'gone'): Promise<void> {
    const entry = this.#open.get(id);
    if (entry === undefined) return this.#closing.get(id);
    this.#open.delete(id);
    const closing = entry.room.then((room) => room?.stop(why)).finally(() => this.#closing.delete(id));
    this.#closing.set(id, closing);
    await closing;
  }

  #sweepLater(): void {
    if (this.#sweeper !== null || this.#open.size === 0 || this.#stopped) return;
    this.#sweeper = this.#parts.clock.after(IDLE_MS, () => {
      this.#sweeper = null;
      void this.#sweep().finally(() => this.#sweepLater());
    });
  }

  async #sweep(): Promise<void> {
    const { clock, log } = this.#parts;
    for (const [id, { room, usedAt }] of this.#open) {
      try {
        const found = await room;
        const unused = clock.monotonic() - usedAt >= IDLE_MS;
        if (found?.idle === true && unused && this.#open.get(id)?.usedAt === usedAt)
          await this.#drop(id, 'restarting');
      } catch (error) {
        log.error({ room: id, error: String(error) }, 'a room could not be put to rest');
      }
    }
  }
}
