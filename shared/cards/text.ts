/**
 * A text that several people type in at once: what differs between two states of it, written as the one change that leaves the
 * rest alone, and where a caret stands after somebody else's change.
 */
import type * as Y from 'yjs';

import type { Field } from './card.ts';

/** `removed` letters go at `at`, and `inserted` comes there. Counts UTF-16 units, as Yjs and inputs do. */
export interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * The change from one text to another between their common beginning and their common end. The same letter typed twice may have
 * been put in two places; `caret`, where it stands after the change, says which.
 */
export function spliceOf(before: string, after: string, caret = after.length): Splice {
  const shorter = Math.min(before.length, after.length);
  // What stands behind the caret was there before.
  const behind = Math.min(after.length - caret, shorter);
  let end = 0;
  while (end < behind && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  let start = 0;
  while (start < shorter - end && before[start] === after[start]) start += 1;
  if (start > 0 && isHighSurrogate(before, start - 1)) start -= 1;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  if (end > 0 && isHighSurrogate(before, before.length - 1 - end)) end -= 1;
  return {
    at: start,
    removed: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  };
}

/** Makes the text say `wanted`, changing only what differs; an equal one writes nothing. */
export function writeText(text: Y.Text, wanted: string, caret?: number): void {
  const present = text.toJSON();
  if (present === wanted) return;
  const { at, removed, inserted } = spliceOf(present, wanted, caret);
  const write = () => {
    text.delete(at, removed);
    text.insert(at, inserted);
  };
  if (text.doc === null) write();
  else text.doc.transact(write);
}

/** Where a caret is after the text around it was changed by others: between the same letters, or where they were. */
export function caretAfter(before: string, after: string, caret: number): number {
  const { at, removed, inserted } = spliceOf(before, after);
  if (caret <= at) return caret;
  const moved = inserted.length - removed;
  return caret >= at + removed ? caret + moved : at + inserted.length;
}

/** Fields whose wording is worked out together: those of plain words. */
export function isPadField(field: Field): boolean {
  return field.kind === 'text' || field.kind === 'longText';
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
