/**
 * Sheets as an XLSX workbook for reading, filtering, printing and importing again (`documents.md` 8): row 1 is the header,
 * nothing is merged, numbers are numbers and dates are dates, text is only ever a string cell [E1]. Each sheet prints on
 * Folio or A4, one page wide, with its header repeated and code and page in the footer.
 *
 * The library knows no print set-up, titles or filter; they are put into its XML in the order the schema demands.
 */

import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';

import type { Paper, ResultDocument } from '@mufakat/shared/result/document.ts';
import type { Sheet, SheetColumn, SheetValue } from '@mufakat/shared/result/sheet.ts';
import writeXlsxFile, { type CellObject, type Feature, type Sheet as WorkSheet } from 'write-excel-file/node';

import { INK } from './paper.ts';
import { escapeXml } from './plain-text.ts';
import { withoutClock } from './zip.ts';

/** What the library may read pictures from; its types want it named though there are none. */
type FileContent = Stream | Buffer | Blob;

const PAPER_SIZE = { F4: 14, A4: 9 } as const satisfies Record<Paper, number>;
/** Height of a line of 10-point Arial, and of the room above and below. */
const LINE_HEIGHT = 13.5;
const ROW_ROOM = 3;

const BORDER = { borderColor: `#${INK.line}`, borderStyle: 'thin' } as const;

/** What is printed around each sheet: the region above, code and page below. */
export interface SheetFrame {
  paper: Paper;
  region: string;
  footer: ResultDocument['footer'];
}

/** The workbook. The first sheet is the summary: portrait, one column frozen, no filter. */
export async function renderXlsx(sheets: readonly Sheet[], frame: SheetFrame): Promise<Uint8Array> {
  const pages = sheets.map((sheet, index): WorkSheet<FileContent> => ({
    sheet: sheet.name,
    data: [
      headRow(sheet),
      ...sheet.rows.map((row) => bodyRow(sheet, row, false)),
      ...(sheet.totals ? [bodyRow(sheet, sheet.totals, true)] : []),
    ],
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: index === 0 ? 1 : 2,
  }));
  const buffer = await writeXlsxFile(pages, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [printFeature(sheets, frame)],
  }).toBuffer();
  return withoutClock(buffer);
}

function headRow(sheet: Sheet): CellObject[] {
  const height = rowHeight(sheet.columns.map(({ title, width }) => linesOf(title, width * 0.9)));
  return sheet.columns.map(({ title }, index) => ({
    value: spelled(title),
    type: String,
    fontWeight: 'bold',
    backgroundColor: `#${INK.head}`,
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    ...BORDER,
    ...(index === 0 && { height }),
  }));
}

function bodyRow(sheet: Sheet, row: readonly SheetValue[], total: boolean): CellObject[] {
  const height = rowHeight(sheet.columns.map(({ width }, index) => linesOf(String(row[index] ?? ''), width)));
  return sheet.columns.map((column, index): CellObject => ({
    ...valueCell(column, row[index] ?? null),
    ...BORDER,
    alignVertical: 'top',
    ...(total && { fontWeight: 'bold', backgroundColor: `#${INK.total}` }),
    ...(index === 0 && { height }),
  }));
}

function valueCell(column: SheetColumn, value: SheetValue): CellObject {
  if (value === null) return { value: '', type: String };
  if (typeof value === 'number') {
    return { value, type: Number, format: numberFormat(column, value), align: 'right', indent: 1 };
  }
  const day = column.type === 'date' ? dayOf(value) : null;
  if (day) return { value: day, type: Date, format: 'dd-mm-yyyy', align: 'center' };
  return { value: spelled(value), type: String, wrap: true };
}

/** A text that reads like a spreadsheet's way of writing a character, `_x000D_`, is no such thing. */
function spelled(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function numberFormat(column: SheetColumn, value: number): string {
  if (column.type === 'year') return '0';
  if (column.decimals === 2) return '0.00';
  const decimals = Math.min(column.decimals, String(value).split('.')[1]?.length ?? 0);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function dayOf(text: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year && month && day ? new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))) : null;
}

/** Wrapped rows do not grow by themselves in the file, so their height is written. */
function rowHeight(lines: readonly number[]): number {
  return LINE_HEIGHT * Math.max(1, ...lines) + ROW_ROOM;
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((total, paragraph) => total + wrappedLines(paragraph, Math.max(4, width)), 0);
}

function wrappedLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    lines += Math.floor((used - 1) / width);
    used = used > width ? used % width : used;
  }
  return lines;
}

function printFeature(sheets: readonly Sheet[], frame: SheetFrame): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) => withNames(xml, definedNames(sheets)),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => withPrint(xml, sheets[sheetIndex], sheetIndex, frame),
        },
      },
    },
  };
}

/** Two lists of names spoil the file, so the library's empty one is replaced; a changed library must not go unnoticed. */
function withNames(xml: string, names: string): string {
  if (!/<definedNames\s*\/>/.test(xml))
    throw new Error('the workbook has no empty <definedNames/> to replace');
  return xml.replace(/<definedNames\s*\/>/, () => names);
}

function withPrint(xml: string, sheet: Sheet | undefined, index: number, frame: SheetFrame): string {
  if (!sheet) return xml;
  const filter = hasFilter(sheet, index) ? `<autoFilter ref="${filterRange(sheet, '')}"/>` : '';
  const orientation = index === 0 ? 'portrait' : 'landscape';
  const { footer, region, paper } = frame;
  const top = `&L&9${literal(region)}&R&9&A`;
  const pages = footer.pages('\uE000', '\uE001');
  const numbered = literal(pages).replace('\uE000', '&P').replace('\uE001', '&N');
  const foot = `&L&8${literal(footer.left[1])}&R&8${numbered}`;
  return xml
    .replace(/<pageSetup[^>]*\/>/, '')
    .replace(/(<worksheet[^>]*>)(<sheetPr\s*\/>)?/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      '</sheetData>',
      `</sheetData>${filter}<printOptions horizontalCentered="1"/>` +
        '<pageMargins left="0.5" right="0.5" top="0.8" bottom="0.7" header="0.35" footer="0.3"/>' +
        `<pageSetup paperSize="${PAPER_SIZE[paper]}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
        `<headerFooter><oddHeader>${escapeXml(top)}</oddHeader><oddFooter>${escapeXml(foot)}</oddFooter></headerFooter>`,
    );
}

function definedNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const name = `'${sheet.name.replaceAll("'", "''")}'!`;
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(name)}$1:$1</definedName>`;
    const range = escapeXml(name) + filterRange(sheet, '$');
    const filter = `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`;
    return hasFilter(sheet, index) ? [titles, filter] : [titles];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

function hasFilter(sheet: Sheet, index: number): boolean {
  return index > 0 && sheet.rows.length > 0;
}

/** Header and rows, without the totals. */
function filterRange(sheet: Sheet, fixed: '' | '$'): string {
  return `${fixed}A${fixed}1:${fixed}${columnLetters(sheet.columns.length)}${fixed}${sheet.rows.length + 1}`;
}

/** 1 is A, 27 is AA. */
function columnLetters(count: number): string {
  const rest = (count - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return count <= 26 ? letter : columnLetters(Math.floor((count - 1 - rest) / 26)) + letter;
}

/** In headers and footers "&" begins a code, so a plain one is doubled. */
function literal(text: string): string {
  return text.replaceAll('&', '&&');
}
