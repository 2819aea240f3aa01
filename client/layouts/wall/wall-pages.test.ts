import { describe, expect, it } from 'vitest';

import type { CardId, Fields, GroupId } from '@mufakat/shared/cards/card.ts';

import type { BoardSheet, PlacedCard } from '../../store/workshop.ts';
import { CARDS, COLUMNS, wallPages, type WallWords } from './wall-pages.ts';

const titleOf = ({ judul }: Fields) => (typeof judul === 'string' ? judul : '');
const ROOM = { height: 22, letters: 19 };
const WORDS: WallWords = {
  title: (card) => titleOf(card.fields),
  meta: () => '',
  hasPhoto: () => false,
  strip: (group) => titleOf(group.wording),
};

let made = 0;
function card(judul: string): PlacedCard {
  made += 1;
  return { id: `c${made}` as CardId, kind: 'isu', key: `${made}`, fields: { judul } };
}

function group(judul: string, cards: readonly PlacedCard[], formed = true): BoardSheet {
  made += 1;
  return {
    id: `g${made}` as GroupId,
    kind: 'isu',
    wording: { judul },
    formed,
    standing: 'none',
    order: made,
    cards,
  };
}

describe('pages of the wall', () => {
  it('shows every card once, with at most four columns and sixteen cards a page', () => {
    const groups = Array.from({ length: 9 }, (_, at) =>
      group(
        `Kelompok ${at}`,
        Array.from({ length: 3 + (at % 5) }, (_, n) => card(`Satu gagasan nomor ${n} dari kelompok ${at}`)),
      ),
    );
    const pages = wallPages(groups, WORDS, ROOM);
    const shown = pages.flat(2).flatMap(({ cards }) => cards.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(groups.flatMap(({ cards }) => cards.map(({ id }) => id)).toSorted());
    for (const page of pages) {
      expect(page.length).toBeLessThanOrEqual(COLUMNS);
      expect(page.flat().reduce((sum, { cards }) => sum + cards.length, 0)).toBeLessThanOrEqual(CARDS);
    }
  });

  it('breaks a group over columns before it would leave the wall', () => {
    const long = 'Kata kata yang sangat panjang sekali sampai delapan puluh huruf penuh di kartu';
    const pages = wallPages(
      [
        group(
          'Panjang',
          [1, 2, 3, 4, 5].map(() => card(long)),
        ),
      ],
      WORDS,
      ROOM,
    );
    const columns = pages.flat(2);
    expect(columns.map(({ cards }) => cards.length)).toEqual([2, 2, 1]);
    expect(columns.map(({ part, parts }) => `${part}/${parts}`)).toEqual(['1/3', '2/3', '3/3']);
  });

  it('hangs loose cards behind the groups', () => {
    const pages = wallPages(
      [group('', [card('Lepas')], false), group('Gambut', [card('Kanal terbuka')])],
      WORDS,
      ROOM,
    );
    expect(pages[0]?.map(([column]) => column?.group?.wording.judul ?? null)).toEqual(['Gambut', null]);
  });

  it('hangs few groups beside each other, and many small ones below each other', () => {
    const small = (count: number) =>
      Array.from({ length: count }, (_, at) => group(`Kelompok ${at}`, [card('Satu gagasan')]));
    const few = wallPages(small(4), WORDS, ROOM);
    expect(few.map((page) => page.map((stack) => stack.length))).toEqual([[1, 1, 1, 1]]);
    const many = wallPages(small(60), WORDS, ROOM);
    expect(many).toHaveLength(5);
    for (const stack of many.flat()) {
      expect(stack.reduce((sum, { height }) => sum + height, 0)).toBeLessThanOrEqual(ROOM.height);
    }
    expect(many.flat(2).map(({ group: each }) => each?.wording.judul)).toEqual(
      Array.from({ length: 60 }, (_, at) => `Kelompok ${at}`),
    );
  });

  it('fills the width of the wall with loose cards', () => {
    const loose = Array.from({ length: 20 }, (_, at) => group('', [card(`Gagasan ${at}`)], false));
    const pages = wallPages(loose, WORDS, ROOM);
    expect(pages.map((page) => page.flat().map(({ cards }) => cards.length))).toEqual([[4, 4, 4, 4], [4]]);
  });

  it('has no page for an empty wall', () => {
    expect(wallPages([], WORDS, ROOM)).toEqual([]);
  });
});
