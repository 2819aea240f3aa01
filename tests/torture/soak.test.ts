/**
 * A hall that stays: phones that write, raise hands and lose their signal, and the memory of the server after a while. In the
 * long form (`npm run torture`) ten minutes with 300 phones in processes of their own, and the slope of the resident memory once
 * garbage is collected;
 * in CI a few seconds of hurry with garbage collected before each look, and what each act leaves behind.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { type LiveHall, openLiveHall } from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import type { SoakOrder, SoakWord } from '../support/soak-phones.ts';

const LONG = process.env['TORTURE'] === 'long';
const PHONES = LONG ? 300 : 20;
const PROCESSES = LONG ? 4 : 1;
/** People do something twice a minute; in a hurry, five times a second. */
const EVERY_MS = LONG ? 30_000 : 200;
const WARM_UP_MS = LONG ? 120_000 : 2000;
const STAY_MS = LONG ? 600_000 : 4000;
/** Between two looks, each after a collection: what lies between is how lazy the collector is on this machine. */
const LOOK_MS = LONG ? 30_000 : 2000;
/** Of seconds no slope can be told. */
const MB_PER_MINUTE = LONG ? 1 : Infinity;
/** What a record keeps of an act, its reply included, is about one. */
const KB_PER_ACT = 2;
const CHILD = new URL('../support/soak-phones.ts', import.meta.url);

let server: ServerProcess;
let hall: LiveHall;
let phones: ChildProcess[] = [];
beforeAll(async () => {
  server = await openServerProcess();
  hall = await openLiveHall(server);
  await hall.walkTo('isu', 'open');
  const { code, phrase } = hall.created.links;
  const count = PHONES / PROCESSES;
  phones = Array.from({ length: PROCESSES }, () =>
    fork(CHILD, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
  );
  await Promise.all(
    phones.map(async (child, at) => {
      const order: SoakOrder = {
        base: server.base,
        code,
        word: phrase.split(' ')[0] ?? '',
        from: at * count,
        count,
        everyMs: EVERY_MS,
      };
      child.send(order);
      await once(child, 'message');
    }),
  );
}, 300_000);
afterAll(async () => {
  for (const child of phones) if (child.connected) child.disconnect();
  hall.close();
  await server.remove();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Megabytes a minute, by the least squares of all samples. */
function slope(samples: readonly { readonly minute: number; readonly mb: number }[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [minute, mb] = [mean(samples.map((one) => one.minute)), mean(samples.map((one) => one.mb))];
  const over = samples.reduce((sum, one) => sum + (one.minute - minute) * (one.mb - mb), 0);
  return over / samples.reduce((sum, one) => sum + (one.minute - minute) ** 2, 0);
}

it(
  `[T6] ${PHONES} phones stay and the server does not grow`,
  { timeout: WARM_UP_MS + STAY_MS + 120_000 },
  async () => {
    await pause(WARM_UP_MS);
    await actsOf(phones);
    const before = await server.figures();
    let most = 0;
    const samples: { minute: number; mb: number }[] = [];
    for (const since = performance.now(); performance.now() - since < STAY_MS;) {
      const { rss, peak } = await server.figures();
      most = Math.max(most, peak);
      samples.push({ minute: (performance.now() - since) / 60_000, mb: rss });
      await pause(LOOK_MS);
    }
    const after = await server.figures();
    const acts = await actsOf(phones);
    const perMinute = slope(samples);
    const kBPerAct = ((after.heap - before.heap) * 1024) / acts;
    console.log(
      `row 15: ${PHONES} phones, ${acts} acts in ${(STAY_MS / 60_000).toFixed(1)} min after warm-up; memory ${samples[0]!.mb.toFixed(0)} to ${samples.at(-1)!.mb.toFixed(0)} MB${LONG ? `, slope ${perMinute.toFixed(2)} MB/min` : ''}, at most ${most.toFixed(0)} MB between collections; what stays of an act ${kBPerAct.toFixed(1)} kB`,
    );
    expect(acts).toBeGreaterThanOrEqual(PHONES * 3);
    expect(kBPerAct).toBeLessThan(KB_PER_ACT);
    expect(perMinute).toBeLessThan(MB_PER_MINUTE);
  },
);

/** What they did since they were asked last. */
async function actsOf(children: readonly ChildProcess[]): Promise<number> {
  const words = await Promise.all(
    children.map(async (child) => {
      const word = once(child, 'message');
      child.send('count');
      return (await word)[0] as SoakWord;
    }),
  );
  return words.reduce((sum, word) => sum + (word === 'joined' ? 0 : word.acts), 0);
}
