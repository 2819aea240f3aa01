/**
 * The thread that owns the database file. It answers messages of `sqlite.ts` one after the other; a group of batches is one
 * transaction, and its answer leaves after the commit is on disk.
 */

import { parentPort, workerData } from 'node:worker_threads';

import type { ChainVerdict } from '@mufakat/shared/result/chain.ts';

import { Database, type Row, type Value } from './database.ts';
import { RAISE_LOADS, READS, WRITES } from './statements.ts';
import { appendAll, type Group, type StoredGroup, storeGroup } from './store-group.ts';
import { RecordDamaged } from './store.ts';

export type Question =
  | { readonly id: number; readonly group: Group }
  | { readonly id: number; readonly read: keyof typeof READS; readonly values: readonly Value[] }
  | {
      readonly id: number;
      readonly write: readonly { readonly run: keyof typeof WRITES; readonly values: readonly Value[] }[];
      /** Entries that go with it, laid flat as in a group. */
      readonly log?: Value[];
    }
  | { readonly id: number; readonly log: string }
  | { readonly id: number; readonly drawers: string }
  | { readonly id: number; readonly chain: string }
  | { readonly id: number; readonly take: string }
  | { readonly id: number; readonly raise: string }
  | { readonly id: number; readonly scrub: true }
  | { readonly id: number; readonly close: true };

export type Answer =
  | { readonly id: number; readonly rows: readonly Row[] }
  | ({ readonly id: number } & StoredGroup)
  | { readonly id: number; readonly chain: ChainVerdict }
  | { readonly id: number; readonly failed: string; readonly damaged: boolean };

function answer(db: Database, question: Question): Answer {
  const { id } = question;
  if ('group' in question) return { id, ...storeGroup(db, question.group) };
  if ('read' in question) return { id, rows: db.rows(READS[question.read], question.values) };
  if ('write' in question) {
    db.transaction(() => {
      question.write.forEach(({ run, values }) => db.run(WRITES[run], values));
      appendAll(db, question.log ?? []);
    });
    return { id, rows: [] };
  }
  if ('raise' in question) return { id, rows: db.transaction(() => db.rows(RAISE_LOADS, [question.raise])) };
  if ('drawers' in question) return { id, rows: db.drawers(question.drawers) };
  if ('log' in question) return { id, rows: db.record(question.log) };
  if ('chain' in question) return { id, chain: db.verdict(question.chain) };
  if ('scrub' in question) return { id, rows: db.scrub() };
  if ('take' in question) {
    return db.transaction(() => {
      const rows = db.rows(READS.token, [question.take]);
      if (rows[0]?.once === 1) db.run(WRITES.noToken, [question.take]);
      return { id, rows };
    });
  }
  db.close();
  return { id, rows: [] };
}

const { path } = workerData as { path: string };
const db = new Database(path);
parentPort?.on('message', (question: Question) => {
  try {
    parentPort?.postMessage(answer(db, question));
  } catch (error) {
    parentPort?.postMessage({
      id: question.id,
      failed: error instanceof Error ? error.message : String(error),
      damaged: error instanceof RecordDamaged,
    } satisfies Answer);
  }
  if ('close' in question) parentPort?.close();
});
