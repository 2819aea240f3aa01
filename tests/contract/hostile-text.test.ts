/**
 * Sixty hostile texts through every export of every method [E1]: whatever a person typed stands in the file as text, whole, and
 * does nothing. What is normalised is what `cleanText` says, and no more: control characters and marks of direction are left
 * out, half of a pair becomes U+FFFD, a tab a space, a line end `\n`. The data (JSON) keeps even those.
 */
import { renderExport } from '@mufakat/server/export/index.ts';
import { MINUTES, type Format } from '@mufakat/server/export/request.ts';
import { METHODS } from '@mufakat/shared/methods/index.ts';
import { cleanText } from '@mufakat/shared/result/clean.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { caseOf } from '../cases/index.ts';
import { HOSTILE_TEXTS, MARK, planted, type Planted } from '../support/hostile-texts.ts';
import { playedResult } from '../support/played-result.ts';
import { docxParagraphs, pdfPages, unzipText, xlsxSheets } from '../support/read-back.ts';

/** Everything a file must not hold as itself: control characters but line ends, marks of direction, half pairs. */
const FORBIDDEN =
  // oxlint-disable-next-line no-control-regex -- what must not be in a file
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Without white space, as text is compared that was broken into lines. Heads are in capitals, names in a sentence in small
 * letters, and institutions that were typed with commas are a list with semicolons.
 */
const tight = (text: string): string => text.replace(/\s/g, '').replaceAll(';', ',').toLowerCase();

/** Marks found in the text of a file, and those before which the planted text does not stand whole. */
function broken(
  file: string,
  { texts }: Planted,
  { drawn = plain, pages = false }: { drawn?: (text: string) => string; pages?: boolean } = {},
): { found: Set<number>; wrong: string[] } {
  const all = drawn(tight(file));
  const found = new Set<number>();
  const wrong = new Set<string>();
  for (const match of all.matchAll(MARK)) {
    const index = Number(match[1]);
    const wanted = drawn(tight(cleanText(texts[index] ?? '')));
    const before = all.slice(0, match.index);
    if (before.endsWith(wanted) || (pages && endsOver(all, before, wanted))) found.add(index);
    else wrong.add(`${wanted} is …${all.slice(Math.max(0, match.index - wanted.length - 10), match.index)}`);
  }
  return { found, wrong: [...wrong] };
}

const plain = (text: string): string => text;

/** As the font of the PDF draws it: marks of no width are not drawn, accents with their letter, what it lacks is empty. */
function asDrawn(text: string): string {
  return text.normalize('NFD').replace(/[\p{M}\u200b-\u200d\u2060\uff00-\uffef\ufffd]/gu, '');
}

/** The library of the workbook leaves U+FFFD out. */
const withoutHalves = (text: string): string => text.replaceAll('\ufffd', '');

/** A row that goes on on the next page is in pieces, the last of them before its mark. */
function endsOver(all: string, before: string, wanted: string): boolean {
  let left = wanted;
  for (let piece = 0; piece < 5; piece++) {
    if (before.endsWith(left)) return left !== '';
    const long = Array.from({ length: left.length }, (_, cut) => left.length - cut - 1).find((length) =>
      all.includes(left.slice(0, length)),
    );
    left = left.slice(long ?? left.length);
  }
  return false;
}

/** Which of the sixty were among those found. */
function kindsOf(found: ReadonlySet<number>, { texts }: Planted): string[] {
  const seen = new Set([...found].map((index) => texts[index]));
  return HOSTILE_TEXTS.filter((text) => !seen.has(text));
}

describe.each(METHODS.map((method, at) => [method.id, method, at] as const))('%s', (id, method, at) => {
  let given: Planted;
  beforeAll(async () => {
    given = planted(await playedResult(caseOf(id)!, method), at * 7);
  });
  const documents = [MINUTES, ...method.result.reports.map((report) => report.id)];
  const made = async (format: Format, document: string = MINUTES, more: { html?: 'fragment' } = {}) =>
    (await renderExport({ format, result: given.result, document, paper: 'F4', verifyUrl: null, ...more }))
      .bytes;

  it('has each of them in some place', () => {
    expect(kindsOf(new Set(given.texts.keys()), given)).toEqual([]);
  });

  it.each(documents)(
    '%s as Word is text: no field, no link, nothing outside',
    { timeout: 60_000 },
    async (name) => {
      const parts = unzipText(await made('docx', name));
      const xml = parts.get('word/document.xml') ?? '';
      const { found, wrong } = broken(docxParagraphs(xml).join('\n'), given);
      expect(wrong).toEqual([]);
      expect(name === MINUTES ? kindsOf(found, given) : []).toEqual([]);
      for (const [part, text] of parts) {
        if (!/\.(xml|rels|svg)$/.test(part)) continue;
        expect([part, FORBIDDEN.exec(text)?.[0]]).toEqual([part, undefined]);
        expect([part, unbalanced(text)]).toEqual([part, null]);
        expect(
          activeIn(
            text,
            /TargetMode="External"|^<(w:hyperlink|w:fldSimple|w:altChunk|w:object|script|a)[\s>]|\son\w+=/i,
          ),
        ).toEqual([]);
        const fields = [...text.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field]) => field?.trim());
        expect(fields.filter((field) => field !== 'PAGE' && field !== 'NUMPAGES')).toEqual([]);
      }
    },
  );

  it.each(documents)('%s as PDF and as a page is text', { timeout: 60_000 }, async (name) => {
    const pdf = await made('pdf', name);
    expect(broken(pdfPages(pdf).join(''), given, { drawn: asDrawn, pages: true }).wrong).toEqual([]);
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(
      /\/(URI|JS|JavaScript|Launch|OpenAction|AA|SubmitForm|EmbeddedFile|GoToR)\b/,
    );
    const html = new TextDecoder().decode(await made('html', name, { html: 'fragment' }));
    const page = broken(textOf(html), given, { pages: true });
    expect(page.wrong).toEqual([]);
    expect(name === MINUTES ? kindsOf(page.found, given) : []).toEqual([]);
    expect(html).not.toMatch(FORBIDDEN);
    expect(unbalanced(html)).toBeNull();
    expect([...new Set(tagsOf(html))].filter((tag) => !PAGE_TAGS.has(tag))).toEqual([]);
    expect(activeIn(html, /\s(on\w+|style|href|src|srcdoc|action)\s*=/i)).toEqual([]);
  });

  it('as sheets is cells of text, none a formula', async () => {
    const workbook = await made('xlsx');
    const parts = unzipText(workbook);
    for (const [part, text] of parts) {
      expect([part, FORBIDDEN.exec(text)?.[0]]).toEqual([part, undefined]);
      expect([part, unbalanced(text)]).toEqual([part, null]);
      expect(activeIn(text, /^<(f|hyperlink|externalLink|ddeLink)[\s>]|TargetMode="External"/i)).toEqual([]);
    }
    const cells = [...xlsxSheets(workbook).values()].flat(2);
    const { found, wrong } = broken(
      cells
        .filter((cell) => typeof cell === 'string')
        .map(fromXstring)
        .join('\n'),
      given,
      { drawn: withoutHalves },
    );
    expect(wrong).toEqual([]);
    expect(kindsOf(found, given)).toEqual([]);

    const files = [...unzipText(await made('csv')).values()];
    const rows = files.flatMap((file) => csvCells(file.replace(/^\uFEFF/, '')));
    expect(
      rows.filter((cell) => /^[=+\-@\t\r\n\0＝＋－＠]/.test(cell) && !/^-?\d+(,\d+)?$/.test(cell)),
    ).toEqual([]);
    const told = broken(
      rows.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r\n\0＝＋－＠])/, '')).join('\n'),
      given,
    );
    expect(told.wrong).toEqual([]);
    expect(kindsOf(told.found, given)).toEqual([]);
    expect(files.join('').replaceAll('\uFEFF', '')).not.toMatch(FORBIDDEN);
  });

  it('as data is what was typed, to the last character', async () => {
    const text = new TextDecoder().decode(await made('json'));
    const read = JSON.stringify((JSON.parse(text) as { result: unknown }).result);
    const missing = given.texts.filter(
      (hostile, index) => !read.includes(JSON.stringify(`${hostile}«${index}»`).slice(1, -1)),
    );
    expect(missing).toEqual([]);
  });
});

const PAGE_TAGS = new Set(
  (
    'article section header footer main h1 h2 h3 h4 p div span b i em strong sup br hr table caption colgroup col thead tbody tfoot ' +
    'tr th td dl dt dd ol ul li figure figcaption svg g rect circle line polygon polyline text tspan path title desc'
  ).split(' '),
);

/** The first tag that closes nothing or is not closed; `null` if all fit. Text holds no `<`, so a tag is a tag. */
function unbalanced(text: string): string | null {
  const open: string[] = [];
  for (const [tag, closes, name = '', rest = ''] of text.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g,
  )) {
    if (closes === '/') {
      if (open.pop() !== name) return tag;
    } else if (!rest.endsWith('/') && !/^(br|hr|col)$/.test(name)) open.push(name);
  }
  return open.at(-1) ?? null;
}

/** Tags that would do something; what stands in quotes is no attribute. */
function activeIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(/<[A-Za-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/g)]
    .map(([tag]) => tag.replace(/"(?!External")[^"]*"|'[^']*'/g, '""'))
    .filter((tag) => pattern.test(tag));
}

function tagsOf(html: string): string[] {
  return [...html.matchAll(/<([A-Za-z][\w:-]*)/g)].map(([, name = '']) => name.toLowerCase());
}

function textOf(html: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    );
}

/** As a spreadsheet reads a shared string: `_x0041_` is a character there. */
function fromXstring(text: unknown): string {
  return String(text).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function csvCells(file: string): string[] {
  return [...file.matchAll(/(?:^|;|\r\n)(?:"((?:[^"]|"")*)"|([^";\r\n]*))(?=;|\r\n|$)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
