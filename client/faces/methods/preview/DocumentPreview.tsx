/**
 * A document of a method with sample cards, as the server prints it. It opens where what is being changed is printed, and stays
 * where it was scrolled to while it is printed anew.
 */
import { useEffect, useRef, useState } from 'react';

import type { Language } from '@mufakat/shared/languages/language.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { fitSheets } from '../../../layouts/ratify/fit-sheets.ts';
import { methodsApi } from '../../../platform/methods-api.ts';
import { editorWords } from '../method-words.ts';
import type { Place } from '../place.ts';
import styles from './Preview.module.css';

/** Typing must not print at every key. */
const SETTLE_MS = 700;
/** Sheets look the same for every workshop. */
const STYLE_SHEET = '/api/workshops/contoh/document.css';
const MINUTES = 'berita-acara';
/** Left above what is shown. */
const ABOVE_PX = 24;

export function DocumentPreview({ method, place }: { readonly method: Method; readonly place: Place }) {
  const words = useWords(editorWords).preview;
  const { language } = useLanguage();
  const document = place.part === 'report' ? (method.result.reports[place.at]?.id ?? MINUTES) : MINUTES;
  const frame = useRef<HTMLIFrameElement>(null);
  const seen = useRef<Seen>({ document: '', sought: null, top: 0 });
  const [page, setPage] = useState<string | null>(null);
  const [isFailed, setFailed] = useState(false);
  const sought = soughtIn(method, place, language);
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(async () => {
      const answer = await methodsApi.preview(method, { document, language });
      if (isLate) return;
      setFailed(!answer.ok);
      if (answer.ok) setPage(answer.value.page);
    }, SETTLE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [method, document, language]);
  useEffect(() => {
    if (frame.current !== null) scrollTo(frame.current, seen.current, { document, sought });
  }, [document, sought]);
  if (page === null) return <p className={styles.wait}>{isFailed ? words.failed : words.waiting}</p>;
  return (
    <iframe
      ref={frame}
      className={`${styles.frame} ${styles.paper}`}
      title={words.paper}
      sandbox="allow-same-origin"
      srcDoc={`<!doctype html><link rel="stylesheet" href="${STYLE_SHEET}"><body>${page}</body>`}
      onLoad={({ currentTarget }) => {
        const inside = currentTarget.contentDocument;
        if (inside === null) return;
        fitSheets(inside);
        const before = seen.current;
        inside.scrollingElement?.scrollTo(0, before.document === document ? before.top : 0);
        scrollTo(currentTarget, before, { document, sought });
        inside.addEventListener('scroll', () => {
          before.top = inside.scrollingElement?.scrollTop ?? 0;
        });
      }}
    />
  );
}

/** Which document was looked at, what of it was shown last, and how far it was scrolled. */
interface Seen {
  document: string;
  sought: string | null;
  top: number;
}

/** A table by its title, or the signatures; the rest begins on the first page. */
function soughtIn({ result }: Method, place: Place, language: Language): string | null {
  const table = place.part === 'table' ? result.tables[place.at] : undefined;
  if (table !== undefined) return `table ${table.name[language]}`;
  return place.part === 'signatures' ? 'signatures' : null;
}

/** Once for each thing that is opened: whoever scrolls away is not taken back. */
function scrollTo(frame: HTMLIFrameElement, seen: Seen, wanted: Omit<Seen, 'top'>): void {
  const inside = frame.contentDocument;
  if (inside === null || (seen.document === wanted.document && seen.sought === wanted.sought)) return;
  const { sought } = wanted;
  const target = sought === null ? null : elementOf(inside, sought);
  // What is new is not printed yet; it is looked for again once it is.
  if (sought !== null && target === null) return;
  seen.document = wanted.document;
  seen.sought = sought;
  if (target === null) return;
  const { top } = target.getBoundingClientRect();
  inside.scrollingElement?.scrollBy(0, top - ABOVE_PX);
}

function elementOf(inside: Document, sought: string): Element | null {
  if (sought === 'signatures') return inside.querySelector('.signatures');
  const name = sought.replace(/^table /, '');
  const headings = [...inside.querySelectorAll('h1, h2, h3, h4, .annex-head')];
  return headings.find(({ textContent }) => textContent.includes(name)) ?? null;
}
