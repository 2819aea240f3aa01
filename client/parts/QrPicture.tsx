/** A QR symbol as one path, black on white in both themes. Size by the place it stands in; the text is never shown here. */

import type { QrDrawing } from '@mufakat/shared/protocol/wire.ts';

import styles from './Qr.module.css';

export function QrPicture({
  drawing: { path, size },
  label,
  className,
}: {
  drawing: QrDrawing;
  label: string;
  className?: string | undefined;
}) {
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
