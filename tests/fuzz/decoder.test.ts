/**
 * The bounded decoder [G1, G2]: honest updates always pass, known hostile ones never, and edits one step away from honest
 * neither throw nor get past with counts that Yjs would believe. Hostile updates are written by hand, byte by byte.
 */

import {
  checkUpdate,
  type Fault,
  SYNC_BOUNDS,
  UPDATE_BOUNDS,
} from '@mufakat/server/papers/bounded-decode.ts';
import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import {
  any,
  between,
  DECLARED_COUNT,
  DEEP_JSON,
  DOUBLE_SECTION,
  entry,
  gc,
  KIND,
  nested,
  one,
  PROTO_VALUE,
  text,
  updateOf,
  V2_RUN_LENGTH,
  whole,
} from '../support/hand-made.ts';

const faultOf = (
  update: Uint8Array,
  bounds = UPDATE_BOUNDS,
  reserved: number | null = null,
): Fault | 'passed' => {
  const checked = checkUpdate(update, bounds, reserved);
  return checked.ok ? 'passed' : checked.fault;
};

// ---- honest writers ----

function fill(doc: Y.Doc, cards: number, letters = 60): void {
  const root = doc.getMap<Y.Map<unknown>>('cards');
  for (let i = 0; i < cards; i++) {
    const card = new Y.Map<unknown>();
    const body = new Y.Text();
    doc.transact(() => {
      card.set('step', 'isu');
      card.set('kind', 'isu');
      card.set('ready', false);
      const fields = new Y.Map<unknown>();
      card.set('fields', fields);
      fields.set('judul', `Kartu ${i}`);
      fields.set('biaya', 250_000_000);
      fields.set('waktu', { from: { year: 2027, quarter: 1 }, to: { year: 2029, quarter: null } });
      fields.set('target', [{ year: 2027, value: 12.5 }]);
      fields.set('uraian', body);
      root.set(`kartu-${doc.clientID}-${i}`, card);
    });
    for (let at = 0; at < letters; at++) body.insert(at, 'abcdefghij'[at % 10] ?? 'a');
    if (letters > 3) body.delete(1, 2);
    card.set('ready', true);
  }
}

/** Every update of a random, honest history, and the whole of it. */
const honest = fc
  .array(
    fc.record({
      act: fc.constantFrom('card', 'type', 'erase', 'value', 'remove', 'back'),
      at: fc.nat(30),
      text: fc.string({ unit: 'grapheme', maxLength: 8 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((acts) => {
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    fill(doc, 1, 5);
    const root = doc.getMap<Y.Map<unknown>>('cards');
    const undo = new Y.UndoManager(root);
    for (const act of acts) {
      const cards = [...root.values()];
      const card = cards[act.at % Math.max(1, cards.length)];
      const fields = card?.get('fields') as Y.Map<unknown> | undefined;
      const body = fields?.get('uraian') as Y.Text | undefined;
      if (act.act === 'card' || body === undefined) fill(doc, 1, act.at);
      else if (act.act === 'type') body.insert(Math.min(act.at, body.length), act.text);
      else if (act.act === 'erase') body.delete(0, Math.min(act.at, body.length));
      else if (act.act === 'value') fields?.set('judul', act.text);
      else if (act.act === 'remove') root.delete([...root.keys()][act.at % root.size] ?? '');
      else undo.undo();
    }
    return [...updates, Y.encodeStateAsUpdate(doc)];
  });

describe('honest updates', () => {
  it('always pass, each one and the whole at once', () => {
    let checked = 0;
    fc.assert(
      fc.property(honest, (updates) => {
        for (const update of updates.slice(0, -1)) expect(faultOf(update)).toBe('passed');
        expect(faultOf(updates.at(-1)!, SYNC_BOUNDS)).toBe('passed');
        checked += updates.length;
      }),
      { numRuns: 60 },
    );
    expect(checked).toBeGreaterThan(1000);
  });

  it('[G1] pass as one SyncStep2 with 300 typed cards', () => {
    const doc = new Y.Doc();
    fill(doc, 300);
    const whole = Y.encodeStateAsUpdate(doc);
    const checked = checkUpdate(whole, SYNC_BOUNDS);
    expect(checked).toMatchObject({ ok: true });
    expect(checked.ok && checked.structs).toBeGreaterThan(UPDATE_BOUNDS.structs);
    expect(faultOf(whole)).not.toBe('passed');
  });

  it('may say nothing at all', () => {
    expect(checkUpdate(Uint8Array.of(0, 0), UPDATE_BOUNDS)).toMatchObject({
      ok: true,
      structs: 0,
      ranges: 0,
    });
  });
});

describe('known hostile messages', () => {
  it('[G1] 7 bytes that make applyUpdate reserve 260 MB', () => {
    expect(DECLARED_COUNT).toHaveLength(7);
    expect(faultOf(DECLARED_COUNT)).toBe('malformed');
    expect(faultOf(updateOf([{ client: 0, structs: [gc(1)], claimed: 2 ** 25 }]))).toBe('malformed');
  });

  it('[G1] 22 bytes of V2 that hold the thread for seconds', () => {
    expect(V2_RUN_LENGTH).toHaveLength(22);
    expect(faultOf(V2_RUN_LENGTH)).not.toBe('passed');
  });

  it.each([
    ['[G1] bigger than 32 KiB', one(entry(4, text('x'.repeat(32 * 1024)))), 'too-big'],
    [
      '[G1] 3,001 structs',
      updateOf([{ client: 1, structs: Array.from({ length: 3001 }, () => gc(1)) }]),
      'too-many-structs',
    ],
    [
      '[G1] 3,001 deletions',
      updateOf([], [[1, Array.from({ length: 3001 }, (_, i) => [i * 2, 1])]]),
      'too-many-structs',
    ],
    ['[G1] a byte behind the end', Uint8Array.of(...one(gc(1)), 0), 'trailing-bytes'],
    ['[G1] old JSON content', one(entry(2, (to) => (whole(1)(to), text('1')(to)))), 'content-not-allowed'],
    [
      '[G1] bytes as content',
      one(entry(3, (to) => encoding.writeVarUint8Array(to, Uint8Array.of(1)))),
      'content-not-allowed',
    ],
    ['[G1] an embed', one(entry(5, text('{}'))), 'content-not-allowed'],
    ['[G1] a format', one(entry(6, (to) => (text('b')(to), text('1')(to)))), 'content-not-allowed'],
    [
      '[G1] a document in the document',
      one(entry(9, (to) => (text('x')(to), encoding.writeAny(to, {})))),
      'content-not-allowed',
    ],
    ['[G1] a skip', one((to) => (encoding.writeUint8(to, 10), whole(5)(to))), 'content-not-allowed'],
    [
      '[G1] a skip in disguise',
      one((to) => (encoding.writeUint8(to, 10 | 0x80), whole(5)(to))),
      'content-not-allowed',
    ],
    ['[G1] an array', one(entry(7, whole(0))), 'content-not-allowed'],
    ['[G1] XML', one(entry(7, (to) => (whole(3)(to), text('p')(to)))), 'content-not-allowed'],
    ['[G1] an unknown type', one(entry(7, whole(77))), 'content-not-allowed'],
    ['[G1] JSON above 4 KiB', one(entry(8, any('x'.repeat(4097)))), 'content-not-allowed'],
    ['[G1] JSON deeper than 4', one(entry(8, any(nested(5)))), 'content-not-allowed'],
    ['[G1] JSON so deep that a reader runs out of stack', DEEP_JSON, 'content-not-allowed'],
    ['[G1] bytes inside JSON', one(entry(8, any([Uint8Array.of(1)]))), 'content-not-allowed'],
    ['[G1] a bigint', one(entry(8, any(10n))), 'content-not-allowed'],
    ['[G1] a number that is none', one(entry(8, any(Number.NaN))), 'content-not-allowed'],
    ['[E2] a value with __proto__', PROTO_VALUE, 'content-not-allowed'],
    [
      '[E2] a value with __proto__ behind a length written long',
      one(
        entry(
          8,
          (to) => (
            whole(1)(to),
            encoding.writeUint8(to, 118),
            whole(1)(to),
            encoding.writeUint8Array(to, Uint8Array.of(0x89, 0)),
            encoding.writeUint8Array(to, new TextEncoder().encode('__proto__')),
            encoding.writeAny(to, 1)
          ),
        ),
      ),
      'content-not-allowed',
    ],
    [
      '[G1] 3,001 values at one key',
      one(entry(8, any(...Array.from({ length: 3001 }, () => 1)))),
      'too-many-structs',
    ],
    ['[G4] another root', one(entry(8, any(1), 'k1', 'papan')), 'content-not-allowed'],
    ['[E2] a key that is no id', one(entry(8, any(1), 'kunci panjang <b>')), 'content-not-allowed'],
    ['[E2] the key __proto__', one(entry(8, any(1), '__proto__')), 'content-not-allowed'],
    ['[G2] one client in two sections', DOUBLE_SECTION, 'duplicate-section'],
    [
      '[G2] one client in two sections of deletions',
      updateOf(
        [],
        [
          [1, [[0, 1]]],
          [1, [[2, 1]]],
        ],
      ),
      'duplicate-section',
    ],
    ['[G2] a section of deletions with none', updateOf([], [[1, []]]), 'duplicate-section'],
    [
      '[G2] a section with nothing in it',
      updateOf([
        { client: 1, structs: [] },
        { client: 2, structs: [gc(1)] },
      ]),
      'empty-struct',
    ],
    ['[G2] a last section with nothing in it', updateOf([{ client: 1, structs: [] }]), 'empty-struct'],
    ['[G2] an empty gc', one(gc(0)), 'empty-struct'],
    ['[G2] an empty text', one(entry(4, text(''))), 'empty-struct'],
    ['[G2] an empty value', one(entry(8, any())), 'empty-struct'],
    ['[G2] nothing deleted', one(entry(1, whole(0))), 'empty-struct'],
    ['[G2] an empty range', updateOf([], [[1, [[0, 0]]]]), 'empty-struct'],
    [
      '[G2] a clock beyond the safe integers',
      updateOf([{ client: 1, clock: Number.MAX_SAFE_INTEGER, structs: [gc(1)] }]),
      'malformed',
    ],
    ['[G2] a length beyond the safe integers', one(gc(Number.MAX_SAFE_INTEGER + 1)), 'malformed'],
    [
      '[G2] a range beyond the safe integers',
      updateOf([], [[1, [[Number.MAX_SAFE_INTEGER, 1]]]]),
      'malformed',
    ],
    [
      '[G3] words whose neighbour is behind them',
      updateOf([{ client: 7, structs: [between({ client: 7, clock: 3 }, null, KIND.string, text('a'))] }]),
      'malformed',
    ],
    ['[G4] a list in the root', one(entry(KIND.string, text('a'), null)), 'content-not-allowed'],
    ['a text longer than the update', one(entry(4, whole(500))), 'malformed'],
    [
      'a text that is not UTF-8',
      one(entry(4, (to) => encoding.writeVarUint8Array(to, Uint8Array.of(0xff, 0xfe)))),
      'malformed',
    ],
    ['nothing', new Uint8Array(0), 'malformed'],
  ] as const)('%s', (_, update, fault) => {
    expect(faultOf(update)).toBe(fault);
  });

  it("[G2] the room's own client id", () => {
    expect(faultOf(one(gc(1), 1), UPDATE_BOUNDS, 1)).toBe('content-not-allowed');
    expect(faultOf(one(gc(1), 2), UPDATE_BOUNDS, 1)).toBe('passed');
  });

  it('[G3] tells what an update builds on, so that a gap is found before anything is applied', () => {
    const doc = new Y.Doc();
    doc.clientID = 7;
    fill(doc, 1, 0);
    const other = new Y.Doc();
    other.clientID = 8;
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const before = Y.encodeStateVector(other);
    const [card] = [...other.getMap<Y.Map<Y.Map<unknown>>>('cards').values()];
    (card!.get('fields')!.get('uraian') as Y.Text).insert(0, 'dari lain');
    card!.delete('step');
    const needs = (update: Uint8Array) => {
      const checked = checkUpdate(update, UPDATE_BOUNDS);
      return checked.ok ? [...checked.needs] : null;
    };
    expect(needs(one(gc(1)))).toEqual([]);
    const [[client, end]] = needs(Y.encodeStateAsUpdate(other, before)) as [[number, number]];
    expect(client).toBe(7);
    expect(end).toBeGreaterThan(0);
    expect(end).toBeLessThanOrEqual(Y.getState(doc.store, 7));
    // A whole state brings what it builds on.
    expect(needs(Y.encodeStateAsUpdate(other))).toEqual([[7, expect.any(Number)]]);
  });

  it('[G1] reads nothing of the memory beside the update', () => {
    const pool = Buffer.alloc(600, 'R');
    const hostile = one(entry(4, whole(500)));
    pool.set(hostile, 0);
    expect(faultOf(pool.subarray(0, hostile.length))).toBe('malformed');
  });

  it('[G1] takes just what is still allowed', () => {
    expect(faultOf(updateOf([{ client: 1, structs: Array.from({ length: 3000 }, () => gc(1)) }]))).toBe(
      'passed',
    );
    expect(faultOf(one(entry(8, any(nested(4)))))).toBe('passed');
    expect(faultOf(one(entry(8, any('x'.repeat(4000)))))).toBe('passed');
    expect(faultOf(one(entry(7, whole(1))))).toBe('passed');
    expect(faultOf(one(entry(7, whole(2))))).toBe('passed');
  });
});

describe('one step away from honest', () => {
  const step = fc.record({
    how: fc.constantFrom('set', 'flip', 'cut', 'insert', 'double', 'swap'),
    at: fc.nat(),
    to: fc.integer({ min: 0, max: 255 }),
  });

  function mutate(update: Uint8Array, { how, at, to }: { how: string; at: number; to: number }): Uint8Array {
    const place = at % Math.max(1, update.length);
    const other = to % Math.max(1, update.length);
    const copy = [...update];
    if (how === 'set') copy[place] = to;
    if (how === 'flip') copy[place] = (copy[place] ?? 0) ^ (1 << (to % 8));
    if (how === 'cut') copy.splice(place, 1 + (to % 3));
    if (how === 'insert') copy.splice(place, 0, to);
    if (how === 'double') copy.splice(place, 0, ...copy.slice(place, place + (to % 20)));
    if (how === 'swap') [copy[place], copy[other]] = [copy[other] ?? 0, copy[place] ?? 0];
    return Uint8Array.from(copy);
  }

  it('never throws, and what passes claims no more than it holds', () => {
    let passed = 0;
    let refused = 0;
    fc.assert(
      fc.property(honest, fc.array(step, { minLength: 1, maxLength: 60 }), (updates, steps) => {
        for (const [index, change] of steps.entries()) {
          const mutated = mutate(updates[index % updates.length]!, change);
          const checked = checkUpdate(mutated, SYNC_BOUNDS);
          if (!checked.ok) {
            refused += 1;
            continue;
          }
          passed += 1;
          expect(claimsOf(mutated)).toBe(checked.structs);
          expect(deletionsOf(mutated)).toBe(checked.ranges);
          // Yjs may still refuse it, at once and on its own document.
          const doc = new Y.Doc();
          try {
            Y.applyUpdate(doc, mutated);
          } catch {
            // The room throws such a document away [G4].
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(200);
  });

  /** The structs Yjs would reserve room for. */
  function claimsOf(update: Uint8Array): number {
    const { from, to } = Y.parseUpdateMeta(update);
    expect([...from.keys()]).toEqual([...to.keys()]);
    return Y.decodeUpdate(update).structs.length;
  }

  function deletionsOf(update: Uint8Array): number {
    const { ds } = Y.decodeUpdate(update);
    return [...ds.clients.values()].reduce((sum, ranges) => sum + ranges.length, 0);
  }

  it('never throws on noise either', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect([
          'passed',
          'malformed',
          'trailing-bytes',
          'empty-struct',
          'duplicate-section',
          'content-not-allowed',
          'too-many-structs',
        ]).toContain(faultOf(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});
