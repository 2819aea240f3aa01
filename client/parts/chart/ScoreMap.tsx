/**
 * Layak against mendesak: the picture that the documents print too, and the list that says the same in words. Both stand
 * together on every face, so the picture itself is silent.
 */

import { useMemo } from 'react';

import type { ProgrammeClass } from '@mufakat/shared/polls/way.ts';
import type { Look } from '@mufakat/shared/result/pictures/look.ts';
import { classPicture, drawScatter } from '@mufakat/shared/result/pictures/scatter.ts';

import { ClassTag } from '../ClassTag.tsx';
import { Drawing } from '../Drawing.tsx';
import styles from './ScoreMap.module.css';

export interface ScoredRow {
  readonly id: string;
  readonly title: string;
  readonly rank: number;
  readonly tied: boolean;
  /** Weighted means, ready for drawing; `null` without sheets. */
  readonly feasible: number | null;
  readonly urgent: number | null;
  /** The same with two decimals in the viewer's language. */
  readonly feasibleText: string;
  readonly urgentText: string;
  /** Lowest and highest mean of one rater on each side [M4]; `null` without sheets. */
  readonly spread: { readonly feasible: string; readonly urgent: string } | null;
  /** In force, after the facilitator's override. */
  readonly class: ProgrammeClass;
  /** The class was changed with a reason. */
  readonly moved?: boolean;
}

export interface ScoreWords {
  readonly feasible: string;
  readonly urgent: string;
  readonly classes: Readonly<Record<ProgrammeClass, string>>;
  readonly tied: string;
}

/** The lines between the classes [domain 4.1]. */
const LINES = { feasibleFrom: 2.5, urgentFrom: 3.5, middleFrom: 2.5 };

export interface ScoreMapProps {
  rows: readonly ScoredRow[];
  words: ScoreWords;
  look: Look;
  /** In the units of the look. */
  size: { readonly width: number; readonly height: number };
}

export function ScoreMap({ rows, words, look, size }: ScoreMapProps) {
  const { svg } = useMemo(
    () =>
      drawScatter(
        {
          points: rows.flatMap((row) =>
            row.feasible === null || row.urgent === null
              ? []
              : {
                  number: row.rank,
                  feasible: row.feasible,
                  urgent: row.urgent,
                  class: row.class,
                  moved: row.moved ?? false,
                },
          ),
          lines: LINES,
          across: `${words.feasible} →`,
          up: `${words.urgent} →`,
          classes: words.classes,
        },
        look,
        size,
      ),
    [rows, words, look, size],
  );
  return <Drawing svg={svg} label={null} />;
}

export interface ScoreListProps {
  /** In order of rank. */
  rows: readonly ScoredRow[];
  words: ScoreWords;
  look: Look;
}

const CLASSES: readonly ProgrammeClass[] = [
  'layak-mendesak',
  'layak',
  'layak-kurang-mendesak',
  'tidak-layak',
  'data-kurang',
];

/** Best class first, by rank within a class: the order of the list. */
export function sortByClass(rows: readonly ScoredRow[]): ScoredRow[] {
  return rows.toSorted((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class) || a.rank - b.rank);
}

/** Programmes under the heading of their class, with L and M. */
export function ScoreList({ rows, words, look }: ScoreListProps) {
  return (
    <div className={styles.list}>
      {CLASSES.filter((each) => rows.some((row) => row.class === each)).map((each, index) => {
        const own = rows.filter((row) => row.class === each);
        return (
          <section key={each}>
            <h2 className={styles.class}>
              <span className={styles.mark}>
                <Drawing svg={classPicture(each, look)} label={null} />
              </span>
              <ClassTag of={each} text={words.classes[each]} />
              {index === 0 && (
                <span className={styles.scores} aria-hidden="true">
                  <span>{words.feasible}</span>
                  <span>{words.urgent}</span>
                </span>
              )}
            </h2>
            <ol>
              {own.map((row) => (
                <li key={row.id} className={styles.row}>
                  <b className={styles.number}>{row.rank}</b>
                  <span className={styles.title}>
                    {row.title} {row.tied && <em className={styles.tied}>{words.tied}</em>}
                    {row.moved && <sup>*</sup>}
                  </span>
                  <span className={styles.scores}>
                    <span>
                      <span className="visually-hidden">{words.feasible} </span>
                      {row.feasibleText}
                    </span>
                    <span>
                      <span className="visually-hidden">{words.urgent} </span>
                      {row.urgentText}
                    </span>
                  </span>
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
