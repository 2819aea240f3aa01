/** A device's storage in memory, which a test can make fail, and which outlives the pages that use it. */
import type { DeviceStorage, StoredRow } from '../parts.ts';

export interface MemoryStorage extends DeviceStorage {
  /** While true every write is refused. */
  failing: boolean;
  /** While true writes wait; setting it to false lets them through in order. */
  hold(on: boolean): void;
  rows(prefix?: string): StoredRow[];
}

export function makeMemoryStorage(): MemoryStorage {
  const rows = new Map<string, unknown>();
  let gate = Promise.resolve();
  let open: () => void = () => undefined;
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
