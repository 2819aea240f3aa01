/**
 * Reads exported files back for tests: the parts of DOCX and XLSX, and the text that a PDF draws, in drawing order. The PDF
 * reader knows just what pdfmake writes (flate streams, CID fonts with a ToUnicode map), which is all it is asked to read.
 */

import { inflateSync } from 'node:zlib';

import { strFromU8, unzipSync } from 'fflate';

/** Name and text of every file in a ZIP. */
export function unzipText(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, body]) => [name, strFromU8(body)]));
}

/** Pictures in a DOCX file, as they lie in it. */
export function docxMedia(bytes: Uint8Array): Uint8Array[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, body]) =>
    name.startsWith('word/media/') ? [body] : [],
  );
}

/** Paragraphs of a WordprocessingML part, tabs as spaces. */
export function docxParagraphs(xml: string): string[] {
  return (xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((paragraph) =>
    (paragraph.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:tab\/>/g) ?? [])
      .map((run) => (run === '<w:tab/>' ? ' ' : unescapeXml(run.replace(/<[^>]*>/g, ''))))
      .join(''),
  );
}

/** The text of one PDF page after the other. */
export function pdfPages(bytes: Uint8Array): string[] {
  const objects = pdfObjects(bytes);
  const fonts = new Map<string, Map<number, string>>();
  for (const { head } of objects.values()) {
    for (const [, name, reference] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(Number(reference))?.head ?? '')?.[1];
      if (name && unicode) fonts.set(name, unicodeMap(objects.get(Number(unicode))?.body ?? ''));
    }
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  return pages.map(({ head }) =>
    drawnText(objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]))?.body ?? '', fonts),
  );
}

/** The bookmarks of a PDF in reading order, each with how deep it stands. */
export function pdfOutline(bytes: Uint8Array): { title: string; depth: number }[] {
  const objects = pdfObjects(bytes);
  const next = (head: string, key: string) => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? 0);
  const below = (parent: string, depth: number): { title: string; depth: number }[] => {
    const items: { title: string; depth: number }[] = [];
    for (let id = next(parent, 'First'); id !== 0;) {
      const { head } = objects.get(id) as PdfObject;
      items.push({ title: pdfString(/\/Title (\((?:[^\\)]|\\.)*\))/s.exec(head)?.[1] ?? '()'), depth });
      items.push(...below(head, depth + 1));
      id = next(head, 'Next');
    }
    return items;
  };
  const catalog = [...objects.values()].find(({ head }) => /\/Type \/Catalog\b/.test(head))?.head ?? '';
  return below(objects.get(next(catalog, 'Outlines'))?.head ?? '', 0);
}

/** A literal string of a PDF, in Latin-1 or UTF-16 with its mark. */
function pdfString(literal: string): string {
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const raw = literal.slice(1, -1).replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign);
  return raw.startsWith('\u00fe\u00ff')
    ? Buffer.from(raw.slice(2), 'latin1').swap16().toString('utf16le')
    : raw;
}

interface PdfObject {
  head: string;
  body: string;
}

function pdfObjects(bytes: Uint8Array): Map<number, PdfObject> {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of file.matchAll(/(\d+) 0 obj\n(.*?)(?:\nstream\n|\nendobj)/gs)) {
    const head = match[2] ?? '';
    const start = match.index + match[0].length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const stream = match[0].endsWith('stream\n')
      ? Buffer.from(file.slice(start, start + length), 'latin1')
      : null;
    const body = stream && (head.includes('/FlateDecode') ? inflateSync(stream) : stream);
    objects.set(Number(match[1]), { head, body: body?.toString('latin1') ?? '' });
  }
  return objects;
}

function unicodeMap(cmap: string): Map<number, string> {
  const map = new Map<number, string>();
  for (const [, from, list] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)) {
    for (const [index, [, hex]] of [...(list ?? '').matchAll(/<([0-9a-f]*)>/gi)].entries()) {
      map.set(
        parseInt(from ?? '0', 16) + index,
        Buffer.from(hex ?? '', 'hex')
          .swap16()
          .toString('utf16le'),
      );
    }
  }
  return map;
}

function drawnText(content: string, fonts: Map<string, Map<number, string>>): string {
  let font: Map<number, string> | undefined;
  let text = '';
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name);
    for (const [, hex] of (shown ?? '').matchAll(/<([0-9a-f]+)>/gi)) {
      for (const glyph of hex?.match(/.{4}/g) ?? []) text += font?.get(parseInt(glyph, 16)) ?? '';
    }
  }
  return text;
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The rows of every table of a WordprocessingML part, each cell as its text; merged cells count once. */
export function docxTables(xml: string): string[][][] {
  return (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((table) =>
    (table.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).map((row) =>
      (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) => docxParagraphs(cell).join('\n')),
    ),
  );
}

/** The rows of each sheet of a workbook by the sheet's name; dates and figures are numbers, an empty cell is `null`. */
export function xlsxSheets(bytes: Uint8Array): Map<string, (string | number | null)[][]> {
  const parts = unzipText(bytes);
  const strings = ((parts.get('xl/sharedStrings.xml') ?? '').match(/<si>.*?<\/si>/gs) ?? []).map((item) =>
    unescapeXml(item.replace(/<[^>]*>/g, '')),
  );
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  return new Map(
    names.map(([, name = ''], index) => {
      const xml = parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
      const rows = (xml.match(/<row [^>]*>.*?<\/row>/gs) ?? []).map((row) => {
        const cells: (string | number | null)[] = [];
        for (const [, column = '', more = '', inner] of row.matchAll(
          /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
        )) {
          const at = Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          while (cells.length < at) cells.push(null);
          const value = /<v>(.*?)<\/v>/s.exec(inner ?? '')?.[1];
          cells[at] =
            value === undefined
              ? null
              : more.includes('t="s"')
                ? (strings[Number(value)] ?? '')
                : Number(value);
        }
        return cells;
      });
      return [unescapeXml(name), rows];
    }),
  );
}
