/**
 * What docs/methods/<method>.md shows of a result: one page of a document of each method, out of its played case. It is the sheet
 * that desk and editor show, on the very pages of the PDF, in the fonts of the PDF.
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { fontPath } from '@mufakat/server/export/fonts.ts';
import { renderExport } from '@mufakat/server/export/index.ts';
import { methodById } from '@mufakat/shared/methods/index.ts';
import { caseOf } from '@mufakat/tests/cases/index.ts';
import { storedPictures } from '@mufakat/tests/cases/pictures.ts';
import { frozenResult } from '@mufakat/tests/support/played-result.ts';

export interface DocumentPage {
  /** The picture's file name. */
  readonly picture: string;
  readonly method: string;
  readonly document: string;
  /** The page is the first one that holds these words. */
  readonly holds: string;
}

const PAGES: readonly Omit<DocumentPage, 'picture'>[] = [
  { method: 's-pwt', document: 'dokumen-hasil', holds: 'Peta jalan dua periode' },
  {
    method: 's-pwt-antardaerah',
    document: 'dokumen-hasil',
    holds: 'Peran daerah anggota dan lembaga dalam satu pandangan',
  },
  { method: 'kemitraan-lanskap', document: 'masterplan', holds: 'Keterkaitan isu strategis' },
  {
    method: 'gandeng-gendong',
    document: 'master-plan',
    holds: 'Peran dan kontribusi 5K dalam satu pandangan',
  },
  { method: 'sekber', document: 'hasil-forum', holds: 'Peta jalan' },
  { method: 'plpbk', document: 'rplp', holds: 'Sebaran menurut skor' },
  { method: 'musrenbang-desa', document: 'rkp-desa', holds: 'Usulan dan peringkatnya' },
  { method: 'musrenbang-kelurahan', document: 'berita-acara', holds: 'Sebaran menurut skor' },
  { method: 'musrenbang-kecamatan', document: 'berita-acara', holds: 'Batas pagu indikatif' },
  { method: 'musrenbang-kabupaten', document: 'berita-acara', holds: 'Rekapitulasi' },
  { method: 'fgd', document: 'notula', holds: 'Jawaban peserta' },
];

export const DOCUMENT_PAGES: readonly DocumentPage[] = PAGES.map((page) => ({
  ...page,
  picture: `dokumen-${page.method}`,
}));

/** The whole document as a page that needs no server. */
export async function documentHtml({ method: id, document }: DocumentPage): Promise<string> {
  const method = methodById(id);
  const value = caseOf(id);
  if (method === null || value === null) throw new Error(`no case of ${id}`);
  const { bytes } = await renderExport({
    format: 'html',
    document,
    result: await frozenResult(value, method),
    paper: 'F4',
    verifyUrl: null,
    pictures: storedPictures(value),
    html: 'fragment',
  });
  const style = await readFile(join(import.meta.dirname, '../../server/export/document.css'), 'utf8');
  const fonts = await Promise.all([
    fontFace('Arimo', '400', fontPath('regular')),
    fontFace('Arimo', '700', fontPath('bold')),
  ]);
  return `<!doctype html><meta charset="utf-8"><style>${fonts.join('')}${style}</style>${new TextDecoder().decode(bytes)}`;
}

async function fontFace(family: string, weight: string, path: string): Promise<string> {
  const bytes = await readFile(path, 'base64');
  return `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}); }`;
}
