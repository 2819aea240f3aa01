/** What a method would print of a workshop with sample cards: for whoever makes one, and loaded only then. */

import { editor as english } from '@mufakat/shared/languages/en/editor.ts';
import { editor as indonesian } from '@mufakat/shared/languages/id/editor.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { sampleWorkshop } from '@mufakat/shared/workshop/sample.ts';

import { MINUTES } from '../export/request.ts';
import type { Parts } from './parts.ts';

const WORDS = { id: indonesian.preview, en: english.preview };

export interface PreviewRequest {
  readonly method: Method;
  /** A report of the method; its minutes if it is none. */
  readonly document: string | null;
  readonly language: keyof typeof WORDS;
  /** Of the sample workshop. */
  readonly year: number;
}

/** The document as part of an HTML page. */
export async function renderPreview(
  renderExport: Parts['renderExport'],
  { method, document, language, year }: PreviewRequest,
): Promise<string> {
  const { state } = sampleWorkshop({ method, language, year, words: WORDS[language] });
  const report = method.result.reports.find(({ id }) => id === document);
  const { bytes } = await renderExport({
    format: 'html',
    document: report?.id ?? MINUTES,
    result: buildResult(state, { program: '', frozen: null }),
    paper: 'F4',
    verifyUrl: null,
    html: 'fragment',
  });
  return new TextDecoder().decode(bytes);
}
