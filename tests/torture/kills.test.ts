/**
 * Kill -9 at random moments while a hall writes and another votes [L3, L4, P1]. The phones write down what they were told; after
 * every kill that is looked for in the files as they lie on the disk, before a phone can bring anything again, and at the end
 * everything typed and chosen is there once.
 */

import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import type { CardId, PersonId, PollId } from '@mufakat/shared/cards/card.ts';
import { drawerCards } from '@mufakat/shared/cards/drawer.ts';
import type { ConsensusChoice } from '@mufakat/shared/polls/way.ts';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import * as Y from 'yjs';

import { seededRandom } from '../support/fake-clock.ts';
import {
  allOnline,
  anAnswer,
  askAboutVision,
  type Attender,
  ISSUES,
  type LiveHall,
  openLiveHall,
  WITHIN_MS,
  writeIssue,
} from '../support/live-hall.ts';
import { rowsOf } from '../support/result-rows.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';
import { countOf, textIn, Witness } from '../support/witness.ts';

const IS_LONG = process.env['TORTURE'] === 'long';
const ROUNDS = IS_LONG ? 200 : 20;
/** Killed side by side, each in its share of the rounds: one starts while people wait for the other. */
const SERVERS = IS_LONG ? 1 : 2;
/** At each server; half of them write, half vote. */
const PEOPLE = IS_LONG ? 100 : 10;
const LONG_MS = IS_LONG ? 40 * 60_000 : 180_000;
/** How long each of them rests between two words or choices. */
const REST_MS = IS_LONG ? 900 : 150;
const KILL_WITHIN_MS = 400;
const CARDS_EACH = 3;
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

const halls: LiveHall[] = [];

afterEach(() => {
  for (const hall of halls.splice(0)) hall.close();
});

/** The load: people rest between two words, and a kill comes at any moment. Nothing is waited for with it. */
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

it(
  `[L4, P1, P3] ${ROUNDS} kills under ${PEOPLE} people: nothing said to be saved is lost or doubled (seed ${SEED})`,
  { timeout: LONG_MS },
  async () => {
    const servers = await Promise.all(
      Array.from({ length: SERVERS }, (_, at) =>
        killAgainAndAgain(ROUNDS / SERVERS, seededRandom(SEED + at)),
      ),
    );
    const sum = (of: (one: Killed) => number) => servers.reduce((all, one) => all + of(one), 0);
    const [hits, words, choices] = [
      sum((one) => one.hits),
      sum((one) => one.words),
      sum((one) => one.choices),
    ];
    expect(sum((one) => one.kills)).toBe(ROUNDS);
    expect(hits, 'kills that hit unsaved words').toBeGreaterThanOrEqual(ROUNDS / 5);
    expect(choices).toBeGreaterThanOrEqual(ROUNDS / 4);
    expect(words).toBeGreaterThanOrEqual(ROUNDS);
    console.log(
      `row 4: (a) ${ROUNDS} kills under ${PEOPLE} people, ${hits} of them on unsaved words: 0 acked lost, 0 doubled of ` +
        `${words} words and ${choices} ballots; looked up on the disk ${sum((one) => one.acked)} times; slowest start ` +
        `${(Math.max(...servers.map((one) => one.slowestMs)) / 1000).toFixed(1)} s (seed ${SEED})`,
    );
  },
);

interface Killed {
  readonly kills: number;
  /** Kills while something was not stored. */
  readonly hits: number;
  /** How often something acknowledged was looked for on the disk. */
  readonly acked: number;
  readonly slowestMs: number;
  readonly words: number;
  readonly choices: number;
}

/** One server with a hall that writes and one that votes. */
async function killAgainAndAgain(rounds: number, random: () => number): Promise<Killed> {
  const server = await openServerProcess();
  onTestFinished(() => server.remove());
  const [writing, voting] = [await aHall(server), await aHall(server)];
  const writers = await joinMany(writing, 'Penulis', PEOPLE / 2);
  await writing.walkTo('isu', 'open');
  const voters = await joinMany(voting, 'Pemilih', PEOPLE / 2);
  const poll = await askAboutVision(voting);
  const witness = new Witness();
  for (const { page } of writers) witness.watch(page);

  const pages = [writing, voting].flatMap(({ desk, phones }) => [desk, ...phones.map(({ page }) => page)]);
  /** As when a phone is taken into the hand: it dials at once. Alone it waits longer each time, of which nothing is told here. */
  const wakeAll = () => {
    for (const page of pages) page.wake();
  };

  let over = false;
  /** The phones' own notes: each card's newest words, everyone's newest choice. */
  const typed = new Map<CardId, string>();
  const chosen = new Map<string, ConsensusChoice>();
  const said = { rev: new Map<PersonId, number>(), choices: 0, words: 0 };
  const busy = [
    ...writers.map(async ({ page, name }) => {
      const own: CardId[] = [];
      for (let version = 1; !over; version += 1) {
        const words = (id: number) => `${name} kartu ${id + 1} versi ${version}`;
        if (own.length < CARDS_EACH) {
          const id = writeIssue(page, words(own.length));
          typed.set(id, words(own.length));
          own.push(id);
        } else {
          const at = version % CARDS_EACH;
          page.cards.write(own[at]!, 'judul', words(at));
          page.cards.settle(own[at]);
          typed.set(own[at]!, words(at));
        }
        said.words += 1;
        await sleep(REST_MS * (0.5 + random()));
      }
    }),
    ...voters.map(async ({ page, name }) => {
      for (let turn = 0; !over; turn += 1) {
        const choice = anAnswer(name, turn);
        const reply = await page.cast(poll, choice);
        expect(reply).toMatchObject({ ok: true });
        chosen.set(name, choice);
        said.choices += 1;
        said.rev.set(page.section('me')!.person!, page.ballot(poll).rev);
        await sleep(REST_MS * (0.5 + random()));
      }
    }),
    (async () => {
      for (let note = 1; !over; note += 1) {
        const entry = { step: ISSUES, topic: `Catatan ${note}`, summary: '', speaker: '', followUp: '' };
        await witness.send(writing.desk, { name: 'notula.add', entry });
        await sleep(REST_MS);
      }
    })(),
  ];

  const found = { hits: 0, acked: 0, slowest: 0 };
  for (let round = 0; round < rounds; round += 1) {
    // The others fall into the coming back of the hall.
    if (round % 4 === 0) {
      wakeAll();
      const [words, choices] = [witness.savings, said.choices];
      const goesOn = () => witness.savings > words && said.choices > choices;
      await vi.waitFor(
        () => {
          if (!goesOn()) throw new Error(`nothing was acknowledged after kill ${round}`);
        },
        { timeout: WITHIN_MS, interval: 20 },
      );
    }
    // At any moment: that is the torture.
    await sleep(random() * KILL_WITHIN_MS);
    const isUnderWay = [...typed].some(([id, words]) => witness.saved.get(id) !== words);
    if (isUnderWay) found.hits += 1;
    await server.kill();
    const told = {
      words: [...witness.saved],
      rev: [...said.rev],
      topics: witness.answered.flatMap((order) => (order.name === 'notula.add' ? [order.entry.topic] : [])),
    };
    const disk = lookAtDisk(server.dataDir, poll);
    expect({
      words: told.words.filter(([id, words]) => versionIn(disk.words.get(id)) < versionIn(words)),
      ballots: told.rev.filter(([person, rev]) => (disk.revs.get(person) ?? 0) < rev),
      notes: [...countOf(told.topics, disk.topics)].filter(([, count]) => count !== 1),
    }).toEqual({ words: [], ballots: [], notes: [] });
    found.acked += told.words.length + told.rev.length + told.topics.length;
    const at = performance.now();
    await server.start();
    found.slowest = Math.max(found.slowest, performance.now() - at);
  }
  over = true;
  wakeAll();
  await Promise.all(busy);

  await allOnline(pages);
  for (const { page } of writers) {
    const hangs = () =>
      page.cards.all().every(({ id }) => {
        const mark = page.cards.mark(id);
        return mark.state === 'board' && textIn(mark.fields, 'judul') === typed.get(id);
      });
    await until(page, hangs, 'all on the board', WITHIN_MS);
  }
  witness.stop();
  const written = await writing.exported();
  const titles = [...rowsOf(written, 'isu'), ...written.notAccepted].map(({ title }) => title);
  expect(titles.toSorted()).toEqual([...typed.values()].toSorted());
  const topics = written.minutes.map(({ topic }) => topic);
  expect(topics).toHaveLength(new Set(topics).size);
  expect(topics).toEqual(expect.arrayContaining(lookAtDisk(server.dataDir, poll).topics));

  await voting.command({ name: 'poll.close-now', poll });
  const decision = (await voting.exported()).decisions.find(({ id }) => id === poll);
  const counted = Object.fromEntries(decision?.tally.map(({ id, votes }) => [id, votes]) ?? []);
  const expected = { agree: 0, 'agree-with-note': 0, object: 0 };
  for (const { answer } of chosen.values()) expected[answer] += 1;
  expect(counted).toEqual(expected);
  expect(decision?.voted).toBe(voters.length);

  return {
    kills: server.kills,
    hits: found.hits,
    acked: found.acked,
    slowestMs: found.slowest,
    words: said.words,
    choices: said.choices,
  };
}

async function aHall(server: ServerProcess): Promise<LiveHall> {
  const hall = await openLiveHall(server);
  halls.push(hall);
  return hall;
}

async function joinMany(hall: LiveHall, prefix: string, count: number): Promise<Attender[]> {
  const attenders: Attender[] = [];
  for (let at = 1; at <= count; at += 1) attenders.push(await hall.join(`${prefix} ${at}`));
  return attenders;
}

function versionIn(title: string | undefined): number {
  return Number(/versi (\d+)$/.exec(title ?? '')?.[1] ?? 0);
}

/** What the killed server left, read from a copy: the phones have had no chance to repair it. */
function lookAtDisk(dataDir: string, poll: PollId) {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-kill-'));
  const path = databaseIn(folder);
  for (const end of ['', '-wal']) {
    if (existsSync(databaseIn(dataDir) + end)) copyFileSync(databaseIn(dataDir) + end, path + end);
  }
  const database = new DatabaseSync(path);
  try {
    const words = new Map<CardId, string>();
    const rows = database.prepare('select workshop, owner, bytes from drawers order by row').all();
    for (const [, own] of Map.groupBy(
      rows,
      ({ workshop, owner }) => `${String(workshop)}/${String(owner)}`,
    )) {
      const doc = new Y.Doc();
      for (const { bytes } of own) Y.applyUpdate(doc, bytes as Uint8Array);
      for (const card of drawerCards(doc).values()) {
        if (!('refusal' in card)) words.set(card.id, textIn(card.fields, 'judul'));
      }
    }
    const revs = new Map<PersonId, number>();
    for (const { facts } of database.prepare("select facts from log where kind = 'ballot.recorded'").all()) {
      const ballot = JSON.parse(String(facts)) as { poll: PollId; person: PersonId; rev: number };
      if (ballot.poll !== poll) continue;
      const before = revs.get(ballot.person) ?? 0;
      if (ballot.rev <= before) throw new Error(`ballot ${before} of a person was followed by ${ballot.rev}`);
      revs.set(ballot.person, ballot.rev);
    }
    const notes = "select body from log join bodies using (workshop, n) where kind = 'notula.added'";
    const topics = database
      .prepare(notes)
      .all()
      .map(({ body }) => (JSON.parse(String(body)) as { topic: string }).topic);
    return { words, revs, topics };
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}
