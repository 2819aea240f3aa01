/** One suite over every store: what a room relies on, whatever keeps it. */

import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { openMemoryStore } from '@mufakat/server/storage/memory.ts';
import { openSqliteStore } from '@mufakat/server/storage/sqlite.ts';
import {
  type Batch,
  type LogRow,
  RecordDamaged,
  type SeatRow,
  type Store,
  type TokenRow,
} from '@mufakat/server/storage/store.ts';
import type { PersonId, SeatId, WorkshopId } from '@mufakat/shared/cards/card.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const W = 'w1' as WorkshopId;
const ANI = 'ani' as PersonId;
const BUDI = 'budi' as PersonId;

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mufakat-store-'));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const STORES: Record<string, () => Promise<Store>> = {
  memory: async () => openMemoryStore(),
  sqlite: () => openSqliteStore(join(folder, 'inner', 'mufakat.sqlite')),
};

describe.each(Object.entries(STORES))('the %s store', (_name, open) => {
  beforeEach(async () => {
    store = await open();
    await store.createWorkshop(
      { id: W, createdAt: 5, code: 'ABC234', rehearsalOf: null },
      [token()],
      [entry(1)],
    );
  });

  it('[L1] gives back the log in order, body or no body', async () => {
    await store.commit(batch({ entries: [entry(2, { body: '{"title":"Jalan – «desa» 🌾"}' }), entry(3)] }));
    const log = await store.loadLog(W);
    expect(log.map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(log[1]).toEqual(entry(2, { body: '{"title":"Jalan – «desa» 🌾"}' }));
    expect(await store.loadEntry(W, 3)).toEqual(entry(3));
    expect(await store.loadEntry(W, 4)).toBeNull();
  });

  it('keeps every version of a method as it was first saved', async () => {
    const row = (version: number, method: string) => ({
      id: 'rembuk',
      version,
      savedAt: 10 + version,
      name: '{"id":"Rembuk","en":"Rembuk"}',
      summary: '{"id":"","en":""}',
      method,
    });
    for (const each of [row(1, 'satu'), row(2, 'dua'), row(1, 'lain')]) await store.addMethod(each);
    expect(await store.findMethod('rembuk', 1)).toEqual(row(1, 'satu'));
    expect(await store.findMethod('rembuk')).toEqual(row(2, 'dua'));
    expect(await store.findMethod('rembuk', 3)).toBeNull();
    expect(await store.findMethod('lain')).toBeNull();
    const { method: _value, ...listed } = row(2, 'dua');
    expect((await store.methods()).map(({ version }) => version)).toEqual([2, 1]);
    expect((await store.methods())[0]).toEqual({ ...listed, archived: false });
  });

  it('puts a method away with all its versions, and back', async () => {
    const row = { savedAt: 1, name: '{}', summary: '{}', method: '{}' };
    for (const [id, version] of [
      ['rembuk', 1],
      ['rembuk', 2],
      ['lain', 1],
    ] as const)
      await store.addMethod({ ...row, id, version });
    const away = async () =>
      (await store.methods()).filter(({ archived }) => archived).map(({ id, version }) => `${id} ${version}`);
    for (let time = 0; time < 2; time += 1) await store.archiveMethod('rembuk', true);
    expect(await away()).toEqual(['rembuk 2', 'rembuk 1']);
    expect(await store.findMethod('rembuk')).toMatchObject({ version: 2 });
    await store.archiveMethod('rembuk', false);
    expect(await away()).toEqual([]);
  });

  it('[L4] stores nothing of a batch that fails, and takes the next one', async () => {
    const bad = batch({
      entries: [entry(2), entry(1)],
      drawers: [{ owner: ANI, bytes: bytes(1) }],
      replies: [{ op: 'x', reply: refused() }],
    });
    await expect(store.commit(bad)).rejects.toThrow('not-saved');
    expect(await store.loadLog(W)).toHaveLength(1);
    expect(await store.loadDrawers(W)).toHaveLength(0);
    expect(await store.loadReply(W, 'x')).toBeNull();
    await store.commit(batch({ entries: [entry(2)] }));
    expect(await store.loadLog(W)).toHaveLength(2);
  });

  it('numbers drawer rows in the order they were given, over batches of one turn', async () => {
    const [one, two] = await Promise.all([
      store.commit(batch({ drawers: [row(ANI, 1), row(BUDI, 2)] })),
      store.commit(batch({ drawers: [row(ANI, 3)] })),
    ]);
    const numbers = [...one.drawerRows, ...two.drawerRows];
    expect(numbers).toHaveLength(3);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
    expect(await drawer(ANI)).toEqual([[1], [3]]);
    expect(await drawer(BUDI)).toEqual([[2]]);
  });

  it('[W8] folds the rows up to a number and never those queued after it', async () => {
    const { drawerRows } = await store.commit(batch({ drawers: [row(ANI, 1), row(ANI, 2), row(BUDI, 9)] }));
    const later = store.commit(batch({ drawers: [row(ANI, 3)] }));
    const fold = store.commit(batch({ folds: [{ owner: ANI, upTo: drawerRows[1]!, bytes: bytes(12) }] }));
    const last = store.commit(batch({ drawers: [row(ANI, 4)] }));
    await Promise.all([later, fold, last]);
    expect(await drawer(ANI)).toEqual([[12], [3], [4]]);
    expect(await drawer(BUDI)).toEqual([[9]]);
  });

  it('[W8] folds what an earlier fold left', async () => {
    const first = await store.commit(batch({ drawers: [row(ANI, 1), row(ANI, 2)] }));
    await store.commit(batch({ folds: [{ owner: ANI, upTo: first.drawerRows[1]!, bytes: bytes(12) }] }));
    const next = await store.commit(batch({ drawers: [row(ANI, 3)] }));
    await store.commit(batch({ folds: [{ owner: ANI, upTo: next.drawerRows[0]!, bytes: bytes(123) }] }));
    expect(await drawer(ANI)).toEqual([[123]]);
  });

  it('keeps one reply per operation, the first', async () => {
    const ok = { ok: true as const, accepted: { n: 7 } };
    await store.commit(batch({ replies: [{ op: 'a', reply: ok }] }));
    await store.commit(
      batch({
        replies: [
          { op: 'a', reply: refused() },
          { op: 'b', reply: refused() },
        ],
      }),
    );
    expect(await store.loadReply(W, 'a')).toEqual(ok);
    expect((await store.loadReplies(W, 10)).map(({ op }) => op)).toEqual(['a', 'b']);
    expect(await store.loadReplies(W, 1)).toEqual([{ op: 'b', reply: refused() }]);
  });

  it('[W2] never counts the same load twice', async () => {
    expect(await store.loads(W)).toBe(0);
    expect([await store.raiseLoads(W), await store.raiseLoads(W)]).toEqual([1, 2]);
    expect(await store.loads(W)).toBe(2);
  });

  it('[E4] remembers of the seats of an erased person that they were, and of others nothing', async () => {
    await store.addSeat(seat('s1', ANI));
    await store.addSeat(seat('s2', BUDI));
    await store.commit(batch({ erase: { bodies: [], drawers: [], pictures: [], people: [ANI] } }));
    await store.changeSeats(W, BUDI, null);
    const erased = async (id: string) => store.isErasedSeat(id as SeatId);
    expect([await erased('s1'), await erased('s2'), await erased('s3')]).toEqual([true, false, false]);
    expect(await store.findSeat('s1' as SeatId)).toBeNull();
    await store.deleteWorkshop(W);
    expect(await erased('s1')).toBe(false);
  });

  it('[T3] takes a personal link away as it answers, others stay', async () => {
    await store.addToken(token({ hash: 'p', once: true, kind: 'personal', person: ANI }));
    expect(await store.useToken('p')).toEqual(
      token({ hash: 'p', once: true, kind: 'personal', person: ANI }),
    );
    expect(await store.useToken('p')).toBeNull();
    expect(await store.useToken('h')).toEqual(token());
    expect(await store.useToken('h')).toEqual(token());
  });

  it('[T2] finds seats by id, session and workshop, moves and removes them', async () => {
    await store.addSeat(seat('s1', ANI));
    await store.addSeat(seat('s2', BUDI));
    expect(await store.findSeat('s1' as SeatId)).toEqual(seat('s1', ANI));
    expect(await store.seatsOf('session')).toHaveLength(2);
    await store.changeSeats(W, ANI, { person: BUDI, role: 'helper' });
    expect(await store.findSeat('s1' as SeatId)).toEqual({ ...seat('s1', BUDI), role: 'helper' });
    await store.changeSeats(W, BUDI, null);
    expect(await store.seatsOfWorkshop(W)).toEqual([]);
  });

  it('finds workshops by id and code; a code is held once; deleting takes everything', async () => {
    const other = { id: 'w2' as WorkshopId, createdAt: 6, code: 'ZZZ234', rehearsalOf: W };
    await store.createWorkshop(other, [], []);
    await expect(store.setCode(W, 'ZZZ234')).rejects.toThrow('not-saved');
    await store.setCode(W, 'QQQ234');
    expect((await store.findByCode('QQQ234'))?.id).toBe(W);
    expect(await store.findByCode('ABC234')).toBeNull();
    expect(await store.findWorkshop(other.id)).toEqual(other);
    await store.addSeat(seat('s1', ANI));
    await store.commit(batch({ entries: [entry(2, { body: '{}' })], drawers: [row(ANI, 1)] }));
    await store.deleteWorkshop(W);
    expect((await store.workshops()).map(({ id }) => id)).toEqual(['w2']);
    expect(await store.loadLog(W)).toEqual([]);
    expect(await store.loadDrawers(W)).toEqual([]);
    expect(await store.useToken('h')).toBeNull();
    expect(await store.findSeat('s1' as SeatId)).toBeNull();
  });

  it('refuses what belongs to no workshop', async () => {
    const stray = { ...batch({ drawers: [row(ANI, 1)] }), workshop: 'nowhere' as WorkshopId };
    await expect(store.commit(stray)).rejects.toThrow('not-saved');
    await store.probe();
  });
});

describe('the sqlite store alone', () => {
  it('[L3, P1] has everything again after closing and opening the file', async () => {
    const path = join(folder, 'mufakat.sqlite');
    store = await openSqliteStore(path);
    await store.createWorkshop({ id: W, createdAt: 5, code: 'ABC234', rehearsalOf: null }, [], [entry(1)]);
    await store.commit(batch({ entries: [entry(2, { body: '"x"' })], drawers: [row(ANI, 1)] }));
    await store.raiseLoads(W);
    await store.close();
    store = await openSqliteStore(path);
    expect(await store.loadLog(W)).toHaveLength(2);
    expect(await drawer(ANI)).toEqual([[1]]);
    expect(await store.raiseLoads(W)).toBe(2);
  });

  it('stores no value of a kind that SQLite would turn into another', async () => {
    store = await openSqliteStore(join(folder, 'mufakat.sqlite'));
    await store.createWorkshop({ id: W, createdAt: 5, code: 'ABC234', rehearsalOf: null }, [], []);
    for (const wrong of [undefined, new Date(0), true, { a: 1 }, [1]]) {
      const bad = batch({ entries: [{ ...entry(1), facts: wrong as never }] });
      await expect(store.commit(bad)).rejects.toThrow('not-saved');
    }
    expect(await store.loadLog(W)).toEqual([]);
  });

  it('[L1, L6] reads no record that was changed by other hands, and says where', async () => {
    const path = join(folder, 'mufakat.sqlite');
    const damages: [string, string][] = [
      [`update log set facts = '{"n":9}' where n = 2`, 'entry 2: entry'],
      [`update log set actor = 'p1' where n = 1`, 'entry 1: entry'],
      [`update bodies set body = '"y"' where n = 2`, 'entry 2: body'],
      ['delete from log where n = 2', 'entry 3: gap'],
      ['update log set hash = null where n = 3', 'entry 3: entry'],
    ];
    store = await openSqliteStore(path);
    await store.createWorkshop({ id: W, createdAt: 5, code: 'ABC234', rehearsalOf: null }, [], [entry(1)]);
    await store.commit(batch({ entries: [entry(2, { body: '"x"' }), entry(3)] }));
    await store.close();
    for (const [change, where] of damages) {
      await copyFile(path, `${path}.copy`);
      byOtherHands(`${path}.copy`, change);
      store = await openSqliteStore(`${path}.copy`);
      await expect(store.loadLog(W)).rejects.toThrow(where);
      await store.close();
    }
    store = await openSqliteStore(path);
    expect(await store.loadLog(W)).toHaveLength(3);
  });

  it('[L9] reads a record whose words were taken away', async () => {
    const path = join(folder, 'mufakat.sqlite');
    store = await openSqliteStore(path);
    await store.createWorkshop({ id: W, createdAt: 5, code: 'ABC234', rehearsalOf: null }, [], [entry(1)]);
    await store.commit(batch({ entries: [entry(2, { body: '"x"' }), entry(3)] }));
    await store.close();
    byOtherHands(path, 'delete from bodies');
    store = await openSqliteStore(path);
    expect((await store.loadLog(W)).map(({ body }) => body)).toEqual([null, null, null]);
    await store.commit(batch({ entries: [entry(4)] }));
    expect(await store.loadLog(W)).toHaveLength(4);
  });

  it('[L1] chains the entries of a file from before there were chains, once', async () => {
    const path = join(folder, 'mufakat.sqlite');
    store = await openSqliteStore(path);
    await store.createWorkshop({ id: W, createdAt: 5, code: 'ABC234', rehearsalOf: null }, [], [entry(1)]);
    await store.commit(batch({ entries: [entry(2, { body: '"x"' })] }));
    await store.close();
    const empty =
      'update log set body_hash = null, prev = null, hash = null; update bodies set salt = null; update drawers set sum = null;';
    byOtherHands(path, `${empty} pragma user_version = 0`);
    store = await openSqliteStore(path);
    await store.commit(batch({ entries: [entry(3)] }));
    expect(await store.loadLog(W)).toEqual([entry(1), entry(2, { body: '"x"' }), entry(3)]);
    await store.close();
    byOtherHands(path, empty);
    store = await openSqliteStore(path);
    await expect(store.loadLog(W)).rejects.toThrow(RecordDamaged);
  });

  it('a failing commit rejects its whole group, and only that', async () => {
    store = await openSqliteStore(join(folder, 'mufakat.sqlite'));
    await store.createWorkshop({ id: W, createdAt: 5, code: 'ABC234', rehearsalOf: null }, [], [entry(1)]);
    const group = await Promise.allSettled([
      store.commit(batch({ entries: [entry(2)] })),
      store.commit(batch({ entries: [entry(1)] })),
    ]);
    expect(group.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await store.commit(batch({ entries: [entry(2)] }));
    expect(await store.loadLog(W)).toHaveLength(2);
  });
});

/** What somebody with the file, and without the program, may do. */
function byOtherHands(path: string, sql: string): void {
  const db = new DatabaseSync(path);
  db.exec(`pragma foreign_keys = off; ${sql}`);
  db.close();
}

function batch(parts: Partial<Batch>): Batch {
  return { workshop: W, entries: [], drawers: [], folds: [], replies: [], pictures: [], ...parts };
}

function entry(n: number, parts: Partial<LogRow> = {}): LogRow {
  return { n, t: 1000 + n, kind: 'timer.set', actor: 'room', facts: `{"n":${n}}`, body: null, ...parts };
}

function row(owner: PersonId, ...values: number[]) {
  return { owner, bytes: bytes(...values) };
}

function bytes(...values: number[]): Uint8Array {
  return Uint8Array.from(values);
}

async function drawer(owner: PersonId): Promise<number[][]> {
  const rows = await store.loadDrawers(W);
  return rows.filter((each) => each.owner === owner).map((each) => [...each.bytes]);
}

function refused() {
  return { ok: false as const, refusal: { refused: 'stale-step' as const } };
}

function token(parts: Partial<TokenRow> = {}): TokenRow {
  return {
    hash: 'h',
    workshop: W,
    face: 'desk',
    role: 'facilitator',
    person: 'staff' as PersonId,
    once: false,
    kind: 'link',
    ...parts,
  };
}

function seat(id: string, person: PersonId): SeatRow {
  return { seat: id as SeatId, session: 'session', workshop: W, face: 'phone', role: 'participant', person };
}
