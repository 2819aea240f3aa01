/** Drawers take and emit the bytes that Yjs takes and emits [G6]. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { applyChecked, emittedBy } from './drawer-bytes.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    'isu',
    'judul',
    'a'.repeat(16),
    'a'.repeat(17),
    '\uFEFFawal',
    'é',
    'perempuan & anak 😀',
  ),
);
const value = fc.oneof(
  words,
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(null, { from: { year: 2027, quarter: null }, to: { year: 2029, quarter: 4 } }),
  fc.array(words, { maxLength: 3 }),
);
const act = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom('card', 'value', 'type', 'erase', 'remove', 'clear', 'sync'),
  at: fc.nat(20),
  key: fc.constantFrom('judul', 'lokasi', 'target'),
  value,
  words,
});

/** Three devices of one person, who now and then hear of each other. */
function updatesOf(
  acts: readonly (typeof act extends fc.Arbitrary<infer Act> ? Act : never)[],
): Uint8Array[] {
  const devices = [new Y.Doc(), new Y.Doc(), new Y.Doc()];
  const updates: Uint8Array[] = [];
  for (const [at, doc] of devices.entries()) {
    doc.clientID = 10 + at * 1_000_000_000;
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'other') updates.push(update);
    });
  }
  for (const { who, what, at, key, value, words } of acts) {
    const doc = devices[who] as Y.Doc;
    const cards = doc.getMap<Y.Map<unknown>>('cards');
    const card = [...cards.values()][at % Math.max(1, cards.size)];
    const fields = card?.get('fields') as Y.Map<unknown> | undefined;
    const body = fields?.get('uraian') as Y.Text | undefined;
    if (what === 'sync') {
      for (const other of devices) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc), 'other');
    } else if (what === 'card' || body === undefined) {
      doc.transact(() => {
        const made = new Y.Map<unknown>([
          ['step', 'isu'],
          ['ready', false],
          ['fields', new Y.Map<unknown>([['uraian', new Y.Text(words)]])],
        ]);
        cards.set(`kartu-${who}-${at}`, made);
      });
    } else if (what === 'value') fields?.set(key, value);
    else if (what === 'type') body.insert(at % (body.length + 1), words);
    else if (what === 'erase') body.delete(0, Math.min(at, body.length));
    else if (what === 'remove') cards.delete([...cards.keys()][at % cards.size] ?? '');
    else fields?.delete(key);
  }
  return updates;
}

it('[G6] emits what Yjs emits and holds what Yjs holds, one by one and in batches', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.array(act, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 7 }),
      (acts, batch) => {
        const updates = updatesOf(acts);
        const [theirs, ours] = [new Y.Doc(), new Y.Doc()];
        // A type must be known by its kind before its bytes come.
        for (const doc of [theirs, ours]) doc.getMap('cards');
        const [emitted, wanted]: Uint8Array[][] = [[], []];
        theirs.on('update', (update: Uint8Array) => wanted?.push(update));
        ours.on('afterTransactionCleanup', (transaction: Y.Transaction) => {
          const update = emittedBy(transaction);
          if (update !== null) emitted?.push(update);
        });
        for (let at = 0; at < updates.length; at += batch) {
          const some = updates.slice(at, at + batch);
          theirs.transact(() => some.forEach((update) => Y.applyUpdate(theirs, update)));
          ours.transact(() => some.forEach((update) => applyChecked(ours, update)));
        }
        expect(emitted?.map((bytes) => [...bytes])).toEqual(wanted?.map((bytes) => [...bytes]));
        expect(ours.toJSON()).toEqual(theirs.toJSON());
        expect(Y.encodeStateAsUpdate(ours)).toEqual(Y.encodeStateAsUpdate(theirs));
        compared += wanted?.length ?? 0;
      },
    ),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(300);
});

it('reads nothing beside the update', () => {
  const doc = new Y.Doc();
  doc.getMap('cards').set('a', 'kata yang panjang sekali');
  const update = Y.encodeStateAsUpdate(doc);
  const pool = Buffer.alloc(update.length + 40, 'R');
  pool.set(update, 20);
  const copy = new Y.Doc();
  applyChecked(copy, pool.subarray(20, 20 + update.length));
  expect(copy.getMap('cards').get('a')).toBe('kata yang panjang sekali');
  expect(() => applyChecked(new Y.Doc(), pool.subarray(20, 20 + update.length - 5))).toThrow(
    'a text longer than its update',
  );
});
