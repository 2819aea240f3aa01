import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { CardId, CardKind, PersonId, StepId } from './card.ts';
import {
  createCard,
  drawerCard,
  drawerCards,
  dropDraft,
  readDrawerCard,
  setReady,
  textOf,
  writeField,
} from './drawer.ts';

const ISU = 'isu' as StepId;
const CARD = 'k1' as CardId;
const label = { id: 'Isi', en: 'Field' };
const KIND: CardKind = {
  id: 'isu',
  name: label,
  shape: 'box',
  colour: 'isu',
  icon: 'flag',
  fields: [
    { id: 'judul', name: label, kind: 'text', max: 80, required: true },
    { id: 'bukti', name: label, kind: 'longText', max: 500, required: false },
    { id: 'titik', name: label, kind: 'yearly', required: false },
  ],
};

function drawerWithCard(): Y.Doc {
  const doc = new Y.Doc();
  createCard(doc, { id: CARD, step: ISU, kind: KIND, for: null, fields: { judul: 'Gambut mudah terbakar' } });
  return doc;
}

describe('a drawer', () => {
  it('[W3] gets a card with all its texts in one transaction', () => {
    const doc = new Y.Doc();
    let updates = 0;
    doc.on('update', () => (updates += 1));
    createCard(doc, {
      id: CARD,
      step: ISU,
      kind: KIND,
      for: 'p7' as PersonId,
      fields: { bukti: 'Titik panas 2023' },
    });
    expect(updates).toBe(1);
    expect(textOf(doc, CARD, 'bukti')?.toJSON()).toBe('Titik panas 2023');
    expect(drawerCard(doc, CARD)).toEqual({
      id: CARD,
      step: ISU,
      kind: 'isu',
      ready: false,
      for: 'p7',
      fields: { bukti: 'Titik panas 2023' },
    });
  });

  it('writes fields, sends nothing for an equal value, empties with null', () => {
    const doc = drawerWithCard();
    writeField(doc, CARD, 'titik', [{ year: 2026, value: 3 }]);
    let updates = 0;
    doc.on('update', () => (updates += 1));
    writeField(doc, CARD, 'titik', [{ year: 2026, value: 3 }]);
    setReady(doc, CARD, false);
    expect(updates).toBe(0);
    writeField(doc, CARD, 'titik', null);
    writeField(doc, CARD, 'bukti', 'Peta BPDAS');
    setReady(doc, CARD, true);
    expect(drawerCard(doc, CARD)).toMatchObject({
      ready: true,
      fields: { judul: 'Gambut mudah terbakar', bukti: 'Peta BPDAS' },
    });
    expect(writeField(doc, 'tidak-ada' as CardId, 'judul', 'x')).toBe(false);
    expect(drawerCard(doc, 'tidak-ada' as CardId)).toBeNull();
  });

  it('drops drafts only', () => {
    const doc = drawerWithCard();
    setReady(doc, CARD, true);
    expect(dropDraft(doc, CARD)).toBe(false);
    setReady(doc, CARD, false);
    expect(dropDraft(doc, CARD)).toBe(true);
    expect(drawerCards(doc).size).toBe(0);
  });

  it('keeps what two devices write at both ends of a long text', () => {
    const one = drawerWithCard();
    writeField(one, CARD, 'bukti', 'Air payau');
    const two = new Y.Doc();
    Y.applyUpdate(two, Y.encodeStateAsUpdate(one));
    writeField(one, CARD, 'bukti', 'Air payau di kanal');
    writeField(two, CARD, 'bukti', 'Sejak 2019: Air payau');
    Y.applyUpdate(one, Y.encodeStateAsUpdate(two));
    expect(textOf(one, CARD, 'bukti')?.toJSON()).toBe('Sejak 2019: Air payau di kanal');
  });

  it('turns any long text into any other, surrogates whole', () => {
    const word = fc
      .array(fc.constantFrom('a', 'b', '🌱', '🌾', '👍'), { maxLength: 8 })
      .map((units) => units.join(''));
    fc.assert(
      fc.property(word, word, (from, to) => {
        const doc = drawerWithCard();
        writeField(doc, CARD, 'bukti', from);
        writeField(doc, CARD, 'bukti', to);
        expect(textOf(doc, CARD, 'bukti')?.toJSON()).toBe(to);
      }),
    );
  });
});

describe('reading a drawer one does not trust', () => {
  const entry = { step: 'isu', kind: 'isu', ready: true, fields: { judul: 'a' } };

  it('[W3] ignores unknown keys and empty fields', () => {
    expect(readDrawerCard('k1', { ...entry, warna: 'merah', fields: { judul: 'a', bukti: null } })).toEqual({
      ...entry,
      id: 'k1',
      for: null,
    });
  });

  it('[E2] refuses ids, keys and values of another form', () => {
    expect(readDrawerCard('bukan id', entry)).toEqual({ refusal: 'field-invalid', field: null });
    expect(readDrawerCard('k1', { ...entry, ready: 'ya' })).toEqual({
      refusal: 'field-invalid',
      field: null,
    });
    expect(readDrawerCard('k1', { ...entry, fields: [] })).toEqual({ refusal: 'field-invalid', field: null });
    expect(readDrawerCard('k1', { ...entry, fields: { judul: { a: 1 } } })).toEqual({
      refusal: 'field-invalid',
      field: 'judul',
    });
    const hostile: unknown = JSON.parse('{"judul":"a","__proto__":{"x":"1"}}');
    const read = readDrawerCard('k1', { ...entry, fields: hostile });
    expect(Object.keys('fields' in read ? read.fields : {})).toEqual(['judul']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.jsonValue(), (id, card, fields) => {
        expect(typeof readDrawerCard(id, card)).toBe('object');
        expect(typeof readDrawerCard('k1', { ...entry, fields })).toBe('object');
      }),
    );
    const doc = new Y.Doc();
    doc.getMap('cards').set('k1', 7);
    doc.getMap('cards').set('k2', new Y.Text('x'));
    expect([...drawerCards(doc).values()]).toEqual([
      { refusal: 'field-invalid', field: null },
      { refusal: 'field-invalid', field: null },
    ]);
  });
});
