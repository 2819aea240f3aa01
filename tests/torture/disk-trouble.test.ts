/**
 * A disk that refuses while a workshop runs [L4]: nothing is answered or shown that is not stored, desk and phones say so, and
 * everything goes on by itself once it takes writes again. The refusal is real: the operating system allows the server not one
 * byte more (EFBIG). `npm run torture disk-trouble` also fills a small file system to the brim, and holds the database from
 * another program.
 */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import { afterEach, expect, it, onTestFinished } from 'vitest';

import {
  allOnline,
  aPhone,
  type Attender,
  ISSUES,
  issuesOn,
  type LiveHall,
  openLiveHall,
  WITHIN_MS,
  writeIssue,
} from '../support/live-hall.ts';
import { aPerson } from '../support/makers.ts';
import { openServerProcess, type ServerProcess, type Under } from '../support/server.ts';
import { openPhone, until } from '../support/test-phone.ts';
import { Witness } from '../support/witness.ts';
import { aCreateRequest, openHall } from '../wire/server.ts';

interface Trouble {
  readonly name: string;
  readonly under?: Under;
  /** The answer heals it. */
  readonly begin: (server: ServerProcess) => () => void;
  readonly end?: () => void;
}

const REFUSED: Trouble = {
  name: 'the operating system refuses every write',
  begin({ pid }) {
    const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}`]);
    limit('0:unlimited');
    return () => limit('unlimited:unlimited');
  },
};

/** Lives as long as the small file system does. */
let keeper: ChildProcess | null = null;

/** A small file system, seen by the server alone, so that nobody else is short of space. */
async function underSmallDisk(dataDir: string): Promise<readonly [string, ...string[]]> {
  const script = 'mount -t tmpfs -o size=128m none "$0" && echo ready && exec sleep 300';
  keeper = spawn('unshare', ['-rm', 'sh', '-c', script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(keeper.stdout!, 'data');
  return within(keeper);
}

/** What runs under it sees the small file system. */
function within({ pid }: ChildProcess): readonly [string, ...string[]] {
  return ['nsenter', '-t', String(pid), '-U', '-m', '--preserve-credentials'];
}

const FULL: Trouble = {
  name: 'the disk is full',
  under: underSmallDisk,
  begin({ dataDir }) {
    const ballast = `/proc/${keeper?.pid}/root${dataDir}/ballast`;
    for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
      } catch {
        // No room for that much: less, until not one byte fits.
      }
    }
    return () => rmSync(ballast);
  },
  end: () => keeper?.kill(),
};

const HELD: Trouble = {
  name: 'another program holds the database',
  begin({ dataDir }) {
    const other = new DatabaseSync(databaseIn(dataDir));
    other.exec('begin immediate');
    return () => {
      other.exec('rollback');
      other.close();
    };
  },
};

const READ_ONLY: Trouble = {
  name: 'the disk can only be read',
  under: underSmallDisk,
  begin({ dataDir }) {
    const [program, ...inside] = keeper === null ? [''] : within(keeper);
    const remount = (how: string) =>
      execFileSync(program, [...inside, 'mount', '-o', `remount,${how}`, dataDir]);
    remount('ro');
    return () => remount('rw');
  },
  end: () => keeper?.kill(),
};

/** Of a server that is only now started. */
const REFUSED_AT_START: Trouble & { readonly startUnder: readonly string[] } = {
  name: 'the operating system refuses every write',
  startUnder: ['prlimit', '--fsize=0:unlimited'],
  begin: (server) => () =>
    execFileSync('prlimit', ['--pid', String(server.pid), '--fsize=unlimited:unlimited']),
};

interface AtStart {
  readonly trouble: Trouble & { readonly startUnder?: readonly string[] };
  readonly how: 'kill' | 'stop';
}
const AT_START: readonly AtStart[] =
  process.env['TORTURE'] === 'long'
    ? [REFUSED_AT_START, FULL, READ_ONLY].flatMap((trouble) => [
        { trouble, how: 'kill' as const },
        { trouble, how: 'stop' as const },
      ])
    : [{ trouble: REFUSED_AT_START, how: 'kill' }];

const TROUBLES = process.env['TORTURE'] === 'long' ? [REFUSED, FULL, HELD] : [REFUSED];
const ROUNDS = process.env['TORTURE'] === 'long' ? 2 : 1;

let server: ServerProcess | null = null;
let hall: LiveHall | null = null;

afterEach(async () => {
  hall?.close();
  await server?.remove();
  hall = null;
  server = null;
});

const isReadOnly = (page: Workshop) => page.section('room')?.readOnly === true;

/** A server under these programs, and in its hall a desk, who writes, who reads the wall, and who loads the page anew. */
async function openUnder(under: Under | undefined) {
  server = await openServerProcess({}, under);
  hall = await openLiveHall(server);
  await hall.walkTo('isu', 'open');
  const writer = (await hall.join('Penulis')).page;
  const reader = (await hall.join('Pembaca')).page;
  const visitor = await hall.join('Pengunjung');
  return { server, hall, desk: hall.desk, writer, reader, visitor };
}

/** Who was there sees that nothing is taken, and so does who loads the page now. */
async function allSeeTheBanner(pages: readonly Workshop[], visitor: Attender): Promise<void> {
  const isTold = (page: Workshop) => isReadOnly(page) && page.connection().state === 'online';
  for (const page of pages) await until(page, () => isTold(page), 'the banner', WITHIN_MS);
  visitor.page = visitor.phone.reload(visitor.page);
  await until(visitor.page, () => isReadOnly(visitor.page), 'the banner on a page opened now', WITHIN_MS);
}

it.each(TROUBLES)(
  '[L4] $name: nothing counts before it is stored, and all goes on by itself',
  {
    timeout: 150_000,
  },
  async ({ name, under, begin, end }) => {
    onTestFinished(() => end?.());
    const { server, hall, desk, writer, reader, visitor } = await openUnder(under);
    const witness = new Witness();
    witness.watch(writer);
    witness.watch(reader, 'isu');
    const written: string[] = [];
    const waits: number[] = [];

    for (let round = 1; round <= ROUNDS; round += 1) {
      const before = `Sebelum gangguan ${round}`;
      writeIssue(writer, before);
      written.push(before);
      await until(reader, () => issuesOn(reader).length === written.length, 'on the board', WITHIN_MS);

      const heal = begin(server);
      const during = `Saat gangguan ${round}`;
      const card = writeIssue(writer, during);
      const topic = `Catatan ${round}`;
      const entry = { step: ISSUES, topic, summary: '', speaker: '', followUp: '' };
      let isAnswered = false;
      const noted = witness.send(desk, { name: 'notula.add', entry }).then(() => (isAnswered = true));
      await allSeeTheBanner([desk, writer, reader], visitor);
      // Who comes meanwhile is told so, and is not let in by half.
      const late = aPhone(server);
      await expect(late.join(hall.created.links.code, aPerson(`Terlambat ${round}`))).rejects.toThrow(
        /not-saved|read-only|busy/,
      );
      late.close();
      expect(isAnswered).toBe(false);
      expect(writer.cards.mark(card)).toEqual({ state: 'device' });
      expect([...witness.saved.values(), ...witness.seen.values()]).not.toContain(during);

      const healedAt = performance.now();
      heal();
      await noted;
      written.push(during);
      for (const page of [desk, writer])
        await until(page, () => !isReadOnly(page), 'writing again', WITHIN_MS);
      await until(writer, () => writer.cards.mark(card).state === 'board', 'arrived', WITHIN_MS);
      waits.push(performance.now() - healedAt);
    }
    witness.stop();

    await server.kill();
    await server.start();
    const { page } = visitor;
    await allOnline([desk, writer, page]);
    page.openBoard(ISSUES);
    await until(page, () => issuesOn(page).length >= written.length, 'all of it after a kill', WITHIN_MS);
    expect(issuesOn(page)).toEqual(written.toSorted());
    const { minutes } = await hall.exported();
    expect(minutes.map(({ topic }) => topic)).toEqual(
      written.filter((_, at) => at % 2 === 1).map((_, at) => `Catatan ${at + 1}`),
    );
    const seconds = (Math.max(...waits) / 1000).toFixed(1);
    console.log(`row 5: (c) ${name}: ${ROUNDS} times, 0 acked lost, on again ${seconds} s after it was over`);
  },
);

it.each(AT_START)(
  '[L4, L8, kept-4] a server started where $trouble.name, after a $how: everybody sees it, and all goes on by itself',
  { timeout: 120_000 },
  async ({ trouble: { name, under, startUnder, begin, end }, how }) => {
    onTestFinished(() => end?.());
    const { server, hall, desk, writer, reader, visitor } = await openUnder(under);
    reader.openBoard(ISSUES);
    writeIssue(writer, 'Sebelum');
    await until(reader, () => issuesOn(reader).length === 1, 'on the board', WITHIN_MS);

    await (how === 'kill' ? server.kill() : server.stop());
    const heal = begin(server);
    await server.start(0, startUnder);
    await allSeeTheBanner([desk, writer, reader], visitor);
    expect(desk.section('wall')?.groups).toHaveLength(1);
    const card = writeIssue(writer, 'Saat disk bermasalah');
    const topic = 'Catatan';
    const noted = desk.send({
      name: 'notula.add',
      entry: { step: ISSUES, topic, summary: '', speaker: '', followUp: '' },
    });
    await until(writer, () => writer.cards.mark(card).state === 'device', 'kept on the phone', WITHIN_MS);

    const healedAt = performance.now();
    heal();
    expect((await noted).ok).toBe(true);
    for (const page of [desk, writer, reader, visitor.page])
      await until(page, () => !isReadOnly(page), 'writing again', WITHIN_MS);
    await until(reader, () => issuesOn(reader).length === 2, 'both on the board', WITHIN_MS);
    expect(issuesOn(reader)).toEqual(['Saat disk bermasalah', 'Sebelum']);
    expect(desk.section('room')?.lostTail ?? null).toBeNull();
    const { minutes } = await hall.exported();
    expect(minutes.map((entry) => entry.topic)).toEqual([topic]);
    const seconds = ((performance.now() - healedAt) / 1000).toFixed(1);
    console.log(
      `row 5: (d) started where ${name}, after a ${how}: all of it seen, on again ${seconds} s after it was over`,
    );
  },
);

it('[L8] the desk is told when the disk is nearly full, nobody else is, and no picture is taken', async () => {
  const small = await openHall({ freeBytes: async () => 150 * 1024 ** 2 });
  try {
    const phone = openPhone({ base: `http://127.0.0.1:${small.server.port}` });
    const created = await phone.api.create(aCreateRequest());
    if (!created.ok) throw new Error(JSON.stringify(created.problem));
    const desk = phone.open(created.value.workshop, created.value.seat);
    await until(desk, () => desk.section('machine')?.disk.low === true, 'the warning', WITHIN_MS);
    const page = await phone.join(created.value.links.code, aPerson('Ani'));
    await until(page, () => page.section('room') !== undefined, 'in', WITHIN_MS);
    expect(page.section('machine')).toBeNull();
    const given = await phone.api.givePicture(page.workshop, page.seat, 'photo', new Uint8Array(10));
    expect(given).toMatchObject({ ok: false, problem: { error: 'disk-full', status: 507 } });
    phone.close();
  } finally {
    await small.close();
  }
});
