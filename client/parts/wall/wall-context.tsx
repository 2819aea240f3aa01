/** What every paper on the wall needs: words, looks, what this viewer may do, and the acts. Given once by the wall. */
import { createContext, useContext, type ReactNode } from 'react';

import type { CardId, CardKind, GroupId } from '@mufakat/shared/cards/card.ts';
import type { desk } from '@mufakat/shared/languages/id/desk.ts';
import type { Language, Words } from '@mufakat/shared/languages/language.ts';

import type { WallCard, WallModel, WallSheet } from './wall-model.ts';

export type WallWords = Words<typeof desk.wall>;

export interface WallRights {
  readonly move: boolean;
  readonly join: boolean;
  readonly split: boolean;
  readonly place: boolean;
  readonly word: boolean;
  readonly hide: boolean;
  readonly spotlight: boolean;
  /** Taking the words of a card away for good [L9]. */
  readonly erase: boolean;
}

export interface WallActs {
  /** To a group before one of its cards (`null` = last), or out of its group (`to` = null). */
  readonly moveCard: (card: WallCard, from: WallSheet, to: WallSheet | null, before: CardId | null) => void;
  readonly newGroup: (card: WallCard, from: WallSheet) => void;
  readonly join: (keep: WallSheet, drop: WallSheet) => void;
  readonly split: (sheet: WallSheet, cards: readonly CardId[]) => void;
  readonly place: (sheet: WallSheet, before: GroupId | null) => void;
  readonly hideCard: (card: WallCard, hidden: boolean) => void;
  readonly hideSheet: (sheet: WallSheet, hidden: boolean) => void;
  /** Asks first: there is no way back. */
  readonly eraseCard: (card: WallCard) => void;
  readonly spotlight: (group: GroupId | null) => void;
  readonly rename: (sheet: WallSheet, title: string) => void;
  readonly openWording: (sheet: WallSheet) => void;
}

export interface WallValue {
  readonly words: WallWords;
  readonly language: Language;
  readonly model: WallModel;
  readonly kinds: ReadonlyMap<string, CardKind>;
  /** All cards are of one kind: the label is left out, screen readers still hear it. */
  readonly oneKind: boolean;
  readonly may: WallRights;
  readonly act: WallActs;
  /** The line under a card's title, e.g. its place; empty for none. */
  readonly metaOf: (card: WallCard) => string;
  /** The photo of a card, or nothing. */
  readonly photoOf: (card: WallCard) => ReactNode;
  readonly spotlit: GroupId | null;
  /** The title of the group each one looks like; most look like none. */
  readonly like: ReadonlyMap<GroupId, string>;
}

const WallContext = createContext<WallValue | null>(null);

export const WallProvider = WallContext;

export function useWall(): WallValue {
  const wall = useContext(WallContext);
  if (wall === null) throw new Error('useWall is called outside a wall.');
  return wall;
}
