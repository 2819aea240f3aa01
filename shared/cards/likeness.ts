/**
 * Whether two cards propose nearly the same: their titles by roots, then place, numbers, years and what they link to. It points
 * out and decides nothing; a person looks at both. Two lists of the same village are full of "rabat beton jalan RT 01" and "… RT
 * 02", so a different place or number weighs more than a shared title. The figures below are those that tell the labelled
 * pairs in `tests/cases/likeness/` apart best; the test there says how well (`--reporter=verbose` prints it).
 */
import type { CardKind, Field, Fields, FieldValue } from './card.ts';
import { stem, wordsOf } from './stem.ts';

/** From this likeness on two cards are pointed out as near-identical. */
export const ALIKE = 0.7;

/** What a card says, as it is compared. Worked out once a card, in the form of its kind. */
export interface Sketch {
  readonly kind: string;
  /** The title by its roots. */
  readonly words: ReadonlyMap<string, Word>;
  /** Of all its words together. */
  readonly weight: number;
  /** Numbers of the title that are no part of an address. */
  readonly numbers: ReadonlySet<string>;
  /** Roots of the place; empty where none is given or it is everywhere. */
  readonly places: ReadonlySet<string>;
  /** "RT", "RW", "km" and the like with their numbers, from title and place. */
  readonly addresses: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is chosen, linked or dated, by field. */
  readonly apart: ReadonlyMap<string, Apart>;
}

interface Word {
  readonly weight: number;
  /** As it stands on the card: misspelt words lose other affixes than they should. */
  readonly written: string;
}

interface Apart {
  readonly values: ReadonlySet<string>;
  /** What is left of the likeness if both say something and nothing of it is the same. */
  readonly factor: number;
}

/** Two cards, or whatever else has an id and a sketch, that are likely the same. */
export interface LikelyPair<Id> {
  readonly a: Id;
  readonly b: Id;
  /** Above `ALIKE`, at most 1. */
  readonly likeness: number;
}

/** Words that say nothing of what is proposed. */
const STOP = roots(
  'di ke dari dan atau untuk bagi yang dengan pada dalam serta oleh agar supaya guna para secara akan ini itu adalah sebagai tentang terhadap antar kepada sekitar menuju sampai hingga tiap setiap the of and for in to a an with',
);
/** Words that say little of it: what is done to a thing, and what all proposals are. */
const LIGHT = roots(
  'pembangunan perbaikan pengadaan peningkatan rehabilitasi pemeliharaan penataan pembuatan penyediaan pengembangan pembinaan renovasi pemasangan bantuan kegiatan program usulan baru lanjutan sarana prasarana perlu belum masih rusak desa kelurahan kecamatan kabupaten kota dusun kampung warga masyarakat',
);
const LIGHT_WEIGHT = 0.35;
/** Words of a place that name a level and no place. */
const LEVELS = roots(
  'desa kelurahan kecamatan kabupaten kota provinsi dusun kampung lingkungan padukuhan nagari pekon gampong distrik jalan gang blok wilayah sepanjang depan dekat samping belakang',
);
/** "Seluruh desa" lies in no other place than "RT 03" does. */
const EVERYWHERE = roots('seluruh semua segala setiap tiap');
/** What stands before the number of an address. */
const ADDRESS = new Set(['rt', 'rw', 'blok', 'gang', 'dusun', 'tahap', 'km', 'nomor', 'no']);
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  satu: '1',
  dua: '2',
  tiga: '3',
  empat: '4',
  lima: '5',
  enam: '6',
  tujuh: '7',
  delapan: '8',
  sembilan: '9',
  sepuluh: '10',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
};

/** What is left of the likeness where both say something and they have nothing of it in common. */
const OTHER_ADDRESS = 0.5;
const OTHER_PLACE = 0.62;
const OTHER_NUMBER = 0.6;
const OTHER_LINK = 0.4;
const OTHER_TIME = 0.68;
const OTHER_CHOICE = 0.9;

/** A word of this many letters may have one letter wrong. */
const LONG_ENOUGH_TO_MISSPELL = 6;

/** A card of this kind as it is compared. */
export function sketch(kind: CardKind, fields: Fields): Sketch {
  const words = new Map<string, Word>();
  const numbers = new Set<string>();
  const addresses = new Map<string, Set<string>>();
  const [title] = kind.fields;
  const text = textOf(title === undefined ? undefined : fields[title.id]);
  if (title?.kind === 'institution') {
    // A name is the same or another: "Pemkab Banyuasin" is not "Pemkab Musi Banyuasin".
    const name = wordsOf(text).join(' ');
    if (name !== '') words.set(name, { weight: 1, written: '' });
  } else {
    for (const word of readAddresses(wordsOf(text), addresses)) {
      const number = numberOf(word);
      const root = stem(word);
      if (number !== null) numbers.add(number);
      else if (!STOP.has(root))
        words.set(root, { weight: LIGHT.has(root) ? LIGHT_WEIGHT : 1, written: word });
    }
  }
  const places = new Set<string>();
  for (const field of placeFields(kind)) {
    const ofPlace = readAddresses(wordsOf(textOf(fields[field.id])), addresses).map(stem);
    if (ofPlace.some((root) => EVERYWHERE.has(root))) continue;
    for (const root of ofPlace) if (!STOP.has(root) && !LEVELS.has(root)) places.add(root);
  }
  return {
    kind: kind.id,
    words,
    weight: [...words.values()].reduce((sum, word) => sum + word.weight, 0),
    numbers,
    places,
    addresses,
    apart: new Map(kind.fields.flatMap((field) => whatSetsApart(field, fields[field.id]))),
  };
}

/** From 0, nothing in common, to 1, the same in other clothes. Cards of different kinds are never alike. */
export function likeness(a: Sketch, b: Sketch): number {
  if (a.kind !== b.kind || a.weight === 0 || b.weight === 0) return 0;
  const shared = (covered(a, b) + covered(b, a)) / (a.weight + b.weight);
  let factor = 1;
  if (haveNothingInCommon(a.numbers, b.numbers)) factor *= OTHER_NUMBER;
  if (areElsewhere(a, b)) factor *= OTHER_PLACE;
  for (const [what, of] of a.addresses) {
    const other = b.addresses.get(what);
    if (other !== undefined && haveNothingInCommon(of, other)) {
      factor *= OTHER_ADDRESS;
      break;
    }
  }
  for (const [field, { values, factor: left }] of a.apart) {
    const other = b.apart.get(field);
    if (other !== undefined && haveNothingInCommon(values, other.values)) factor *= left;
  }
  return shared * factor;
}

/** Each card is compared with so many that share most with it, and keeps so many pairs: a hall may write one thing 1,000 times. */
const COMPARED_MOST = 60;
const PAIRS_MOST = 3;
/** What a shared place or number counts when those to compare with are chosen. */
const SAME_SPOT = 0.5;

/**
 * Pairs that are alike, the most alike first, of equally alike ones those that came first. Only cards that share a root are
 * compared, so that a thousand cards take some tens of milliseconds and not half a million comparisons.
 */
export function likelyPairs<Id>(
  items: readonly { readonly id: Id; readonly sketch: Sketch }[],
): LikelyPair<Id>[] {
  const pairs: LikelyPair<Id>[] = [];
  const byRoot = new Map<string, number[]>();
  const bySpot = new Map<string, number[]>();
  const shared = new Float64Array(items.length);
  for (const [at, { id, sketch: own }] of items.entries()) {
    const met: number[] = [];
    for (const [root, { weight }] of own.words) {
      const key = `${own.kind} ${root}`;
      for (const other of byRoot.get(key) ?? []) {
        const before = shared[other] ?? 0;
        if (before === 0) met.push(other);
        shared[other] = before + weight;
      }
      enter(byRoot, key, at);
    }
    const likely = met.filter((other) => {
      const weight = own.weight + (items[other]?.sketch.weight ?? 0);
      // Words misspelt or standing in the other's place can at most make up for as much again.
      return (4 * (shared[other] ?? 0)) / weight >= ALIKE;
    });
    const spots = spotsOf(own);
    if (likely.length > COMPARED_MOST) {
      for (const spot of spots)
        for (const other of bySpot.get(spot) ?? []) shared[other] = (shared[other] ?? 0) + SAME_SPOT;
      likely.sort((one, two) => (shared[two] ?? 0) - (shared[one] ?? 0) || one - two);
      for (const spot of spots) met.push(...(bySpot.get(spot) ?? []));
    }
    for (const spot of spots) enter(bySpot, spot, at);
    for (const other of met) shared[other] = 0;
    const found = likely.slice(0, COMPARED_MOST).flatMap((other) => {
      const to = items[other];
      const how = to === undefined ? 0 : likeness(to.sketch, own);
      return to === undefined || how < ALIKE ? [] : [{ a: to.id, b: id, likeness: how }];
    });
    pairs.push(...found.sort(mostAlike).slice(0, PAIRS_MOST));
  }
  return pairs.sort(mostAlike);
}

function mostAlike(one: { readonly likeness: number }, two: { readonly likeness: number }): number {
  return two.likeness - one.likeness;
}

function enter(index: Map<string, number[]>, key: string, at: number): void {
  const standing = index.get(key);
  if (standing === undefined) index.set(key, [at]);
  else standing.push(at);
}

/** Where and which: place, address, numbers. */
function spotsOf({ places, addresses, numbers }: Sketch): string[] {
  return [
    ...[...places].map((place) => `p ${place}`),
    ...[...numbers].map((number) => `n ${number}`),
    ...[...addresses].flatMap(([of, each]) => [...each].map((number) => `${of} ${number}`)),
  ];
}

/** How much of a's title b says too: in its title, misspelt, or as its place. */
function covered(a: Sketch, b: Sketch): number {
  let weight = 0;
  for (const [root, word] of a.words) {
    if (b.words.has(root) || b.places.has(root) || isMisspelt(word, b)) weight += word.weight;
  }
  return weight;
}

/** Both name a place and no name of one stands anywhere in the other. */
function areElsewhere(a: Sketch, b: Sketch): boolean {
  if (a.places.size === 0 || b.places.size === 0) return false;
  const isIn = (root: string, other: Sketch) => other.places.has(root) || other.words.has(root);
  return ![...a.places].some((root) => isIn(root, b)) && ![...b.places].some((root) => isIn(root, a));
}

function haveNothingInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const value of a) if (b.has(value)) return false;
  return true;
}

/** Takes "RT 02, 04 dan 06" out of the words and keeps it as the numbers of RT. */
function readAddresses(words: readonly string[], into: Map<string, Set<string>>): string[] {
  const rest: string[] = [];
  let of: string | null = null;
  let counted = false;
  for (const word of words) {
    const number = numberOf(word);
    if (of !== null && number !== null) {
      let numbers = into.get(of);
      if (numbers === undefined) into.set(of, (numbers = new Set()));
      numbers.add(number);
      counted = true;
      continue;
    }
    if (of !== null && counted && word === 'dan') continue;
    if (of !== null && !counted) rest.push(of);
    of = ADDRESS.has(word) ? word : null;
    counted = false;
    if (of === null) rest.push(word);
  }
  if (of !== null && !counted) rest.push(of);
  return rest;
}

function numberOf(word: string): string | null {
  return /^\d[\d·]*$/.test(word) ? word : (NUMBER_WORDS[word] ?? null);
}

/** The fields a method names as location; without one, all that hold a place. */
function placeFields(kind: CardKind): readonly Field[] {
  const named = kind.fields.filter(({ means }) => means === 'location');
  return named.length > 0 ? named : kind.fields.filter((field) => field.kind === 'place');
}

function whatSetsApart(field: Field, value: FieldValue | undefined): [string, Apart][] {
  if (value === undefined) return [];
  const entry = (values: readonly string[], factor: number): [string, Apart][] => [
    [field.id, { values: new Set(values), factor }],
  ];
  switch (field.kind) {
    case 'link':
      return Array.isArray(value) ? entry(value.map(String), OTHER_LINK) : [];
    case 'choice':
    case 'choices':
      return entry(Array.isArray(value) ? value.map(String) : [textOf(value)], OTHER_CHOICE);
    case 'year':
      return typeof value === 'number' ? entry([String(value)], OTHER_TIME) : [];
    case 'period':
      return typeof value === 'object' && 'from' in value ? entry(yearsOf(value), OTHER_TIME) : [];
    default:
      return [];
  }
}

function yearsOf({ from, to }: { readonly from: { year: number }; readonly to: { year: number } }): string[] {
  const years: string[] = [];
  for (let year = from.year; year <= to.year && years.length < 100; year++) years.push(String(year));
  return years;
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The other title has it with one letter too many, too few, wrong, or two of them exchanged. */
function isMisspelt({ written }: Word, other: Sketch): boolean {
  if (written.length < LONG_ENOUGH_TO_MISSPELL) return false;
  for (const word of other.words.values()) {
    if (Math.abs(word.written.length - written.length) > 1) continue;
    if (word.written.length >= LONG_ENOUGH_TO_MISSPELL && isOneLetterOff(written, word.written)) return true;
  }
  return false;
}

function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

function roots(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stem));
}
