/**
 * The register of export formats, and the one way to a file: a Result in, bytes out. Everything in a file comes from the
 * Result, nothing from the clock or the machine. The renderers are loaded when first asked for, because pdfmake and docx
 * are slow to load and block while they work: the server calls this through `pool.ts`, never on its own thread.
 */

import { packFiles } from '@mufakat/shared/result/archive.ts';
import { beritaAcara } from '@mufakat/shared/result/berita-acara.ts';
import { resultHash } from '@mufakat/shared/result/canonical.ts';
import type { ResultDocument } from '@mufakat/shared/result/document.ts';
import { exchangeSheets } from '@mufakat/shared/result/exchange.ts';
import { reportDocument } from '@mufakat/shared/result/report.ts';
import type { Result } from '@mufakat/shared/result/result.ts';
import type { Sheet } from '@mufakat/shared/result/sheet.ts';
import { sheets } from '@mufakat/shared/result/sheets.ts';

import { withPlainText } from './plain-text.ts';
import {
  type Export,
  type ExportRequest,
  fileNameOf,
  type Format,
  MINUTES,
  UnknownDocument,
  UnknownTable,
} from './request.ts';

interface FormatDefinition {
  render: (request: ExportRequest) => Promise<Export>;
}

const formats = {
  docx: {
    render: async (request) => {
      const { renderDocx } = await import('./docx.ts');
      return file(
        request,
        await renderDocx(await pagesOf(request), madeAt(request.result)),
        'docx',
        DOCX_TYPE,
      );
    },
  },
  pdf: {
    render: async (request) => {
      const { renderPdf } = await import('./pdf.ts');
      return file(
        request,
        await renderPdf(await pagesOf(request), madeAt(request.result)),
        'pdf',
        'application/pdf',
      );
    },
  },
  xlsx: {
    render: async (request) => {
      const { renderXlsx } = await import('./xlsx.ts');
      const { footer } = documentOf(request);
      const { region } = withPlainText(request.result.workshop);
      const frame = { paper: request.paper, region, footer };
      if (request.table !== undefined) {
        const sheet = sheetOf(request.result, request.table);
        return file(request, await renderXlsx([sheet], frame), `${sheet.id}.xlsx`, XLSX_TYPE);
      }
      const bytes = await renderXlsx(withPlainText(sheets(request.result)), frame);
      return file(request, bytes, 'xlsx', XLSX_TYPE);
    },
  },
  csv: {
    render: async (request) => {
      const { renderCsv } = await import('./csv.ts');
      if (request.table === undefined) {
        const files = withPlainText(sheets(request.result)).map((sheet) => ({
          name: `${sheet.id}.csv`,
          bytes: renderCsv(sheet),
        }));
        const photos = [...(request.pictures ?? [])].map(([picture, bytes]) => ({
          name: `foto/${picture}.jpg`,
          bytes,
        }));
        return file(request, packFiles([...files, ...photos]), 'csv.zip', 'application/zip');
      }
      const sheet = sheetOf(request.result, request.table);
      return file(request, renderCsv(sheet), `${sheet.id}.csv`, 'text/csv; charset=utf-8');
    },
  },
  json: {
    render: async (request) => {
      const { renderJson } = await import('./json.ts');
      return file(request, renderJson(request.result), 'json', 'application/json');
    },
  },
  html: {
    render: async (request) => {
      const { htmlFragment, htmlPage } = await import('./html.ts');
      const document = await pagesOf(request);
      const text = request.html === 'fragment' ? htmlFragment(document) : htmlPage(document, 'document.css');
      return file(request, new TextEncoder().encode(text), 'html', 'text/html; charset=utf-8');
    },
  },
} as const satisfies Record<Format, FormatDefinition>;

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file that was asked for. Slow and blocking: call it in a worker. */
export async function renderExport(request: ExportRequest): Promise<Export> {
  // Also where the format does not print it.
  reportOf(request);
  return formats[request.format].render(request);
}

/** One table of the result, or a form of another system, by its id. */
function sheetOf(result: Result, table: string): Sheet {
  const sheet = [...sheets(result), ...exchangeSheets(result)].find(({ id }) => id === table);
  if (sheet === undefined) throw new UnknownTable(`no table ${table}`);
  return withPlainText(sheet);
}

function documentOf(request: ExportRequest): ResultDocument {
  const { result, paper, verifyUrl, since } = request;
  const sha256 = result.frozenAt === null ? null : resultHash(result);
  const options = { paper, sha256, verifyUrl, ...(since !== undefined && { since }) };
  const report = reportOf(request);
  return withPlainText(
    report === null ? beritaAcara(result, options) : reportDocument(result, report, options),
  );
}

/** The report of the method that was asked for, `null` for the berita acara. */
function reportOf({ result, document }: ExportRequest): Result['method']['prints']['reports'][number] | null {
  if (document === MINUTES) return null;
  const report = result.method.prints.reports.find(({ id }) => id === document);
  if (report === undefined) throw new UnknownDocument(`no document ${document}`);
  return report;
}

/** The document with its blocks in the order in which they stand on the pages. */
async function pagesOf(request: ExportRequest): Promise<ResultDocument> {
  const { arranged } = await import('./arrange.ts');
  return { ...arranged(documentOf(request)), photos: request.pictures ?? new Map<string, Uint8Array>() };
}

/** When the file says it was made: when the result was frozen, else when the workshop ended, or began. */
function madeAt({ frozenAt, workshop }: Result): Date {
  return new Date(frozenAt ?? workshop.endedAt ?? workshop.startedAt ?? workshop.days[0] ?? 0);
}

/** Formats that print one document carry its name, those with the whole result are called "hasil". */
function file(request: ExportRequest, bytes: Uint8Array, ending: string, contentType: string): Export {
  const printed = request.format === 'docx' || request.format === 'pdf' || request.format === 'html';
  const fileName = fileNameOf(request.result, printed ? request.document : 'hasil', ending);
  return { bytes, contentType, fileName };
}
