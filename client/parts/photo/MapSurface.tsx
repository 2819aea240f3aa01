/**
 * The map sheet with pins on it. A press on the sheet is a point of it, in thousandths of its sides; the sheet is larger than
 * its window when it is zoomed, and is then moved with the finger or the scroll bars.
 */
import type { MouseEvent, ReactNode, Ref } from 'react';

import type { Spot } from '@mufakat/shared/cards/card.ts';

import styles from './map.module.css';
import type { SeenPhoto } from './Photo.tsx';

export interface MapSurfaceProps {
  readonly sheet: SeenPhoto;
  readonly alt: string;
  /** 1 = as wide as its window. */
  readonly zoom?: number;
  /** As high as it is wide enough for; else its window scrolls. */
  readonly isTall?: boolean;
  readonly onPoint?: ((spot: Spot) => void) | undefined;
  /** Pins: elements placed with `pinStyle`. */
  readonly children?: ReactNode;
  /** The sheet itself, for who reckons points of it. */
  readonly ref?: Ref<HTMLDivElement>;
}

export function MapSurface({
  sheet,
  alt,
  zoom = 1,
  isTall = false,
  onPoint,
  children,
  ref,
}: MapSurfaceProps) {
  const press = (event: MouseEvent<HTMLElement>) => onPoint?.(spotOf(event, event.currentTarget));
  return (
    <div className={styles.window} data-tall={isTall || undefined}>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the two sliders beside it do the same for the keyboard */}
      <div
        ref={ref}
        className={styles.sheet}
        style={{ width: `${zoom * 100}%` }}
        data-pointed={onPoint !== undefined || undefined}
        onClick={onPoint === undefined ? undefined : press}
      >
        <img src={sheet.src} width={sheet.width} height={sheet.height} alt={alt} draggable={false} />
        {children}
      </div>
    </div>
  );
}

/** Where a pin stands on its sheet. */
export function pinStyle({ x, y }: Spot): { readonly left: string; readonly top: string } {
  return { left: `${x / 10}%`, top: `${y / 10}%` };
}

/** The point of a sheet under a pointer, kept on it. */
export function spotOf(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  sheet: Element,
): Spot {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  return { x: thousandths((clientX - left) / width), y: thousandths((clientY - top) / height) };
}

function thousandths(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 1000);
}
