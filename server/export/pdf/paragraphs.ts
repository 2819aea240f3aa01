/** Runs and paragraphs of a PDF as pdfmake wants them, on lines as high as `paper.ts` says and broken as `lines.ts` plans. */

import type { Run } from '@mufakat/shared/result/document.ts';
import type { Content } from 'pdfmake/interfaces.js';

import { face, splitByFont } from '../fonts.ts';
import { paragraphsOf, textWidth } from '../lines.ts';
import { ARIAL_LINE, INK, type TypeStyle, cm } from '../paper.ts';

export interface ColouredRun extends Run {
  colour?: string;
  /** Not broken after its hyphens. */
  whole?: boolean;
}

/** Widest word that is set whole; a wider one may break anywhere rather than run out of its column. */
const WIDEST_WHOLE = cm(10);

export function paragraphs(
  runs: Run[],
  style: TypeStyle,
  alignment: 'left' | 'center' | 'right' | 'justify',
): Content[] {
  return paragraphsOf(runs).map((each) => paragraph(each, style, alignment));
}

/** One paragraph; letters that Arimo lacks are set in Noto Sans without making the line higher. */
export function paragraph(
  runs: readonly ColouredRun[],
  style: TypeStyle,
  alignment: 'left' | 'center' | 'right' | 'justify',
) {
  const line = ARIAL_LINE * style.line;
  const lineHeight = line / face('regular').height;
  const words = alignment === 'justify' ? runs.flatMap((run) => wholeWords(run, style.size)) : runs;
  const text = words.flatMap((run) =>
    splitByFont(run.text, { bold: run.bold ?? style.bold, italic: run.italic ?? false }).map((part) => ({
      text: part.text,
      bold: run.bold ?? style.bold,
      ...(run.italic && { italics: true }),
      ...(run.superscript && { sup: true }),
      ...(run.whole && { noWrap: true }),
      ...(run.colour !== undefined
        ? { color: `#${run.colour}` }
        : (run.grey ?? style.grey)
          ? { color: `#${INK.grey}` }
          : {}),
      ...(part.spare && { font: 'Noto', lineHeight: line / face('spare').height }),
    })),
  );
  const indent = style.indent > 0 ? { marginLeft: style.indent, marginRight: style.indent } : {};
  return {
    text: text.length === 0 ? [{ text: '\u00A0' }] : text,
    fontSize: style.size,
    lineHeight,
    alignment,
    ...indent,
  };
}

/** A run with its hyphenated words apart: pdfmake stretches justified lines wherever it may break them. */
function wholeWords(run: ColouredRun, size: number): ColouredRun[] {
  return run.text.split(/(?<= )/).map((text) => ({
    ...run,
    text,
    whole: /[-–—/]/.test(text) && textWidth(text, size, run) <= WIDEST_WHOLE,
  }));
}
