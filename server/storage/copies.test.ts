/** Second copies [L8]: whole while the server writes, few, and good for a restore. */

import { mkdtempSync, rmSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import type { WorkshopId } from '@mufakat/shared/cards/card.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { Copies, copiesIn } from './copies.ts';
import { isInUse, restore } from './restore.ts';
import { openSqliteStore } from './sqlite.ts';
import type { LogRow, Store } from './store.ts';

const W = 'w1' as WorkshopId;

let root: string;
let database: string;
let folder: string;
let store: Store;
let copies: Copies;
let now = Date.UTC(2026, 10, 22);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'mufakat-copies-'));
  database = join(root, 'mufakat.sqlite');
  folder = join(root, 'salinan');
  store = await openSqliteStore(database);
  await store.createWorkshop({ id: W, createdAt: 5, code: 'ABC234', rehearsalOf: null }, [], [entry(1)]);
  copies = new Copies({
    database,
    folder,
    onTrouble: (error) => {
      throw error;
    },
    now: () => (now += 60_000),
  });
});
afterEach(async () => {
  await copies.close();
  await store.close();
  rmSync(root, { recursive: true });
});

it('[L8] holds everything committed before, and nothing of it is left half', async () => {
  await commit(2);
  await copies.copy();
  await commit(3);
  const [copy] = await copiesIn(folder);
  const read = await openSqliteStore(copy!.path);
  expect(await read.loadLog(W)).toEqual([entry(1), entry(2)]);
  expect(await read.chain(W)).toMatchObject({ entries: 2, fault: null });
  await read.close();
  expect(readdirSync(folder).filter((name) => name.includes('half'))).toEqual([]);
});

it('[L8] keeps the newest three, and makes none while nothing changes', async () => {
  for (let n = 2; n < 7; n += 1) {
    await commit(n);
    await copies.copy();
  }
  const kept = await copiesIn(folder);
  expect(kept).toHaveLength(3);
  expect(basename(kept[0]!.path) > basename(kept[2]!.path)).toBe(true);
  await copies.copy();
  expect((await copiesIn(folder)).map(({ path }) => path)).toEqual(kept.map(({ path }) => path));
});

it('[L8] puts a copy back, and keeps what stood there', async () => {
  await commit(2);
  await copies.copy();
  await commit(3);
  expect(isInUse(database)).toBe(true);
  await store.close();
  expect(isInUse(database)).toBe(false);
  const [copy] = await copiesIn(folder);
  const aside = await restore(copy!.path, database, now);
  store = await openSqliteStore(database);
  expect(await store.loadLog(W)).toHaveLength(2);
  const before = await openSqliteStore(aside!);
  expect(await before.loadLog(W)).toHaveLength(3);
  await before.close();
});

function commit(n: number): Promise<unknown> {
  return store.commit({
    workshop: W,
    entries: [entry(n)],
    drawers: [],
    folds: [],
    replies: [],
    pictures: [],
  });
}

function entry(n: number): LogRow {
  return { n, t: 1000 + n, kind: 'timer.set', actor: 'room', facts: `{"n":${n}}`, body: null };
}
