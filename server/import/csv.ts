/**
 * CSV as spreadsheets write it (RFC 4180): commas, semicolons or tabs, quoted cells with line breaks, UTF-8 or UTF-16 by its
 * mark. The apostrophe that keeps a text from being run as a formula is taken off again, as our own files have it [E1].
 */

import { type Cell, type Sheet, TABLE_LIMITS } from '@mufakat/shared/tables/table.ts';

import { GUARDED } from '../export/csv.ts';
import { Unreadable } from './unreadable.ts';

const SEPARATORS = [';', ',', '\t'] as const;

export function readCsv(bytes: Buffer): Sheet[] {
  const text = decode(bytes);
  const separator = separatorOf(text);
  const rows: Cell[][] = [];
  let characters = 0;
  for (const row of csvRows(text, separator)) {
    const at = { row: rows.length + 1 };
    if (rows.length >= TABLE_LIMITS.rows && row.some((cell) => cell !== ''))
      throw new Unreadable({ fault: 'too-many-rows', ...at, max: TABLE_LIMITS.rows });
    let filled = row.length;
    while (filled > 0 && row[filled - 1] === '') filled -= 1;
    if (filled > TABLE_LIMITS.columns)
      throw new Unreadable({ fault: 'too-many-columns', ...at, column: filled, max: TABLE_LIMITS.columns });
    const long = row.findIndex((cell) => cell.length > TABLE_LIMITS.cell);
    if (long >= 0)
      throw new Unreadable({ fault: 'too-long', ...at, column: long + 1, max: TABLE_LIMITS.cell });
    for (const cell of row) characters += cell.length;
    if (characters > TABLE_LIMITS.characters) throw new Unreadable({ fault: 'too-much', ...at });
    rows.push(row.slice(0, filled).map((cell) => (GUARDED.test(cell) ? cell.slice(1) : cell)));
  }
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows.length === 0 ? [] : [{ name: '', rows }];
}

/** The text; the first byte that is none of it is told by its row and column. */
function decode(bytes: Buffer): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return utf16;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable({ fault: 'encoding', ...endOf(longestText(bytes)) });
  }
}

/** The row and column in which a text breaks off. */
function endOf(text: string): { row: number; column: number } {
  const place = { row: 1, column: 1 };
  try {
    // A sign of its own at the end, so that a cell that just began is counted too.
    for (const row of csvRows(`${text}?`, separatorOf(text))) {
      place.column = row.length;
      place.row += 1;
    }
    return { row: place.row - 1, column: place.column };
  } catch (error) {
    // It broke off inside quotes.
    const fault = error instanceof Unreadable ? error.fault : null;
    return { row: fault?.row ?? place.row, column: fault?.column ?? place.column };
  }
}

function utf16Of(bytes: Buffer): string | null {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return null;
  const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
  return (big ? Buffer.from(even).swap16() : even).toString('utf16le');
}

/** The text before the first byte that is not UTF-8. */
function longestText(bytes: Buffer): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  // What the file itself says with the sign of replacement is valid; the first that is not is the fault.
  let at = text.indexOf('\uFFFD');
  while (at >= 0 && isValid(bytes, Buffer.byteLength(text.slice(0, at + 1))))
    at = text.indexOf('\uFFFD', at + 1);
  return at < 0 ? text : text.slice(0, at);
}

function isValid(bytes: Buffer, end: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end + (hasMark(bytes) ? 3 : 0)));
    return true;
  } catch {
    return false;
  }
}

function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** The separator that stands most often in the first filled line, outside quotes. */
function separatorOf(text: string): string {
  let quoted = false;
  const counts = new Map<string, number>();
  for (const sign of text.slice(0, 20_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r') && counts.size > 0) break;
    else if (!quoted && (SEPARATORS as readonly string[]).includes(sign))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? ';';
}

function* csvRows(text: string, separator: string): Generator<string[], void> {
  let row: string[] = [];
  let number = 1;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = quoteEnd(text, at);
      if (end < 0) throw new Unreadable({ fault: 'quote', row: number, column: row.length + 1 });
      row.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
      const next = text[at];
      if (next !== undefined && next !== separator && next !== '\r' && next !== '\n')
        throw new Unreadable({ fault: 'quote', row: number, column: row.length });
    } else {
      let end = at;
      while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n')
        end += 1;
      row.push(text.slice(at, end));
      at = end;
    }
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    yield row;
    row = [];
    number += 1;
  }
  if (row.length > 0) yield row;
}

/** The place of the quote that ends the cell, -1 if it never ends. */
function quoteEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
