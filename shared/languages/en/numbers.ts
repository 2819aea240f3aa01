/** Figures, sums, dates and times in English, and in English words. The sums stay rupiah, the zones stay Indonesian. */

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

const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
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
      ...(spoken.length > 0 ? ['point', ...spoken] : []),
    ].join(' ');
  },
  count: (value) => `${written(toDigits(value, 0))} (${words(value)})`,
  rupiah: (value) => `Rp${NBSP}${written(toDigits(value, 2))}`,
  rupiahWords(value) {
    const digits = toDigits(value, 2);
    const sen = Number(digits.decimals);
    return `${digits.negative ? 'minus ' : ''}${words(Number(digits.whole))} rupiah${sen === 0 ? '' : ` and ${words(sen)} sen`}`;
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
    return `${dayName(date)}, the ${ordinal(day)} day of ${monthName(month)} in the year ${words(year)} (${shortDate(date)})`;
  },
  clock,
  time: (instant, zone) => `${clock(instant, zone)} ${ZONE_NAMES[zone]}`,
  zone: (zone) => ZONE_NAMES[zone],
  clauseWord: (number) => ordinal(number).toUpperCase(),
  ordinal,
  list(items) {
    const last = items.at(-1) ?? '';
    if (items.length < 2) return last;
    return items.length === 2 ? `${items[0]} and ${last}` : `${items.slice(0, -1).join(', ')}, and ${last}`;
  },
};

function words(value: number): string {
  if (value < 0) return `minus ${words(-value)}`;
  const groups = thousands(value);
  if (value === 0) return 'zero';
  return groups
    .map((group, scale) => (group === 0 ? '' : `${hundreds(group)} ${SCALES[scale] ?? ''}`.trim()))
    .filter((part) => part !== '')
    .reverse()
    .join(' ');
}

function hundreds(value: number): string {
  if (value === 0) return '';
  if (value < 20) return UNITS[value] ?? '';
  if (value < 100) {
    const unit = value % 10;
    return `${TENS[Math.floor(value / 10)]}${unit === 0 ? '' : `-${UNITS[unit]}`}`;
  }
  return `${UNITS[Math.floor(value / 100)]} hundred ${hundreds(value % 100)}`.trim();
}

function ordinal(number: number): string {
  const cardinal = words(number);
  const cut = Math.max(cardinal.lastIndexOf(' '), cardinal.lastIndexOf('-')) + 1;
  const last = cardinal.slice(cut);
  return (
    cardinal.slice(0, cut) +
    (ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
  );
}

function written(digits: Digits): string {
  return joinDigits(digits, ',', '.', MINUS);
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
  return `${hour}:${minute}`;
}
