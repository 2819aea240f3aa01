/**
 * A board paper: what the room writes and everyone admitted reads [W2]. Two root maps of plain JSON values, `cards` by card
 * id and `groups` by group id. Nothing here tells who wrote a card; hidden, sealed and late cards are never on it. The bytes are
 * written by `server/room/board-bytes.ts`; here is what they say and how it is read.
 */
import type * as Y from 'yjs';

import { ID_PATTERN, type CardId, type Fields, type GroupId, type Source } from './card.ts';

export const BOARD_CARDS = 'cards';
export const BOARD_GROUPS = 'groups';

export interface BoardCard {
  readonly kind: string;
  readonly fields: Fields;
  /** Random order key: cards of nameless steps are not in the order they were written. */
  readonly key: string;
  /** Printed under the card only in steps that show names. */
  readonly name?: string;
  readonly late?: true;
  /** What it was imported from. */
  readonly source?: Source;
  /** The name of the circle it comes from, on the board of all. */
  readonly circle?: string;
}

export interface BoardGroup {
  /** Cards of this group that are visible, in the facilitator's order. */
  readonly cards: readonly CardId[];
  /** Place on the wall, ascending; compare as numbers, ties by id. */
  readonly order: number;
  readonly kind: string;
  /** The facilitator's rumusan; without one a group says what its first card says. */
  readonly wording?: Fields;
  /** True once a facilitator worded, named or joined it: it is a sheet on the wall, not a loose card. */
  readonly formed: boolean;
  readonly standing: 'none' | 'accepted' | 'not-accepted';
}

export type BoardCards = ReadonlyMap<CardId, BoardCard>;
export type BoardGroups = ReadonlyMap<GroupId, BoardGroup>;

/** What should change on a board; `null` takes an entry off. */
export interface BoardChange {
  readonly cards: ReadonlyMap<CardId, BoardCard | null>;
  readonly groups: ReadonlyMap<GroupId, BoardGroup | null>;
}

/** All cards of a board. An entry this version cannot read is not shown. */
export function readBoardCards(doc: Y.Doc): BoardCards {
  return read<CardId, BoardCard>(doc.getMap(BOARD_CARDS), isBoardCard);
}

/** All groups of a board, in their order on the wall. An entry this version cannot read is not shown. */
export function readBoardGroups(doc: Y.Doc): BoardGroups {
  const groups = read<GroupId, BoardGroup>(doc.getMap(BOARD_GROUPS), isBoardGroup);
  return new Map([...groups].sort(([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1)));
}

function read<Id extends string, Value>(
  map: Y.Map<unknown>,
  isValue: (raw: unknown) => raw is Value,
): Map<Id, Value> {
  const entries = new Map<Id, Value>();
  // The room alone writes boards, so the ids are ids of its record.
  for (const [id, raw] of map) if (ID_PATTERN.test(id) && isValue(raw)) entries.set(id as Id, raw);
  return entries;
}

function isBoardCard(raw: unknown): raw is BoardCard {
  return (
    isObject(raw) &&
    typeof raw['kind'] === 'string' &&
    typeof raw['key'] === 'string' &&
    isObject(raw['fields'])
  );
}

function isBoardGroup(raw: unknown): raw is BoardGroup {
  return (
    isObject(raw) &&
    Array.isArray(raw['cards']) &&
    typeof raw['order'] === 'number' &&
    typeof raw['kind'] === 'string' &&
    (raw['wording'] === undefined || isObject(raw['wording']))
  );
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
