/** Runs and paragraphs of a DOCX file, and the white between them. What a person typed goes into text nodes only [E1]. */

import type { Align, Run } from '@mufakat/shared/result/document.ts';
import { AlignmentType, BorderStyle, HeadingLevel, LineRuleType, Paragraph, TextRun } from 'docx';

import { INK, type TypeStyle } from '../paper.ts';

/** Twentieths of a point, Word's unit of length. */
export const twips = (points: number): number => Math.round(points * 20);

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<Align, (typeof AlignmentType)[keyof typeof AlignmentType]>;

export const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

export interface Spacing {
  before?: number;
  left?: number;
  hanging?: number;
  keepNext?: boolean;
  heading?: (typeof LEVELS)[number];
  turn?: boolean;
  doubleRule?: boolean;
}

export function paragraph(
  runs: readonly (Run & { colour?: string })[],
  style: TypeStyle,
  align: Align,
  spacing: Spacing = {},
): Paragraph {
  const {
    before = 0,
    left = style.indent,
    hanging,
    keepNext = false,
    heading,
    turn = false,
    doubleRule = false,
  } = spacing;
  return new Paragraph({
    alignment: ALIGN[align],
    spacing: {
      before: twips(before),
      after: 0,
      line: Math.round(240 * style.line),
      lineRule: LineRuleType.AUTO,
    },
    indent: {
      left: twips(left),
      right: twips(style.indent),
      ...(hanging !== undefined && { hanging: twips(hanging) }),
    },
    keepNext,
    keepLines: true,
    pageBreakBefore: turn,
    ...(heading !== undefined && { heading }),
    ...(hanging !== undefined && { tabStops: [{ type: 'left' as const, position: twips(left) }] }),
    ...(doubleRule && {
      border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, color: '000000', space: 5 } },
    }),
    // The mark alone makes the height of an empty line.
    ...(runs.every(({ text }) => text === '') && { run: { size: style.size * 2 } }),
    children: runs.flatMap((run) => textRuns(run, style)),
  });
}

function textRuns(run: Run & { colour?: string }, style: TypeStyle): TextRun[] {
  const grey = run.grey ?? style.grey;
  return run.text.split('\t').map(
    (text, index) =>
      new TextRun({
        ...(index === 0 ? { text } : { children: ['\t', text] }),
        font: 'Arial',
        size: style.size * 2,
        bold: run.bold ?? style.bold,
        italics: run.italic ?? false,
        superScript: run.superscript ?? false,
        color: run.colour ?? (grey ? INK.grey : '000000'),
      }),
  );
}

/** White of an exact height where no paragraph can carry it: above a table, or between two. */
export function spacer(height: number, keepNext: boolean, turn = false): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: Math.max(20, twips(height)), lineRule: LineRuleType.EXACT },
    keepNext,
    pageBreakBefore: turn,
    children: [new TextRun({ text: '', size: 2 })],
  });
}
