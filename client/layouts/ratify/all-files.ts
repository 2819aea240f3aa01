/**
 * Every file of a result in one ZIP. They are asked for one after the other: the server makes each in its own thread and holds
 * one at a time, and the desk can say how far it is.
 */
import type { GivenFile } from '../../platform/fetch-file.ts';
import { bundleUrl, documentUrl, type DocumentFormat, type DocumentWish, MINUTES } from '../../store/api.ts';

export interface AllFiles {
  /** Workshop, seat, paper and version. */
  readonly wish: Omit<DocumentWish, 'document' | 'table'>;
  /** Documents that are printed, by their id. */
  readonly documents: readonly string[];
  /** Forms of other systems, by their id. */
  readonly forms: readonly string[];
  /** The version is sealed, so there is a bundle that proves it. */
  readonly sealed: boolean;
}

/** Formats that hold the whole result whichever document is named. */
const WHOLE: readonly DocumentFormat[] = ['xlsx', 'csv', 'json'];

/** Where they are downloaded from, in the order in which they lie in the ZIP. */
export function urlsOf({ wish, documents, forms, sealed }: AllFiles): string[] {
  const pages = documents.flatMap((document) =>
    (['docx', 'pdf'] as const).map((format) => documentUrl({ ...wish, document }, format)),
  );
  const whole = WHOLE.map((format) => documentUrl({ ...wish, document: MINUTES }, format));
  const tables = forms.flatMap((table) =>
    (['xlsx', 'csv'] as const).map((format) => documentUrl({ ...wish, document: MINUTES, table }, format)),
  );
  const proof = sealed && wish.version !== undefined ? [bundleUrl(wish, wish.version)] : [];
  return [...pages, ...whole, ...tables, ...proof];
}

export interface Packing {
  readonly fetchFile: (url: string) => Promise<GivenFile | null>;
  /** Before each file: how many are there. */
  readonly onFile: (done: number) => void;
}

/** `null` if one of them is not given: a ZIP that lacks a file would be taken for all of them. */
export async function packAll(
  urls: readonly string[],
  { fetchFile, onFile }: Packing,
): Promise<GivenFile | null> {
  const files: GivenFile[] = [];
  for (const url of urls) {
    onFile(files.length);
    const file = await fetchFile(url);
    if (file === null) return null;
    files.push(file);
  }
  const { packFiles } = await import('@mufakat/shared/result/archive.ts');
  const data = files.find(({ name }) => name.endsWith('.json'))?.name ?? 'hasil.json';
  const name = data.replace(/^hasil/, 'semua-berkas').replace(/json$/, 'zip');
  return { name, bytes: packFiles(files), type: 'application/zip' };
}
