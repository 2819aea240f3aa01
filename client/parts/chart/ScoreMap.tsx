/**
 * Layak against mendesak, 1 to 5, with the lines between the classes: every programme is its rank on a small cut card. The
 * picture is silent; the list beside it (`ScoreList`) says the same in words, so both stand together on every face.
 */

import { useMemo } from 'react';

import type { ProgrammeClass } from '@mufakat/shared/polls/way.ts';

import { ClassTag } from '../ClassTag.tsx';
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

/** From 1 to 5 on both axes; the class lines of the method [domain 4.1]. */
const FROM = 1;
const TO = 5;
const FEASIBLE_LINE = 2.5;
const URGENT_LINES = [2.5, 3.5];
/** Points nearer than this, in percent of the map, are moved apart so that every rank can be read. */
const APART = 6.4;

export interface ScoreMapProps {
  rows: readonly ScoredRow[];
  words: ScoreWords;
  chosen?: string | undefined;
}

export function ScoreMap({ rows, words, chosen }: ScoreMapProps) {
  const points = useMemo(() => spread(rows), [rows]);
  return (
    <div className={styles.figure} aria-hidden="true">
      <span className={styles.up}>{words.urgent} →</span>
      <div className={styles.map}>
        <i className={styles.low} style={{ width: `${share(FEASIBLE_LINE)}%` }} />
        <i className={styles.high} style={{ left: `${share(FEASIBLE_LINE)}%`, bottom: `${share(3.5)}%` }} />
        <i
          className={styles.middle}
          style={{
            left: `${share(FEASIBLE_LINE)}%`,
            bottom: `${share(2.5)}%`,
            height: `${share(3.5) - share(2.5)}%`,
          }}
        />
        <i className={styles.down} style={{ left: `${share(FEASIBLE_LINE)}%` }} />
        {URGENT_LINES.map((line) => (
          <i
            key={line}
            className={styles.across}
            style={{ left: `${share(FEASIBLE_LINE)}%`, bottom: `${share(line)}%` }}
          />
        ))}
        <span className={styles.name} style={{ left: 0, top: 0, width: `${share(FEASIBLE_LINE)}%` }}>
          {words.classes['tidak-layak']}
        </span>
        <span className={styles.name} style={{ left: `${share(FEASIBLE_LINE)}%`, top: 0 }}>
          {words.classes['layak-mendesak']}
        </span>
        <span className={styles.name} style={{ left: `${share(FEASIBLE_LINE)}%`, bottom: `${share(2.5)}%` }}>
          {words.classes.layak}
        </span>
        <span className={styles.name} style={{ left: `${share(FEASIBLE_LINE)}%`, bottom: 0 }}>
          {words.classes['layak-kurang-mendesak']}
        </span>
        {[1, 2, 3, 4, 5].map((value) => (
          <span key={`x${value}`} className={styles.tickX} style={{ left: `${share(value)}%` }}>
            {value}
          </span>
        ))}
        {[1, 2, 3, 4, 5].map((value) => (
          <span key={`y${value}`} className={styles.tickY} style={{ bottom: `${share(value)}%` }}>
            {value}
          </span>
        ))}
        {points.map(({ row, x, y }) => (
          <b
            key={row.id}
            className={styles.point}
            data-class={row.class}
            data-chosen={row.id === chosen || undefined}
            style={{ left: `${x}%`, bottom: `${y}%` }}
          >
            <span>{row.rank}</span>
          </b>
        ))}
      </div>
      <span className={styles.along}>{words.feasible} →</span>
    </div>
  );
}

export interface ScoreListProps {
  /** In order of rank. */
  rows: readonly ScoredRow[];
  words: ScoreWords;
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
export function ScoreList({ rows, words }: ScoreListProps) {
  return (
    <div className={styles.list}>
      {CLASSES.filter((each) => rows.some((row) => row.class === each)).map((each, index) => {
        const own = rows.filter((row) => row.class === each);
        return (
          <section key={each}>
            <h2 className={styles.class}>
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
                  <b className={styles.number} data-class={row.class}>
                    {row.rank}
                  </b>
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

function share(value: number): number {
  return (100 * (value - FROM)) / (TO - FROM);
}

interface Point {
  readonly row: ScoredRow;
  readonly x: number;
  readonly y: number;
}

/**
 * Points in percent, those that would cover each other pushed apart a little. Always the same for the same rows: equal points
 * part sideways, the better rank to the right.
 */
function spread(rows: readonly ScoredRow[]): Point[] {
  const points = rows.flatMap((row) =>
    row.feasible === null || row.urgent === null
      ? []
      : [{ row, x: share(row.feasible), y: share(row.urgent) }],
  );
  for (let round = 0; round < 30; round += 1) {
    for (const [index, a] of points.entries()) {
      for (const b of points.slice(index + 1)) {
        const [dx, dy] = [a.x - b.x, a.y - b.y];
        const far = Math.hypot(dx, dy);
        if (far >= APART) continue;
        const push = (APART - far) / 2;
        const [ux, uy] = far === 0 ? [1, 0] : [dx / far, dy / far];
        a.x += ux * push;
        a.y += uy * push;
        b.x -= ux * push;
        b.y -= uy * push;
      }
    }
  }
  const inside = (value: number) => Math.min(98, Math.max(2, value));
  return points.map(({ row, x, y }) => ({ row, x: inside(x), y: inside(y) }));
}
