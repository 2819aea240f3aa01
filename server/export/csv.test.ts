import type { Sheet } from '@mufakat/shared/result/sheet.ts';
import { describe, expect, it } from 'vitest';

import { renderCsv } from './csv.ts';

const sheet = (rows: Sheet['rows']): Sheet => ({
  id: 't',
  name: 'T',
  columns: [
    { title: 'Teks', type: 'text', width: 10, decimals: 0 },
    { title: 'Angka', type: 'number', width: 10, decimals: 2 },
  ],
  rows,
  totals: ['Jumlah', 9],
});
const text = (rows: Sheet['rows']): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(sheet(rows)));

describe('renderCsv [E1]', () => {
  it('writes mark, header and rows, with decimal comma and without totals', () => {
    expect(text([['a', 1234.5]])).toBe('\uFEFFTeks;Angka\r\na;1234,5\r\n');
    expect(text([])).toBe('\uFEFFTeks;Angka\r\n');
  });

  it.each(['=1+1', '+62', '-x', '@SUM', '\tx', '\rx', '\nx', '\0x', '\uFF1D1+1', '\uFF20SUM'])(
    'guards a text that starts like a formula: %j',
    (value) => {
      expect(text([[value, null]])).toContain(`'${value}`);
    },
  );

  it('leaves real numbers alone and quotes what would break the row', () => {
    expect(text([['x', -2.5]])).toContain('x;-2,5');
    expect(text([['a;"b"\nc', 0]])).toContain('"a;""b""\nc";0');
  });
});
