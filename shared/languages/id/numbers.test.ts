import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { roman } from '../numerals.ts';
import { numbers } from './numbers.ts';

const { words } = numbers;

describe('figures in Indonesian words, table of documents.md 7', () => {
  it('1 to 5: whole numbers', () => {
    expect([0, 11, 19, 21, 100, 110, 1000, 1_001_000].map(words)).toEqual([
      'nol',
      'sebelas',
      'sembilan belas',
      'dua puluh satu',
      'seratus',
      'seratus sepuluh',
      'seribu',
      'satu juta seribu',
    ]);
    expect(words(1_234_567_890)).toBe(
      'satu miliar dua ratus tiga puluh empat juta lima ratus enam puluh tujuh ribu delapan ratus sembilan puluh',
    );
    expect(words(1_111_111)).toBe('satu juta seratus sebelas ribu seratus sebelas');
    expect(words(-17)).toBe('minus tujuh belas');
    expect(words(1e15)).toBe('satu kuadriliun');
  });

  it('6 and 7: sums', () => {
    expect(numbers.rupiah(243_940_000_000)).toBe('Rp\u00a0243.940.000.000,00');
    expect(numbers.rupiahWords(243_940_000_000)).toBe(
      'dua ratus empat puluh tiga miliar sembilan ratus empat puluh juta rupiah',
    );
    expect(numbers.rupiah(1_250_000.5)).toBe('Rp\u00a01.250.000,50');
    expect(numbers.rupiahWords(1_250_000.5)).toBe(
      'satu juta dua ratus lima puluh ribu rupiah lima puluh sen',
    );
    expect(numbers.rupiahShort(18_600_000_000)).toBe('Rp\u00a018,6\u00a0miliar');
    expect(numbers.rupiahShort(650_000_000)).toBe('Rp\u00a0650\u00a0juta');
    expect(numbers.rupiahShort(999_999_999)).toBe('Rp\u00a01\u00a0miliar');
    expect(numbers.rupiahShort(999_990_000)).toBe('Rp\u00a0999,99\u00a0juta');
  });

  it('8 and 9: decimals', () => {
    expect(numbers.decimalWords(41.67, 2)).toBe('empat puluh satu koma enam tujuh');
    expect(numbers.decimalWords(80, 1)).toBe('delapan puluh koma nol');
    expect(numbers.decimalWords(0.05, 2)).toBe('nol koma nol lima');
    expect(numbers.decimalWords(-2.5, 1)).toBe('minus dua koma lima');
    expect(numbers.decimal(-1234.5, 1)).toBe('\u22121.234,5');
    expect(numbers.decimal(1.005, 2)).toBe('1,01');
    expect(numbers.decimal(-0.001, 2)).toBe('0,00');
    expect(numbers.fraction({ p: 2, q: 3 }, 2)).toBe('0,67');
    expect(numbers.fraction({ p: 1, q: 200 }, 2)).toBe('0,01');
    expect(numbers.plain(46.5)).toBe('46,5');
  });

  it('10 and 11: dates', () => {
    expect(numbers.dateWords('2026-02-09')).toBe(
      'Senin, tanggal sembilan bulan Februari tahun dua ribu dua puluh enam (09\u201102\u20112026)',
    );
    expect(numbers.dateWithDay('2028-02-29')).toBe('Selasa, 29 Februari 2028');
    expect(numbers.dateWords('2000-01-01')).toBe(
      'Sabtu, tanggal satu bulan Januari tahun dua ribu (01\u201101\u20112000)',
    );
  });

  it('12: Roman months, clause words, a trillion', () => {
    expect([1, 4, 6, 9, 12].map(roman)).toEqual(['I', 'IV', 'VI', 'IX', 'XII']);
    expect(Array.from({ length: 20 }, (_, i) => numbers.clauseWord(i + 1)).join(' ')).toBe(
      'KESATU KEDUA KETIGA KEEMPAT KELIMA KEENAM KETUJUH KEDELAPAN KESEMBILAN KESEPULUH KESEBELAS KEDUA BELAS KETIGA BELAS ' +
        'KEEMPAT BELAS KELIMA BELAS KEENAM BELAS KETUJUH BELAS KEDELAPAN BELAS KESEMBILAN BELAS KEDUA PULUH',
    );
    expect(words(1e12)).toBe('satu triliun');
  });

  it('tells the time of the workshop, not of the machine', () => {
    expect(numbers.time('2018-02-21T08:50:00Z', 'Asia/Jakarta')).toBe('15.50 WIB');
    expect(numbers.time('2018-02-21T15:50:00+07:00', 'Asia/Makassar')).toBe('16.50 WITA');
    expect(numbers.time('2018-12-31T23:30:00+07:00', 'Asia/Jayapura')).toBe('01.30 WIT');
    expect(numbers.clock('08:30', 'Asia/Jakarta')).toBe('08.30');
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (n) => {
        expect(spoken(words(n))).toBe(n);
      }),
    );
  });
});

/** A second, naive reading of number words. */
function spoken(text: string): number {
  const unit = new Map(
    ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'].map((w, i) => [
      w,
      i,
    ]),
  );
  const scale = new Map([
    ['ribu', 1e3],
    ['juta', 1e6],
    ['miliar', 1e9],
    ['triliun', 1e12],
    ['kuadriliun', 1e15],
  ]);
  let total = 0;
  let group = 0;
  let last = 0;
  const plain = text
    .replaceAll('seribu', 'satu ribu')
    .replaceAll('seratus', 'satu ratus')
    .replaceAll('sepuluh', 'satu puluh')
    .replaceAll('sebelas', 'satu belas');
  for (const word of plain.split(' ')) {
    const value = unit.get(word);
    const factor = scale.get(word);
    if (value !== undefined) last = value;
    else if (word === 'belas') [group, last] = [group + 10 + last, 0];
    else if (word === 'puluh') [group, last] = [group + last * 10, 0];
    else if (word === 'ratus') [group, last] = [group + last * 100, 0];
    else if (factor !== undefined) [total, group, last] = [total + (group + last) * factor, 0, 0];
  }
  return total + group + last;
}
