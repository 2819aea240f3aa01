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
