/**
 * A board paper: what the room writes and everyone admitted reads [W2]. Two root maps of plain JSON values, `cards` by card
 * id and `groups` by group id. Nothing here tells who wrote a card; hidden, sealed and late cards are never on it.
 */
import type { CardId, Fields, GroupId } from './card.ts';

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
}

export interface BoardGroup {
  /** Cards of this group that are visible, in the facilitator's order. */
  readonly cards: readonly CardId[];
  /** Place on the wall, ascending; compare as numbers, ties by id. */
  readonly order: number;
  readonly kind: string;
  /** The wording in force: the only card's fields, or the facilitator's rumusan. */
  readonly wording: Fields;
  /** True once a facilitator worded, named or joined it: it is a sheet on the wall, not a loose card. */
  readonly formed: boolean;
  readonly standing: 'none' | 'accepted' | 'not-accepted';
}

export type BoardCards = ReadonlyMap<CardId, BoardCard>;
export type BoardGroups = ReadonlyMap<GroupId, BoardGroup>;
