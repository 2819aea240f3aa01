/** A file as a table: what it is shows in its first bytes, whatever its name says. */

import { isEmptyCell, type TableFile } from '@mufakat/shared/tables/table.ts';

import { readCsv } from './csv.ts';
import { Unreadable } from './unreadable.ts';
import { readXlsx } from './xlsx.ts';

export interface TableBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ZIP = Buffer.from([0x50, 0x4b, 3, 4]);
/** The file format of old office programs, and of workbooks with a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** PDF, PNG, JPEG, GIF. */
const OTHERS = ['%PDF', '\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8'].map((mark) => Buffer.from(mark, 'latin1'));

/** Every sheet with something in it; throws `Unreadable`. Slow and blocking: call it in a worker. */
export function readTable({ name, bytes }: TableBytes): TableFile {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (mark: Buffer) => file.subarray(0, mark.length).equals(mark);
  if (begins(COMPOUND)) throw new Unreadable({ fault: 'old-format' });
  if (OTHERS.some(begins)) throw new Unreadable({ fault: 'not-a-table' });
  const read = begins(ZIP) ? readXlsx(file) : readCsv(file);
  const sheets = read.filter(({ rows }) => rows.some((cells) => cells.some((cell) => !isEmptyCell(cell))));
  if (sheets.length === 0) throw new Unreadable({ fault: 'empty' });
  return { name, sheets };
}
