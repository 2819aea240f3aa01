/**
 * Breaks runs into lines the way the renderers do: at spaces, after hyphens and slashes, and inside a word only when the
 * word alone is wider than the line. Used to plan pages and to split a long objection between two of them.
 */

import type { Run } from '@mufakat/shared/result/document.ts';

import { face, faceOf } from './fonts.ts';

export interface Line {
  runs: Run[];
  /** The paragraph ends here. */
  ends: boolean;
}

interface Glyph {
  character: string;
  width: number;
  run: Run;
}

/** Superscripts are drawn at this share of the size. */
const RAISED = 0.58;

/**
 * The lines that runs fill in a given width; `\n` in a text ends a paragraph. Never less than one line. With `whole`, words
 * break at spaces alone, as `pdf/paragraphs.ts` sets justified text: pdfmake would stretch the place after a hyphen too.
 */
export function breakLines(runs: readonly Run[], size: number, width: number, whole = false): Line[] {
  const lines: Line[] = [];
  for (const paragraph of paragraphsOf(runs)) {
    const glyphs = paragraph.flatMap((run) => glyphsOf(run, size));
    for (const end of lineEnds(glyphs, width, whole))
      lines.push({ runs: runsOf(glyphs.slice(end.from, end.to)), ends: end.last });
  }
  return lines;
}

/** The runs split at line feeds; each inner list is one paragraph. */
export function paragraphsOf(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...run, text });
    }
  }
  const filled = paragraphs.filter((paragraph) => paragraph.length > 0);
  return filled.length === 0 ? [[]] : filled;
}

/** Width of a text on one line. */
export function textWidth(
  text: string,
  size: number,
  style: { bold?: boolean; italic?: boolean } = {},
): number {
  return glyphsOf({ ...style, text }, size).reduce((total, glyph) => total + glyph.width, 0);
}

function glyphsOf(run: Run, size: number): Glyph[] {
  const main = face(faceOf(run));
  const scale = run.superscript ? size * RAISED : size;
  return Array.from(run.text, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const spare = codePoint > 0x7e && !main.has(codePoint) ? face(run.bold ? 'spareBold' : 'spare') : main;
    return { character, run, width: (spare.has(codePoint) ? spare : main).advance(codePoint) * scale };
  });
}

function lineEnds(
  glyphs: readonly Glyph[],
  width: number,
  whole: boolean,
): { from: number; to: number; last: boolean }[] {
  const ends: { from: number; to: number; last: boolean }[] = [];
  let from = 0;
  let breakAt = 0;
  let used = 0;
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index];
    if (glyph === undefined) break;
    const blank = glyph.character === ' ';
    if (!blank && used + glyph.width > width && index > from) {
      const to = breakAt > from ? breakAt : index;
      ends.push({ from, to, last: false });
      from = to;
      used = 0;
      for (let back = from; back < index; back++) used += glyphs[back]?.width ?? 0;
    }
    used += glyph.width;
    if (mayBreakAfter(glyphs, index, whole)) breakAt = index + 1;
  }
  ends.push({ from, to: glyphs.length, last: true });
  return ends;
}

function mayBreakAfter(glyphs: readonly Glyph[], index: number, whole: boolean): boolean {
  const character = glyphs[index]?.character ?? '';
  const next = glyphs[index + 1]?.character ?? '';
  if (next === ' ') return false;
  if (character === ' ') return true;
  if (whole) return false;
  if (character === '–' || character === '—') return true;
  return (character === '-' || character === '/') && !/\d/.test(next);
}

function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: { source: Run; text: string }[] = [];
  for (const glyph of glyphs) {
    const last = runs.at(-1);
    if (last && last.source === glyph.run) last.text += glyph.character;
    else runs.push({ source: glyph.run, text: glyph.character });
  }
  return runs.map(({ source, text }) => ({ ...source, text }));
}
