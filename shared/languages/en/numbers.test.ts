import { describe, expect, it } from 'vitest';

import { numbers } from './numbers.ts';

describe('figures in English words', () => {
  it('says whole numbers, decimals and sums', () => {
    expect([0, 11, 21, 110, 1_001_000, -2].map(numbers.words)).toEqual([
      'zero',
      'eleven',
      'twenty-one',
      'one hundred ten',
      'one million one thousand',
      'minus two',
    ]);
    expect(numbers.decimalWords(41.67, 2)).toBe('forty-one point six seven');
    expect(numbers.rupiah(1_250_000.5)).toBe('Rp\u00a01,250,000.50');
    expect(numbers.rupiahWords(1_250_000.5)).toBe(
      'one million two hundred fifty thousand rupiah and fifty sen',
    );
  });

  it('says dates and clauses', () => {
    expect(numbers.dateWords('2018-02-21')).toBe(
      'Wednesday, the twenty-first day of February in the year two thousand eighteen (21\u201102\u20112018)',
    );
    expect([1, 2, 3, 5, 8, 9, 12, 20].map(numbers.clauseWord)).toEqual([
      'FIRST',
      'SECOND',
      'THIRD',
      'FIFTH',
      'EIGHTH',
      'NINTH',
      'TWELFTH',
      'TWENTIETH',
    ]);
    expect(numbers.time('2018-02-21T15:50:00+07:00', 'Asia/Jakarta')).toBe('15:50 WIB');
    expect(numbers.list(['a', 'b', 'c'])).toBe('a, b, and c');
  });
});
