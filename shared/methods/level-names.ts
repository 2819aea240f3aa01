/**
 * Levels of the region in a method's texts. {Kabupaten}, {Kecamatan}, {Desa} and, inside a sentence, {kabupaten}, {kecamatan},
 * {desa} stand for what the region calls these levels (kapanewon, distrik, nagari, …), {kepala} for the head of the last [domain 2].
 */
import type { Method } from './schema.ts';

export const LEVEL_NAMES = [
  'Kabupaten',
  'Kecamatan',
  'Desa',
  'kabupaten',
  'kecamatan',
  'desa',
  'kepala',
] as const;

/** What stands between kabupaten and desa is told by its name; the others by their place beside it. */
const MIDDLE = ['kecamatan', 'kapanewon', 'kemantren', 'distrik'];

/** Heads that are not called "Kepala …". */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['kelurahan', 'Lurah'],
  ['kalurahan', 'Lurah'],
  ['nagari', 'Wali Nagari'],
  ['gampong', 'Keuchik'],
  ['pekon', 'Peratin'],
]);

/** The method with the names of this region's levels, wide to narrow, in all its texts. */
export function withLevels(method: Method, levels: readonly string[]): Method {
  const names = namesOf(levels);
  return inTexts(method, (text) =>
    text.replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => names.get(name) ?? whole),
  );
}

function namesOf(levels: readonly string[]): Map<string, string> {
  const middle = levels.findIndex((level) =>
    parts(level).some((part) => MIDDLE.includes(part.toLowerCase())),
  );
  const at = (place: number, otherwise: string) => (middle < 0 ? undefined : levels[place]) ?? otherwise;
  const wide = at(middle - 1, 'Kabupaten/Kota');
  const own = at(middle, 'Kecamatan');
  const narrow = at(middle + 1, 'Desa/Kelurahan');
  const heads = parts(narrow).map((part) => HEADS.get(part.toLowerCase()) ?? `Kepala ${part}`);
  const texts = [
    wide,
    own,
    narrow,
    wide.toLowerCase(),
    own.toLowerCase(),
    narrow.toLowerCase(),
    [...new Set(heads)].join('/'),
  ];
  return new Map(LEVEL_NAMES.map((name, i) => [name, texts[i] ?? '']));
}

/** "Desa/Kelurahan" is either of the two. */
function parts(level: string): string[] {
  return level.split('/').map((part) => part.trim());
}

function inTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((inner: unknown) => inTexts(inner, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inTexts(inner, change)])) as T;
}
