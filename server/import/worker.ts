/** The thread that reads one file and ends. Started by `readers.ts`. */

import { parentPort, workerData } from 'node:worker_threads';

import type { TableFault, TableFile } from '@mufakat/shared/tables/table.ts';

import { readTable, type TableBytes } from './read.ts';
import { Unreadable } from './unreadable.ts';

export type Answer = { readonly table: TableFile } | { readonly fault: TableFault };

parentPort?.postMessage(answer(workerData as TableBytes));

function answer(file: TableBytes): Answer {
  try {
    return { table: readTable(file) };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}
