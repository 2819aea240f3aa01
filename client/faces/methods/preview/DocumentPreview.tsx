/** A document of a method with sample cards, as the server prints it. */
import { useEffect, useState } from 'react';

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

export function DocumentPreview({ method, place }: { readonly method: Method; readonly place: Place }) {
  const words = useWords(editorWords).preview;
  const { language } = useLanguage();
  const document =
    place.part === 'report' ? (method.result.reports[place.at]?.id ?? 'berita-acara') : 'berita-acara';
  const [page, setPage] = useState<string | null>(null);
  const [isFailed, setFailed] = useState(false);
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
  if (page === null) return <p className={styles.wait}>{isFailed ? words.failed : words.waiting}</p>;
  return (
    <iframe
      className={`${styles.frame} ${styles.paper}`}
      title={words.paper}
      sandbox="allow-same-origin"
      srcDoc={`<!doctype html><link rel="stylesheet" href="${STYLE_SHEET}"><body>${page}</body>`}
      onLoad={({ currentTarget }) => {
        if (currentTarget.contentDocument !== null) fitSheets(currentTarget.contentDocument);
      }}
    />
  );
}
