/**
 * A page of another face inside this one: a document of its own, so that type scale, width and scrolling are that face's. The parts
 * are drawn into it from here; the style sheets of this page come along, those that arrive later too.
 */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import type { FaceStyle } from '../../../styles/face.ts';
import styles from './Preview.module.css';

export interface FramedProps {
  readonly title: string;
  readonly face: FaceStyle;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
  readonly children: ReactNode;
}

/** With a doctype: without one a browser takes names of classes that differ in capitals for the same. */
const EMPTY = '<!doctype html><html><head></head><body></body></html>';

export function Framed({ title, face, width, height, scale = 1, children }: FramedProps) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  const watch = useRef<MutationObserver | null>(null);
  useEffect(() => () => watch.current?.disconnect(), []);
  return (
    <>
      <iframe
        className={styles.frame}
        title={title}
        srcDoc={EMPTY}
        onLoad={({ currentTarget }) => {
          const page = currentTarget.contentDocument;
          if (page === null) return;
          watch.current?.disconnect();
          watch.current = dress(page, face);
          setBody(page.body);
        }}
        width={width}
        height={height}
        tabIndex={-1}
        style={scale === 1 ? undefined : { transform: `scale(${scale})` }}
      />
      {body !== null && createPortal(children, body)}
    </>
  );
}

/** What a hand or keyboard does to a page, except to scroll it. */
const ACTS = ['click', 'pointerdown', 'mousedown', 'touchend', 'keydown', 'dragstart', 'submit'] as const;

function nothing(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The language, colours and type scale of a face, and nothing in it to be pressed. */
function dress(page: Document, face: FaceStyle): MutationObserver {
  const { documentElement: root } = page;
  const { lang, dataset } = document.documentElement;
  root.lang = lang;
  root.dataset.face = face;
  if (dataset.theme !== undefined) root.dataset.theme = dataset.theme;
  for (const act of ACTS) page.addEventListener(act, nothing, { capture: true });
  const copy = () => {
    const sheets = document.head.querySelectorAll('link[rel="stylesheet"], style');
    page.head.replaceChildren(...[...sheets].map((sheet) => sheet.cloneNode(true)));
  };
  copy();
  const watch = new MutationObserver(copy);
  watch.observe(document.head, { childList: true });
  return watch;
}
