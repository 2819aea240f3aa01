/**
 * A QR symbol as one path, black on white in both themes, with the quiet zone of four modules that cameras need. Size by the
 * place it stands in; the text is never shown here.
 */

import { useMemo } from 'react';
import { encode } from 'uqr';

import styles from './Qr.module.css';

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
  const { path, size } = useMemo(() => drawQr(text), [text]);
  return (
    <span className={className === undefined ? styles.qr : `${styles.qr} ${className}`}>
      <span className="visually-hidden">{label}</span>
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true" shapeRendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
    </span>
  );
}

/** Runs of dark modules as one row each: a hall reads it the same, the page holds a tenth of the rectangles. */
function drawQr(text: string): { path: string; size: number } {
  const { data } = encode(text, { border: 0, ecc: 'M' });
  const parts: string[] = [];
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x]) x += 1;
      parts.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`);
    }
  });
  return { path: parts.join(''), size: data.length + 2 * QUIET };
}
