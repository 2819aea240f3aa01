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

export interface DocumentPreviewProps {
  readonly method: Method;
  readonly place: Place;
  /** What of it is worked on. */
  readonly heading: string | null;
}

export function DocumentPreview({ method, place, heading }: DocumentPreviewProps) {
  const words = useWords(editorWords).preview;
  const { language } = useLanguage();
  const document = place.part === 'report' ? (method.result.reports[place.at]?.id ?? MINUTES) : MINUTES;
  const frame = useRef<HTMLIFrameElement>(null);
  const seen = useRef<Seen>({ document: '', sought: null, top: 0 });
  const [printed, setPrinted] = useState<Printed | null>(null);
  const [isFailed, setFailed] = useState(false);
  const sought = heading === null ? soughtIn(method, place, language) : `heading ${heading}`;
  useEffect(() => {
    let isLate = false;
    const timer = setTimeout(async () => {
      const answer = await methodsApi.preview(method, { document, language });
      if (isLate) return;
      setFailed(!answer.ok);
      if (answer.ok) setPrinted({ document, page: answer.value.page });
    }, SETTLE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [method, document, language]);
  useEffect(() => {
    const inside = frame.current?.contentDocument;
    if (inside && seen.current.document === document) seek(inside, seen.current, sought);
  }, [document, sought]);
  if (printed === null) return <p className={styles.wait}>{isFailed ? words.failed : words.waiting}</p>;
  return (
    <iframe
      ref={frame}
      className={`${styles.frame} ${styles.paper}`}
      title={words.paper}
      sandbox="allow-same-origin"
      srcDoc={`<!doctype html><link rel="stylesheet" href="${STYLE_SHEET}"><body>${printed.page}</body>`}
      onLoad={({ currentTarget }) => {
        const inside = currentTarget.contentDocument;
        if (inside === null) return;
        fitSheets(inside);
        const now = seen.current;
        if (now.document === printed.document) inside.scrollingElement?.scrollTo(0, now.top);
        else seen.current = { document: printed.document, sought: null, top: 0 };
        if (printed.document === document) seek(inside, seen.current, sought);
        inside.addEventListener('scroll', () => {
          seen.current.top = inside.scrollingElement?.scrollTop ?? 0;
        });
      }}
    />
  );
}

interface Printed {
  readonly document: string;
  readonly page: string;
}

/** Which document is looked at, what of it was shown last, and how far it is scrolled. */
interface Seen {
  document: string;
  sought: string | null;
  top: number;
}

const TOP = 'top';
const SIGNATURES = 'signatures';

/** A table by its title, the signatures, or the first page; a report stays where it is. */
function soughtIn({ result }: Method, place: Place, language: Language): string | null {
  const table = place.part === 'table' ? result.tables[place.at] : undefined;
  if (table !== undefined) return `heading ${table.name[language]}`;
  if (place.part === 'agreed' && result.agreed !== null) return `heading ${result.agreed.title[language]}`;
  if (place.part === 'delegates' && result.delegates !== undefined)
    return `heading ${result.delegates.title[language]}`;
  if (place.part === 'minutes') return TOP;
  return place.part === 'signatures' ? SIGNATURES : null;
}

/** Once for each thing that is opened: whoever scrolls away is not taken back. What is not printed yet is looked for again. */
function seek(inside: Document, seen: Seen, sought: string | null): void {
  if (seen.sought === sought) return;
  if (sought === null || sought === TOP) {
    if (sought === TOP) inside.scrollingElement?.scrollTo(0, 0);
    seen.sought = sought;
    return;
  }
  const target = elementOf(inside, sought);
  if (target === null) return;
  seen.sought = sought;
  inside.scrollingElement?.scrollBy(0, target.getBoundingClientRect().top - ABOVE_PX);
}

function elementOf(inside: Document, sought: string): Element | null {
  if (sought === SIGNATURES) return inside.querySelector('.signatures');
  const name = sought.replace(/^heading /, '');
  const headings = [...inside.querySelectorAll('h1, h2, h3, h4, .annex-head')];
  return headings.find(({ textContent }) => textContent.includes(name)) ?? null;
}
