/**
 * This device's storage: one IndexedDB database with one table of rows by key. Works on plain HTTP too. A browser without it
 * (some private windows) gives a storage that always refuses, and the marks on the cards say so [C1].
 */
import { makeListeners } from '../store/listeners.ts';
import type { DeviceStorage, StoredRow } from '../store/parts.ts';

const DATABASE = 'mufakat';
const TABLE = 'rows';
/** Some browsers never answer; a slow phone with a full drawer takes a second or two. */
const ANSWER_WITHIN_MS = 8000;

export function openBrowserStorage(): DeviceStorage {
  const lost = makeListeners();
  let opened: Promise<IDBDatabase> | null = null;
  let wasOpened = false;

  /** Opened when first needed, and anew after the browser took it away. */
  function database(): Promise<IDBDatabase> {
    opened ??= open({
      onMade() {
        // Of the first one nothing can be missing.
        if (wasOpened) lost.tell();
      },
      onClosed() {
        opened = null;
        lost.tell();
      },
    }).then((database) => {
      wasOpened = true;
      return database;
    });
    return opened;
  }

  /** Some browsers lose their storage while a page sleeps and say so only when it is used. */
  async function inDatabase<T>(act: (database: IDBDatabase) => Promise<T>): Promise<T> {
    try {
      return await inTime(database().then(act));
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
    onLost: lost.listen,
  };
}

/** `onMade`: there was none before. `onClosed`: the browser took it away, perhaps with all that was in it. */
function open(on: { readonly onMade: () => void; readonly onClosed: () => void }): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(TABLE);
      on.onMade();
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = on.onClosed;
      database.onversionchange = () => {
        database.close();
        on.onClosed();
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

function inTime<T>(answer: Promise<T>): Promise<T> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('The storage does not answer.')), ANSWER_WITHIN_MS);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(late));
}

function errorOf(error: DOMException | null): Error {
  return error ?? new Error('The storage gave no reason.');
}
