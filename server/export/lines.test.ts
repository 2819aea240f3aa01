import { describe, expect, it } from 'vitest';

import { breakLines, paragraphsOf, textWidth } from './lines.ts';

const text = (lines: { runs: { text: string }[] }[]): string[] =>
  lines.map((line) => line.runs.map((run) => run.text).join(''));

describe('breakLines', () => {
  it('breaks at spaces and after hyphens and slashes', () => {
    const width = textWidth('Musyawarah pem', 10);
    expect(text(breakLines([{ text: 'Musyawarah pembangunan' }], 10, width))).toEqual([
      'Musyawarah ',
      'pembangunan',
    ]);
    expect(text(breakLines([{ text: 'perangkat/penanggung' }], 10, textWidth('perangkat/pe', 10)))).toEqual([
      'perangkat/',
      'penanggung',
    ]);
  });

  it('breaks inside a word only when the word alone is too wide, and loses nothing', () => {
    const word = 'w'.repeat(40);
    const lines = text(breakLines([{ text: `a ${word}` }], 10, 60));
    expect(lines[0]).toBe('a ');
    expect(lines.join('')).toBe(`a ${word}`);
  });

  it('does not break at a no-break space or inside a figure', () => {
    const width = textWidth('sebanyak Rp 243', 10);
    expect(text(breakLines([{ text: 'sebanyak Rp\u00A0243.940.000' }], 10, width))).toEqual([
      'sebanyak ',
      'Rp\u00A0243.940.000',
    ]);
  });

  it('keeps the weight of each run and ends a paragraph at a line feed', () => {
    const lines = breakLines([{ text: 'satu ', bold: true }, { text: 'dua\ntiga' }], 10, 500);
    expect(lines.map((line) => line.ends)).toEqual([true, true]);
    expect(lines[0]?.runs).toEqual([{ text: 'satu ', bold: true }, { text: 'dua' }]);
  });

  it('gives an empty text one line', () => {
    expect(breakLines([], 10, 100)).toHaveLength(1);
    expect(paragraphsOf([{ text: '\n\n' }])).toEqual([[]]);
  });
});
