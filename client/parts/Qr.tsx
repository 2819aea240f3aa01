/** A QR symbol made on the page. A phone gets its symbols drawn by the server: the encoder is too heavy to carry. */

import { useMemo } from 'react';
import { encode } from 'uqr';

import { QrPicture } from './QrPicture.tsx';

/** What cameras need around it, in modules. */
const QUIET = 4;

export function Qr({
  text,
  label,
  className,
}: {
  text: string;
  label: string;
  className?: string | undefined;
}) {
  const drawing = useMemo(() => drawQr(text), [text]);
  return <QrPicture drawing={drawing} label={label} className={className} />;
}

/** Runs of dark modules as one row each: a hall reads it the same, the page holds a tenth of the rectangles. */
function drawQr(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: QUIET, ecc: 'M' });
  const parts: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x]) x += 1;
      parts.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
    }
  });
  return { path: parts.join(''), size };
}
