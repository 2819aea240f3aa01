/** A form of another system with sample cards, as it opens in a spreadsheet. */
import { useMemo } from 'react';

import type { Method } from '@mufakat/shared/methods/schema.ts';
import { buildResult } from '@mufakat/shared/result/build.ts';
import { exchangeSheets } from '@mufakat/shared/result/exchange.ts';
import { sampleWorkshop } from '@mufakat/shared/workshop/sample.ts';

import { useLanguage } from '../../../hooks/useLanguage.ts';
import { useWords } from '../../../hooks/useWords.ts';
import { editorWords } from '../method-words.ts';
import styles from './Preview.module.css';

export interface ExchangePreviewProps {
  readonly method: Method;
  readonly at: number;
  readonly year: number;
}

export function ExchangePreview({ method, at, year }: ExchangePreviewProps) {
  const words = useWords(editorWords).preview;
  const { language } = useLanguage();
  const sheet = useMemo(() => {
    const { state } = sampleWorkshop({ method, language, year, words });
    return exchangeSheets(buildResult(state, { program: '', frozen: null }))[at];
  }, [method, at, year, language, words]);
  if (sheet === undefined) return <p className={styles.wait}>{words.failed}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a sheet that is wider than its place is scrolled by keyboard
    <section className={styles.sheet} aria-label={sheet.name} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {sheet.columns.map(({ title }, place) => (
              <th key={place} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row, place) => (
            <tr key={place}>
              {row.map((value, column) => (
                <td key={column}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
