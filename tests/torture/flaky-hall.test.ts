/**
 * A hall whose Wi-Fi fails in every way at once, between the product's own phones and a real server [P2, C1-C6, W4, W5, W8]: what
 * is sent arrives late, connections are cut, phones sleep in a pocket, sometimes nobody hears anything, pages are reloaded, and
 * the step closes in the middle of it. Then it heals. Witness is what each phone wrote down for itself as it was typed.
 */

import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';

import type { Workshop } from '@mufakat/client/store/workshop.ts';
import { databaseIn } from '@mufakat/server/storage/sqlite.ts';
import type { CardId, Fields } from '@mufakat/shared/cards/card.ts';
import { drawerCards } from '@mufakat/shared/cards/drawer.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';

import { seededRandom } from '../support/fake-clock.ts';
import { FlakyLine } from '../support/flaky-line.ts';
import { ISSUES, type LiveHall, openLiveHall } from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { openPhone, type Phone, until } from '../support/test-phone.ts';
import { textIn } from '../support/witness.ts';

interface Measures {
  readonly people: number;
  /** How long the trouble lasts; the step closes after two thirds of it. */
  readonly troubleMs: number;
  readonly delayMs: readonly [least: number, most: number];
  /** So often a tenth of the hall is cut. */
  readonly cutEveryMs: number;
  readonly sleepMs: number;
  /** So often nobody hears anything for a while. */
  readonly blackoutEveryMs: number;
  readonly blackoutMs: number;
  readonly restMs: number;
  readonly quietWithinMs: number;
}

const LONG: Measures = {
  people: 300,
  troubleMs: 180_000,
  delayMs: [20, 2000],
  cutEveryMs: 10_000,
  sleepMs: 60_000,
  blackoutEveryMs: 45_000,
  blackoutMs: 5000,
  restMs: 12_000,
  quietWithinMs: 180_000,
};
const SHORT: Measures = {
  people: 20,
  troubleMs: 6000,
  delayMs: [20, 400],
  cutEveryMs: 700,
  sleepMs: 2000,
  blackoutEveryMs: 2500,
  blackoutMs: 600,
  restMs: 500,
  quietWithinMs: 60_000,
};
const M = process.env['TORTURE'] === 'long' ? LONG : SHORT;
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const JOIN_AT_ONCE = 20;
/** Nobody may have more than a thousand cards on one board. */
const CARDS_EACH = 3;
/** One in so many has a second phone, looks at the board, is asleep for a while, reloads the page. */
const ONE_IN = { twoPhones: 10, board: 4, sleeping: 5, reload: 40 } as const;

/** What a person typed on a card, as their phone notes it. */
interface Note {
  readonly judul: string;
  readonly bukti: string;
  readonly ready: boolean;
}

interface Attender {
  readonly name: string;
  readonly phone: Phone;
  readonly line: FlakyLine;
  page: Workshop;
  readonly notes: Map<CardId, Note>;
  /** Words on their way, and since when. */
  readonly underWay: Map<CardId, { readonly note: Note; readonly at: number }>;
  readonly looks: boolean;
}

let server: ServerProcess;
let hall: LiveHall;
const attenders: Attender[] = [];

beforeAll(async () => {
  server = await openServerProcess();
  hall = await openLiveHall(server);
});
afterAll(async () => {
  for (const { phone, line } of attenders) {
    phone.close();
    line.close();
  }
  hall.close();
  await server.remove();
});

const random = seededRandom(SEED);
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const oneIn = (many: number) => random() * many < 1;
/** Most are quick, some are very late. */
const someDelay = () => M.delayMs[0] * (M.delayMs[1] / M.delayMs[0]) ** (random() ** 3);

it(
  `[P2, C1, C2, C6] ${M.people} phones in a failing Wi-Fi: all agree afterwards and no text is missing (seed ${SEED})`,
  { timeout: M.troubleMs + M.quietWithinMs * 2 + 300_000 },
  async () => {
    await hall.walkTo('isu', 'open');
    for (let from = 1; from <= M.people; from += JOIN_AT_ONCE) {
      const count = Math.min(JOIN_AT_ONCE, M.people + 1 - from);
      await Promise.all(Array.from({ length: count }, (_, at) => join(`Warga ${from + at}`)));
    }
    const acks: number[] = [];
    for (const one of attenders) watch(one, acks);

    const ownDelay = monitorEventLoopDelay();
    ownDelay.enable();
    const happened = { cuts: 0, sleeps: 0, blackouts: 0, reloads: 0 };
    const until = performance.now() + M.troubleMs;
    const isOver = () => performance.now() >= until;
    const every = async (ms: number, act: () => Promise<void> | void) => {
      await sleep(ms);
      while (!isOver()) {
        await act();
        await sleep(ms);
      }
    };
    await Promise.all([
      ...attenders.map((one) => every(M.restMs * (0.5 + random()), () => typeSomething(one))),
      every(M.cutEveryMs, () => {
        for (const { line } of attenders) {
          if (!oneIn(10)) continue;
          line.cut();
          happened.cuts += 1;
        }
      }),
      ...attenders
        .filter((_, at) => at === 0 || oneIn(ONE_IN.sleeping))
        .map(async (one) => {
          await sleep(random() * Math.max(0, M.troubleMs - M.sleepMs));
          one.line.sleep();
          happened.sleeps += 1;
          await sleep(M.sleepMs);
          one.line.wake();
          one.page.wake();
        }),
      every(M.blackoutEveryMs, async () => {
        for (const { line } of attenders) line.sleep();
        happened.blackouts += 1;
        await sleep(M.blackoutMs);
        for (const { line } of attenders) line.wake();
      }),
      every(M.troubleMs / 20, () => {
        for (const one of attenders) {
          if (!oneIn(ONE_IN.reload)) continue;
          one.page = one.phone.reload(one.page);
          if (one.looks) one.page.openBoard(ISSUES);
          watch(one, acks);
          happened.reloads += 1;
        }
      }),
      sleep((M.troubleMs * 2) / 3).then(() => hall.walkTo('isu', 'discussion')),
    ]);

    ownDelay.disable();
    const healedAt = performance.now();
    for (const { line, page } of attenders) {
      line.heal();
      page.wake();
      page.openBoard(ISSUES);
    }
    for (const one of attenders) await settled(one);
    const equal = await allEqual();
    const equalMs = performance.now() - healedAt;

    const notes = attenders.flatMap((one) => [...one.notes]);
    const hangs = () => new Map(hall.desk.board(ISSUES).cards.map((card) => [card.id, card.fields]));
    const tray = () => new Map((hall.desk.section('tray') ?? []).map((row) => [row.card, row.fields]));
    // A change of a sent card rests for a moment before it is shown.
    const unshown = () => {
      const [board, late] = [hangs(), tray()];
      return notes.filter(
        ([id, note]) => note.ready && !isSame(board.get(id), note) && !isSame(late.get(id), note),
      );
    };
    await expect.poll(unshown, { timeout: M.quietWithinMs }).toEqual([]);
    const onDisk = wordsOnDisk();
    const missing = notes.filter(([id, note]) => !isSame(onDisk.get(id), note));
    expect(missing, 'texts that are in no drawer of the server').toEqual([]);
    expect(onDisk.size, 'texts nobody typed').toBe(notes.length);
    expect(equal.size).toBe(hangs().size);
    expect(happened.cuts).toBeGreaterThanOrEqual(M.people / 10);
    expect(happened.sleeps).toBeGreaterThanOrEqual(1);
    expect(happened.blackouts).toBeGreaterThanOrEqual(1);
    expect(notes.length).toBeGreaterThanOrEqual(M.people);
    expect(tray().size, 'late ones').toBeGreaterThanOrEqual(1);
    expect(acks.length).toBeGreaterThanOrEqual(M.people);
    const sorted = acks.toSorted((a, b) => a - b);
    const seconds = (share: number) => ((sorted[Math.floor(sorted.length * share)] ?? 0) / 1000).toFixed(1);
    console.log(
      `row 6: ${M.people} phones, ${M.delayMs.join('-')} ms late, ${happened.cuts} cuts, ${happened.sleeps} asleep for ` +
        `${M.sleepMs / 1000} s, ${happened.blackouts} blackouts of ${M.blackoutMs / 1000} s, ${happened.reloads} reloads: ` +
        `${notes.length} texts, 0 missing, ${tray().size} of them late; stored after ${seconds(0.5)} s (median), ` +
        `${seconds(0.99)} s (p99, asleep or not, all phones in one process that was itself late by ` +
        `${(ownDelay.percentile(99) / 1e9).toFixed(1)} s); all equal ${(equalMs / 1000).toFixed(1)} s after it healed (seed ${SEED})`,
    );
  },
);

async function join(name: string): Promise<void> {
  const line = await FlakyLine.open(Number(new URL(server.base).port), { delayMs: someDelay });
  const phone = openPhone({ base: server.base, via: line.port, random });
  const person = { name, constituency: 'masyarakat', institution: '', position: '', gender: null };
  const page = await phone.join(hall.created.links.code, person);
  add(name, phone, line, page);
  if (!oneIn(ONE_IN.twoPhones)) return;
  const link = await phone.api.personalLink(page.workshop, page.seat);
  if (!link.ok) throw new Error(JSON.stringify(link.problem));
  const secondLine = await FlakyLine.open(Number(new URL(server.base).port), { delayMs: someDelay });
  const second = openPhone({ base: server.base, via: secondLine.port, random });
  const granted = await second.api.takeSeat(link.value.path.split('#')[1] ?? '');
  if (!granted.ok) throw new Error(JSON.stringify(granted.problem));
  add(`${name}, HP kedua`, second, secondLine, second.open(granted.value.workshop, granted.value.seat));
}

function add(name: string, phone: Phone, line: FlakyLine, page: Workshop): void {
  const looks = oneIn(ONE_IN.board);
  if (looks) page.openBoard(ISSUES);
  attenders.push({ name, phone, line, page, looks, notes: new Map(), underWay: new Map() });
}

/** A new card, or more words on one of the own: now and then taken back, sent, or sent again. */
function typeSomething({ name, page, notes, underWay }: Attender): void {
  const { cards } = page;
  if (!cards.loaded() || page.section('method') === undefined) return;
  let [id] = [...notes.keys()].slice(-1);
  if (id === undefined || (notes.size < CARDS_EACH && oneIn(2))) {
    const judul = `${name} isu ${notes.size + 1}`;
    const made = cards.create({ step: ISSUES, kind: 'isu', fields: { judul } });
    if (made === null) throw new Error(`${judul} could not be written`);
    id = made;
    notes.set(id, { judul, bukti: '', ready: false });
  }
  const before = notes.get(id)!;
  // As it is published: without blanks at its ends.
  const bukti = `${before.bukti} kata${Math.floor(random() * 1000)}`.slice(-120).trim();
  cards.write(id, 'bukti', bukti, bukti.length);
  const judul = oneIn(3) ? `${before.judul.split(' —')[0]} — ${Math.floor(random() * 1000)}` : before.judul;
  if (judul !== before.judul) cards.write(id, 'judul', judul);
  const ready = before.ready || oneIn(2);
  if (ready !== before.ready) cards.setReady(id, ready);
  cards.settle(id);
  const note = { judul, bukti, ready };
  notes.set(id, note);
  underWay.set(id, { note, at: performance.now() });
}

/** Writes down how long words took until the phone called them stored. */
function watch({ page, underWay }: Attender, acks: number[]): void {
  page.cards.onChange(() => {
    for (const [id, { note, at }] of underWay) {
      const { state } = page.cards.mark(id);
      const isStored = state === 'stored' || state === 'board' || state === 'tray';
      if (!isStored || !isSame(page.cards.card(id)?.fields, note)) continue;
      underWay.delete(id);
      acks.push(performance.now() - at);
    }
  });
}

/** Everything this phone has is with the server, and what the room made of it is known. */
function settled({ page, notes, name }: Attender): Promise<void> {
  const isDone = () =>
    page.connection().state === 'online' &&
    page.waiting() === 0 &&
    [...notes].every(([id, note]) => {
      const { state } = page.cards.mark(id);
      return note.ready ? state === 'board' || state === 'tray' : state === 'stored';
    });
  return until(page, isDone, `${name} has nothing unsent`, M.quietWithinMs);
}

/** Waits until every phone shows the board that the desk shows, and all phones of a person the same cards. */
async function allEqual(): Promise<Map<string, string>> {
  const { desk } = hall;
  desk.openBoard(ISSUES);
  const size = (page: Workshop) => (page.board(ISSUES).loaded ? page.board(ISSUES).cards.length : -1);
  const board = (page: Workshop) => JSON.stringify(page.board(ISSUES));
  const pages = attenders.map(({ page }) => page);
  await expect
    .poll(
      () => {
        const all = [desk, ...pages];
        // Boards of another size are not written out to be compared.
        return new Set(all.map(size)).size === 1 && new Set(all.map(board)).size === 1;
      },
      { timeout: M.quietWithinMs, interval: 250 },
    )
    .toBe(true);
  const drawers = Map.groupBy(pages, (page) => page.cards.owner());
  const words = (page: Workshop) =>
    page.cards
      .all()
      .map(({ id, fields, ready }) => `${id} ${textIn(fields, 'judul')} ${textIn(fields, 'bukti')} ${ready}`)
      .toSorted()
      .join('\n');
  await expect
    .poll(() => [...drawers.values()].filter((own) => new Set(own.map(words)).size > 1).length, {
      timeout: M.quietWithinMs,
      interval: 250,
    })
    .toBe(0);
  return new Map(desk.board(ISSUES).cards.map(({ id, fields }) => [id, textIn(fields, 'judul')]));
}

/** What lies in the drawers of the server, read from its file. */
function wordsOnDisk(): Map<CardId, Fields> {
  const database = new DatabaseSync(databaseIn(server.dataDir), { readOnly: true });
  const words = new Map<CardId, Fields>();
  try {
    const rows = database.prepare('select owner, bytes from drawers order by row').all();
    for (const [, own] of Map.groupBy(rows, ({ owner }) => owner)) {
      const doc = new Y.Doc();
      for (const { bytes } of own) Y.applyUpdate(doc, bytes as Uint8Array);
      for (const card of drawerCards(doc).values()) {
        if (!('refusal' in card)) words.set(card.id, card.fields);
      }
    }
  } finally {
    database.close();
  }
  return words;
}

function isSame(fields: Fields | undefined, { judul, bukti }: Note): boolean {
  return fields !== undefined && textIn(fields, 'judul') === judul && textIn(fields, 'bukti') === bukti;
}
