/**
 * Papers under attack (row 1): worlds of honest and hostile writers, through everything that stands between a socket and the
 * record. Whatever the hostile ones send, nothing throws, nothing waits for what never comes, the papers and cards of others
 * stay, and no honest word is refused [G1-G6, P3]. A world that fails is played again with `SEED=<its number>`.
 */

import { expect, it } from 'vitest';

import { KINDS } from '../support/hostile.ts';
import { nothingTold, playWorld, type Told } from '../support/paper-world.ts';

const IS_LONG = process.env['TORTURE'] === 'long';
const SEED = Number(process.env['SEED'] ?? 20261122);
const HONEST_WORLDS = IS_LONG ? 400 : 10;
const HOSTILE_WORLDS = IS_LONG ? 700 : 8;
const ROUNDS = 40;
const ATTACKS = IS_LONG ? 36 : 12;
const FAULTS = [
  'malformed',
  'trailing-bytes',
  'empty-struct',
  'duplicate-section',
  'content-not-allowed',
  'too-big',
  'too-many-structs',
  // Something before it is missing; the room asks for it.
  'unanswered',
];
const WITHIN_MS = IS_LONG ? 3_600_000 : 60_000;

async function play(worlds: number, from: number, attacks: number): Promise<Told> {
  const told = nothingTold();
  for (let seed = from; seed < from + worlds; seed++) {
    try {
      await playWorld(seed, { rounds: ROUNDS, attacks }, told);
    } catch (error) {
      throw new Error(`in the world of seed ${seed}`, { cause: error });
    }
  }
  return told;
}

it('[G1-G6] nothing honest is ever refused where nobody is hostile', { timeout: WITHIN_MS }, async () => {
  const told = await play(HONEST_WORLDS, SEED, 0);
  expect(told.acts).toBeGreaterThan(HONEST_WORLDS * 60);
  expect(told.cards).toBeGreaterThan(HONEST_WORLDS * 4);
  console.log(
    `row 1: ${HONEST_WORLDS} worlds of honest writers, ${told.acts} edits, ${told.cards} cards, 0 refused (seeds from ${SEED})`,
  );
});

it('[G1-G6, P3] hostile ones harm nobody but themselves', { timeout: WITHIN_MS }, async () => {
  const from = SEED + 1_000_000;
  const told = await play(HOSTILE_WORLDS, from, ATTACKS);
  const { attacks, fates, tried, taken } = told;
  expect(attacks).toBe(HOSTILE_WORLDS * ROUNDS * ATTACKS);
  expect([...tried].toSorted()).toEqual(KINDS.toSorted());
  // Every fault that bytes can have was found often, and much was so near to honest that it is taken, to nobody's harm.
  const floors = Object.fromEntries(
    FAULTS.map((fault) => [fault, expect.toSatisfy((n) => n > attacks / 300)]),
  );
  expect(Object.fromEntries(fates)).toMatchObject(floors);
  expect(fates.get('taken')).toBeGreaterThan(attacks / 4);
  expect(taken.size).toBeGreaterThan(20);
  expect(told.acts).toBeGreaterThan(HOSTILE_WORLDS * 60);
  expect(told.cards).toBeGreaterThan(HOSTILE_WORLDS * 4);
  const counted = [...fates].map(([fate, times]) => `${fate} ${times}`).join(', ');
  console.log(
    `row 1: ${HOSTILE_WORLDS} worlds with a hostile writer, ${attacks} hostile frames of ${tried.size} kinds (${counted}), ` +
      `${told.acts} honest edits, ${told.cards} cards: nothing thrown, pending or touched, 0 honest refused (seeds from ${from})`,
  );
});
