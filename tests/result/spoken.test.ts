/** Figures and dates in words, read back by a reader that shares nothing with the writer. */

import { numbers as english } from '@mufakat/shared/languages/en/numbers.ts';
import { numbers as indonesian } from '@mufakat/shared/languages/id/numbers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const UNITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const SCALES = new Map([
  ['ribu', 10n ** 3n],
  ['juta', 10n ** 6n],
  ['miliar', 10n ** 9n],
  ['triliun', 10n ** 12n],
  ['kuadriliun', 10n ** 15n],
]);

/** The number that Indonesian words say; words in no order Indonesian knows are an error. */
function heard(text: string): bigint {
  let [all, group, last, below] = [0n, 0n, null as bigint | null, 10n ** 18n];
  const close = (scale: bigint): void => {
    const value = group + (last ?? 0n);
    if (value === 0n || value > 999n || scale >= below) throw new Error(`${text}: ${scale}`);
    all += value * scale;
    [group, last, below] = [0n, null, scale];
  };
  for (const word of text.split(' ')) {
    const scale = SCALES.get(word);
    if (UNITS.includes(word)) {
      if (last !== null) throw new Error(`${text}: two figures`);
      last = BigInt(UNITS.indexOf(word));
    } else if (word === 'sepuluh' || word === 'sebelas') {
      if (last !== null) throw new Error(`${text}: ${word}`);
      last = word === 'sepuluh' ? 10n : 11n;
    } else if (word === 'belas' || word === 'puluh' || word === 'ratus') {
      if (last === null || last < 2n || last > 9n) throw new Error(`${text}: ${word}`);
      if (word === 'belas') last += 10n;
      else [group, last] = [group + last * (word === 'puluh' ? 10n : 100n), null];
    } else if (word === 'seratus') group += 100n;
    else if (word === 'seribu') {
      if (group !== 0n || last !== null) throw new Error(`${text}: seribu`);
      last = 1n;
      close(1000n);
    } else if (scale !== undefined) {
      if (scale === 1000n && group === 0n && last === 1n) throw new Error(`${text}: satu ribu`);
      close(scale);
    } else throw new Error(`${text}: ${word}`);
  }
  return all + group + (last ?? 0n);
}

const whole = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.maxSafeInteger().map((it) => Math.abs(it) % 1e15),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(4)).map(([it, scale]) => it * 1000 ** scale),
);

describe('a number in Indonesian words', () => {
  it('is the number, from nol to five thousand and wherever else', () => {
    for (let value = 0; value <= 5000; value++)
      expect([value, heard(indonesian.words(value))]).toEqual([value, BigInt(value)]);
    fc.assert(
      fc.property(whole, (value) => {
        expect(heard(indonesian.words(value))).toBe(BigInt(value));
        expect(indonesian.words(value)).toMatch(/^[a-z]+( [a-z]+)*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the sum in rupiah, sen included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9e12 }), fc.nat(99), (rupiah, sen) => {
        const [, major = '', minor] =
          /^(.*) rupiah(?: (.*) sen)?$/.exec(indonesian.rupiahWords(rupiah + sen / 100)) ?? [];
        expect([heard(major), minor === undefined ? 0n : heard(minor)]).toEqual([
          BigInt(rupiah),
          BigInt(sen),
        ]);
        expect(indonesian.rupiah(rupiah)).toBe(`Rp\u00a0${new Intl.NumberFormat('id-ID').format(rupiah)},00`);
      }),
    );
  });

  it('names clauses and counts', () => {
    for (let value = 2; value <= 40; value++)
      expect(heard(indonesian.clauseWord(value).slice(2).toLowerCase())).toBe(BigInt(value));
    expect(indonesian.clauseWord(1)).toBe('KESATU');
  });
});

describe('a date', () => {
  it('has the weekday, month and year of the calendar, in figures and in words', () => {
    const long = (language: string) =>
      new Intl.DateTimeFormat(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
    const [id, en] = [long('id-ID'), long('en-GB')];
    for (let day = Date.UTC(1999, 11, 30); day < Date.UTC(2105, 0, 2); day += 5 * 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const calendar = id.format(day);
      expect(indonesian.dateWithDay(date)).toBe(calendar);
      const [, name, at, month, year, short] =
        /^(\w+), tanggal (.+) bulan (\w+) tahun (.+) \((.+)\)$/.exec(indonesian.dateWords(date)) ?? [];
      expect(`${name}, ${heard(at ?? '')} ${month} ${heard(year ?? '')}`).toBe(calendar);
      expect(short).toBe(date.split('-').toReversed().join('\u2011'));
      expect(english.dateWithDay(date).replaceAll(',', '')).toBe(en.format(day).replaceAll(',', ''));
    }
  });
});
