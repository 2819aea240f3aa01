import type { Result } from '@mufakat/shared/result/result.ts';
import { afterEach, describe, expect, it } from 'vitest';

import { ExportBusy, ExportFailed, ExportPool, type PoolOptions } from './pool.ts';
import { type ExportRequest, UnknownDocument, UnknownTable } from './request.ts';

/** A worker that does what the request's link says: answer, answer late, fail, die or hang. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    let served = 0;
    parentPort.on('message', ({ verifyUrl }) => {
      served += 1;
      if (verifyUrl === 'die') process.exit(3);
      if (verifyUrl === 'hang') for (;;);
      if (verifyUrl === 'unknown') return parentPort.postMessage({ ok: false, name: 'UnknownTable', message: 'no table' });
      if (verifyUrl === 'no document') return parentPort.postMessage({ ok: false, name: 'UnknownDocument', message: 'none' });
      if (verifyUrl === 'throw') return parentPort.postMessage({ ok: false, name: 'TypeError', message: 'broken' });
      parentPort.postMessage({ ok: true, bytes: new Uint8Array([served]), contentType: 'x', fileName: verifyUrl });
    });`)}`,
);

const pools: ExportPool[] = [];
const poolWith = (options: Partial<PoolOptions> = {}): ExportPool => {
  const pool = new ExportPool({ worker, ...options });
  pools.push(pool);
  return pool;
};
const asking = (what: string): ExportRequest => ({
  format: 'pdf',
  document: 'berita-acara',
  paper: 'F4',
  verifyUrl: what,
  result: {} as Result,
});

afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

describe('ExportPool', () => {
  it('answers in order with one worker', async () => {
    const pool = poolWith();
    const answers = await Promise.all(['a', 'b', 'c'].map((name) => pool.render(asking(name))));
    expect(answers.map(({ fileName, bytes }) => [fileName, bytes[0]])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('starts anew after a worker that died or took too long, and only that request fails', async () => {
    const pool = poolWith({ limitMs: 400 });
    const [died, after, hung, last] = await Promise.allSettled(
      ['die', 'after', 'hang', 'last'].map((name) => pool.render(asking(name))),
    );
    expect([died?.status, after?.status, hung?.status, last?.status]).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('tells an unknown table or document from a failure', async () => {
    const pool = poolWith();
    await expect(pool.render(asking('no document'))).rejects.toBeInstanceOf(UnknownDocument);
    await expect(pool.render(asking('unknown'))).rejects.toBeInstanceOf(UnknownTable);
    await expect(pool.render(asking('throw'))).rejects.toBeInstanceOf(ExportFailed);
  });

  it('refuses more than may wait, and everything after it is closed', async () => {
    const pool = poolWith({ queue: 1 });
    const first = pool.render(asking('a'));
    const second = pool.render(asking('b'));
    await expect(pool.render(asking('c'))).rejects.toBeInstanceOf(ExportBusy);
    await Promise.all([first, second]);
    await pool.close();
    await expect(pool.render(asking('d'))).rejects.toBeInstanceOf(ExportBusy);
  });

  it('ends an idle worker and starts another when asked again', async () => {
    const pool = poolWith({ idleMs: 1 });
    await pool.render(asking('a'));
    // A worker counts what it served, so a second first answer comes from a new one.
    await expect.poll(async () => (await pool.render(asking('b'))).bytes[0], { interval: 20 }).toBe(1);
  });
});
