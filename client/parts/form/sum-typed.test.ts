/** Sums as people type them. */
import { describe, expect, it } from 'vitest';

import { sumTyped } from './sum-typed.ts';

describe('sumTyped', () => {
  it.each([
    ['600000000', 600_000_000],
    ['600.000.000', 600_000_000],
    ['600,000,000', 600_000_000],
    [' Rp 75.000 ', 75_000],
    ['0', 0],
  ])('reads %s', (typed, sum) => {
    expect(sumTyped(typed)).toBe(sum);
  });

  it('tells nothing from what is no sum', () => {
    expect(sumTyped('')).toBeNull();
    expect(sumTyped('Rp')).toBeNull();
    for (const typed of ['enam ratus juta', '600.00', '1.5', '-5', '6e8', '1234567890123456'])
      expect(sumTyped(typed)).toBeUndefined();
  });
});
