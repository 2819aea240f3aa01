import type { WorkshopId } from '@mufakat/shared/cards/card.ts';
import { beforeEach, describe, expect, it } from 'vitest';

import { roomFinder } from './join-codes.ts';
import { Problem } from './problem.ts';

const ROOM = { state: { hall: { phrase: 'sawah kopi layar' } } };
const ROW = { id: 'lokakarya' as WorkshopId, code: 'K7M4PT', createdAt: 0, rehearsalOf: null };

let now: number;
let lookups: number;
let find: (typed: string, word?: string) => Promise<string>;

beforeEach(() => {
  now = 0;
  lookups = 0;
  const finder = roomFinder({
    clock: () => now,
    openRoom: async () => ROOM,
    store: {
      findByCode: async (code) => {
        lookups += 1;
        return code === ROW.code ? ROW : null;
      },
    },
  });
  /** "in", or why not. */
  find = (typed, word) =>
    finder(typed, word).then(
      (room) => (room === ROOM ? 'in' : 'elsewhere'),
      (problem: unknown) => {
        if (problem instanceof Problem) return problem.code;
        throw problem;
      },
    );
});

async function tryWrongCodes(count: number): Promise<Set<string>> {
  const said = new Set<string>();
  for (let at = 0; at < count; at++) {
    // Spread over half a minute: the look-ups of a second are another limit.
    now += 500;
    said.add(await find('AAAAAA'));
  }
  return said;
}

describe('a typed code', () => {
  it('[T3] is enough while few are wrong, and the word beside it does not matter then', async () => {
    expect(await find('k7m 4pt')).toBe('in');
    expect(await find('K7M4PT', 'gunung')).toBe('in');
    expect(await tryWrongCodes(59)).toEqual(new Set(['bad-code']));
    expect(await find('K7M4PT')).toBe('in');
  });

  it('[T3] after 60 wrong ones in a minute needs the first word too, right or wrong the code', async () => {
    expect(await tryWrongCodes(60)).toEqual(new Set(['bad-code']));
    expect([await find('K7M4PT'), await find('AAAAAA'), await find('K7M4PT', '  ')]).toEqual([
      'word-needed',
      'word-needed',
      'word-needed',
    ]);
    expect(await find('K7M4PT', ' SAWAH ')).toBe('in');
    expect(await find('K7M4PT', 'sawah kopi layar')).toBe('in');
    expect([await find('K7M4PT', 'kopi'), await find('AAAAAA', 'sawah')]).toEqual([
      'wrong-word',
      'wrong-word',
    ]);
  });

  it('[T3] is enough again after a quiet minute; a wrong word counts as a wrong try, a missing one does not', async () => {
    await tryWrongCodes(60);
    now += 29_000;
    expect(await find('K7M4PT', 'kopi')).toBe('wrong-word');
    expect(await find('K7M4PT')).toBe('word-needed');
    // The oldest are a minute old, but the wrong word stands in the place of one of them.
    now += 1_500;
    expect(await find('K7M4PT')).toBe('word-needed');
    now += 500;
    expect(await find('K7M4PT')).toBe('in');
  });

  it('[T3] is no more than 60 times told to be wrong when hundreds are tried at once', async () => {
    const said = await Promise.all(Array.from({ length: 150 }, () => find('AAAAAA')));
    expect([said.filter((one) => one === 'bad-code').length, new Set(said)]).toEqual([
      60,
      new Set(['bad-code', 'word-needed']),
    ]);
    expect(await Promise.all([find('K7M4PT'), find('K7M4PT', 'sawah')])).toEqual(['word-needed', 'in']);
  });

  it('[T3] is looked up 200 times a second on the whole server, then told to wait', async () => {
    for (let at = 0; at < 200; at++) expect(await find('K7M4PT')).toBe('in');
    expect(await find('K7M4PT')).toBe('rate');
    expect(lookups).toBe(200);
    now += 1000;
    expect(await find('K7M4PT')).toBe('in');
  });
});

describe('a link or QR', () => {
  it('[T3] carries the word, and no limit ever holds it up', async () => {
    for (let at = 0; at < 300; at++) await find('AAAAAA', at % 2 === 0 ? 'gunung' : undefined);
    expect(await find('K7M4PT')).toBe('word-needed');
    for (let at = 0; at < 500; at++) expect(await find('K7M4PT', 'sawah')).toBe('in');
  });
});
