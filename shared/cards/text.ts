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

/**
 * What was typed in an input that still holds `held`, as a change of `present`, in which others have written since. While an
 * input method composes, an input cannot be told what the others wrote; taking its whole text would take their words away.
 */
export function typedInto(
  present: string,
  held: string,
  typed: string,
  caret: number,
): { readonly text: string; readonly caret: number } {
  if (present === held) return { text: typed, caret };
  const { at, removed, inserted } = spliceOf(held, typed, caret);
  const from = caretAfter(held, present, at);
  const to = Math.max(from, removed === 0 ? from : caretAfter(held, present, at + removed));
  return { text: present.slice(0, from) + inserted + present.slice(to), caret: from + inserted.length };
}

/** Fields whose wording is worked out together: those of plain words. */
export function isPadField(field: Field): boolean {
  return field.kind === 'text' || field.kind === 'longText';
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}
