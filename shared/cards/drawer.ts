/**
 * A drawer paper: the cards of one person, or of a circle that writes together [W3]. Root map `cards`: card id -> Y.Map { step, kind, ready, for?, fields }, where
 * `fields` is a Y.Map of field id -> plain JSON, or Y.Text for a `longText` field, in a circle for every field of words. A card and all its texts are created in
 * one transaction. Nobody but its owner or members writes here; the room reads it through `readDrawerCard` only.
 */
import * as Y from 'yjs';

import {
  ID_PATTERN,
  type CardId,
  type CardKind,
  type DrawerCard,
  type Fields,
  type FieldValue,
  type PersonId,
  type StepId,
} from './card.ts';
import { sameJson } from './card-check.ts';
import { entriesOf, readValue } from './raw.ts';
import { writeText } from './text.ts';

export const DRAWER_CARDS = 'cards';

export interface DrawerRefusal {
  readonly refusal: 'field-invalid';
  /** The field that is not right, or `null` if the card itself is not. */
  readonly field: string | null;
}

/**
 * One entry of a drawer as plain JSON (`Y.Map.toJSON`), read by someone who does not trust its writer [W3]. Unknown keys are
 * left out, `null` fields count as absent; limits and the kind's own fields are checked by `checkCard`.
 */
export function readDrawerCard(id: string, json: unknown): DrawerCard | DrawerRefusal {
  const card = entriesOf(json);
  return readCard(id, (key) => card?.get(key), entriesOf(card?.get('fields')));
}

/** `each` of `fields` is JSON or a Yjs type, as what `get` gives. */
function readCard(
  id: string,
  get: (key: string) => unknown,
  given: { forEach(each: (value: unknown, field: string) => void): void } | null,
): DrawerCard | DrawerRefusal {
  const [step, kind, ready, author] = [get('step'), get('kind'), get('ready'), get('for') ?? null];
  const whole =
    isId(id) && isId(step) && isId(kind) && typeof ready === 'boolean' && (author === null || isId(author));
  if (!whole || given === null) return { refusal: 'field-invalid', field: null };
  const fields: [string, FieldValue][] = [];
  let refused: string | null = null;
  given.forEach((raw, field) => {
    // A key such as `__proto__` must not reach an object that is keyed by assignment [E2].
    if (raw === null || raw === undefined || !isId(field) || field === '__proto__') return;
    const value = typeof raw === 'string' ? raw : readValue(jsonOf(raw));
    if (value === null) refused ??= field;
    else fields.push([field, value]);
  });
  if (refused !== null) return { refusal: 'field-invalid', field: refused };
  // The ids were checked against their pattern; the brand says no more than that.
  return {
    id: id as CardId,
    step: step as StepId,
    kind,
    ready,
    for: author as PersonId | null,
    fields: Object.fromEntries(fields),
  };
}

/** The same for an entry as it lies in the document. */
function readEntry(id: string, entry: unknown): DrawerCard | DrawerRefusal {
  if (!(entry instanceof Y.Map)) return readDrawerCard(id, jsonOf(entry));
  const fields: unknown = entry.get('fields');
  const given = fields instanceof Y.Map ? fields : entriesOf(jsonOf(fields));
  return readCard(id, (key) => jsonOf(entry.get(key)), given);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value);
}

export interface NewCard {
  readonly id: CardId;
  readonly step: StepId;
  readonly kind: CardKind;
  readonly for: PersonId | null;
  /** What is already written, for a card made from other words. */
  readonly fields?: Readonly<Record<string, FieldValue>>;
  readonly ready?: boolean;
  /** By several people at once: all words are texts, so that what each types stays. */
  readonly written?: 'alone' | 'together';
}

/** Lays a new card with all its texts into the drawer, in one transaction [W3]. An id that exists is left as it is. */
export function createCard(
  doc: Y.Doc,
  { id, step, kind, for: author, fields = {}, ready = false, written: how = 'alone' }: NewCard,
): void {
  const cards = cardsOf(doc);
  if (cards.has(id)) return;
  const given = new Map(Object.entries(fields));
  doc.transact(() => {
    const card = new Y.Map<unknown>();
    const written = new Y.Map<unknown>();
    for (const field of kind.fields) {
      const value = given.get(field.id);
      if (field.kind === 'longText' || (how === 'together' && WORDS.has(field.kind)))
        written.set(field.id, new Y.Text(typeof value === 'string' ? value : ''));
      else if (value !== undefined) written.set(field.id, value);
    }
    card.set('step', step);
    card.set('kind', kind.id);
    card.set('ready', ready);
    if (author !== null) card.set('for', author);
    card.set('fields', written);
    cards.set(id, card);
  });
}

/**
 * Writes one field; `null` empties it. Long text is changed where it differs only, so that what another device writes
 * elsewhere in it stays. An equal value writes nothing. False if there is no such card.
 */
export function writeField(doc: Y.Doc, id: CardId, field: string, value: FieldValue | null): boolean {
  const fields = fieldsOf(doc, id);
  if (fields === null) return false;
  doc.transact(() => {
    const present = fields.get(field);
    if (present instanceof Y.Text) writeText(present, typeof value === 'string' ? value : '');
    else if (value === null) fields.delete(field);
    else if (!sameJson(present, value)) fields.set(field, value);
  });
  return true;
}

/** "Kirim" pressed, or taken back, which withdraws the card [W4]. False if there is no such card. */
export function setReady(doc: Y.Doc, id: CardId, ready: boolean): boolean {
  const card = cardsOf(doc).get(id);
  if (!(card instanceof Y.Map)) return false;
  if (card.get('ready') !== ready) card.set('ready', ready);
  return true;
}

/** Takes a card out of the drawer for good; only drafts are offered this, a sent card is withdrawn instead [W7]. */
export function dropDraft(doc: Y.Doc, id: CardId): boolean {
  const card = cardsOf(doc).get(id);
  if (!(card instanceof Y.Map) || card.get('ready') === true) return false;
  cardsOf(doc).delete(id);
  return true;
}

/** The text of a long field, to bind a form to; `null` if the field is not a long text or not there. */
export function textOf(doc: Y.Doc, id: CardId, field: string): Y.Text | null {
  const text = fieldsOf(doc, id)?.get(field);
  return text instanceof Y.Text ? text : null;
}

/** One card as plain JSON (texts as strings), or why it cannot be read; `null` if it is not in the drawer. */
export function drawerCard(doc: Y.Doc, id: CardId): DrawerCard | DrawerRefusal | null {
  const card = cardsOf(doc).get(id);
  return card === undefined ? null : readEntry(id, card);
}

/** All entries of a drawer, readable or not, by id. */
export function drawerCards(doc: Y.Doc): Map<string, DrawerCard | DrawerRefusal> {
  return new Map([...cardsOf(doc)].map(([id, card]) => [id, readEntry(id, card)]));
}

/** All that a drawer says, readable or not, in one order whichever came first. */
export function readingOf(doc: Y.Doc): string {
  return JSON.stringify(cardsOf(doc).toJSON(), (_key, value: unknown) =>
    typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

/** For cards of a kind the method does not have: the words stay, though nothing publishes them. */
export function plainKind(id: string, fields: Fields): CardKind {
  const label = { id, en: id };
  return {
    id,
    name: label,
    shape: 'box',
    colour: 'isu',
    icon: 'square',
    fields: Object.keys(fields).map((field) => ({
      id: field,
      name: label,
      required: false,
      kind: 'text',
      max: 0,
    })),
  };
}

/** Fields in which people type freely. */
const WORDS = new Set<CardKind['fields'][number]['kind']>(['text', 'place', 'institution']);

function cardsOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap(DRAWER_CARDS);
}

function fieldsOf(doc: Y.Doc, id: CardId): Y.Map<unknown> | null {
  const card = cardsOf(doc).get(id);
  const fields = card instanceof Y.Map ? card.get('fields') : null;
  return fields instanceof Y.Map ? fields : null;
}

function jsonOf(value: unknown): unknown {
  return value instanceof Y.AbstractType ? value.toJSON() : value;
}
