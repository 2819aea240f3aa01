/**
 * Sheets as CSV for a spreadsheet in Indonesian settings: UTF-8 with byte order mark, semicolons, CRLF, decimal comma, ISO
 * dates, no totals row (`documents.md` 8). A text that a spreadsheet would run as a formula gets an apostrophe before it [E1];
 * real numbers do not.
 */

import type { Sheet, SheetValue } from '@mufakat/shared/result/sheet.ts';

/**
 * What a spreadsheet would run; the full-width signs too, which some read as the plain ones. A text that begins with
 * apostrophes before such a sign gets one more, so that taking one off always gives back the text.
 */
const FORMULA_START = /^'*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that got its apostrophe here; read back without it. */
export const GUARDED = /^'+[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/** One sheet as the bytes of a CSV file. */
export function renderCsv(sheet: Sheet): Uint8Array {
  const head = sheet.columns.map(({ title }) => field(title));
  const rows = sheet.rows.map((row) => sheet.columns.map((_, index) => field(row[index] ?? null)));
  const text = [head, ...rows].map((row) => `${row.join(';')}\r\n`).join('');
  return new TextEncoder().encode(`\uFEFF${text}`);
}

function field(value: SheetValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const guarded = FORMULA_START.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
