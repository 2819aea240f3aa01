/**
 * The cells of an XLSX workbook (ECMA-376): shared strings, numbers, dates by their number format, formulas and merged cells
 * marked as what they are. Only what stands in the cells is read; styles, pictures and links to other files are left alone.
 */

import { type Cell, type Sheet, TABLE_LIMITS } from '@mufakat/shared/tables/table.ts';

import { Unreadable } from './unreadable.ts';
import { attribute, xmlPieces } from './xml.ts';
import { Unzip } from './zip.ts';

const WORKBOOK = 'xl/workbook.xml';
/** Number formats with these numbers are dates without being described. */
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const DAY_MS = 86_400_000;

/** Visible sheets in the order of the workbook, those without a filled cell left out. */
export function readXlsx(bytes: Buffer): Sheet[] {
  const zip = new Unzip(bytes, TABLE_LIMITS.unpackedBytes);
  const workbook = zip.text(WORKBOOK);
  if (workbook === null) throw new Unreadable({ fault: 'not-a-table' });
  const { parts, since1904 } = readWorkbook(
    workbook,
    readTargets(zip.text('xl/_rels/workbook.xml.rels') ?? ''),
  );
  if (parts.length > TABLE_LIMITS.sheets)
    throw new Unreadable({ fault: 'too-many-sheets', max: TABLE_LIMITS.sheets });
  const strings = readStrings(zip.text('xl/sharedStrings.xml') ?? '');
  const isDate = readDateStyles(zip.text('xl/styles.xml') ?? '');
  const budget = { left: TABLE_LIMITS.characters };
  return parts.flatMap(({ name, path }) => {
    const xml = zip.text(path);
    if (xml === null) return [];
    const rows = readSheet(xml, { name, strings, isDate, since1904, budget });
    return rows.length === 0 ? [] : [{ name, rows }];
  });
}

/** Relation id -> path of the part. */
function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const piece of xmlPieces(xml)) {
    if (piece.is !== 'open' || piece.name !== 'Relationship') continue;
    const id = attribute(piece.attributes, 'Id');
    const target = attribute(piece.attributes, 'Target');
    if (id !== null && target !== null)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return targets;
}

function readWorkbook(xml: string, targets: ReadonlyMap<string, string>) {
  const parts: { name: string; path: string }[] = [];
  let since1904 = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.is !== 'open') continue;
    if (piece.name === 'workbookPr') since1904 = isTrue(attribute(piece.attributes, 'date1904'));
    if (piece.name !== 'sheet') continue;
    const path = targets.get(attribute(piece.attributes, 'id') ?? '');
    const state = attribute(piece.attributes, 'state') ?? 'visible';
    if (path !== undefined && state === 'visible')
      parts.push({ name: (attribute(piece.attributes, 'name') ?? '').slice(0, 31), path });
  }
  return { parts, since1904 };
}

/** The texts of `<si>`, without the readings of `<rPh>`. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.is === 'text') {
      if (inText && !inReading) text += piece.text;
    } else if (piece.is === 'open') {
      if (piece.name === 'si') {
        text = '';
        if (piece.empty) strings.push('');
      } else if (piece.name === 't') inText = !piece.empty;
      else if (piece.name === 'rPh') inReading = !piece.empty;
    } else if (piece.name === 't') inText = false;
    else if (piece.name === 'rPh') inReading = false;
    else if (piece.name === 'si') strings.push(text);
  }
  return strings;
}

/** Whether a cell of this style shows a date. */
function readDateStyles(xml: string): (style: number) => boolean {
  const custom = new Set<number>();
  const styles: boolean[] = [];
  let inCells = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.is === 'text') continue;
    if (piece.is === 'close') {
      if (piece.name === 'cellXfs') inCells = false;
      continue;
    }
    const format = Number(attribute(piece.attributes, 'numFmtId') ?? 0);
    if (piece.name === 'cellXfs') inCells = true;
    else if (piece.name === 'numFmt' && isDateCode(attribute(piece.attributes, 'formatCode') ?? ''))
      custom.add(format);
    else if (piece.name === 'xf' && inCells) styles.push(DATE_FORMATS.has(format) || custom.has(format));
  }
  return (style) => styles[style] === true;
}

/** A format that shows a day, month or year; quoted words, colours and escaped signs say nothing. */
function isDateCode(code: string): boolean {
  return /[dy]|mmm/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));
}

interface SheetParts {
  readonly name: string;
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly since1904: boolean;
  /** Characters that may still come, over all sheets. */
  readonly budget: { left: number };
}

function readSheet(xml: string, parts: SheetParts): Cell[][] {
  const rows: Cell[][] = [];
  const merges: string[] = [];
  let row = 0;
  let column = 0;
  let cell = { type: 'n', style: 0, formula: false, text: '' };
  let reading: 'value' | 'inline' | null = null;
  const put = (): void => {
    const value = cellOf(cell, parts);
    column += 1;
    if (value === '') return;
    const at = { sheet: parts.name, row, column };
    if (row > TABLE_LIMITS.rows)
      throw new Unreadable({ fault: 'too-many-rows', ...at, max: TABLE_LIMITS.rows });
    if (column > TABLE_LIMITS.columns)
      throw new Unreadable({ fault: 'too-many-columns', ...at, max: TABLE_LIMITS.columns });
    if (cell.text.length > TABLE_LIMITS.cell)
      throw new Unreadable({ fault: 'too-long', ...at, max: TABLE_LIMITS.cell });
    parts.budget.left -= typeof value === 'string' ? value.length : 16;
    if (parts.budget.left < 0) throw new Unreadable({ fault: 'too-much', ...at });
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] as Cell[];
    while (cells.length < column) cells.push('');
    cells[column - 1] = value;
  };
  for (const piece of xmlPieces(xml)) {
    if (piece.is === 'text') {
      if (reading !== null) cell.text += piece.text;
    } else if (piece.is === 'open') {
      switch (piece.name) {
        case 'row':
          row = Number(attribute(piece.attributes, 'r') ?? row + 1);
          column = 0;
          break;
        case 'c': {
          const place = placeOf(attribute(piece.attributes, 'r') ?? '');
          if (place !== null) [row, column] = [place.row, place.column - 1];
          cell = {
            type: attribute(piece.attributes, 't') ?? 'n',
            style: Number(attribute(piece.attributes, 's') ?? 0),
            formula: false,
            text: '',
          };
          if (piece.empty) put();
          break;
        }
        case 'f':
          cell.formula = true;
          break;
        case 'v':
          reading = piece.empty ? null : 'value';
          break;
        case 't':
          reading = piece.empty ? null : 'inline';
          break;
        case 'mergeCell':
          merges.push(attribute(piece.attributes, 'ref') ?? '');
      }
    } else if (piece.name === 'v' || piece.name === 't') reading = null;
    else if (piece.name === 'c') put();
  }
  markMerged(rows, merges);
  return rows;
}

function cellOf(
  cell: { type: string; style: number; formula: boolean; text: string },
  parts: SheetParts,
): Cell {
  const value = plainCell(cell, parts);
  if (!cell.formula || value === '') return value;
  return { fault: 'formula', text: typeof value === 'object' ? cell.text : String(value) };
}

function plainCell(
  { type, style, text }: { type: string; style: number; text: string },
  parts: SheetParts,
): Cell {
  switch (type) {
    case 's':
      return spreadsheetText(parts.strings[Number(text)] ?? '');
    case 'str':
    case 'inlineStr':
      return spreadsheetText(text);
    case 'b':
      return text === '1' ? 'TRUE' : text === '' ? '' : 'FALSE';
    case 'e':
      return { fault: 'error', text };
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(text) ? { date: text.slice(0, 10) } : text;
    default: {
      const number = Number(text);
      if (text.trim() === '') return '';
      if (!Number.isFinite(number)) return { fault: 'error', text };
      return parts.isDate(style) ? (dateOf(number, parts.since1904) ?? number) : number;
    }
  }
}

/** Spreadsheets write control characters as `_x000D_`, and an underscore that would read like one as `_x005F_`. */
function spreadsheetText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Days since 30 December 1899, which makes up for a 29 February 1900 that never was; `null` before that or after 9999. */
function dateOf(serial: number, since1904: boolean): Cell | null {
  const days = Math.floor(serial) + (since1904 ? 1462 : 0);
  if (days < 61 || days > 2_958_465) return null;
  return { date: new Date(Date.UTC(1899, 11, 30) + days * DAY_MS).toISOString().slice(0, 10) };
}

/** Cells covered by a merged one say so, with the words of that one; above the data that names several columns at once. */
function markMerged(rows: Cell[][], merges: readonly string[]): void {
  for (const range of merges) {
    const [from, to] = range.split(':').map(placeOf);
    if (from == null || to == null) continue;
    const first = rows[from.row - 1]?.[from.column - 1] ?? '';
    const text = typeof first === 'object' ? ('date' in first ? first.date : first.text) : String(first);
    for (let row = from.row; row <= Math.min(to.row, rows.length); row++) {
      const cells = rows[row - 1] as Cell[];
      const last = Math.min(to.column, TABLE_LIMITS.columns);
      for (let column = from.column; column <= last; column++) {
        if (row === from.row && column === from.column) continue;
        while (cells.length < column) cells.push('');
        cells[column - 1] = { fault: 'merged', text };
      }
    }
  }
}

/** `BC12` -> row 12, column 55; both counted from 1. */
function placeOf(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
