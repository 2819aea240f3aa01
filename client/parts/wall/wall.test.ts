import { describe, expect, it } from 'vitest';

import type { CardId, GroupId } from '@mufakat/shared/cards/card.ts';

import { hang, laneColumns } from './columns.ts';
import { indexBefore, moved, wallModel, type WallModel, type WallSheet } from './wall-model.ts';

const card = (id: string) => ({ id: id as CardId, kind: 'k', fields: { judul: `Kartu ${id}` }, key: id });

function sheet(id: string, cards: string[], formed = true): WallSheet {
  return {
    id: id as GroupId,
    kind: 'k',
    title: id,
    wording: {},
    cards: cards.map((each) => ({
      id: each as CardId,
      kind: 'k',
      fields: {},
      title: each,
      late: false,
      hidden: false,
      name: null,
      source: null,
      circle: null,
    })),
    formed,
    hidden: false,
    standing: 'none',
    rev: 0,
    withdrawn: false,
    order: cards as CardId[],
  };
}

const model = (sheets: WallSheet[], loose: WallSheet[]): WallModel => ({ sheets, loose, hidden: 0, base: 0 });
const idsOf = (wall: WallModel) =>
  [...wall.sheets, ...wall.loose].map((each) => `${each.id}:${each.cards.map((one) => one.id).join('')}`);

describe('hang', () => {
  const sheets = [sheet('a', ['1', '2', '3']), sheet('b', ['4']), sheet('c', ['5'])];

  it('hangs each new sheet in the shortest column', () => {
    const { columns } = hang(sheets, 2, null);
    expect(columns.map((column) => column.map((each) => each.id))).toEqual([['a'], ['b', 'c']]);
  });

  it('keeps a sheet in its column when cards arrive', () => {
    const first = hang(sheets, 2, null);
    const grown = [sheets[0]!, sheet('b', ['4', '6', '7', '8', '9']), sheets[2]!, sheet('d', ['10'])];
    const { columns } = hang(grown, 2, first.hanging);
    expect(columns.map((column) => column.map((each) => each.id))).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ]);
  });

  it('hangs anew when the order was changed', () => {
    const first = hang(sheets, 2, null);
    const { columns } = hang([sheets[2]!, sheets[1]!, sheets[0]!], 2, first.hanging);
    expect(columns[0]?.[0]?.id).toBe('c');
  });
});

describe('laneColumns', () => {
  it('gives the whole wall to loose cards while there are no sheets', () => {
    expect(laneColumns(5, 30, [])).toBe(5);
  });

  it('always leaves both at least one column', () => {
    expect(laneColumns(4, 200, [sheet('a', ['1'])])).toBe(3);
    expect(laneColumns(4, 1, [sheet('a', ['1'])])).toBe(1);
    expect(laneColumns(4, 0, [sheet('a', ['1'])])).toBe(0);
  });
});

describe('indexBefore', () => {
  it('counts in all cards of the group, without the moved one', () => {
    const order = ['1', 'x', '2', '3'] as CardId[];
    expect(indexBefore(order, 'x' as CardId, '3' as CardId)).toBe(2);
    expect(indexBefore(order, 'y' as CardId, '2' as CardId)).toBe(2);
    expect(indexBefore(order, 'x' as CardId, null)).toBe(3);
  });
});

describe('moved', () => {
  it('moves a card between sheets', () => {
    const wall = model([sheet('a', ['1', '2']), sheet('b', ['3'])], []);
    expect(idsOf(moved(wall, { card: '2' as CardId, to: 'b' as GroupId, index: 0 }))).toEqual([
      'a:1',
      'b:23',
    ]);
  });

  it('takes a card out to the lane', () => {
    const wall = model([sheet('a', ['1', '2'])], []);
    expect(idsOf(moved(wall, { card: '2' as CardId, to: null, index: 0 }))).toEqual(['a:1', 'new-2:2']);
  });

  it('lets a loose card vanish from the lane and makes the other one a sheet', () => {
    const wall = model([], [sheet('a', ['1'], false), sheet('b', ['2'], false)]);
    const after = moved(wall, { card: '1' as CardId, to: 'b' as GroupId, index: 1 });
    expect(idsOf(after)).toEqual(['b:21']);
    expect(after.sheets).toHaveLength(1);
  });
});

describe('wallModel', () => {
  const groups = [
    {
      id: 'g' as GroupId,
      kind: 'k',
      wording: { judul: 'Air' },
      formed: true,
      standing: 'none' as const,
      cards: [card('1')],
    },
  ];
  const kinds = [
    {
      id: 'k',
      name: { id: 'K', en: 'K' },
      shape: 'box' as const,
      colour: 'isu' as const,
      icon: 'flag',
      fields: [{ id: 'judul', kind: 'text' as const, max: 80, required: true, name: { id: 'J', en: 'T' } }],
    },
  ];
  const wall = {
    groups: [],
    sealedCounts: [],
    apart: [],
    pads: [],
    hidden: [
      {
        card: '9' as CardId,
        step: 's' as never,
        group: 'g' as GroupId,
        kind: 'k',
        fields: { judul: 'Rahasia' },
      },
    ],
  };

  it('shows hidden cards only when asked', () => {
    const input = { groups, wall, step: 's', kinds };
    expect(wallModel({ ...input, showHidden: false }).sheets[0]?.cards).toHaveLength(1);
    expect(wallModel({ ...input, showHidden: true }).sheets[0]?.cards.map((each) => each.hidden)).toEqual([
      false,
      true,
    ]);
    expect(wallModel({ ...input, showHidden: false }).hidden).toBe(1);
  });
});
