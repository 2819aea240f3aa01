/** The cards that both servers get: finished ones of the first step that collects, and how a set of them is compared. */

import { createHash, randomUUID } from 'node:crypto';

import type { CardId, CardKind, Fields, StepId } from '@mufakat/shared/cards/card.ts';
import { createCard, setReady, writeField } from '@mufakat/shared/cards/drawer.ts';
import { spwt } from '@mufakat/shared/methods/spwt.ts';
import * as Y from 'yjs';

export interface FinishedCard {
  readonly id: CardId;
  readonly fields: Fields;
}

/** The step, and its kind of cards. */
export const STEP = 'isu' as StepId;
export const KIND = spwt.cardKinds.find(({ id }) => id === 'isu') as CardKind;

/** As long as people write them. */
const TITLES = [
  'Gambut mudah terbakar tiap kemarau',
  'Batas hutan dan kebun warga belum jelas',
  'Air tawar sulit di desa pesisir',
  'Harga karet jatuh, petani beralih',
  'Konflik gajah dan manusia di tepi hutan',
];
const PLACES = ['Kepayang', 'Muara Merang', 'Sungsang', 'Desa Karang Agung', 'Dangku'];

export function finishedCard(n: number): FinishedCard {
  const title = TITLES[n % TITLES.length] ?? '';
  const place = PLACES[n % PLACES.length] ?? '';
  return {
    id: randomUUID().replaceAll('-', '') as CardId,
    fields: { judul: `${title} (${n})`, jenis: 'masalah', lokasi: place },
  };
}

/** How a card comes to be, in a drawer of ours or in the other server's document: the same Yjs types either way. */
export type Writing =
  /** As the form of the phone does it: laid out with the first letter, each field after a pause, then sent. */
  | 'typed'
  /** In one update; no phone writes so, but it is the least a card can cost the other server. */
  | 'whole';

export function writeCard(doc: Y.Doc, { id, fields }: FinishedCard, writing: Writing): void {
  const card = { id, step: STEP, kind: KIND, for: null };
  if (writing === 'whole') {
    createCard(doc, { ...card, fields, ready: true });
    return;
  }
  const written = Object.entries(fields);
  const first = written.flatMap(([field, value]) =>
    typeof value === 'string' ? [[field, value[0] ?? '']] : [],
  );
  createCard(doc, { ...card, fields: Object.fromEntries(first.slice(0, 1)) });
  for (const [field, value] of written) writeField(doc, id, field, value);
  setReady(doc, id, true);
}

/** Calls with the id of every card that is finished in this replica: on a board all are, in a document those sent. */
export function onFinished(doc: Y.Doc, finished: (id: string) => void): void {
  const cards = doc.getMap('cards');
  cards.observeDeep((events) => {
    for (const { target, path, keys } of events) {
      if (target !== cards && !keys.has('ready')) continue;
      for (const id of target === cards ? keys.keys() : [String(path[0])]) {
        const card = cards.get(id);
        if (!(card instanceof Y.Map) || card.get('ready') === true) finished(id);
      }
    }
  });
}

export function digestOfCards(cards: readonly FinishedCard[]): string {
  return digest(cards.map(({ id, fields }) => lineOf(id, fields)));
}

/** The same for a card of JSON on our board and for the same card as Yjs types in the other server's document. */
export function digestOfReplica(doc: Y.Doc): string {
  const lines: string[] = [];
  for (const [id, card] of doc.getMap('cards')) {
    const { fields } = (card instanceof Y.Map ? card.toJSON() : card) as { fields: Fields };
    lines.push(lineOf(id, fields));
  }
  return digest(lines);
}

/** A long text nobody filled in is an empty Yjs text there and nothing here. */
function lineOf(id: string, fields: Fields): string {
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  return JSON.stringify([id, written.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function digest(lines: readonly string[]): string {
  return createHash('sha256').update(lines.toSorted().join('\n')).digest('hex');
}
