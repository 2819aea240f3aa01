/**
 * Clocks that somebody sets: the server's by a day forth and back while it runs and between two starts, the phones' as they
 * please [C5, T3, T5]. The same hall is played with good clocks; the record holds the same in the same order, and no limit
 * waits longer than it says. Short in CI, long with `npm run torture`.
 */

import { databaseIn, openSqliteStore } from '@mufakat/server/storage/sqlite.ts';
import type { LogRow } from '@mufakat/server/storage/store.ts';
import { expect, it } from 'vitest';

import { seededRandom } from '../support/fake-clock.ts';
import { allOnline, aPhone, openLiveHall, WITHIN_MS, writeIssue } from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';
import { anOp, Browser, type Hall } from '../wire/server.ts';

const LONG = process.env['TORTURE'] === 'long';
/** Each may write eight cards on this step. */
const PHONES = LONG ? 10 : 3;
const ROUNDS = LONG ? 60 : 3;
const RESTART_EVERY = LONG ? 10 : 3;
const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;
const COUNTDOWN_MS = 10_000;
const MINUTE_MS = 60_000;
const SEED = Number(process.env['SEED'] ?? 20261122);

interface Played {
  readonly log: readonly LogRow[];
  readonly jumps: number;
  /** How long the closing of the step still had right after the clock was set. */
  readonly closingMs: readonly number[];
}

async function play(isMad: boolean): Promise<Played> {
  const random = seededRandom(SEED);
  const server = await openServerProcess();
  const hall = await openLiveHall(server);
  const offsets = Array.from({ length: PHONES }, () => 0);
  let jumps = 0;
  const anyClock = () => (isMad ? Math.round((random() * 2 - 1) * YEAR_MS) : 0);
  const aDay = () => (isMad ? (random() < 0.5 ? -DAY_MS : DAY_MS) : 0);
  const setClocks = () => {
    if (isMad) server.setClock(aDay());
    for (let at = 0; at < PHONES; at += 1) offsets[at] = anyClock();
    jumps += 1 + PHONES;
  };
  try {
    setClocks();
    for (let at = 0; at < PHONES; at += 1) await hall.join(`Warga ${at}`, () => Date.now() + offsets[at]!);
    await hall.walkTo('isu', 'open');
    for (let round = 0; round < ROUNDS; round += 1) {
      setClocks();
      const title = `Isu nomor ${round}`;
      writeIssue(hall.phones[round % PHONES]!.page, title);
      const stands = () => hall.desk.section('wall')?.groups.length === round + 1;
      await until(hall.desk, stands, title, WITHIN_MS);
      if (round % RESTART_EVERY !== RESTART_EVERY - 1) continue;
      await server.stop();
      await server.start(aDay());
      await allOnline([hall.desk, ...hall.phones.map(({ page }) => page)]);
    }

    // Two orders wait on a phone whose clock is set back in between, and whose page is opened again.
    const [one] = hall.phones;
    const { phone } = one!;
    phone.cut();
    void one!.page.send({ name: 'hand.raise' });
    offsets[0] = isMad ? -YEAR_MS : 0;
    const person = one!.page.section('me')!.person!;
    void one!.page.send({ name: 'hand.lower', person });
    expect(one!.page.waiting()).toBe(2);
    one!.page = phone.reload(one!.page);
    phone.restore();
    await until(
      one!.page,
      () => one!.page.section('room') !== undefined && one!.page.waiting() === 0,
      'sent',
      WITHIN_MS,
    );

    // The countdown of a step is no matter of the wall clock.
    const closingMs = [];
    await hall.command({
      name: 'step.advance',
      from: { step: 'isu', state: 'open' },
      to: { step: 'isu', state: 'discussion' },
      skip: null,
    } as never);
    await until(hall.desk, () => hall.desk.section('room')!.closing !== null, 'closing', WITHIN_MS);
    for (const ahead of [DAY_MS, -DAY_MS]) {
      if (isMad) server.setClock(ahead);
      await hall.command({ name: 'timer.set', act: 'start', ms: MINUTE_MS } as never);
      closingMs.push(hall.desk.section('room')!.closing!.at - hall.desk.now());
    }
    await hall.command({ name: 'step.close-now', step: 'isu' } as never);
    await until(hall.desk, () => hall.desk.section('room')!.closing === null, 'closed', WITHIN_MS);
    await server.stop();
    const store = await openSqliteStore(databaseIn(server.dataDir));
    const log = await store.loadLog(hall.created.workshop);
    await store.close();
    return { log, jumps, closingMs };
  } finally {
    hall.close();
    await server.remove();
  }
}

/** What happened, without ids and times; who raised a hand and which card it was stay. */
function told({ log }: Played): string[] {
  return log.map(({ kind, body }) => {
    const fields = (JSON.parse(body ?? 'null') as { fields?: { judul?: string; name?: string } } | null)
      ?.fields;
    return `${kind} ${fields?.judul ?? fields?.name ?? ''}`.trim();
  });
}

it('[C5] the record is the same, and a countdown lasts as long', { timeout: 600_000 }, async () => {
  const [good, mad] = await Promise.all([play(false), play(true)]);
  expect(told(mad)).toEqual(told(good));
  expect(told(mad).filter((one) => one.startsWith('card.published'))).toHaveLength(ROUNDS);
  expect(mad.log.map(({ n }) => n)).toEqual(mad.log.map((_, at) => at + 1));
  const times = mad.log.map(({ t }) => t);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  // It is a day's jump we look for, not how quick the machine is.
  for (const ms of mad.closingMs) expect(ms).toBeLessThanOrEqual(COUNTDOWN_MS + 1000);
  for (const ms of mad.closingMs) expect(ms).toBeGreaterThan(-MINUTE_MS);
  console.log(
    `row 10: ${mad.jumps} clocks set, ${mad.log.length} entries in the same order as with good clocks, ${ROUNDS} cards, times never back`,
  );
});

it('[T3, T5] no limit lasts longer than it says', { timeout: 120_000 }, async () => {
  const server: ServerProcess = await openServerProcess();
  try {
    const browser = () => new Browser({ server: { port: Number(new URL(server.base).port) } } as Hall);
    const desk = browser();
    const { links, seat } = await desk.create();
    server.setClock(DAY_MS);
    const wrong = { code: 'AAAABBBBCCCC', removeOthers: false };
    for (let tries = 0; tries < 5; tries += 1) await browser().post('/api/recover', wrong);
    for (let tries = 0; tries < 60; tries += 1) await browser().get('/api/join/AAAAAA');
    const watcher = await desk.connect(seat);
    server.setClock(-DAY_MS);
    const refused = await browser().post('/api/recover', wrong);
    expect(refused.status).toBe(429);
    const { ms } = (refused.body as { detail: { ms: number } }).detail;
    expect(ms).toBeLessThanOrEqual(MINUTE_MS);
    expect((await browser().get(`/api/join/${links.code}`)).body).toEqual({ error: 'word-needed' });
    const word = links.phrase.split(' ')[0] ?? '';
    expect((await browser().get(`/api/join/${links.code}?word=${word}`)).status).toBe(200);
    const door = { name: 'door.lock', locked: false } as const;
    const burst = await Promise.all(Array.from({ length: 60 }, () => watcher.command(anOp(), door)));
    const waits = burst.flatMap((reply) => (reply.ok ? [] : [Number(reply.refusal.detail?.ms)]));
    expect(waits.length).toBeGreaterThan(0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(1000);
    server.setClock(0);
    await expect.poll(async () => (await watcher.command(anOp(), door)).ok, { timeout: 5000 }).toBe(true);
    const phone = aPhone(server, () => Date.now() - YEAR_MS);
    await phone.join(
      links.code,
      { name: 'Siti', constituency: 'masyarakat', institution: '', position: '', gender: null },
      word,
    );
    phone.close();
    watcher.socket.disconnect();
  } finally {
    await server.remove();
  }
});
