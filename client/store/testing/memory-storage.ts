/** A device's storage in memory, which a test can make fail, and which outlives the pages that use it. */
import type { DeviceStorage, StoredRow } from '../parts.ts';

export interface MemoryStorage extends DeviceStorage {
  /** While true every write is refused. */
  failing: boolean;
  /** While true writes wait; setting it to false lets them through in order. */
  hold(on: boolean): void;
  rows(prefix?: string): StoredRow[];
  /** Somebody clears the data of the browser. */
  clear(): void;
}

export function makeMemoryStorage(): MemoryStorage {
  const rows = new Map<string, unknown>();
  let gate = Promise.resolve();
  let open: () => void = () => undefined;
  const lost = new Set<() => void>();
  const list = (prefix = '') =>
    [...rows]
      .filter(([key]) => key.startsWith(prefix))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]): StoredRow => ({ key, value: structuredClone(value) }));
  const storage: MemoryStorage = {
    failing: false,
    hold(on) {
      open();
      gate = on ? new Promise((resolve) => (open = resolve)) : Promise.resolve();
    },
    rows: list,
    clear() {
      rows.clear();
      for (const listener of lost) listener();
    },
    onLost(listener) {
      lost.add(listener);
      return () => lost.delete(listener);
    },
    async read(prefix) {
      await Promise.resolve();
      return list(prefix);
    },
    async write({ put = [], remove = [] }) {
      await gate;
      if (storage.failing) throw new Error('The storage is full.');
      for (const key of remove) rows.delete(key);
      for (const { key, value } of put) rows.set(key, structuredClone(value));
    },
  };
  return storage;
}
