/** Steps back and forth in the editor: a word typed is one step, a save is none, and nothing is forgotten. */
import { fgd } from '@mufakat/shared/methods/fgd.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { expect, it } from 'vitest';

import { begin, edited, type Edit } from './editing.ts';

function named(id: string): Method {
  return { ...fgd, name: { id, en: id } };
}

function after(...edits: readonly Edit[]): string {
  return edits.reduce(edited, begin(fgd)).value.name.id;
}

const type = (id: string, where: string | null = 'name'): Edit => ({
  kind: 'change',
  value: named(id),
  where,
});
const UNDO: Edit = { kind: 'undo' };
const REDO: Edit = { kind: 'redo' };

it('takes typing in one place back at once, and another change by itself', () => {
  expect(after(type('F'), type('FG'), UNDO)).toBe('FGD');
  expect(after(type('F'), type('G', 'other'), UNDO)).toBe('F');
  expect(after(type('F', null), type('G', null), UNDO)).toBe('F');
});

it('goes forth again until something else is changed', () => {
  expect(after(type('F'), UNDO, REDO)).toBe('F');
  expect(after(type('F'), UNDO, type('G'), REDO)).toBe('G');
  expect(after(UNDO, REDO)).toBe('FGD');
});

it('keeps the steps back over a save, and goes to what was saved when the draft is thrown away', () => {
  const saved: Edit = { kind: 'saved', value: named('F') };
  expect(after(type('F'), saved, UNDO)).toBe('FGD');
  expect(after(type('F'), saved, type('G', null), { kind: 'discard' })).toBe('F');
});
