import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { readBoardCards, readBoardGroups, type BoardCard, type BoardGroup } from './board.ts';
import { writeBoard } from './board.testing.ts';
import type { CardId, GroupId } from './card.ts';

const card: BoardCard = { kind: 'isu', fields: { judul: 'Gambut' }, key: 'a1' };
const group = (order: number): BoardGroup => ({
  cards: ['k1' as CardId],
  order,
  kind: 'isu',
  wording: { judul: 'Gambut' },
  formed: false,
  standing: 'none',
});
const NOTHING = { cards: new Map<CardId, BoardCard>(), groups: new Map<GroupId, BoardGroup>() };

it('writes, replaces and takes off what stands on the board', () => {
  const doc = new Y.Doc();
  writeBoard(doc, { ...NOTHING, cards: new Map([['k1' as CardId, card]]) });
  expect(readBoardCards(doc)).toEqual(new Map([['k1', card]]));
  writeBoard(doc, { ...NOTHING, cards: new Map([['k1' as CardId, null]]) });
  expect(readBoardCards(doc).size).toBe(0);
});

it('sends no bytes for what already stands there', () => {
  const doc = new Y.Doc();
  const change = { cards: new Map([['k1' as CardId, card]]), groups: new Map([['g1' as GroupId, group(1)]]) };
  writeBoard(doc, change);
  let updates = 0;
  doc.on('update', () => (updates += 1));
  writeBoard(doc, change);
  expect(updates).toBe(0);
});

it('reads groups in their order on the wall, ties by id', () => {
  const doc = new Y.Doc();
  const ids = ['g3', 'g1', 'g2'] as GroupId[];
  writeBoard(doc, { ...NOTHING, groups: new Map(ids.map((id) => [id, group(id === 'g3' ? 0.5 : 1)])) });
  expect([...readBoardGroups(doc).keys()]).toEqual(['g3', 'g1', 'g2']);
});

it('shows nothing of an entry it cannot read', () => {
  const doc = new Y.Doc();
  doc.getMap('cards').set('k1', 'kartu');
  doc.getMap('groups').set('g1', { cards: 'k1' });
  expect(readBoardCards(doc).size + readBoardGroups(doc).size).toBe(0);
});
