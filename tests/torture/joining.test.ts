/**
 * A hall that comes in while somebody guesses codes from the same address [T3]: half typed, half by QR, each as the page does
 * it. Everyone is in soon after, and what the guesser was let try stays within the limits. Short in CI, long with
 * `npm run torture`.
 */

import type { JoinPage } from '@mufakat/shared/protocol/wire.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { seededRandom } from '../support/fake-clock.ts';
import { openServerProcess, type ServerProcess } from '../support/server.ts';
import { aJoinRequest, type Answer, Browser, type Hall } from '../wire/server.ts';

const LONG = process.env['TORTURE'] === 'long';
const PEOPLE = LONG ? 400 : 40;
const GUESSES = LONG ? 100_000 : 2500;
const SPREAD_MS = LONG ? 120_000 : 3000;
const AT_ONCE = 32;
const IN_AFTER_MS = 30_000;
/** [T3] */
const WRONG_PER_MINUTE = 60;
const LOOKUPS_PER_SECOND = 200;
const SEED = Number(process.env['SEED'] ?? 20261122);
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

let server: ServerProcess;
let hall: Hall;
beforeAll(async () => {
  server = await openServerProcess();
  hall = { server: { port: Number(new URL(server.base).port) } } as Hall;
});
afterAll(() => server.remove());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const errorOf = ({ body }: Answer) => (body as { error?: string } | null)?.error ?? 'ok';

/** Tried again by itself, as the page does, until it is another answer than "wait". */
async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const answer = await ask();
    if (errorOf(answer) !== 'rate') return answer;
    await pause((answer.body as { detail: { ms: number } }).detail.ms);
  }
}

/** Types the code, and the first word when it is asked for; with a QR the word is there from the beginning. */
async function comeIn(code: string, phrase: string, name: string, byQr: boolean): Promise<void> {
  const browser = new Browser(hall);
  let word = byQr ? (phrase.split(' ')[0] ?? '') : '';
  const look = () => browser.get(`/api/join/${code}${word === '' ? '' : `?word=${word}`}`);
  let page = await patiently(look);
  if (errorOf(page) === 'word-needed') {
    word = phrase.split(' ')[0] ?? '';
    page = await patiently(look);
  }
  expect(errorOf(page)).toBe('ok');
  // The page knows the words from here on.
  word = (page.body as JoinPage).phrase.split(' ')[0] ?? '';
  const joined = await patiently(() =>
    browser.post('/api/join', { ...aJoinRequest(code, name), word, another: true }),
  );
  expect(joined.body).toMatchObject({ joined: true });
}

it(`[T3] ${PEOPLE} join during ${GUESSES} wrong codes`, { timeout: SPREAD_MS + 120_000 }, async () => {
  const random = seededRandom(SEED);
  const { links } = await new Browser(hall).create();
  const start = performance.now();
  const ends = start + SPREAD_MS;

  const said = new Map<string, number>();
  let sent = 0;
  const guess = async () => {
    const guesser = new Browser(hall);
    while (sent < GUESSES) {
      sent += 1;
      const due = start + (sent / GUESSES) * SPREAD_MS - performance.now();
      if (due > 0) await pause(due);
      const wrong = Array.from({ length: 6 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
      const word = random() < 0.5 ? '' : '?word=sawah';
      const what = errorOf(await guesser.get(`/api/join/${wrong}${word}`));
      said.set(what, (said.get(what) ?? 0) + 1);
    }
  };
  const guessing = Promise.all(Array.from({ length: AT_ONCE }, guess));

  const waits: number[] = [];
  const coming = Array.from({ length: PEOPLE }, async (_, at) => {
    await pause(random() * SPREAD_MS);
    const since = performance.now();
    await comeIn(links.code, links.phrase, `Warga ${at}`, at % 2 === 0);
    waits.push(performance.now() - since);
  });
  await Promise.all(coming);
  const inAfter = performance.now() - ends;
  await guessing;
  const seconds = (performance.now() - start) / 1000;

  const count = (what: string) => said.get(what) ?? 0;
  const longest = Math.max(...waits);
  const median = waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)] ?? 0;
  console.log(
    `row 9: ${waits.length} in, ${GUESSES} guesses in ${seconds.toFixed(0)} s; a join took ${median.toFixed(0)} ms (longest ${longest.toFixed(0)} ms), the last ${Math.max(0, inAfter / 1000).toFixed(1)} s after the end; guesses of a code alone ${count('bad-code')}, with a word ${count('wrong-word')}, turned away ${count('word-needed') + count('rate')}`,
  );
  expect(waits).toHaveLength(PEOPLE);
  expect(inAfter).toBeLessThan(IN_AFTER_MS);
  expect(count('ok')).toBe(0);
  expect(count('bad-code')).toBeGreaterThanOrEqual(WRONG_PER_MINUTE);
  expect(count('bad-code')).toBeLessThanOrEqual(WRONG_PER_MINUTE * Math.ceil(seconds / 60));
  expect(count('wrong-word')).toBeLessThanOrEqual(LOOKUPS_PER_SECOND * (seconds + 1));
  expect(count('word-needed') + count('rate')).toBeGreaterThan(GUESSES / 4);
});
