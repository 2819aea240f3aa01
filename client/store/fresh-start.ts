/**
 * What a fresh start carries into a drawer that has just been synced [C3]: cards the server lacks, and as drafts of their own
 * whatever this device has in other words. Nothing is ever written over the server's words. Pure.
 */
import type { CardId, DrawerCard, Fields, OwnerId } from '@mufakat/shared/cards/card.ts';
import { sameJson } from '@mufakat/shared/cards/card-check.ts';
import type { OwnCard } from '@mufakat/shared/workshop/view.ts';

import { encodeId } from './random-id.ts';

export interface Carried {
  readonly source: readonly DrawerCard[];
  readonly present: ReadonlyMap<CardId, DrawerCard>;
  /** Whose drawer the words come from, and whose they go to: they differ after a merge or a move. */
  readonly from: OwnerId;
  readonly to: OwnerId;
  /** The server is known to have the card as it stands here. */
  readonly isSaved: (card: CardId) => boolean;
  /** What the room made of own cards. */
  readonly known: readonly OwnCard[];
}

/** Ids of drafts made here begin so. The same words give the same id on every device, so that no draft appears twice. */
const DRAFT = 'hp-';

/** Whether a card is a "versi HP ini". */
export function isDeviceVersion(id: CardId): boolean {
  return id.startsWith(DRAFT);
}

/** Cards to create, in order. */
export function planCarry({ source: all, present, from, to, isSaved, known }: Carried): DrawerCard[] {
  const erased = new Set(known.flatMap(({ card, state }) => (state === 'erased' ? card : [])));
  const source = all.filter(({ id }) => !erased.has(id));
  if (from === to) {
    return source.flatMap((card) => {
      const there = present.get(card.id);
      if (there === undefined) return [card];
      return addsNothing(card.fields, there.fields) ? [] : unlessPresent(deviceVersion(card), present);
    });
  }
  // Another's drawer now: the room passed on what it had; what it did not have yet becomes a draft of one's own.
  return source.flatMap((card) => {
    const there = present.get(card.id);
    const published = known.find((each) => each.card === card.id && each.state === 'board');
    const words = there?.fields ?? (published?.state === 'board' ? published.fields : null);
    if (isSaved(card.id) || (words !== null && addsNothing(card.fields, words))) return [];
    return unlessPresent(deviceVersion(card), present);
  });
}

/** The words of a card as a draft beside it. */
export function deviceVersion(card: DrawerCard): DrawerCard {
  const words = JSON.stringify([card.id, Object.entries(card.fields).sort(([a], [b]) => (a < b ? -1 : 1))]);
  // Made of letters ids may have.
  return { ...card, id: `${DRAFT}${fingerprint(words)}` as CardId, ready: false };
}

/** Whether every word here stands there too. */
export function addsNothing(own: Fields, there: Fields): boolean {
  const theirs = new Map(Object.entries(there));
  return Object.entries(own).every(([field, value]) => value === '' || sameJson(value, theirs.get(field)));
}

function unlessPresent(card: DrawerCard, present: ReadonlyMap<CardId, DrawerCard>): DrawerCard[] {
  return present.has(card.id) ? [] : [card];
}

/** 128 bits of four differently seeded multiplicative hashes: enough to tell one person's texts apart, no more is asked. */
function fingerprint(text: string): string {
  const lanes = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
  const sums = lanes.map((lane, at) => {
    let sum = lane ^ at;
    for (let i = 0; i < text.length; i += 1) {
      sum = Math.imul(sum ^ text.charCodeAt(i), lane);
      sum ^= sum >>> (13 + at);
    }
    return sum >>> 0;
  });
  return encodeId(new Uint8Array(Uint32Array.from(sums).buffer));
}
