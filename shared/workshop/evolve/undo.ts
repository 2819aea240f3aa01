/** Entries of undo and redo, and the inverse of changes (`design.md` 3.2). */
import type { PersonId } from '../../cards/card.ts';
import type { Change, Undoable, UndoStack } from '../state.ts';
import { applyChanges } from './changes.ts';
import type { Draft, EntryOf } from './draft.ts';

type UndoEntry = EntryOf<'workshop.undone' | 'workshop.redone'>;

export function evolveUndo(draft: Draft, entry: UndoEntry): void {
  applyChanges(draft, entry.facts.changes, entry);
  const stacks = draft.map('undo');
  const who = entry.actor as PersonId;
  const { done, undone } = stacks.get(who) ?? { done: [], undone: [] };
  const forth = entry.kind === 'workshop.redone';
  const [from, to] = forth ? [undone, done] : [done, undone];
  const moved = from[from.length - 1];
  if (moved === undefined) return;
  // What was taken back is held turned round, so that redo is undo of it.
  const turned: Undoable = { n: moved.n, kind: moved.kind, changes: turnRound(moved.changes) };
  const next: UndoStack = forth
    ? { done: [...to, turned], undone: from.slice(0, -1) }
    : { done: from.slice(0, -1), undone: [...to, turned] };
  stacks.set(who, next);
}

/** Changes in the opposite direction and order. */
export function turnRound(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .reverse();
}
