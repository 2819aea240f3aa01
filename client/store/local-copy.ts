/**
 * The device's own copy of a drawer: the updates as they come, one row each, under a copy id. Promises to say when a row is
 * really kept [C1]: a ticket is kept once the transaction over it and all before it is complete. A page that keeps failing
 * goes on trying and says so. Several tabs may write rows of the same copy; Yjs does not mind their order.
 */
import type { OwnerId } from '@mufakat/shared/cards/card.ts';

import type { DeviceStorage, StoredRow, TimerHandle, Timers } from './parts.ts';

export interface CopyInfo {
  readonly id: string;
  readonly owner: OwnerId;
  readonly epoch: number;
  /**
   * `unproven`: rebuilt by a fresh start and not yet acked, so it must not be merged as it is, only carried again [C3].
   * `carried`: its words lie in another copy that is kept here; it goes when that one is acked.
   */
  readonly state: 'current' | 'unproven' | 'carried';
  readonly madeAt: number;
  /** Cards the server did not have as they stand here when last heard of; `null` while nothing was ever acked. */
  readonly unsaved: readonly string[] | null;
}

export interface LocalCopy {
  readonly info: () => CopyInfo;
  /** Keeps an update; the number is its ticket. */
  append(update: Uint8Array): number;
  /** The ticket of the last row appended, 0 before the first. */
  lastTicket(): number;
  /** The ticket up to which everything is kept. */
  keptTo(): number;
  /** The last try failed. */
  failing(): boolean;
  /** Writes what the copy is; together with the next rows if there are any. */
  describe(change: Partial<Omit<CopyInfo, 'id'>>): void;
  /** Marks others as carried, in a transaction not before that of the rows appended until now. */
  replace(others: readonly CopyInfo[]): void;
  /** Appends the whole state and removes the rows it replaces, in one transaction. */
  fold(state: Uint8Array, keys: readonly string[]): void;
  /** What was kept is gone: nothing counts as kept until the whole state is. */
  lost(state: Uint8Array): void;
  /** Resolves when everything appended so far is kept; never rejects, may stay open while the storage fails. */
  kept(): Promise<void>;
  /** Writes what waits, but tries no more if that fails. */
  stop(): void;
}

export interface CopyOptions {
  readonly storage: DeviceStorage;
  readonly timers: Timers;
  /** `copy/<workshop>/<seat>/`, or of a circle's drawer `circle/<workshop>/<seat>/<circle>/`. */
  readonly prefix: string;
  /** Differs between pages, so that two tabs never write the same key. */
  readonly page: string;
  readonly onChange: () => void;
}

const TRY_AGAIN_MS = 2000;
/** Rows above which a copy is written anew as one when it is loaded. */
const FOLD_ROWS = 100;
/** Not even what was read from the device is kept. */
const NOTHING = -1;

/** The copies a seat has on this device, oldest first. */
export async function listCopies({ storage, prefix }: CopyOptions): Promise<CopyInfo[]> {
  const rows = await storage.read(`${prefix}info/`);
  return rows
    .flatMap(({ value }) => (isInfo(value) ? [value] : []))
    .sort((one, other) => one.madeAt - other.madeAt);
}

/** The updates of a copy, in no particular order, with their keys. */
export async function readCopy(
  { storage, prefix }: CopyOptions,
  id: string,
): Promise<{
  readonly keys: readonly string[];
  readonly updates: readonly Uint8Array[];
  readonly long: boolean;
}> {
  const rows = (await storage.read(`${prefix}rows/${id}/`)).flatMap(({ key, value }) =>
    value instanceof Uint8Array ? [{ key, value }] : [],
  );
  return {
    keys: rows.map(({ key }) => key),
    updates: rows.map(({ value }) => value),
    long: rows.length > FOLD_ROWS,
  };
}

/** Removes a copy with all its rows. */
export async function removeCopy(options: CopyOptions, id: string): Promise<void> {
  const { keys } = await readCopy(options, id);
  await options.storage.write({ remove: [`${options.prefix}info/${id}`, ...keys] });
}

/** Opens a copy for writing. Of a new one, nothing is written until there is something to keep. */
export function openCopy(
  options: CopyOptions,
  { info: given, exists }: { readonly info: CopyInfo; readonly exists: boolean },
): LocalCopy {
  const { storage, timers, prefix, page, onChange } = options;
  let info = given;
  let infoKept = exists;
  let waiting: StoredRow[] = [];
  let removing: string[] = [];
  let issued = 0;
  let kept = 0;
  let failed = false;
  let writing = false;
  let stopped = false;
  /** Counts how often what was kept was lost; what was under way then says nothing any more. */
  let losses = 0;
  let retry: TimerHandle = null;
  let waiters: { readonly ticket: number; readonly resolve: () => void }[] = [];

  function append(update: Uint8Array): number {
    issued += 1;
    const key = `${prefix}rows/${info.id}/${page}-${String(issued).padStart(9, '0')}`;
    waiting.push({ key, value: update });
    void write();
    return issued;
  }

  async function write(): Promise<void> {
    if (writing || (waiting.length === 0 && (infoKept || (issued === 0 && !exists)))) return;
    writing = true;
    const ticket = issued;
    const rows = [...waiting];
    const removed = [...removing];
    const described = info;
    const before = losses;
    try {
      await storage.write({
        put: [{ key: `${prefix}info/${info.id}`, value: described }, ...rows],
        remove: removed,
      });
      if (before === losses) {
        waiting = waiting.slice(rows.length);
        removing = removing.slice(removed.length);
        infoKept = described === info;
        kept = ticket;
      }
      failed = false;
    } catch {
      // What was typed is still in memory: the marks say so, and it is tried again.
      failed = true;
    }
    writing = false;
    if (failed) {
      if (!stopped) retry = timers.set(() => void write(), TRY_AGAIN_MS);
    } else {
      for (const { ticket: wanted, resolve } of waiters) if (wanted <= kept) resolve();
      waiters = waiters.filter(({ ticket: wanted }) => wanted > kept);
      void write();
    }
    onChange();
  }

  return {
    info: () => info,
    append,
    lastTicket: () => issued,
    keptTo: () => kept,
    failing: () => failed,
    describe(change) {
      info = { ...info, ...change };
      infoKept = false;
      void write();
    },
    replace(others) {
      for (const other of others) {
        waiting.push({ key: `${prefix}info/${other.id}`, value: { ...other, state: 'carried' } });
      }
      void write();
    },
    fold(state, keys) {
      removing.push(...keys);
      append(state);
    },
    lost(state) {
      losses += 1;
      waiting = [];
      removing = [];
      kept = NOTHING;
      append(state);
      onChange();
    },
    kept() {
      if (issued <= kept) return Promise.resolve();
      return new Promise((resolve) => waiters.push({ ticket: issued, resolve }));
    },
    stop() {
      stopped = true;
      if (retry !== null) timers.clear(retry);
    },
  };
}

/** Rows are this program's own; only one of an older version would look otherwise. */
function isInfo(value: unknown): value is CopyInfo {
  return typeof value === 'object' && value !== null && 'id' in value && 'owner' in value && 'state' in value;
}
