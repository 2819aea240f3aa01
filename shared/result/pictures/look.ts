/**
 * How a picture is drawn: how wide, how large its type, in which colours. Every picture is one function of what it shows and a
 * look, so that the wall of the hall, the PDF and the DOCX show the same one. Colours are never the only carrier of a meaning.
 */
import type { RoleCode } from '../../cards/card.ts';
import type { ProgrammeClass } from '../../polls/way.ts';
import {
  circle,
  line,
  polygon,
  polyline,
  rect,
  svg,
  text,
  textWidth,
  wrap,
  wrapRuns,
  type TextRun,
} from '../svg.ts';

export interface Paint {
  readonly fill: string;
  readonly edge: string;
  /** Of letters on it. */
  readonly ink: string;
}

export interface Colours {
  /** Under the whole picture, and under what must not be seen through. */
  readonly behind: string;
  readonly ground: string;
  readonly ink: string;
  readonly grey: string;
  readonly line: string;
  /** Heads of periods, one after the other. */
  readonly bands: readonly Paint[];
  /** Bars, by the period they begin in. */
  readonly bars: readonly Paint[];
  /** The number of a row. */
  readonly number: Paint;
  /** What is missing. */
  readonly missing: string;
  readonly panel: string;
  /** Lines and points of a measure; its last point. */
  readonly measure: string;
  readonly target: string;
  readonly zones: Readonly<Record<Exclude<ProgrammeClass, 'data-kurang'>, string>>;
  readonly classes: Readonly<Record<ProgrammeClass, Paint>>;
  readonly roles: Readonly<Record<RoleCode, Paint>>;
}

export interface Look {
  /** Units across; no picture is higher than `height`, what does not fit goes on in a further one. */
  readonly width: number;
  readonly height: number;
  /** Size of the usual text and of the smallest. */
  readonly type: number;
  readonly small: number;
  readonly font: string;
  /** How much wider the letters are than those `textWidth` measures. */
  readonly letter: number;
  /** Actors beside each other, and small pictures beside each other. */
  readonly actors: number;
  readonly cells: number;
  /** Height of the field of such a small picture, in type sizes: few may grow into the room there is. */
  readonly field: { readonly least: number; readonly most: number };
  /** Size of a mark among others; its number is as large as the usual text. */
  readonly mark: number;
  readonly colours: Colours;
}

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The parts of a picture put together in its look. */
export function drawing(look: Look, height: number, parts: readonly string[], width = look.width): Drawing {
  return { svg: svg(width, height, parts, { font: look.font, ground: look.colours.behind }), width, height };
}

/** Width of a text in the letters of the look. */
export function widthOf(look: Look, content: string, size = look.type): number {
  return textWidth(content, size) * look.letter;
}

/** A text broken into lines in the letters of the look. */
export function wrapped(look: Look, content: string, width: number, size = look.type): string[] {
  return wrap(content, width / look.letter, size);
}

export function wrappedRuns(
  look: Look,
  content: readonly TextRun[],
  width: number,
  size = look.type,
): TextRun[][] {
  return wrapRuns(content, width / look.letter, size);
}

/** The number of a row on an eight-sided label around a point. */
export function numberLabel(look: Look, x: number, y: number, number: number): string {
  const { fill, edge, ink } = look.colours.number;
  const [r, cut] = [look.type * 0.9, look.type * 0.42];
  const corners = [
    [-cut, -r],
    [cut, -r],
    [r, -cut],
    [r, cut],
    [cut, r],
    [-cut, r],
    [-r, cut],
    [-r, -cut],
  ] as const;
  return (
    polygon(
      corners.map(([dx, dy]) => [x + dx, y + dy]),
      { fill, stroke: edge },
    ) +
    text(x, y + look.type * 0.35, String(number), {
      size: look.type,
      bold: true,
      anchor: 'middle',
      fill: ink,
    })
  );
}

/** The sign of an answer around a point, so large as a letter. */
export function answerSign(
  answer: 'confirmed' | 'noted' | 'waiting' | 'declined',
  x: number,
  y: number,
  size: number,
  stroke: string,
): string {
  const style = { stroke, width: size * 0.11, fill: 'none' };
  const r = size * 0.36;
  switch (answer) {
    case 'confirmed':
      return polyline(
        [
          [x - r, y],
          [x - r * 0.25, y + r * 0.75],
          [x + r, y - r * 0.75],
        ],
        style,
      );
    case 'noted':
      return (
        rect(x - r, y - r * 0.9, r * 2, r * 1.5, style) +
        polyline(
          [
            [x - r * 0.6, y + r * 0.6],
            [x - r * 0.6, y + r * 1.2],
            [x, y + r * 0.6],
          ],
          style,
        )
      );
    case 'waiting':
      return (
        circle(x, y, r, style) +
        polyline(
          [
            [x, y - r * 0.6],
            [x, y],
            [x + r * 0.45, y + r * 0.25],
          ],
          style,
        )
      );
    case 'declined':
      return line(x - r, y - r, x + r, y + r, style) + line(x - r, y + r, x + r, y - r, style);
  }
}
