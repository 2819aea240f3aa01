/**
 * This device's storage: one IndexedDB database with one table of rows by key. Works on plain HTTP too. A browser without it
 * (some private windows) gives a storage that always refuses, and the marks on the cards say so [C1].
 */
import type { DeviceStorage, StoredRow } from '../store/parts.ts';

const DATABASE = 'mufakat';
const TABLE = 'rows';

export function openBrowserStorage(): DeviceStorage {
  let opened: Promise<IDBDatabase> | null = null;

  /** Opened when first needed, and anew after the browser took it away. */
  function database(): Promise<IDBDatabase> {
    opened ??= open(() => {
      opened = null;
    });
    return opened;
  }

  /** Some browsers lose their storage while a page sleeps and say so only when it is used. */
  async function inDatabase<T>(act: (database: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await act(await database());
    } catch (error) {
      opened = null;
      throw error;
    }
  }

  return {
    read: (prefix) =>
      inDatabase(async (database) => {
        const table = database.transaction(TABLE, 'readonly').objectStore(TABLE);
        const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
        const [keys, values] = await Promise.all([
          answerOf(table.getAllKeys(range)),
          answerOf(table.getAll(range) as IDBRequest<unknown[]>),
        ]);
        // Only `write` puts rows, and under texts.
        return keys.map((key, at): StoredRow => ({ key: key as string, value: values[at] }));
      }),
    write: ({ put = [], remove = [] }) =>
      inDatabase(async (database) => {
        const transaction = database.transaction(TABLE, 'readwrite', { durability: 'strict' });
        const table = transaction.objectStore(TABLE);
        for (const key of remove) table.delete(key);
        for (const { key, value } of put) table.put(value, key);
        await completed(transaction);
      }),
  };
}

function open(onLost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onLost;
      database.onversionchange = () => {
        database.close();
        onLost();
      };
      resolve(database);
    };
    request.onerror = () => reject(errorOf(request.error));
    request.onblocked = () => reject(new Error('Another tab holds the storage.'));
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(errorOf(request.error));
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(errorOf(transaction.error));
    transaction.onerror = () => reject(errorOf(transaction.error));
  });
}

function errorOf(error: DOMException | null): Error {
  return error ?? new Error('The storage gave no reason.');
}
