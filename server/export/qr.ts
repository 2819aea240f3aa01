/** QR symbols as drawings: black bars on white, the quiet zone included. */

import { encode } from 'uqr';

/** What cameras need around a symbol shown on glass, in modules. */
const QUIET = 4;

/** The symbol of an address, for a page that carries no encoder of its own. */
export function drawQr(text: string, quiet = QUIET): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const bars = data.flatMap((row, y) => barsOf(row).map(([x, wide]) => `M${x} ${y}h${wide}v1h-${wide}z`));
  return { path: bars.join(''), size };
}

/** The symbol of a result as an SVG of its own: a square of `side` points; nothing but one path, so it passes any content policy. */
export function qrSvg(text: string, side: number): string {
  const { path, size } = drawQr(text, 1);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#ffffff"/><path d="${path}" fill="#000000"/></svg>`
  );
}

/** Where the dark bars of a row begin and how wide they are: it stands on every page, so fewer shapes are drawn faster. */
function barsOf(row: readonly boolean[]): [x: number, wide: number][] {
  const bars: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = bars.at(-1);
    if (!dark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else bars.push([x, 1]);
  }
  return bars;
}
