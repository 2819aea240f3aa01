/**
 * Reads files off the main thread: a thread for each, bounded in memory and time, few at once. A file that is too much for
 * its thread ends that thread and nothing else.
 */

import { Worker } from 'node:worker_threads';

import type { TableFile } from '@mufakat/shared/tables/table.ts';

import type { TableBytes } from './read.ts';
import { Unreadable } from './unreadable.ts';
import type { Answer } from './worker.ts';

/** 5,000 rows of 20 columns take 0.3 s on an idle core of a laptop. */
const LIMIT_MS = 20_000;
const HEAP_MB = 384;
/** More at once are told to come again. */
const AT_ONCE = 4;

/** As many files are being read as the server reads at once. */
export class ReadersBusy extends Error {
  override name = 'ReadersBusy';
}

export class TableReaders {
  readonly #running = new Set<Worker>();

  /** The table, or a rejection with `Unreadable` or `ReadersBusy`. */
  async read(file: TableBytes): Promise<TableFile> {
    if (this.#running.size >= AT_ONCE) throw new ReadersBusy('too many files are being read');
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
    this.#running.add(worker);
    const timer = setTimeout(() => void worker.terminate(), LIMIT_MS);
    try {
      const answer = await answerOf(worker);
      if ('fault' in answer) throw new Unreadable(answer.fault);
      return answer.table;
    } finally {
      clearTimeout(timer);
      this.#running.delete(worker);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running].map((worker) => worker.terminate()));
  }
}

/** What the thread said; one that ends without a word had too much to do. */
function answerOf(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error) => {
      const full = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(full ? new Unreadable({ fault: 'too-much' }) : error);
    });
    worker.once('exit', () => reject(new Unreadable({ fault: 'too-much' })));
  });
}
