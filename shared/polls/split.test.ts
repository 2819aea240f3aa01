import fc from 'fast-check';
import { expect, it } from 'vitest';

import { OTHERS, splitBallots, UNSTATED } from './split.ts';
import type { CastBallot } from './way.ts';

function ballots(sizes: Readonly<Record<string, number>>, gender: CastBallot['gender'] = 'P'): CastBallot[] {
  return Object.entries(sizes).flatMap(([constituency, count]) =>
    Array.from({ length: count }, (_, at) => ({
      voter: `${constituency}-${at}`,
      constituency,
      gender,
      choice: { way: 'majority', answer: 'yes' },
    })),
  );
}

const sizesOf = (cast: readonly CastBallot[]) =>
  splitBallots(cast, 'constituency').map((part) => [part.id, part.ballots.length]);

it('[B4] shows groups with at least five ballots and the rest together', () => {
  expect(sizesOf(ballots({ lsm: 5, swasta: 4, pemerintah: 8, kampus: 2 }))).toEqual([
    ['lsm', 5],
    ['pemerintah', 8],
    [OTHERS, 6],
  ]);
});

it('[B4] hides the next smallest too when one would be hidden alone', () => {
  expect(sizesOf(ballots({ lsm: 5, swasta: 4, pemerintah: 8 }))).toEqual([
    ['pemerintah', 8],
    [OTHERS, 9],
  ]);
  expect(sizesOf(ballots({ lsm: 3, pemerintah: 8 }))).toEqual([[OTHERS, 11]]);
});

it('[B4] shows all when none is small, and nothing without ballots', () => {
  expect(sizesOf(ballots({ b: 5, a: 9 }))).toEqual([
    ['a', 9],
    ['b', 5],
  ]);
  expect(sizesOf([])).toEqual([]);
  expect(sizesOf(ballots({ only: 3 }))).toEqual([[OTHERS, 3]]);
});

it('[B4] splits by gender with the unstated as a group of their own', () => {
  const cast = [...ballots({ a: 6 }, 'L'), ...ballots({ b: 7 }), ...ballots({ c: 5 }, null)];
  expect(splitBallots(cast, 'gender').map((part) => part.id)).toEqual(['L', 'P', UNSTATED]);
});

it('[B4] never hides exactly one group, loses no ballot and does not depend on their order', () => {
  const sizes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(
      sizes.chain((value) => fc.shuffledSubarray(ballots(value), { minLength: ballots(value).length })),
      (cast) => {
        const parts = splitBallots(cast, 'constituency');
        const groups = new Set(cast.map((ballot) => ballot.constituency)).size;
        const shown = parts.filter((part) => part.id !== OTHERS);
        expect(parts.reduce((sum, part) => sum + part.ballots.length, 0)).toBe(cast.length);
        expect(shown.every((part) => part.ballots.length >= 5)).toBe(true);
        expect(groups > 1 && groups - shown.length === 1).toBe(false);
        expect(sizesOf([...cast].reverse())).toEqual(sizesOf(cast));
      },
    ),
  );
});
