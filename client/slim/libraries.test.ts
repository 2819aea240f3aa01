/** The Yjs of the pages beside the whole one: the same edits give the same bytes, and the same bytes the same papers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { CardId, CardKind, StepId } from '@mufakat/shared/cards/card.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as whole from 'yjs';

import { seededRandom } from '../../tests/support/fake-clock.ts';
import { cut } from './cut.ts';
import { YJS } from './libraries.ts';

type Library = typeof whole;

const DEVICES = 3;
const ACTS = 120;

let slim: Library;
let folder: string;

beforeAll(async () => {
  const path = fileURLToPath(import.meta.resolve('yjs'));
  const code = cut(path, readFileSync(path, 'utf8'), YJS);
  folder = mkdtempSync(join(tmpdir(), 'mufakat-slim-'));
  const place = join(folder, 'yjs.mjs');
  const lib0 = (_: string, name: string) => `from '${import.meta.resolve(name)}'`;
  writeFileSync(place, code.replaceAll(/from '(lib0\/[^']+)'/g, lib0).replace(/^\/\/# source.*/m, ''));
  slim = (await import(/* @vite-ignore */ pathToFileURL(place).href)) as Library;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Devices that write cards and texts, and hear each other late, twice and out of order; everything that left them, and what they hold. */
function play(Y: Library, seed: number): unknown[] {
  const random = seededRandom(seed);
  const upTo = (end: number) => Math.floor(random() * end);
  const told: unknown[] = [];
  const letters: Uint8Array[][] = Array.from({ length: DEVICES }, () => []);
  const papers = Array.from({ length: DEVICES }, (_, device) => {
    const doc = new Y.Doc();
    doc.clientID = 100 + device;
    doc.getMap('cards').observeDeep((events) => {
      for (const event of events)
        told.push(event.path.join('/'), event.path.length === 0 ? [...event.keys.keys()] : null);
    });
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'heard') return;
      told.push(update.join());
      letters.forEach((waiting, other) => other !== device && waiting.push(update));
    });
    return doc;
  });
  for (let act = 0; act < ACTS; act++) {
    const device = upTo(DEVICES);
    const doc = papers[device] as whole.Doc;
    const waiting = letters[device] as Uint8Array[];
    const cards = doc.getMap<whole.Map<unknown>>('cards');
    const card = cards.get(`k${upTo(4)}`);
    switch (upTo(7)) {
      case 0:
        doc.transact(() => {
          const made = new Y.Map<unknown>();
          made.set('body', new Y.Text('dari awal'));
          made.set('year', [{ year: 2027, value: 12.5 }]);
          cards.set(`k${upTo(4)}`, made);
        });
        break;
      case 1:
        card?.set('title', `Judul ${act} 🙂`);
        break;
      case 2:
      case 3: {
        const body = card?.get('body');
        if (!(body instanceof Y.Text)) break;
        const text = body.toJSON();
        doc.transact(() => {
          body.delete(upTo(text.length), 0);
          if (text.length > 3) body.delete(upTo(text.length - 3), 1 + upTo(3));
          body.insert(upTo(body.toJSON().length + 1), `é${act}`);
        });
        break;
      }
      case 4:
        if (random() < 0.3) cards.delete(`k${upTo(4)}`);
        else card?.delete('title');
        break;
      default: {
        // Not the oldest: what it builds on may come after it.
        const [letter] = waiting.splice(upTo(waiting.length), 1);
        if (letter !== undefined) Y.applyUpdate(doc, letter, 'heard');
      }
    }
    told.push(Y.encodeStateVector(doc).join(), Y.encodeStateAsUpdate(doc).join());
  }
  for (const [device, doc] of papers.entries()) {
    for (const letter of letters[device] ?? []) Y.applyUpdate(doc, letter, 'heard');
    for (const other of papers)
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)), 'heard');
    told.push(JSON.stringify(doc.getMap('cards').toJSON()), doc.getMap('cards').size);
    doc.destroy();
  }
  return told;
}

describe('the Yjs of the pages', () => {
  it.each(Array.from({ length: 25 }, (_, seed) => seed + 1))(
    'writes and reads as the whole one, seed %i',
    (seed) => {
      expect(play(slim, seed)).toEqual(play(whole, seed));
    },
  );

  it.each([
    ['an array', (doc: whole.Doc) => doc.getMap('cards').set('k', new whole.Array())],
    ['a drawing', (doc: whole.Doc) => doc.getMap('cards').set('k', new whole.XmlElement('p'))],
    ['bytes', (doc: whole.Doc) => doc.getMap('cards').set('k', Uint8Array.of(1))],
    ['a paper', (doc: whole.Doc) => doc.getMap('cards').set('k', new whole.Doc())],
    ['letters with looks', (doc: whole.Doc) => doc.getText('text').insert(0, 'tebal', { bold: true })],
  ])('does not read %s, which no paper holds', (_what, write) => {
    const doc = new whole.Doc();
    write(doc);
    expect(() => slim.applyUpdate(new slim.Doc(), whole.encodeStateAsUpdate(doc))).toThrow('Unexpected case');
  });

  it('has all that the code about papers asks of it', async () => {
    vi.doMock('yjs', () => slim);
    const [drawer, board, pad, replica] = await Promise.all([
      import('@mufakat/shared/cards/drawer.ts'),
      import('@mufakat/shared/cards/board.ts'),
      import('@mufakat/shared/cards/pad.ts'),
      import('@mufakat/shared/cards/replica.ts'),
    ]);
    const [id, other] = ['kartu-1', 'kartu-2'] as [CardId, CardId];
    const kind = {
      id: 'isu',
      fields: [
        { id: 'title', kind: 'text' },
        { id: 'body', kind: 'longText' },
      ],
    } as unknown as CardKind;
    const mine = new slim.Doc();
    for (const made of [id, other])
      drawer.createCard(mine, {
        id: made,
        step: 'isu' as StepId,
        kind,
        for: null,
        fields: { body: 'Jalan' },
      });
    drawer.writeField(mine, id, 'title', 'Akses');
    drawer.writeField(mine, id, 'body', 'Jalan desa rusak');
    drawer.setReady(mine, id, true);
    drawer.dropDraft(mine, other);
    const there = new slim.Doc();
    slim.applyUpdate(there, slim.encodeStateAsUpdate(mine));
    expect([...drawer.drawerCards(there).values()]).toEqual([
      {
        id,
        step: 'isu',
        kind: 'isu',
        ready: true,
        for: null,
        fields: { title: 'Akses', body: 'Jalan desa rusak' },
      },
    ]);
    expect(drawer.textOf(there, id, 'body')?.toJSON()).toBe('Jalan desa rusak');

    const wall = new slim.Doc();
    wall.getMap('cards').set(id, { kind: 'isu', key: 'a', fields: {} });
    wall.getMap('groups').set('g-1', { kind: 'isu', cards: [id], order: 1 });
    expect([...board.readBoardCards(wall).keys()]).toEqual([id]);
    expect([...board.readBoardGroups(wall).keys()]).toEqual(['g-1']);

    const words = new slim.Doc();
    pad.padTextOf(words).insert(0, 'Rumusan');
    for (const [doc, reads] of [
      [words, pad.padTextOf(words).toJSON()],
      [mine, drawer.readingOf(mine)],
    ] as const)
      expect(replica.replicaOf(doc, reads)).toEqual(replica.replicaOf(doc, reads));
    expect(drawer.readingOf(there)).toBe(drawer.readingOf(mine));
    vi.doUnmock('yjs');
  });
});
