/** The QR symbol of a result as an SVG of its own: black squares on white, the quiet zone included. */

import { encode } from 'uqr';

/** A square SVG of `side` points; nothing but one path, so it passes any content policy. */
export function qrSvg(text: string, side: number): string {
  const { data, size } = encode(text, { ecc: 'M', border: 1 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#ffffff"/><path d="${squares.join('')}" fill="#000000"/></svg>`
  );
}
