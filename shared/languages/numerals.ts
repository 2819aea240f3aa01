/**
 * What every language says about figures: the promise (`Numerals`) and the exact arithmetic beneath it. Nothing here asks
 * the machine for its locale, its time zone or its clock, so a result prints alike everywhere. Rounding is half away from
 * zero on the decimal digits as written (1.005 -> 1.01), never on the binary value.
 */

export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';

/** Figures, sums, dates and times as one language writes them on paper (`documents.md` 7). */
export interface Numerals {
  /** 1.234 */
  readonly integer: (value: number) => string;
  /** 1.234,50 with exactly `decimals` digits. */
  readonly decimal: (value: number, decimals: number) => string;
  /** With the decimals it has, at most three. */
  readonly plain: (value: number) => string;
  /** An exact fraction with exactly `decimals` digits. */
  readonly fraction: (value: { readonly p: number; readonly q: number }, decimals: number) => string;
  /** A whole number to 10^15 in words. */
  readonly words: (value: number) => string;
  /** A number in words, its `decimals` read digit by digit. */
  readonly decimalWords: (value: number, decimals: number) => string;
  /** 24 (dua puluh empat) */
  readonly count: (value: number) => string;
  /** "Rp", no-break space, figure with two decimals: for sentences. */
  readonly rupiah: (value: number) => string;
  /** A sum in words, hundredths as sen. */
  readonly rupiahWords: (value: number) => string;
  /** Rp 18,6 miliar: for bars and boxes. */
  readonly rupiahShort: (value: number) => string;
  /** 21 Februari 2018 */
  readonly date: (date: string) => string;
  /** Rabu, 21 Februari 2018 */
  readonly dateWithDay: (date: string) => string;
  /** 21‑02‑2018 with no-break hyphens. */
  readonly dateShort: (date: string) => string;
  /** Rabu, tanggal dua puluh satu bulan Februari tahun dua ribu delapan belas (21‑02‑2018) */
  readonly dateWords: (date: string) => string;
  /** 15.50 of an instant in a zone; a bare HH:MM stays what it is. */
  readonly clock: (instant: string, zone: TimeZone) => string;
  /** 15.50 WIB */
  readonly time: (instant: string, zone: TimeZone) => string;
  readonly zone: (zone: TimeZone) => string;
  /** KESATU for 1 … KEDUA PULUH for 20; beyond that words of the same pattern. */
  readonly clauseWord: (number: number) => string;
  /** pertama, kedua */
  readonly ordinal: (number: number) => string;
  /** "a", "a dan b", "a, b, dan c" */
  readonly list: (items: readonly string[]) => string;
}

/** A number cut into sign and digits. */
export interface Digits {
  readonly negative: boolean;
  readonly whole: string;
  readonly decimals: string;
}

/** `value` with exactly `decimals` digits after the point; throws on what is no number. */
export function toDigits(value: number, decimals: number): Digits {
  if (!Number.isFinite(value)) throw new RangeError(`not a number: ${value}`);
  const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (written === null) throw new RangeError(`not a number: ${value}`);
  const [, sign, whole = '', tail = '', exponent] = written;
  const shift = tail.length - Number(exponent ?? 0);
  const digits = BigInt(whole + tail);
  return rounded(
    sign === '-',
    shift <= 0 ? digits * 10n ** BigInt(-shift) : digits,
    shift <= 0 ? 1n : 10n ** BigInt(shift),
    decimals,
  );
}

/** p/q with exactly `decimals` digits after the point. */
export function fractionDigits(p: number, q: number, decimals: number): Digits {
  return rounded(p < 0 !== q < 0 && p !== 0, BigInt(Math.abs(p)), BigInt(Math.abs(q)), decimals);
}

/** How many decimals `value` is written with, at most `most`. */
export function decimalsOf(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals++) {
    if (Number(joinDigits(toDigits(value, decimals), '', '.', '-')) === value) return decimals;
  }
  return most;
}

/** Digits as text, thousands in groups of three. */
export function joinDigits(digits: Digits, group: string, point: string, minus: string): string {
  const whole = digits.whole.replace(/\B(?=(\d{3})+$)/g, group);
  return `${digits.negative ? minus : ''}${whole}${digits.decimals === '' ? '' : point + digits.decimals}`;
}

/** I, II, III … of a whole number from 1. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** Groups of three digits, the lowest first; 0 is one group. */
export function thousands(value: number): number[] {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError(`not a whole number in range: ${value}`);
  const groups: number[] = [];
  for (let rest = value; rest > 0 || groups.length === 0; rest = Math.floor(rest / 1000))
    groups.push(rest % 1000);
  return groups;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `YYYY-MM-DD` as numbers; throws on anything else. */
export function civilDate(date: string): CivilDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) throw new RangeError(`not a date: ${date}`);
  return { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** Date and time of day of an instant (ISO 8601 with offset) in one of the three zones. */
export function localTime(instant: string, zone: TimeZone): { date: string; hour: number; minute: number } {
  const parts = INSTANT.exec(instant);
  if (parts === null) throw new RangeError(`not an instant: ${instant}`);
  const [, date = '', hour, minute, offset = 'Z'] = parts;
  const away = /^([+-])(\d{2}):?(\d{2})$/.exec(offset);
  const offsetMinutes =
    away === null ? 0 : (Number(away[2]) * 60 + Number(away[3])) * (away[1] === '-' ? -1 : 1);
  const minutes =
    dayNumber(civilDate(date)) * MINUTES_PER_DAY +
    Number(hour) * 60 +
    Number(minute) -
    offsetMinutes +
    ZONE_HOURS[zone] * 60;
  const inDay = ((minutes % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return {
    date: fromDayNumber(Math.floor(minutes / MINUTES_PER_DAY)),
    hour: Math.floor(inDay / 60),
    minute: inDay % 60,
  };
}

/** Hours and minutes as two digits each, of an instant in its zone or of a bare HH:MM. */
export function clockParts(instant: string, zone: TimeZone): { hour: string; minute: string } {
  const bare = /^(\d{1,2})[:.](\d{2})$/.exec(instant);
  if (bare !== null) return { hour: two(Number(bare[1])), minute: two(Number(bare[2])) };
  const local = localTime(instant, zone);
  return { hour: two(local.hour), minute: two(local.minute) };
}

/** `dd‑mm‑yyyy` with no-break hyphens, the same in every language. */
export function shortDate(date: string): string {
  const { year, month, day } = civilDate(date);
  return `${two(day)}\u2011${two(month)}\u2011${String(year).padStart(4, '0')}`;
}

export const ZONE_NAMES: Readonly<Record<TimeZone, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

const MINUTES_PER_DAY = 1440;
const ZONE_HOURS: Readonly<Record<TimeZone, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function rounded(negative: boolean, p: bigint, q: bigint, decimals: number): Digits {
  const scaled = (2n * p * 10n ** BigInt(decimals) + q) / (2n * q);
  const text = scaled.toString().padStart(decimals + 1, '0');
  return {
    negative: negative && scaled !== 0n,
    whole: text.slice(0, text.length - decimals),
    decimals: text.slice(text.length - decimals),
  };
}

/** Days since 1970-01-01 in the Gregorian calendar. */
function dayNumber({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

function fromDayNumber(number: number): string {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * A sum cut to millions, billions or more, with at most two decimals: figure and power of a thousand (0, 2, 3 or 4). What would
 * round up to a thousand of one is one of the next.
 */
export function shortened(value: number): { readonly figure: Digits; readonly scale: 0 | 2 | 3 | 4 } {
  const reaches = (power: number) => Math.abs(value) >= 1000 ** power - 0.005 * 1000 ** (power - 1);
  const scale = reaches(4) ? 4 : reaches(3) ? 3 : reaches(2) ? 2 : 0;
  const { negative, whole, decimals } = toDigits(value / 1000 ** scale, 2);
  const rounded = Number(`${negative ? '-' : ''}${whole}.${decimals}`);
  return { figure: toDigits(rounded, decimalsOf(rounded, 2)), scale };
}
