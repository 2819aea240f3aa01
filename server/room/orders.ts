/**
 * Hand-made neighbours in an update make a paper depend on the order in which bytes are taken in [W9]. Honest bytes read the same
 * in every order, so who is named here did not make theirs by typing.
 */

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import * as Y from 'yjs';

import { applyChecked } from './drawer-bytes.ts';

/** All that a document says, in one order; of an empty one it lays the roots. */
export type Read = (doc: Y.Doc) => string;

export interface Sent {
  readonly person: PersonId;
  readonly update: Uint8Array;
}

/** No structs and no deletions. */
export function saysNothing(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0;
}

/** What checked bytes say when they are taken in this order. */
export function readOf(read: Read, updates: readonly Uint8Array[]): string {
  const doc = docOf(read, updates);
  const text = read(doc);
  doc.destroy();
  return text;
}

/**
 * Whose bytes depend on their order, when the paper came apart since `base`, on which all replicas agreed. Whoever wrote alone
 * since then, or whose own bytes read differently when they are loaded; `null` if that cannot be told.
 */
export function disorderly(read: Read, base: Uint8Array, sent: readonly Sent[]): PersonId | null {
  const writers = [...new Set(sent.map(({ person }) => person))];
  if (writers.length === 1) return writers[0] ?? null;
  return writers.find((person) => !isOrderly(read, [base, ...by(sent, person)])) ?? null;
}

/** As a device reads it that had its own words before those of the others. */
export function readBy(read: Read, base: Uint8Array, sent: readonly Sent[], person: PersonId): string {
  const others = sent.filter((each) => each.person !== person).map(({ update }) => update);
  return readOf(read, [base, ...by(sent, person), ...others]);
}

function by(sent: readonly Sent[], person: PersonId): Uint8Array[] {
  return sent.filter((each) => each.person === person).map(({ update }) => update);
}

/** The same as it came and as it is loaded. What needs the words of others is left out of both. */
function isOrderly(read: Read, updates: readonly Uint8Array[]): boolean {
  const doc = docOf(read, updates);
  const [came, loaded] = [read(doc), readOf(read, [Y.encodeStateAsUpdate(doc)])];
  doc.destroy();
  return came === loaded;
}

function docOf(read: Read, updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  read(doc);
  for (const update of updates) applyChecked(doc, update);
  return doc;
}
