/**
 * A disk that lost the end of a file, or turned a bit [L6, L7]: what was acknowledged is there, or the damage is told; never is
 * something else taken for it. A bit in the write-ahead log may make SQLite drop commits without a word; such a record is a
 * true beginning of the real one, and the phones, which remember how far they have seen, reveal it [C4].
 * Short in CI, long with `npm run torture`.
 */

import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openSqliteStore } from '@mufakat/server/storage/sqlite.ts';
import type { LogRow, Store } from '@mufakat/server/storage/store.ts';
import type { PersonId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { seededRandom } from '../support/fake-clock.ts';

const ROUNDS = process.env['TORTURE'] === 'long' ? 1000 : 20;
const LONG_MS = ROUNDS * 1500;
const COMMITS = 60;
const W = 'w1' as WorkshopId;
const SEED = Number(process.env['SEED'] ?? 20261122);

interface Kept {
  readonly log: readonly LogRow[];
  readonly drawers: readonly string[];
}

/** A file that lost all: nobody finds the workshop, which is not silent either. */
const NOTHING: Kept = { log: [], drawers: [] };

let folder: string;
let path: string;
/** Length of the write-ahead log when so many commits had been acknowledged. */
const synced: number[] = [];
/** What there was after so many commits. */
const real: Kept[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mufakat-disk-'));
  path = join(folder, 'hall.sqlite');
  const store = await openSqliteStore(path);
  await store.createWorkshop({ id: W, createdAt: 5, code: 'ABC234', rehearsalOf: null }, [], [entry(1)]);
  for (let at = 0; at <= COMMITS; at += 1) {
    if (at > 0) await store.commit(commitOf(at));
    synced.push(statSync(`${path}-wal`).size);
    real.push(await read(store));
  }
  // As they lie on the disk while the server runs; closing would empty the log into the file.
  for (const end of ['', '-wal']) copyFileSync(path + end, join(folder, `kept.sqlite${end}`));
  await store.close();
  // And as they lie there after an orderly end.
  copyFileSync(path, join(folder, 'ended.sqlite'));
  writeFileSync(join(folder, 'ended.sqlite-wal'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

it(
  `[L3, L6] cut anywhere beyond what was synced, ${ROUNDS} times`,
  async () => {
    const random = seededRandom(SEED);
    let whole = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const acked = Math.floor(random() * COMMITS);
      const from = synced[acked]!;
      const length = from + Math.floor(random() * (synced[COMMITS]! - from));
      const { kept, told } = await after('kept', (wal) => truncateSync(wal, length));
      expect(told, `cut at ${length}`).toBeNull();
      const there = real.findIndex((one) => isSame(one, kept!));
      expect(there, `cut at ${length}`).toBeGreaterThanOrEqual(acked);
      whole += 1;
    }
    expect(whole).toBe(ROUNDS);
    console.log(
      `row 5: (a) ${ROUNDS} cuts beyond the last sync, the acked prefix kept ${whole} times (seed ${SEED})`,
    );
  },
  LONG_MS,
);

it(
  `[L6, L7] one bit turned anywhere, ${ROUNDS} times`,
  async () => {
    const random = seededRandom(SEED + 1);
    const found = { untouched: 0, told: 0, shorter: 0 };
    const silent: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const files = round % 2 === 0 ? 'kept' : 'ended';
      const { kept } = await after(files, (wal, database) => {
        const file = files === 'kept' ? wal : database;
        flip(file, random);
      });
      const there = kept === null ? null : [...real, NOTHING].findIndex((one) => isSame(one, kept));
      if (there === null) found.told += 1;
      else if (there < 0) silent.push(`round ${round}, ${files}`);
      else if (there === COMMITS) found.untouched += 1;
      else found.shorter += 1;
    }
    // Something else than any state there ever was.
    expect(silent).toEqual([]);
    expect(found.told).toBeGreaterThan(ROUNDS / 20);
    expect(found.shorter).toBeGreaterThan(ROUNDS / 20);
    console.log(
      `row 5: (b) ${ROUNDS} turned bits: ${found.told} told, ${found.shorter} shorter than what phones have seen, ` +
        `${found.untouched} without effect, 0 silent (seed ${SEED + 1})`,
    );
  },
  LONG_MS,
);

/** Opens the files as the damage left them. `told`: why nothing is read. */
async function after(
  files: 'kept' | 'ended',
  damage: (wal: string, database: string) => void,
): Promise<{ kept: Kept | null; told: string | null }> {
  const copy = join(folder, 'copy.sqlite');
  rmSync(`${copy}-shm`, { force: true });
  for (const end of ['', '-wal'])
    writeFileSync(copy + end, readFileSync(join(folder, `${files}.sqlite${end}`)));
  damage(`${copy}-wal`, copy);
  let store: Store | null = null;
  try {
    store = await openSqliteStore(copy);
    return { kept: await read(store), told: null };
  } catch (error) {
    return { kept: null, told: error instanceof Error ? error.message : String(error) };
  } finally {
    await store?.close();
  }
}

async function read(store: Store): Promise<Kept> {
  const drawers = await store.loadDrawers(W);
  return {
    log: await store.loadLog(W),
    drawers: drawers.map(({ owner, row, bytes }) => `${row} ${owner} ${Buffer.from(bytes).toString('hex')}`),
  };
}

function isSame(one: Kept, other: Kept): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Where something stands; most of a database is empty. */
function flip(file: string, random: () => number): void {
  const bytes = readFileSync(file);
  let at = 0;
  do at = Math.floor(random() * bytes.length);
  while (bytes[at] === 0);
  bytes[at]! ^= 1 << Math.floor(random() * 8);
  writeFileSync(file, bytes);
}

function commitOf(at: number) {
  const owner = `p${at % 7}` as PersonId;
  const bytes = Buffer.from(`kartu ${at} `.repeat((at % 5) + 1));
  return {
    workshop: W,
    entries: [entry(at + 1)],
    drawers: [{ owner, bytes }],
    folds: [],
    replies: [],
    pictures: [],
  };
}

function entry(n: number): LogRow {
  const body = n % 3 === 0 ? JSON.stringify({ title: `Isu nomor ${n} tentang gambut` }) : null;
  return { n, t: 1000 + n, kind: 'timer.set', actor: 'room', facts: `{"n":${n}}`, body };
}
