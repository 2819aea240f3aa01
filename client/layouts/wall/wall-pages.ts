/**
 * Cuts a wall into pictures for the hall: at most four columns and sixteen cards a page, and no column higher than the wall.
 * Small groups hang below each other only where that saves a page. Heights are reckoned from the words, a little too high
 * rather than too low, so that nothing is ever cut off.
 */
import type { BoardSheet, PlacedCard } from '../../store/workshop.ts';

export interface WallColumn {
  readonly key: string;
  /** `null`: loose cards under no strip. */
  readonly group: BoardSheet | null;
  readonly cards: readonly PlacedCard[];
  /** Which part of a group that takes several columns; from 1. */
  readonly part: number;
  readonly parts: number;
  /** In em of the card's type. */
  readonly height: number;
}

/** What hangs below each other. */
export type WallStack = readonly WallColumn[];

export interface WallRoom {
  /** What a column may hold, in em of the card's type. */
  readonly height: number;
  /** Letters of the card's type that fit beside each other on a card. */
  readonly letters: number;
}

export const COLUMNS = 4;
export const CARDS = 16;

/** In em of the card's type: line, paper around the words, space between, a meta line, a strip. */
const LINE = 1.24;
const PAPER = 1.5;
const GAP = 0.5;
const META = 1.15;
/** A small photo (`photo.module.css`) and the space above it. */
const PHOTO = 7.4;
const STRIP_LINE = 1.3;
const STRIP = 1.6;
const BELOW = 1;
/** How finely the height that spreads the groups evenly is sought. */
const EVENLY = 1.5;

export interface WallWords {
  readonly title: (card: PlacedCard) => string;
  readonly meta: (card: PlacedCard) => string;
  readonly hasPhoto: (card: PlacedCard) => boolean;
  readonly strip: (group: BoardSheet) => string;
}

/** Pages of columns: groups in the order of the wall, loose cards after them. */
export function wallPages(
  groups: readonly BoardSheet[],
  words: WallWords,
  room: WallRoom,
): readonly (readonly WallStack[])[] {
  const formed = groups.filter((group) => group.formed);
  const loose = groups.filter((group) => !group.formed).flatMap((group) => group.cards);
  const columns = formed.flatMap((group) => columnsOf(group, group.cards, words, room));
  columns.push(...columnsOf(null, loose, words, room, formed.length > 0));
  const fewest = pack(columns, room.height);
  for (let height = EVENLY; height < room.height; height += EVENLY) {
    const even = pack(columns, height);
    if (even.length <= fewest.length) return even;
  }
  return fewest;
}

function columnsOf(
  group: BoardSheet | null,
  cards: readonly PlacedCard[],
  words: WallWords,
  room: WallRoom,
  strip = group !== null,
): WallColumn[] {
  const title = group === null ? '' : words.strip(group);
  const top = strip ? STRIP + STRIP_LINE * (linesOf(title, room.letters * 0.95) - 1) + GAP : 0;
  const columns: PlacedCard[][] = group === null && cards.length === 0 ? [] : [[]];
  const heights = [top];
  // Loose cards have no column of their own: they fill the wall evenly.
  const most = group === null ? CARDS / COLUMNS : CARDS;
  let left = room.height - top;
  for (const card of cards) {
    const meta = words.meta(card);
    const high =
      PAPER +
      LINE * linesOf(words.title(card), room.letters) +
      (meta === '' ? 0 : META * linesOf(meta, room.letters * 1.2)) +
      (words.hasPhoto(card) ? PHOTO : 0) +
      GAP;
    const hanging = columns.at(-1)?.length ?? 0;
    if ((high > left || hanging === most) && hanging > 0) {
      columns.push([]);
      heights.push(top);
      left = room.height - top;
    }
    columns.at(-1)?.push(card);
    heights[columns.length - 1] = (heights[columns.length - 1] ?? 0) + high;
    left -= high;
  }
  return columns.map((own, index) => ({
    key: `${group?.id ?? 'loose'}-${index}`,
    group,
    cards: own,
    part: index + 1,
    parts: columns.length,
    height: heights[index] ?? 0,
  }));
}

/** In the order of the wall: below the last one, else beside it, else on the next page. */
function pack(columns: readonly WallColumn[], height: number): WallColumn[][][] {
  const pages: WallColumn[][][] = [];
  let cards = 0;
  let left = 0;
  for (const column of columns) {
    const page = pages.at(-1);
    const stack = page?.at(-1);
    const fits = page !== undefined && cards + column.cards.length <= CARDS;
    if (fits && stack !== undefined && column.height + BELOW <= left) {
      stack.push(column);
      left -= column.height + BELOW;
      cards += column.cards.length;
      continue;
    }
    left = height - column.height;
    if (fits && page.length < COLUMNS) {
      page.push([column]);
      cards += column.cards.length;
    } else {
      pages.push([[column]]);
      cards = column.cards.length;
    }
  }
  return pages;
}

/** Lines a text takes when it wraps at spaces, and inside words that are longer than a line. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needs = word.length + (used === 0 ? 0 : 1);
    if (used + needs <= letters) used += needs;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor(word.length / (letters + 1));
      used = word.length % Math.max(1, Math.floor(letters));
    }
  }
  return lines;
}
