/**
 * A step closes while people type (row 7): on phones of the product, over real sockets, one of them away just then. Whatever the
 * moment, each card is in one place: on the board, in the tray, or in its owner's drawer, with its newest words [W4, W5, C5, P2].
 * Short in CI, long with `npm run torture`.
 */

import type { CardId } from '@mufakat/shared/cards/card.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { seededRandom } from '../support/fake-clock.ts';
import { below, type Chance, pick } from '../support/hostile.ts';
import {
  type Attender,
  ISSUES,
  type LiveHall,
  openLiveHall,
  WITHIN_MS,
  writeIssue,
} from '../support/live-hall.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { until } from '../support/test-phone.ts';
import { textIn } from '../support/witness.ts';

const IS_LONG = process.env['TORTURE'] === 'long';
const ROUNDS = IS_LONG ? 500 : 8;
const AT_ONCE = IS_LONG ? 4 : 2;
const PEOPLE = 3;
/** How long they type before the step closes, and how soon each does the next thing. */
const TYPING_MS = 500;
const REST_MS = 40;
const MOST_CARDS = 8;
const TIMEOUT_MS = IS_LONG ? 3_600_000 : 120_000;
const SEED = Number(process.env['SEED'] ?? 20261122);

let server: ServerProcess;
beforeAll(async () => {
  server = await openServerProcess({ logLevel: 'warn' });
});
afterAll(() => server.remove());

/** The load: people rest between two words, and a step closes at any moment. Nothing is waited for with it. */
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

interface Places {
  board: number;
  tray: number;
  drawer: number;
  /** On the board, and a later change of it in the tray. */
  both: number;
}

it(`[W4, W5, P2] ${ROUNDS} steps close during typing`, { timeout: TIMEOUT_MS }, async () => {
  const all: Places = { board: 0, tray: 0, drawer: 0, both: 0 };
  let round = 0;
  const worker = async () => {
    while (round < ROUNDS) {
      round += 1;
      const seed = SEED + round;
      try {
        const places = await closeDuringTyping(seededRandom(seed));
        for (const place of ['board', 'tray', 'drawer', 'both'] as const) all[place] += places[place];
      } catch (error) {
        throw new Error(`in the round of seed ${seed}`, { cause: error });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const cards = all.board + all.tray + all.drawer + all.both;
  expect(cards).toBeGreaterThan(ROUNDS * PEOPLE * 2);
  for (const place of ['board', 'tray', 'drawer'] as const)
    expect([place, all[place]]).not.toEqual([place, 0]);
  expect(server.errors()).toBe('');
  console.log(
    `row 7: ${ROUNDS} steps closed during typing, ${cards} cards each in one place: board ${all.board}, tray ${all.tray}, ` +
      `drawer ${all.drawer}, on the board with a later change in the tray ${all.both} (seeds from ${SEED + 1})`,
  );
});

async function closeDuringTyping(chance: Chance): Promise<Places> {
  const hall = await openLiveHall(server);
  try {
    for (let at = 0; at < PEOPLE; at++) await hall.join(`Penulis ${at}`);
    await hall.walkTo('isu', 'open');
    hall.desk.openBoard(ISSUES);
    const typing = hall.phones.map((phone) => type(phone, chance));
    await sleep(TYPING_MS * chance());
    const [away] = hall.phones as [Attender];
    away.phone.cut();
    await hall.walkTo('isu', 'discussion');
    await sleep(TYPING_MS * chance());
    const notes = await Promise.all(typing.map((stop) => stop()));
    away.phone.restore();
    return await placesOf(hall, notes);
  } finally {
    hall.close();
  }
}

/** Types as fast as one can, until told to stop; gives the newest words of each card. */
function type({ page }: Attender, chance: Chance): () => Promise<ReadonlyMap<CardId, string>> {
  const notes = new Map<CardId, string>();
  let words = 0;
  let isOver = false;
  const typing = (async () => {
    while (!isOver) {
      words += 1;
      const said = `kata ${words} ${below(1e6, chance)}`;
      const ids = [...notes.keys()];
      if (ids.length === 0 || (ids.length < MOST_CARDS && chance() < 0.4)) {
        notes.set(writeIssue(page, said, chance() < 0.6), said);
      } else {
        const id = pick(ids, chance);
        if (chance() < 0.6) {
          page.cards.write(id, 'judul', said);
          if (chance() < 0.5) page.cards.settle(id);
          notes.set(id, said);
        } else page.cards.setReady(id, true);
      }
      await sleep(REST_MS * chance());
    }
    page.cards.settle();
  })();
  return async () => {
    isOver = true;
    await typing;
    return notes;
  };
}

async function placesOf(
  { desk, phones }: LiveHall,
  notes: readonly ReadonlyMap<CardId, string>[],
): Promise<Places> {
  const places: Places = { board: 0, tray: 0, drawer: 0, both: 0 };
  const board = () =>
    new Map(desk.board(ISSUES).cards.map(({ id, fields }) => [id, textIn(fields, 'judul')]));
  const tray = () =>
    new Map((desk.section('tray') ?? []).map(({ card, fields }) => [card, textIn(fields, 'judul')]));
  for (const [at, { page }] of phones.entries()) {
    for (const [id, said] of notes[at]!) {
      const isReady = () => page.cards.card(id)?.ready === true;
      /** Where its newest words are seen by the desk, or that they are stored and nobody else's business. */
      const isThere = () =>
        isReady()
          ? board().get(id) === said || tray().get(id) === said
          : page.cards.mark(id).state === 'stored';
      // The page itself knows what is stored, the desk what it sees.
      await until(isReady() ? desk : page, isThere, `${id} of ${said} is in its place`, WITHIN_MS).catch(
        (error: unknown) => {
          const where = {
            mark: page.cards.mark(id),
            ready: isReady(),
            board: board().get(id),
            tray: tray().get(id),
          };
          throw new Error(`${String(error)} ${JSON.stringify(where)}`);
        },
      );
      expect(textIn(page.cards.card(id)?.fields ?? {}, 'judul')).toBe(said);
      const [hangs, lies] = [board().has(id), tray().has(id)];
      if (!isReady()) expect([hangs, lies]).toEqual([false, false]);
      // On the board with other words, it is there once, and its later change is marked as one.
      const row = desk.section('tray')?.find(({ card }) => card === id);
      expect(row?.revises ?? false).toBe(hangs && lies);
      places[hangs && lies ? 'both' : hangs ? 'board' : lies ? 'tray' : 'drawer'] += 1;
    }
  }
  const known = new Set(notes.flatMap((own) => [...own.keys()]));
  // Nothing twice, and nothing that nobody wrote.
  const hung = desk.board(ISSUES).cards.map(({ id }) => id);
  const lying = (desk.section('tray') ?? []).map(({ card }) => card);
  for (const ids of [hung, lying]) expect(ids).toHaveLength(new Set(ids).size);
  expect([...hung, ...lying].filter((id) => !known.has(id))).toEqual([]);
  return places;
}
