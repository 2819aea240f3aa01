/** Files as they come: what is read, and that each broken one is told with its row and column. */
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';

import { columnName, type Sheet, TABLE_LIMITS, type TableFault } from '@mufakat/shared/tables/table.ts';

import { packFiles } from '@mufakat/shared/result/archive.ts';
import { readTable } from './read.ts';
import { Unreadable } from './unreadable.ts';

const csv = (text: string): readonly Sheet[] => read(Buffer.from(text));
const read = (bytes: Uint8Array): readonly Sheet[] => readTable({ name: 'berkas', bytes }).sheets;
const rowsOf = (text: string) => csv(text)[0]?.rows;

function faultOf(work: () => unknown): TableFault {
  try {
    work();
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
  throw new Error('it was read');
}

/** The least workbook there is around a sheet's XML. */
function workbook(sheetXml: string, more: Record<string, string> = {}): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const files = {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Usulan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetXml}</sheetData></worksheet>`,
    ...more,
  };
  return packFiles(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
}

describe('CSV', () => {
  it('reads separators, quotes, line breaks, marks and empty rows', () => {
    expect(rowsOf('a;b;c\r\n1;"x; ""y""\nz";\r\n\r\n;;k\r\n')).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x; "y"\nz'],
      [],
      ['', '', 'k'],
    ]);
    expect(rowsOf('\uFEFFa,b\n1,"2"')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(rowsOf('a\tb\n1\t2\n')?.[1]).toEqual(['1', '2']);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a;é\n1;2\n', 'utf16le')]);
    expect(read(utf16)[0]?.rows[0]).toEqual(['a', 'é']);
  });

  it('takes off the apostrophe that guards a formula, and no other', () => {
    expect(rowsOf("'=1+1;''=1;'kata';'\n")).toEqual([['=1+1', "'=1", "'kata'", "'"]]);
  });

  it('tells the first letter that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('No;Usulan\n1;Jalan\n2;Caf'), Buffer.from([0xe9, 0x0a])]);
    expect(faultOf(() => read(bytes))).toEqual({ fault: 'encoding', row: 3, column: 2 });
    const quoted = Buffer.concat([
      Buffer.from('No;Usulan\n1;"Jalan\n'),
      Buffer.from([0xff]),
      Buffer.from('"'),
    ]);
    expect(faultOf(() => read(quoted))).toEqual({ fault: 'encoding', row: 2, column: 2 });
  });

  it('tells a quote that never ends, or ends in the middle', () => {
    expect(faultOf(() => csv('a;b\n1;"x'))).toEqual({ fault: 'quote', row: 2, column: 2 });
    expect(faultOf(() => csv('a;b\n"x"y;1'))).toEqual({ fault: 'quote', row: 2, column: 1 });
  });

  it('stops at the row after the last it takes, whatever follows', () => {
    const rows = `${'x;y\n'.repeat(100_000)}`;
    expect(faultOf(() => csv(rows))).toEqual({ fault: 'too-many-rows', row: 5_001, max: 5_000 });
    expect(faultOf(() => csv(`a${';a'.repeat(100)}`))).toMatchObject({ fault: 'too-many-columns', row: 1 });
    expect(faultOf(() => csv(`a;${'x'.repeat(40_000)}`))).toMatchObject({
      fault: 'too-long',
      row: 1,
      column: 2,
    });
  });
});

describe('XLSX', () => {
  it('reads texts, numbers, dates and several sheets of a real workbook', async () => {
    const bytes = await writeXlsxFile([
      {
        sheet: 'Usulan',
        data: [
          [{ value: 'Usulan' }, { value: 'Biaya' }, { value: 'Tanggal' }],
          [
            { value: 'Rabat & <beton>\n"baru"', type: String },
            { value: 75_000_000.5, type: Number },
            { value: new Date(Date.UTC(2026, 1, 9)), type: Date, format: 'dd/mm/yyyy' },
          ],
        ],
      },
      { sheet: 'Kosong', data: [] },
      { sheet: 'Lain', data: [[{ value: 'satu' }]] },
    ]).toBuffer();
    expect(read(bytes)).toEqual([
      {
        name: 'Usulan',
        rows: [
          ['Usulan', 'Biaya', 'Tanggal'],
          ['Rabat & <beton>\n"baru"', 75_000_000.5, { date: '2026-02-09' }],
        ],
      },
      { name: 'Lain', rows: [['satu']] },
    ]);
  });

  it('marks formulas, errors and covered cells', () => {
    const bytes = workbook(
      '<row r="3"><c r="A3" t="inlineStr"><is><t>Jalan</t></is></c><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="e"><v>#REF!</v></c></row>' +
        '<row r="4"><c r="A4"/><c r="B4"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="A3:A4"/></mergeCells><sheetData>',
    );
    expect(read(bytes)[0]?.rows).toEqual([
      [],
      [],
      ['Jalan', { fault: 'formula', text: '2' }, { fault: 'error', text: '#REF!' }],
      [{ fault: 'merged', text: 'Jalan' }, 7],
    ]);
  });

  it('stops at the row after the last it takes', () => {
    const row = (at: number) => `<row r="${at}"><c r="A${at}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 100_000 }, (_, at) => row(at + 1)).join('');
    expect(faultOf(() => read(workbook(rows)))).toMatchObject({
      fault: 'too-many-rows',
      sheet: 'Usulan',
      row: 5_001,
    });
    expect(faultOf(() => read(workbook(row(1_048_576))))).toMatchObject({
      fault: 'too-many-rows',
      row: 1_048_576,
    });
    const wide = `<row r="1"><c r="XFD1"><v>1</v></c></row>`;
    expect(faultOf(() => read(workbook(wide)))).toMatchObject({ fault: 'too-many-columns', column: 16_384 });
    expect(columnName(16_383)).toBe('XFD');
  });

  it('never unpacks more than its bound, whatever the file says of its size', async () => {
    const { deflateRawSync, crc32 } = await import('node:zlib');
    const large = Buffer.alloc(TABLE_LIMITS.unpackedBytes + 1, 'a');
    const packed = deflateRawSync(large);
    for (const told of [large.length, 10]) {
      const bytes = Buffer.from(packFiles([{ name: 'xl/workbook.xml', bytes: packed }]));
      const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
      bytes.writeUInt16LE(8, entry + 10);
      bytes.writeUInt32LE(crc32(large), entry + 16);
      bytes.writeUInt32LE(told, entry + 24);
      expect(faultOf(() => read(bytes))).toEqual({ fault: 'too-much' });
    }
  });

  it('tells old workbooks, other files, broken archives and empty tables apart', () => {
    expect(faultOf(() => read(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toEqual({ fault: 'old-format' });
    expect(faultOf(() => csv('%PDF-1.7'))).toEqual({ fault: 'not-a-table' });
    expect(faultOf(() => read(packFiles([{ name: 'x.txt', bytes: Buffer.from('x') }])))).toEqual({
      fault: 'not-a-table',
    });
    expect(faultOf(() => csv(''))).toEqual({ fault: 'empty' });
    expect(faultOf(() => csv(' \n;;\n'))).toEqual({ fault: 'empty' });
    const whole = Buffer.from(workbook('<row r="1"><c r="A1"><v>1</v></c></row>'));
    for (let end = 4; end < whole.length - 1; end += 7) {
      expect(faultOf(() => read(whole.subarray(0, end)))).toEqual({ fault: 'damaged' });
    }
  });

  it('takes broken bytes in the middle as a fault, never as a throw of another kind', () => {
    const whole = Buffer.from(workbook('<row r="1"><c r="A1" t="s"><v>0</v></c><c><v>2</v></c></row>'));
    for (let at = 4; at < whole.length; at++) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0x5a;
      expect([null, Unreadable]).toContain(thrownBy(() => read(broken)));
    }
  });
});

/** The class of what it throws, `null` if it does not. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return null;
  } catch (error) {
    return (error as Error).constructor;
  }
}
