import { describe, expect, it } from 'vitest';

import { HOSTILE } from './hand-made.ts';
import { escapeXml, withPlainText } from './plain-text.ts';

describe('plain text [E1]', () => {
  it('cleans every string in a value and leaves the rest alone', () => {
    const twice = (n: number): number => 2 * n;
    const value = withPlainText({ title: HOSTILE, list: ['\u202Ea\u0000b', null, 3], twice });
    expect(value.list).toEqual(['ab', null, 3]);
    expect(value.twice).toBe(twice);
    // oxlint-disable-next-line no-control-regex -- what must not be there
    expect(value.title).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(value.title.isWellFormed()).toBe(true);
  });

  it('escapes what XML and HTML read as markup', () => {
    expect(escapeXml('<a b="c">&\'')).toBe('&#60;a b=&#34;c&#34;&#62;&#38;&#39;');
  });
});
