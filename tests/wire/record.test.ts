/** What happens to a record when somebody has been at the file, and that copies of it are made [L1, L6, L8]. */

import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';

import { copiesIn } from '@mufakat/server/storage/copies.ts';
import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import type { StepId } from '@mufakat/shared/cards/card.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { anOp, Browser, type Hall, openHall } from './server.ts';

const ROOT = join(import.meta.dirname, '../..');

let copyDir: string;
let hall: Hall;

beforeEach(async () => {
  copyDir = mkdtempSync(join(tmpdir(), 'mufakat-copies-'));
  hall = await openHall({}, null, copyDir);
});
afterEach(async () => {
  await hall.close();
  rmSync(copyDir, { recursive: true });
});

describe('a record', () => {
  it('[L6] that was changed by other hands is opened for nobody, and everybody is told', async () => {
    const desk = new Browser(hall);
    const { workshop, seat, links } = await desk.create();
    await hall.restart(() => byOtherHands(`update log set actor = 'p1' where n = 1`));
    expect(hall.server.damages).toEqual([`the record of ${workshop} is damaged at entry 1: entry`]);
    const join = await new Browser(hall).get(`/api/join/${links.code}`);
    expect([join.status, join.body]).toEqual([500, { error: 'damaged' }]);
    const watcher = await desk.connect(seat);
    expect(watcher.why).toBe('damaged');
    expect(watcher.hello).toBeNull();
  });

  it('[L5] is checked by a command, which says what it found', async () => {
    await new Browser(hall).create();
    expect(await command('check-record')).toMatchObject({ code: 0 });
    byOtherHands(`update workshops set code = 'ABC234'`);
    expect(await command('check-record')).toMatchObject({ code: 1, out: expect.stringContaining('BERBEDA') });
    byOtherHands(`update log set facts = facts || ' '`);
    expect(await command('check-record')).toMatchObject({ code: 1, out: expect.stringContaining('entry 1') });
  });
});

describe('heads', () => {
  it('[C4, L7] show a log that went on from an older file, as long as the one before and another', async () => {
    const desk = new Browser(hall);
    const { seat } = await desk.create();
    const file = databaseIn(hall.dataDir);
    await hall.restart(() => copyFileSync(file, `${file}.older`));
    const first = await desk.connect(seat);
    await first.command(anOp(), { name: 'door.lock', locked: true });
    const { epoch, n: lastN, hash: lastHash } = first.head;
    // Who comes back to the log it knows hears nothing of it.
    const again = await desk.connect(seat, { epoch, lastN, lastHash });
    expect(again.hello).toMatchObject({ behind: false, head: { epoch, n: lastN, hash: lastHash } });
    await hall.restart(() => copyFileSync(`${file}.older`, file));
    const other = await desk.connect(seat);
    await other.command(anOp(), { name: 'door.wait', on: true });
    expect(other.head).toMatchObject({ epoch, n: lastN });
    expect(other.head.hash).not.toBe(lastHash);
    const back = await desk.connect(seat, { epoch, lastN, lastHash });
    expect(back.hello).toMatchObject({ behind: true });
    await back.until(({ view }) => view.room?.lostTail?.lastN === lastN);
  });
});

describe('copies', () => {
  it('[L8] are made when a step closes, and one command puts the newest back that holds', async () => {
    const desk = new Browser(hall);
    const { seat } = await desk.create();
    const watcher = await desk.connect(seat);
    const first = spwt.steps[0]!;
    const [from, to] = first.states.map((state) => ({ step: first.id as StepId, state }));
    const moved = await watcher.command(anOp(), { name: 'step.advance', from: from!, to: to!, skip: null });
    expect(moved).toMatchObject({ ok: true });
    await expect.poll(() => copiesIn(copyDir), { timeout: 15_000 }).toHaveLength(1);
    expect(await command('restore')).toMatchObject({
      code: 1,
      out: expect.stringContaining('masih berjalan'),
    });
    let said: { code: number; out: string } | null = null;
    await hall.restart(async () => {
      byOtherHands(`update log set actor = 'p1' where n = 1`);
      said = await command('restore');
    });
    expect(said).toMatchObject({ code: 0, out: expect.stringContaining('dipulihkan') });
    expect(hall.server.damages).toEqual([]);
    expect((await desk.connect(seat)).hello).not.toBeNull();
  });
});

function byOtherHands(sql: string): void {
  const db = new DatabaseSync(databaseIn(hall.dataDir));
  db.exec(sql);
  db.close();
}

async function command(tool: 'check-record' | 'restore'): Promise<{ code: number; out: string }> {
  const env = { ...process.env, DATA_DIR: hall.dataDir, COPY_DIR: copyDir };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'tools', `${tool}.ts`)], {
      env,
    });
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
}
