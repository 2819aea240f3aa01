import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { caretAfter, spliceOf, typedInto, writeText } from './text.ts';

describe('a splice', () => {
  it('leads from one text to the other and touches nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        (before, after, at) => {
          const { at: start, removed, inserted } = spliceOf(before, after, at % (after.length + 1));
          expect(before.slice(0, start) + inserted + before.slice(start + removed)).toBe(after);
        },
      ),
    );
  });

  it('is where the caret says, when the same letter stands there already', () => {
    expect(spliceOf('aaa', 'aaaa', 2)).toEqual({ at: 1, removed: 0, inserted: 'a' });
    expect(spliceOf('aaaa', 'aaa', 1)).toEqual({ at: 1, removed: 1, inserted: '' });
    expect(spliceOf('kota', 'kotta', 4)).toEqual({ at: 3, removed: 0, inserted: 't' });
  });

  it('cuts no letter in two', () => {
    expect(spliceOf('a😀b', 'a😁b')).toEqual({ at: 1, removed: 2, inserted: '😁' });
    expect(spliceOf('😀', '😁😀', 2)).toEqual({ at: 0, removed: 0, inserted: '😁' });
  });
});

describe('a caret', () => {
  it('stays between the same letters when somebody types before, behind or over it', () => {
    expect(caretAfter('air bersih', 'untuk air bersih', 3)).toBe(9);
    expect(caretAfter('air bersih', 'air bersih desa', 3)).toBe(3);
    expect(caretAfter('untuk air bersih', 'air bersih', 9)).toBe(3);
    // The words around it are gone: behind what came in their place.
    expect(caretAfter('satu dua tiga', 'satu empat tiga', 7)).toBe(10);
    expect(caretAfter('satu', '', 2)).toBe(0);
  });
});

describe('what is typed while others write', () => {
  it('comes to its place among their words, and takes none of them away', () => {
    const held = 'air';
    expect(typedInto(held, held, 'air b', 5)).toEqual({ text: 'air b', caret: 5 });
    // Somebody put words before and behind it; the input still shows the old ones.
    expect(typedInto('akses air desa', held, 'air bersih', 10)).toEqual({
      text: 'akses air desa bersih',
      caret: 21,
    });
    expect(typedInto('akses air', held, 'ai', 2)).toEqual({ text: 'akses ai', caret: 8 });
    expect(typedInto('', held, 'airi', 4)).toEqual({ text: 'i', caret: 1 });
  });

  it('letter by letter, as an input method composes, ends where both typed', () => {
    let present = 'air';
    let held = 'air';
    for (const [at, letter] of Array.from(' bersih').entries()) {
      present = `${'xy'[at % 2]}${present}`;
      const typed = held + letter;
      present = typedInto(present, held, typed, typed.length).text;
      held = typed;
    }
    expect(present).toBe('xyxyxyxair bersih');
  });
});

it('two who write into one text at once keep both their words', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  const meet = () => {
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  };
  writeText(one.getText('t'), 'air bersih');
  meet();
  writeText(one.getText('t'), 'akses air bersih');
  writeText(other.getText('t'), 'air bersih desa');
  meet();
  expect([one.getText('t').toJSON(), other.getText('t').toJSON()]).toEqual([
    'akses air bersih desa',
    'akses air bersih desa',
  ]);
});
