/**
 * The few SVG elements the pictures are drawn with, as strings: every text escaped, figures with at most two decimals, no
 * reference to anything outside. Texts are measured by a rough table of letter widths, wide enough for Arimo.
 */

export interface Style {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
}

export interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Degrees around the point of the text. */
  readonly turn?: number;
}

/** Piece of a text in a style of its own. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly fill?: string;
}

/** A complete picture of `width` × `height` units on its ground. */
export function svg(
  width: number,
  height: number,
  parts: readonly string[],
  { font, ground }: { readonly font: string; readonly ground: string } = {
    font: 'Arimo, Arial',
    ground: '#FFFFFF',
  },
): string {
  const size = `${figure(width)} ${figure(height)}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${figure(width)}" height="${figure(height)}" ` +
    `font-family="${font}">${rect(0, 0, width, height, { fill: ground })}${parts.join('')}</svg>`
  );
}

export function text(x: number, y: number, content: string, style: TextStyle): string {
  const turn =
    style.turn === undefined ? '' : ` transform="rotate(${figure(style.turn)} ${figure(x)} ${figure(y)})"`;
  return (
    `<text x="${figure(x)}" y="${figure(y)}" font-size="${figure(style.size)}" fill="${style.fill ?? '#1F2A2E'}"` +
    `${style.bold === true ? ' font-weight="bold"' : ''} text-anchor="${style.anchor ?? 'start'}"${turn}>${escape(content)}</text>`
  );
}

/** One line of pieces, one after the other. */
export function runs(x: number, y: number, content: readonly TextRun[], style: TextStyle): string {
  const pieces = content.map(
    (it) =>
      `<tspan${it.bold === true ? ' font-weight="bold"' : ''}${it.fill === undefined ? '' : ` fill="${it.fill}"`}>${escape(it.text)}</tspan>`,
  );
  return (
    `<text x="${figure(x)}" y="${figure(y)}" font-size="${figure(style.size)}" fill="${style.fill ?? '#1F2A2E'}"` +
    ` text-anchor="${style.anchor ?? 'start'}">${pieces.join('')}</text>`
  );
}

/** Parts drawn around the origin, put on a point in another size. */
export function placed(x: number, y: number, scale: number, parts: string): string {
  return `<g transform="translate(${figure(x)} ${figure(y)}) scale(${figure(scale)})">${parts}</g>`;
}

/** Lines below each other, the first on `y`. */
export function lines(
  x: number,
  y: number,
  content: readonly string[],
  leading: number,
  style: TextStyle,
): string {
  return content.map((it, i) => text(x, y + i * leading, it, style)).join('');
}

export function rect(x: number, y: number, width: number, height: number, style: Style): string {
  return `<rect x="${figure(x)}" y="${figure(y)}" width="${figure(width)}" height="${figure(height)}"${paint(style)}/>`;
}

export function circle(x: number, y: number, r: number, style: Style): string {
  return `<circle cx="${figure(x)}" cy="${figure(y)}" r="${figure(r)}"${paint(style)}/>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, style: Style): string {
  return `<line x1="${figure(x1)}" y1="${figure(y1)}" x2="${figure(x2)}" y2="${figure(y2)}"${paint(style)}/>`;
}

export function polygon(points: readonly (readonly [number, number])[], style: Style): string {
  return `<polygon points="${pointList(points)}"${paint(style)}/>`;
}

export function polyline(points: readonly (readonly [number, number])[], style: Style): string {
  return `<polyline points="${pointList(points)}"${paint({ fill: 'none', ...style })}/>`;
}

/** Where a line may end: at any white space but one that holds its neighbours together. */
const BREAKS = /[^\S\u00a0]+/;

/** Words broken into lines no wider than `width`; a word that is wider is broken too. Nothing is cut off. */
export function wrap(content: string, width: number, size: number): string[] {
  const result: string[] = [];
  let current = '';
  for (const word of content.split(BREAKS).filter((it) => it !== '')) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (textWidth(joined, size) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') result.push(current);
    current = '';
    for (const letter of Array.from(word)) {
      if (current !== '' && textWidth(current + letter, size) > width) {
        result.push(current);
        current = '';
      }
      current += letter;
    }
  }
  if (current !== '') result.push(current);
  return result;
}

/** Pieces broken into lines as `wrap` does; a space at the end of a piece goes with it. */
export function wrapRuns(content: readonly TextRun[], width: number, size: number): TextRun[][] {
  const styled = content.flatMap((run) =>
    run.text.split(BREAKS).flatMap((word) => (word === '' ? [] : [{ ...run, text: word }])),
  );
  const result: TextRun[][] = [];
  let at = 0;
  for (const line of wrap(styled.map((it) => it.text).join(' '), width, size)) {
    const pieces: TextRun[] = [];
    for (const [i, part] of line.split(' ').entries()) {
      const run = styled[at];
      if (run === undefined) break;
      const last = pieces.at(-1);
      const own = i === 0 ? part : ` ${part}`;
      if (last !== undefined && last.bold === run.bold && last.fill === run.fill)
        pieces[pieces.length - 1] = { ...last, text: last.text + own };
      else pieces.push({ ...run, text: own });
      // A word that was broken goes on in the next line.
      if (run.text === part) at += 1;
      else styled[at] = { ...run, text: run.text.slice(part.length) };
    }
    result.push(pieces);
  }
  return result;
}

/** Width of a text in the same unit as `size`. */
export function textWidth(content: string, size: number): number {
  let width = 0;
  for (const letter of content) {
    width += /[ijlt.,:;'’|()fr ]/.test(letter)
      ? 0.31
      : /[mwMW@%—]/.test(letter)
        ? 0.87
        : /[A-Z]/.test(letter)
          ? 0.69
          : 0.56;
  }
  return width * size;
}

function paint(style: Style): string {
  return (
    ` fill="${style.fill ?? 'none'}"` +
    (style.stroke === undefined
      ? ''
      : ` stroke="${style.stroke}" stroke-width="${figure(style.width ?? 1)}"`) +
    (style.dash === undefined ? '' : ` stroke-dasharray="${style.dash}"`)
  );
}

function pointList(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y]) => `${figure(x)},${figure(y)}`).join(' ');
}

function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
