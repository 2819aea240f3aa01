/** Downloads every file of a frozen result, as a desk does: each document as Word and PDF, the tables and the data once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { documentUrl, type DocumentFormat, type DocumentWish, MINUTES } from '@mufakat/client/store/api.ts';

export interface FilesWish {
  readonly base: string;
  readonly workshop: DocumentWish['workshop'];
  readonly seat: DocumentWish['seat'];
  readonly cookie: string;
  /** Reports of the method, by their id. */
  readonly reports: readonly string[];
  readonly folder: string;
  readonly onFile: (file: string) => void;
}

/** Returns the names of the files written. Throws at the first one the server does not give. */
export async function saveFiles(wish: FilesWish): Promise<string[]> {
  mkdirSync(wish.folder, { recursive: true });
  const pages = [MINUTES, ...wish.reports].flatMap((document) => [
    [document, 'docx'] as const,
    [document, 'pdf'] as const,
  ]);
  const tables = (['xlsx', 'csv', 'json'] as const).map((format) => [MINUTES, format] as const);
  const saved: string[] = [];
  for (const [document, format] of [...pages, ...tables]) saved.push(await saveFile(wish, document, format));
  return saved;
}

async function saveFile(wish: FilesWish, document: string, format: DocumentFormat): Promise<string> {
  const { base, workshop, seat, cookie, folder, onFile } = wish;
  const url = documentUrl({ workshop, seat, document, version: 1 }, format);
  const response = await fetch(`${base}${url}`, { headers: { cookie } });
  if (!response.ok) throw new Error(`${url} was answered ${response.status}: ${await response.text()}`);
  const file = join(folder, nameOf(response) ?? `${document}.${format}`);
  onFile(file);
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()));
  return file;
}

function nameOf(response: Response): string | null {
  const name = /filename="?([\w.-]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return name ?? null;
}
