/** A board written without Yjs reads as the one Yjs writes, whoever joins when [W2]. */

import {
  type BoardCard,
  type BoardChange,
  type BoardGroup,
  readBoardCards,
  readBoardGroups,
} from '@mufakat/shared/cards/board.ts';
import { writeBoard } from '@mufakat/shared/cards/board.testing.ts';
import type { CardId, GroupId } from '@mufakat/shared/cards/card.ts';
import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { BoardBytes } from './board-bytes.ts';
import { ByteWriter } from './byte-writer.ts';

const ROOM = 1;

/** A record as JSON has it. */
function plain<Value extends object, Key extends keyof Value & string = keyof Value & string>(
  model: { [K in keyof Value]: fc.Arbitrary<Value[K]> },
  requiredKeys: readonly Key[] = Object.keys(model) as Key[],
) {
  return fc.record(model, { requiredKeys: [...requiredKeys], noNullPrototype: true });
}

const text = fc.oneof(
  fc.string({ maxLength: 90 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true })).filter((value) => !Object.is(value, -0));
const card: fc.Arbitrary<BoardCard> = plain({
  kind: fc.constantFrom('isu', 'visi'),
  fields: fc.dictionary(
    fc.constantFrom('judul', 'lokasi', 'target'),
    fc.oneof(text, number, fc.array(text, { maxLength: 3 })),
    { noNullPrototype: true },
  ),
  key: fc.string({ maxLength: 8 }),
});
const group: fc.Arbitrary<BoardGroup> = plain(
  {
    cards: fc.array(fc.constantFrom('a', 'b', 'c') as fc.Arbitrary<CardId>, { maxLength: 3 }),
    order: number,
    kind: fc.constant('isu'),
    wording: plain({ judul: text }),
    formed: fc.boolean(),
    standing: fc.constantFrom('none', 'accepted', 'not-accepted'),
  },
  ['cards', 'order', 'kind', 'formed', 'standing'],
);

function entries<Id extends string, Value>(value: fc.Arbitrary<Value>) {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e') as fc.Arbitrary<Id>;
  return fc
    .array(fc.tuple(id, fc.option(value, { freq: 3 })), { maxLength: 5 })
    .map((list) => new Map<Id, Value | null>(list));
}

const change: fc.Arbitrary<BoardChange> = fc.record({
  cards: entries<CardId, BoardCard>(card),
  groups: entries<GroupId, BoardGroup>(group),
});
const history = fc.array(change, { maxLength: 25 });

function replica(update: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return doc;
}

/** `wanted` as somebody reads it: lone surrogates do not survive the wire. */
function expectSame(doc: Y.Doc, written: Y.Doc): void {
  const wanted = replica(Y.encodeStateAsUpdate(written));
  expect(doc.store.pendingStructs).toBeNull();
  expect(doc.store.pendingDs).toBeNull();
  expect(doc.getMap('cards').toJSON()).toEqual(wanted.getMap('cards').toJSON());
  expect(doc.getMap('groups').toJSON()).toEqual(wanted.getMap('groups').toJSON());
  expect(readBoardCards(doc)).toEqual(readBoardCards(wanted));
  expect(readBoardGroups(doc)).toEqual(readBoardGroups(wanted));
}

describe('[W2] a board written as bytes', () => {
  it('reads as the one Yjs writes: followed, joined later, and caught up', () => {
    fc.assert(
      fc.property(history, fc.nat(25), (changes, when) => {
        const wanted = new Y.Doc();
        const board = new BoardBytes(ROOM);
        const follows = new Y.Doc();
        let away: Y.Doc | null = null;
        for (const [at, each] of changes.entries()) {
          writeBoard(wanted, each);
          const update = board.write(each);
          if (update !== null) Y.applyUpdate(follows, update);
          if (at === when) away = replica(board.all());
          expectSame(follows, wanted);
        }
        expectSame(replica(board.all()), wanted);
        expect(new Set(board.cards())).toEqual(new Set(wanted.getMap('cards').keys()));
        expect(new Set(board.groups())).toEqual(new Set(wanted.getMap('groups').keys()));
        const back = away ?? new Y.Doc();
        Y.applyUpdate(back, board.since(Y.encodeStateVector(back)));
        expectSame(back, wanted);
        expect(Y.encodeStateVector(back)).toEqual(Y.encodeStateVector(follows));
        // A replica can be asked for the whole, as any other.
        expectSame(replica(Y.encodeStateAsUpdate(follows)), wanted);
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of what stands there already', () => {
    fc.assert(
      fc.property(change, (each) => {
        const board = new BoardBytes(ROOM);
        board.write(each);
        expect(board.write(each)).toBeNull();
      }),
    );
  });

  it('keeps no words of a card that was taken off', () => {
    const board = new BoardBytes(ROOM);
    const words: BoardCard = { kind: 'isu', fields: { judul: 'rahasia' }, key: 'k' };
    board.write({ cards: new Map([['a' as CardId, words]]), groups: new Map() });
    expect(Buffer.from(board.all()).includes('rahasia')).toBe(true);
    board.write({ cards: new Map([['a' as CardId, null]]), groups: new Map() });
    expect(Buffer.from(board.all()).includes('rahasia')).toBe(false);
    expect(Buffer.from(board.since(Uint8Array.of(0))).includes('rahasia')).toBe(false);
  });

  it('refuses what is no state vector', () => {
    expect(() => new BoardBytes(ROOM).since(Uint8Array.of(9))).toThrow('Unexpected end of array');
  });
});

describe('a writer', () => {
  it('writes what the encoder of Yjs would write', () => {
    const writer = new ByteWriter();
    const anything = fc.anything({ withDate: false, withBigInt: false, maxDepth: 4 }).filter(isJson);
    fc.assert(
      fc.property(anything, text, fc.maxSafeNat(), (value, words, number) => {
        writer.back();
        writer.any(value);
        writer.text(words);
        writer.varuint(number);
        const wanted = encoding.encode((encoder) => {
          encoding.writeAny(encoder, value as never);
          encoding.writeVarString(encoder, words);
          encoding.writeVarUint(encoder, number);
        });
        expect(Buffer.from(wanted).equals(writer.copy())).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

function isJson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return typeof value !== 'symbol' && typeof value !== 'function';
  if (Array.isArray(value)) return value.every(isJson);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson);
}
