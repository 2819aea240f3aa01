/** Every format of every sample result, read back: what is in one file is in the other, and what people typed stays text. */

import { renderExport } from '@mufakat/server/export/index.ts';
import { FORMATS, MINUTES, type ExportRequest, type Format } from '@mufakat/server/export/request.ts';
import { canonicalJson, fileText, resultHash } from '@mufakat/shared/result/canonical.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import type { Paper } from '@mufakat/shared/result/document.ts';
import { reportDocument } from '@mufakat/shared/result/report.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import { describe, expect, it, vi } from 'vitest';

import { emptyResult, sampleResult } from '../cases/sample-result.ts';
import { blocksOf } from '../support/document-text.ts';
import { docxParagraphs, pdfOutline, pdfPages, unzipText } from '../support/read-back.ts';
import { changeRows, listOf, retitled } from '../support/result-rows.ts';

const HOSTILE = '=cmd|\'/c calc\'!A1 <script>alert(1)</script> & "kutip" \u202Ekilab\u202C \u0007\u0000 ]]>';
const SEEN = '=cmd|\'/c calc\'!A1 <script>alert(1)</script> & "kutip" kilab  ]]>';

/** A result in which someone typed what should do harm. */
function hostileResult(): Result {
  const result = sampleResult();
  const issues = listOf(result, 'isu');
  changeRows(result, 'isu', (row, index) => (index === 0 ? retitled(issues, row, HOSTILE) : row));
  return {
    ...result,
    workshop: { ...result.workshop, place: HOSTILE },
    objections: result.objections.map((objection) => ({
      ...objection,
      text: Array.from({ length: 20 }, (_, line) => `Baris ${line + 1}. ${HOSTILE}`).join('\n'),
    })),
  };
}

const results = { sample: sampleResult(), empty: emptyResult() };

/** The berita acara and the reports of the method. */
function documentsOf(result: Result): string[] {
  return [MINUTES, ...result.method.prints.reports.map(({ id }) => id)];
}

const ask = (format: Format, result: Result, more: Partial<ExportRequest> = {}) =>
  renderExport({ format, result, document: 'berita-acara', paper: 'F4', verifyUrl: null, ...more });

/** The headings as the document means them, and the paragraphs that DOCX gives a heading style. */
async function headingsOf(result: Result, document: string) {
  const options = { paper: 'F4', sha256: null, verifyUrl: null } as const;
  const report = result.method.prints.reports.find(({ id }) => id === document);
  const made = report === undefined ? beritaAcara(result, options) : reportDocument(result, report, options);
  const titles = blocksOf(made).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  const xml = unzipText((await ask('docx', result, { document })).bytes).get('word/document.xml') ?? '';
  const docx = (xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? [])
    .filter((paragraph) => /<w:pStyle w:val="Heading\d"/.test(paragraph))
    .flatMap(docxParagraphs);
  return { docx, titles };
}
const tight = (text: string): string => text.replace(/\s/g, '');
// oxlint-disable-next-line no-control-regex -- what must not be in a file
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/;

describe.each(Object.entries(results))('export of the %s result', (_name, result) => {
  it.each(
    documentsOf(result).flatMap((document) =>
      (['F4', 'A4'] as const).map((paper): [string, Paper] => [document, paper]),
    ),
  )('%s on %s has the same text as PDF and as DOCX', { timeout: 90_000 }, async (document, paper) => {
    const pdf = pdfPages((await ask('pdf', result, { document, paper })).bytes);
    const parts = unzipText((await ask('docx', result, { document, paper })).bytes);
    const paragraphs = docxParagraphs(parts.get('word/document.xml') ?? '');
    const drawn = tight(pdf.join(''));
    // A paragraph that the PDF carries over to the next page has a footer and a header row within it.
    const missing = paragraphs.filter((text) => !drawn.includes(tight(text)) && text.length < 400);
    expect(missing).toEqual([]);
    expect(pdf.length).toBeGreaterThan(2);
    pdf.forEach((page, index) => expect(tight(page)).toContain(`Halaman${index + 1}dari${pdf.length}`));
  });

  it.each(documentsOf(results.sample))(
    '%s says its language and title as PDF, and has a bookmark for each heading',
    async (document) => {
      const { bytes } = await ask('pdf', result, { document });
      const raw = Buffer.from(bytes).toString('latin1');
      expect(raw).toMatch(/\/Lang \(id\)/);
      expect(raw).toMatch(/\/DisplayDocTitle true/);
      const outline = pdfOutline(bytes);
      const { docx, titles } = await headingsOf(result, document);
      expect(outline.map(({ title }) => title.replace(/^LAMPIRAN [IVX]+ · /, ''))).toEqual(titles);
      expect(docx).toEqual(titles);
      expect(outline.filter(({ title }) => title.startsWith('LAMPIRAN'))).toHaveLength(
        document === 'berita-acara' ? 8 : 0,
      );
      expect(outline.find(({ title }) => title.startsWith('Matriks 2'))?.depth ?? 1).toBe(1);
    },
  );

  it('marks every page of a draft and of a rehearsal', async () => {
    const draft = { ...result, frozenAt: null, rehearsal: false };
    const pages = pdfPages((await ask('pdf', draft)).bytes);
    expect(pages.every((page) => page.includes('RANCANGAN'))).toBe(true);
    const docx = unzipText((await ask('docx', { ...result, rehearsal: true })).bytes);
    const headers = [...docx].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.length).toBeGreaterThan(1);
    expect(headers.every(([, xml]) => xml.includes('GLADI'))).toBe(true);
  });

  it('has no page without text of its own', async () => {
    for (const paper of ['F4', 'A4'] as const) {
      const pages = pdfPages((await ask('pdf', result, { paper })).bytes);
      expect(pages.filter((page) => tight(page).length < 180)).toEqual([]);
    }
  });

  it('is one table a sheet in XLSX, strings as strings and no formula', async () => {
    const parts = unzipText((await ask('xlsx', result)).bytes);
    const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(13);
    for (const [, xml] of sheets) {
      expect(xml).not.toMatch(/<f[ >]|<hyperlink/);
      expect(xml).toContain('<pageSetup paperSize="14"');
      expect(xml).toContain('state="frozen"');
    }
    expect((parts.get('xl/workbook.xml')?.match(/<definedNames>/g) ?? []).length).toBe(1);
    expect(parts.get('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });

  it('is the file the verifier reads as JSON', async () => {
    const json = new TextDecoder().decode((await ask('json', result)).bytes);
    expect(json).toBe(fileText(resultHash(result), canonicalJson(result)));
  });

  // The watermark of a draft has a random number in DOCX; a frozen result has none.
  const lasting = FORMATS.filter((format) => format !== 'docx' || result.frozenAt !== null);
  it.each(lasting)('gives the same %s for the same result, whenever it is asked', async (format) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-11T10:00:00Z') });
    try {
      const first = await ask(format, result);
      vi.setSystemTime(new Date('2027-08-17T10:00:00Z'));
      const second = await ask(format, result);
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says in a DOCX when the result was frozen, not when the file was asked for', async () => {
    const core = unzipText((await ask('docx', result)).bytes).get('docProps/core.xml') ?? '';
    const { frozenAt, workshop } = result;
    const made = new Date(frozenAt ?? workshop.endedAt ?? workshop.startedAt ?? workshop.days[0] ?? 0);
    expect([...core.matchAll(/W3CDTF">([^<]*)</g)].map(([, at]) => at)).toEqual([
      made.toISOString(),
      made.toISOString(),
    ]);
  });
});

describe('hostile text [E1]', () => {
  const hostile = hostileResult();

  it('is plain text in DOCX, and no part points outside', async () => {
    const parts = unzipText((await ask('docx', hostile)).bytes);
    const xml = parts.get('word/document.xml') ?? '';
    expect(docxParagraphs(xml)).toContain(SEEN);
    for (const [name, text] of parts) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect(text).not.toMatch(CONTROL);
      expect(text).not.toContain('TargetMode="External"');
    }
    expect(xml).not.toMatch(/<w:instrText|<w:hyperlink/);
  });

  it('is plain text in XLSX', async () => {
    const parts = unzipText((await ask('xlsx', hostile)).bytes);
    const strings = parts.get('xl/sharedStrings.xml') ?? '';
    expect(strings).toContain('=cmd|');
    expect(strings).not.toMatch(CONTROL);
    expect(strings).not.toContain('<script');
  });

  it('is guarded in CSV', async () => {
    const files = unzipText((await ask('csv', hostile)).bytes);
    const issues = [...files.values()].join('\n');
    expect(issues).toContain("'=cmd|");
    expect(issues).not.toMatch(/(^|[;\n])"?=cmd/);
  });

  it('is text in PDF and HTML, all twenty lines of the objection with it', async () => {
    const drawn = tight(pdfPages((await ask('pdf', hostile)).bytes).join(''));
    const html = new TextDecoder().decode((await ask('html', hostile, { html: 'fragment' })).bytes);
    for (let line = 1; line <= 20; line++) {
      expect(drawn).toContain(tight(`Baris ${line}. ${SEEN}`));
      expect(html).toContain(`Baris ${line}. =cmd|`);
    }
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/i);
    expect(html).not.toMatch(CONTROL);
  });
});

describe('file names', () => {
  it.each(FORMATS)('%s has a name and a type', async (format) => {
    const { fileName, contentType } = await ask(format, results.sample);
    expect(fileName).toMatch(/^[a-z0-9-]+(\.[a-z0-9]+)+$/);
    expect(contentType).toMatch(/^[a-z]+\/[a-z.+-]+/);
  });

  it('gives one table of the CSV by its id, and refuses another', async () => {
    const { fileName, bytes } = await ask('csv', results.sample, { table: 'm1-isu' });
    expect(fileName).toMatch(/m1-isu\.csv$/);
    expect(Buffer.from(bytes.slice(0, 3)).toString('hex')).toBe('efbbbf');
    await expect(ask('csv', results.sample, { table: '../x' })).rejects.toThrow('no table');
  });

  it('names each document of the method, and refuses another', async () => {
    expect(documentsOf(results.sample)).toEqual(['berita-acara', 'dokumen-hasil']);
    for (const document of documentsOf(results.sample)) {
      const { fileName } = await ask('html', results.sample, { document });
      expect(fileName).toContain(document);
    }
    for (const format of FORMATS)
      await expect(ask(format, results.sample, { document: 'notula' })).rejects.toThrow('no document');
  });
});
