/** Figures, sums, dates and times in Indonesian, and in Indonesian words (terbilang). Rules and examples: `documents.md` 7. */

import {
  civilDate,
  clockParts,
  decimalsOf,
  fractionDigits,
  joinDigits,
  shortDate,
  shortened,
  thousands,
  toDigits,
  weekday,
  ZONE_NAMES,
  type Digits,
  type Numerals,
} from '../numerals.ts';

const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
const NBSP = '\u00a0';
const MINUS = '\u2212';

export const numbers: Numerals = {
  integer: (value) => written(toDigits(value, 0)),
  decimal: (value, decimals) => written(toDigits(value, decimals)),
  plain: (value) => written(toDigits(value, decimalsOf(value, 3))),
  fraction: ({ p, q }, decimals) => written(fractionDigits(p, q, decimals)),
  words,
  decimalWords(value, decimals) {
    const digits = toDigits(value, decimals);
    const spoken = digits.decimals.split('').map((digit) => UNITS[Number(digit)]);
    return [
      ...(digits.negative ? ['minus'] : []),
      words(Number(digits.whole)),
      ...(spoken.length > 0 ? ['koma', ...spoken] : []),
    ].join(' ');
  },
  count: (value) => `${written(toDigits(value, 0))} (${words(value)})`,
  rupiah: (value) => `Rp${NBSP}${written(toDigits(value, 2))}`,
  rupiahWords(value) {
    const digits = toDigits(value, 2);
    const sen = Number(digits.decimals);
    return `${digits.negative ? 'minus ' : ''}${words(Number(digits.whole))} rupiah${sen === 0 ? '' : ` ${words(sen)} sen`}`;
  },
  rupiahShort(value) {
    const { figure, scale } = shortened(value);
    return `Rp${NBSP}${written(figure)}${scale === 0 ? '' : NBSP + (SCALES[scale] ?? '')}`;
  },
  date: dateText,
  dateWithDay: (date) => `${dayName(date)}, ${dateText(date)}`,
  dateShort: shortDate,
  dateWords(date) {
    const { year, month, day } = civilDate(date);
    return `${dayName(date)}, tanggal ${words(day)} bulan ${monthName(month)} tahun ${words(year)} (${shortDate(date)})`;
  },
  clock,
  time: (instant, zone) => `${clock(instant, zone)} ${ZONE_NAMES[zone]}`,
  zone: (zone) => ZONE_NAMES[zone],
  clauseWord: (number) => (number === 1 ? 'KESATU' : `KE${words(number).toUpperCase()}`),
  ordinal: (number) => (number === 1 ? 'pertama' : `ke${words(number)}`),
  list(items) {
    const last = items.at(-1) ?? '';
    if (items.length < 2) return last;
    return items.length === 2 ? `${items[0]} dan ${last}` : `${items.slice(0, -1).join(', ')}, dan ${last}`;
  },
};

function words(value: number): string {
  if (value < 0) return `minus ${words(-value)}`;
  const groups = thousands(value);
  if (value === 0) return 'nol';
  return groups
    .map((group, scale) => {
      if (group === 0) return '';
      // "seribu", but "satu juta", and "dua puluh satu ribu".
      if (group === 1 && scale === 1) return 'seribu';
      return `${hundreds(group)} ${SCALES[scale] ?? ''}`.trim();
    })
    .filter((part) => part !== '')
    .reverse()
    .join(' ');
}

function hundreds(value: number): string {
  if (value === 0) return '';
  if (value < 10) return UNITS[value] ?? '';
  if (value === 10) return 'sepuluh';
  if (value === 11) return 'sebelas';
  if (value < 20) return `${UNITS[value - 10]} belas`;
  if (value < 100) return `${UNITS[Math.floor(value / 10)]} puluh ${hundreds(value % 10)}`.trim();
  const head = value < 200 ? 'seratus' : `${UNITS[Math.floor(value / 100)]} ratus`;
  return `${head} ${hundreds(value % 100)}`.trim();
}

function written(digits: Digits): string {
  return joinDigits(digits, '.', ',', MINUS);
}

function dateText(date: string): string {
  const { year, month, day } = civilDate(date);
  return `${day} ${monthName(month)} ${year}`;
}

function dayName(date: string): string {
  return DAYS[weekday(civilDate(date))] ?? '';
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function clock(instant: string, zone: Parameters<Numerals['clock']>[1]): string {
  const { hour, minute } = clockParts(instant, zone);
  return `${hour}.${minute}`;
}
