/** What can be asked for and what comes back; light, so that the main thread may import it. */

import type { Paper } from '@mufakat/shared/result/document.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import type { SinceFreeze } from '@mufakat/shared/result/since-freeze.ts';

export const FORMATS = ['docx', 'pdf', 'xlsx', 'csv', 'json', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** The document every method has; the others are reports of the method, by their id. */
export const MINUTES = 'berita-acara';

export interface ExportRequest {
  format: Format;
  /** Which document a page format prints; tables and data hold the whole result whichever is named. */
  document: string;
  result: Result;
  paper: Paper;
  /** Link to the page that verifies this code, for the symbol; without it the symbol holds the bare code. */
  verifyUrl: string | null;
  /** What became of a frozen version since. */
  since?: SinceFreeze;
  /** JPEG bytes by SHA-256 of what the result names; page formats print them, the ZIP of tables holds them. */
  pictures?: ReadonlyMap<string, Uint8Array>;
  /** CSV and XLSX: one table, or one form of another system, by its id instead of all tables. */
  table?: string;
  /** HTML only: `fragment` to put into a page of our own, `page` (the default) with a link to `document.css`. */
  html?: 'page' | 'fragment';
}

export interface Export {
  bytes: Uint8Array;
  contentType: string;
  fileName: string;
}

/** A document the method of the result does not have. */
export class UnknownDocument extends Error {
  override name = 'UnknownDocument';
}

/** A table that was asked for by an id the result does not have. */
export class UnknownTable extends Error {
  override name = 'UnknownTable';
}

/** "hasil-lanskap-v1.json": what it is, of which region and version. */
export function fileNameOf({ workshop, version, frozenAt }: Result, what: string, ending: string): string {
  const name = [what, slug(workshop.region), `v${version}`, ...(frozenAt === null ? ['rancangan'] : [])];
  const separator = ending.includes('.') && ending !== 'csv.zip' ? '-' : '.';
  return `${name.filter((part) => part !== '').join('-')}${separator}${ending}`;
}

/** Letters and figures that every file system takes. */
function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
