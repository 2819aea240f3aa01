/**
 * The server killed with -9 in the middle of something, on a real disk, and started again. The phones write down what they were
 * told before the kill; afterwards all of it stands once in the exported result, and everyone is back in the same step by
 * themselves [L3-L6, W4, C4, C6]. Many more kills at once: `tests/torture/kills.test.ts`.
 */

import { DatabaseSync } from 'node:sqlite';

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import type { CardId } from '@mufakat/shared/cards/card.ts';
import type { ConsensusChoice } from '@mufakat/shared/polls/way.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import {
  allOnline,
  anAnswer,
  aPhone,
  askAboutVision,
  type Attender,
  ISSUES,
  issuesOn,
  type LiveHall,
  openLiveHall,
  WITHIN_MS,
  writeIssue,
} from '../support/live-hall.ts';
import { rowsOf } from '../support/result-rows.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { openPhone, until } from '../support/test-phone.ts';
import { countOf, textIn, Witness } from '../support/witness.ts';
import { aCreateRequest } from './server.ts';

/** Kills in one workshop. */
const ROUNDS = 3;
const LONG_MS = 140_000;
const WRITERS = 5;
/** Nobody may write more than a hundred cards in a step. */
const CARDS_PER_ROUND = 30;

let server: ServerProcess;
let hall: LiveHall;

beforeAll(async () => {
  server = await openServerProcess();
});
afterEach(() => hall?.close());
afterAll(() => server.remove());

/** The load: people rest between two words, and ask again after a moment; what a kill falls into lasts a millisecond or two. */
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function killAndStart(pages: readonly Workshop[]): Promise<void> {
  await server.kill();
  await Promise.all(
    pages.map((page) => until(page, () => page.connection().state !== 'online', 'cut off', WITHIN_MS)),
  );
  await server.start();
}

async function joinMany(count: number, prefix: string): Promise<Attender[]> {
  return Promise.all(Array.from({ length: count }, (_, i) => hall.join(`${prefix} ${i + 1}`)));
}

/** Titles of every row the matrices of issues and of what was not accepted print. */
function printedTitles(result: Result): string[] {
  return [...rowsOf(result, 'isu'), ...result.notAccepted].map(({ title }) => title);
}

function standsOnce(titles: Iterable<string>, result: Result): void {
  const wrong = [...countOf(titles, printedTitles(result))].filter(([, count]) => count !== 1);
  expect(wrong).toEqual([]);
}

describe('kill -9 and restart', () => {
  it(
    '[L4, W4] while people write: what was said to be saved or shown stands once, the room is where it was',
    { timeout: LONG_MS },
    async () => {
      hall = await openLiveHall(server);
      const witness = new Witness();
      await hall.walkTo('isu', 'prepared');
      await hall.command({ name: 'step.options', step: ISSUES, perPerson: 100 });
      await hall.walkTo('isu', 'open');
      const writers = await joinMany(WRITERS, 'Penulis');
      const [reader] = await joinMany(1, 'Pembaca');
      for (const { page } of writers) witness.watch(page);
      witness.watch(reader!.page, 'isu');
      await until(reader!.page, () => reader!.page.board(ISSUES).loaded, 'the board', WITHIN_MS);

      const written = new Map<CardId, string>();
      let notes = 0;
      let hits = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        let over = false;
        const pages = [hall.desk, ...hall.phones.map(({ page }) => page)];
        const writing = writers.map(async ({ page, name }, at) => {
          for (let own = 0; own < CARDS_PER_ROUND && !over; own += 1) {
            const title = `${name} kartu ${written.size + 1}`;
            written.set(writeIssue(page, title), title);
            await sleep(60 + ((at * 37 + round * 11) % 90));
          }
        });
        const ordering = (async () => {
          while (!over) {
            notes += 1;
            const entry = { step: ISSUES, topic: `Catatan ${notes}`, summary: '', speaker: '', followUp: '' };
            await witness.send(hall.desk, { name: 'notula.add', entry });
            await sleep(60);
          }
        })();
        await sleep(350 + Math.random() * 500);
        const savedBefore = witness.saved.size;
        const unsaved = () => written.size - witness.saved.size;
        await until(reader!.page, () => witness.saved.size > savedBefore, 'writing goes on', WITHIN_MS);
        for (let waited = 0; unsaved() === 0 && waited < 500; waited += 1) await sleep(1);
        if (unsaved() > 0) hits += 1;
        await killAndStart(pages);
        over = true;
        await Promise.all(writing);
        await allOnline(pages);
        await ordering;
        for (const page of pages) expect(page.section('room')?.current).toBe('isu');
        const room = hall.desk.section('room')!;
        expect(room.steps.find(({ id }) => id === ISSUES)?.state).toBe('open');
      }

      // What was under way at the kills arrives by itself.
      for (const { page } of hall.phones) {
        await until(
          page,
          () => page.cards.all().every(({ id }) => page.cards.mark(id).state === 'board'),
          'all on the board',
          WITHIN_MS,
        );
      }
      await until(
        reader!.page,
        () => reader!.page.board(ISSUES).cards.length === written.size,
        `${written.size} cards on the reader's board`,
        WITHIN_MS,
      );
      witness.stop();
      expect(issuesOn(reader!.page)).toEqual([...written.values()].toSorted());

      const result = await hall.exported();
      standsOnce(written.values(), result);
      standsOnce(witness.saved.values(), result);
      standsOnce(witness.seen.values(), result);
      const topics = witness.answered.map((command) =>
        command.name === 'notula.add' ? command.entry.topic : '',
      );
      const minutes = result.minutes.map(({ topic }) => topic);
      expect([...countOf(topics, minutes).values()].every((count) => count === 1)).toBe(true);
      expect(minutes).toHaveLength(new Set(minutes).size);

      expect(server.kills).toBeGreaterThanOrEqual(ROUNDS);
      expect(hits, 'kills that hit unsaved work').toBeGreaterThanOrEqual(Math.ceil(ROUNDS / 3));
      expect(written.size).toBeGreaterThanOrEqual(ROUNDS * WRITERS * 3);
      expect(topics.length).toBeGreaterThanOrEqual(ROUNDS);
      expect(witness.seen.size).toBeGreaterThanOrEqual(ROUNDS * 3);
    },
  );

  it(
    '[W4] between the commit of a drawer and its publishing: what is stored comes onto the board by itself',
    { timeout: LONG_MS },
    async () => {
      hall = await openLiveHall(server);
      await hall.walkTo('isu', 'open');
      const [writer] = await joinMany(1, 'Penulis');
      const [reader] = await joinMany(1, 'Pembaca');
      const { phone } = writer!;
      let { page } = writer!;
      const pages = [hall.desk, reader!.page];
      const id = writeIssue(page, 'Kata 0');
      const hangs = () => {
        const mark = page.cards.mark(id);
        return mark.state === 'board' ? mark.fields['judul'] : null;
      };
      await until(page, () => hangs() === 'Kata 0', 'published', WITHIN_MS);
      let hits = 0;
      const rounds = Math.ceil((ROUNDS * 2) / 3);
      for (let round = 1; round <= rounds; round += 1) {
        page.cards.write(id, 'judul', `Kata ${round}`);
        page.cards.settle(id);
        // Called "board" again as soon as the new words are stored; the wall still shows the old ones.
        await until(page, () => hangs() !== null, 'stored', WITHIN_MS);
        if (hangs() === `Kata ${round - 1}`) hits += 1;
        await server.kill();
        // The phone is off: nothing but the server itself can publish now.
        page.close();
        await server.start();
        await allOnline(pages);
        reader!.page.openBoard(ISSUES);
        await until(
          reader!.page,
          () => reader!.page.board(ISSUES).cards.some((card) => card.fields['judul'] === `Kata ${round}`),
          `the words of round ${round} on the board`,
          WITHIN_MS,
        );
        expect(reader!.page.board(ISSUES).cards).toHaveLength(1);
        page = phone.open(page.workshop, page.seat);
        await until(page, () => hangs() === `Kata ${round}`, 'the phone is back', WITHIN_MS);
      }
      standsOnce([`Kata ${rounds}`], await hall.exported());
      expect(hits, 'kills between commit and publishing').toBeGreaterThanOrEqual(Math.ceil(rounds / 2));
    },
  );

  it(
    '[B2, L4] during a vote: an answered ballot stands, everyone is counted once at their last choice',
    { timeout: LONG_MS },
    async () => {
      hall = await openLiveHall(server);
      const voters = await joinMany(WRITERS, 'Pemilih');
      await hall.walkTo('isu', 'closed');
      const poll = await askAboutVision(hall);
      const pages = [hall.desk, ...voters.map(({ page }) => page)];
      const last = new Map<string, ConsensusChoice>();
      let answers = 0;
      let hits = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        let over = false;
        let under = 0;
        const voting = voters.map(async ({ page, name }) => {
          while (!over) {
            const choice = anAnswer(name, answers);
            under += 1;
            const reply = await page.cast(poll, choice);
            under -= 1;
            expect(reply).toMatchObject({ ok: true });
            last.set(name, choice);
            answers += 1;
            await sleep(120);
          }
        });
        await sleep(250 + Math.random() * 400);
        await until(hall.desk, () => answers > round, 'votes', WITHIN_MS).catch(() => undefined);
        while (under === 0) await sleep(1);
        hits += 1;
        const answered = new Map(voters.map(({ page, name }) => [name, page.ballot(poll)]));
        await server.kill();
        await server.start();
        over = true;
        await Promise.all(voting);
        await allOnline(pages);
        for (const { page, name } of voters) {
          const before = answered.get(name);
          const own = () => page.section('me')?.ballots.find((ballot) => ballot.poll === poll);
          if (before?.standing === 'stored') {
            await until(page, () => (own()?.rev ?? 0) >= before.rev, `${name} still has voted`, WITHIN_MS);
          }
        }
      }
      await hall.command({ name: 'poll.close-now', poll });
      const decision = (await hall.exported()).decisions.find(({ id }) => id === poll);
      const counted = Object.fromEntries(decision?.tally.map(({ id, votes }) => [id, votes]) ?? []);
      const expected = { agree: 0, 'agree-with-note': 0, object: 0 };
      for (const { answer } of last.values()) expected[answer] += 1;
      expect(counted).toEqual(expected);
      expect(decision?.voted).toBe(WRITERS);
      expect(answers).toBeGreaterThanOrEqual(ROUNDS * WRITERS);
      expect(hits, 'kills with a ballot under way').toBeGreaterThanOrEqual(1);
    },
  );
});

describe('a phone that was away', () => {
  it(
    '[W5] writes while its step ends: the card waits in the tray and is printed as not accepted',
    { timeout: LONG_MS },
    async () => {
      hall = await openLiveHall(server);
      await hall.walkTo('isu', 'open');
      const [writer] = await joinMany(1, 'Penulis');
      const { phone, page } = writer!;
      const early = writeIssue(page, 'Sebelum putus');
      await until(page, () => page.cards.mark(early).state === 'board', 'published', WITHIN_MS);
      phone.cut();
      await until(page, () => page.connection().state === 'offline', 'offline', WITHIN_MS);
      const late = writeIssue(page, 'Selama putus');
      await hall.walkTo('isu', 'discussion');
      const pages = [hall.desk];
      await killAndStart(pages);
      await allOnline(pages);
      phone.restore();
      await until(page, () => page.cards.mark(late).state === 'tray', 'in the tray', WITHIN_MS);
      expect(page.cards.mark(early).state).toBe('board');
      expect(hall.desk.section('tray')?.map(({ card }) => card)).toEqual([late]);
      standsOnce(['Sebelum putus', 'Selama putus'], await hall.exported());
    },
  );

  it(
    '[W8, G1, C2] brings 200 typed cards back to a server that lost every drawer',
    { timeout: LONG_MS },
    async () => {
      hall = await openLiveHall(server);
      await hall.walkTo('isu', 'open');
      const [writer] = await joinMany(1, 'Penulis');
      const { phone, page } = writer!;
      phone.cut();
      for (let i = 0; i < 200; i += 1) typeCard(page, i);
      await page.flush();
      phone.restore();
      const ids = page.cards.all().map(({ id }) => id);
      const areStored = () => ids.every((id) => page.cards.mark(id).state === 'stored');
      await until(page, areStored, 'stored', WITHIN_MS);

      await server.stop();
      expect(emptyDrawers(databaseIn(server.dataDir))).toBeGreaterThan(0);
      await server.start();
      await allOnline([page]);
      await until(page, () => !areStored(), 'nothing counts as stored').catch(() => undefined);
      await until(page, areStored, 'stored again', WITHIN_MS);

      await server.kill();
      await server.start();
      const link = await retried(() => phone.api.personalLink(page.workshop, page.seat));
      const other = aPhone(server);
      const granted = await other.api.takeSeat(link.path.split('#')[1] ?? '');
      if (!granted.ok) throw new Error(JSON.stringify(granted.problem));
      const second = other.open(granted.value.workshop, granted.value.seat);
      await until(second, () => second.cards.all().length === 200, '200 cards on a second phone', WITHIN_MS);
      const words = (cards: Workshop['cards']) =>
        cards
          .all()
          .map(({ fields }) => `${textIn(fields, 'judul')}|${textIn(fields, 'bukti')}`)
          .toSorted();
      expect(words(second.cards)).toEqual(words(page.cards));
      expect(words(second.cards)[0]).toMatch(/^Kartu 0\|Diketik huruf demi huruf/);
      other.close();
    },
  );
});

describe('one browser, one cookie', () => {
  it(
    '[T2] desk, screen and participant keep apart, and all come back after a kill',
    { timeout: LONG_MS },
    async () => {
      hall = await openLiveHall(server);
      const { browser, created, desk } = hall;
      const taken = await browser.api.takeSeat(created.links.screen.split('#')[1] ?? '');
      if (!taken.ok) throw new Error(JSON.stringify(taken.problem));
      const screen = browser.open(taken.value.workshop, taken.value.seat);
      const participant = await browser.join(created.links.code, {
        name: 'Fasilitator yang ikut',
        constituency: 'masyarakat',
        institution: '',
        position: '',
        gender: null,
      });
      await hall.walkTo('isu', 'open');
      screen.openBoard(ISSUES);
      desk.openBoard(ISSUES);
      await until(participant, () => participant.cards.owner() !== null, 'a drawer', WITHIN_MS);
      writeIssue(participant, 'Dari jendela ketiga');
      const shows = (page: Workshop) => page.board(ISSUES).cards.length === 1;
      for (const page of [screen, desk])
        await until(page, () => shows(page), 'the card on every face', WITHIN_MS);

      await killAndStart([desk, screen, participant]);
      await allOnline([desk, screen, participant]);
      for (const page of [screen, desk]) {
        await until(page, () => shows(page), 'the board anew', WITHIN_MS);
      }
      expect(screen.cards.owner()).toBeNull();
      expect([desk, screen, participant].map((page) => page.section('me')?.role)).toEqual([
        'facilitator',
        'screen',
        'participant',
      ]);
      expect((await participant.send({ name: 'screen.show', screen: 'blank' })).ok).toBe(false);
      expect((await screen.send({ name: 'hand.raise' })).ok).toBe(false);

      const seats = await browser.api.seats();
      expect(
        seats.ok && seats.value.seats.filter(({ workshop }) => workshop === created.workshop),
      ).toHaveLength(3);
      // The same seats named by another browser open nothing, though it has a session of its own.
      const stranger = openPhone({ base: server.base });
      await stranger.api.create(aCreateRequest());
      expect(stranger.cookie()).not.toBe('');
      const stolen = stranger.open(created.workshop, created.seat);
      await until(stolen, () => stolen.connection().state === 'ended', 'turned away', WITHIN_MS);
      expect(stolen.section('room')).toBeUndefined();
      stranger.close();
    },
  );
});

/** As a person does: a title, then a long text letter by letter, with a slip taken back. */
function typeCard(page: Workshop, number: number): void {
  const id = writeIssue(page, `Kartu ${number}`, false);
  const words = 'Diketik huruf demi huruf, lalu dibaca lagi';
  for (let at = 1; at <= words.length; at += 1) page.cards.write(id, 'bukti', words.slice(0, at), at);
  page.cards.write(id, 'bukti', `${words}x`, words.length + 1);
  page.cards.write(id, 'bukti', words, words.length);
}

/** Throws away what phones emitted, as a server does that lost its disk but not its log. */
function emptyDrawers(file: string): number {
  const database = new DatabaseSync(file);
  try {
    return Number(database.prepare('delete from drawers').run().changes);
  } finally {
    database.close();
  }
}

async function retried<T>(
  ask: () => Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>,
): Promise<T> {
  for (let left = 20; left > 0; left -= 1) {
    const answer = await ask();
    if (answer.ok) return answer.value;
    await sleep(200);
  }
  throw new Error('no answer');
}
