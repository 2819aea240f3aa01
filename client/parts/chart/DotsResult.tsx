/** The outcome of a dot vote: dots in fives beside each title. Dots are the red stickers of the wall. */

import type { CSSProperties } from 'react';

import styles from './DotsResult.module.css';
import {
  RankedBar,
  RankedResult,
  type RankedOwnProps,
  type RankedRow,
  type RankedWords,
} from './RankedResult.tsx';

export interface DotsRow extends RankedRow {
  readonly votes: number;
}

export interface DotsWords extends RankedWords {
  readonly dots: (count: number) => string;
}

export interface DotsResultProps extends RankedOwnProps {
  /** In order of rank. */
  rows: readonly DotsRow[];
  /** The words `common.outcome`. */
  words: DotsWords;
  /** Most dots of all pages, so that every page has one scale; default the most of `rows`. */
  most?: number | undefined;
}

/** Above this single dots can no longer be counted by eye, and the row becomes a bar of the same scale. */
const DOTS_MAX = 45;

export function DotsResult({ most, ...props }: DotsResultProps) {
  const scale = Math.max(1, most ?? 0, ...props.rows.map(({ votes }) => votes));
  return (
    <RankedResult
      {...props}
      drawingOf={({ votes }) =>
        scale > DOTS_MAX ? (
          <RankedBar share={votes / scale} of="dots" />
        ) : (
          <span className={styles.dots} style={{ '--most': scale } as CSSProperties} aria-hidden="true">
            {Array.from({ length: votes }, (_, at) => (
              <i key={at} />
            ))}
          </span>
        )
      }
      figureOf={({ votes }) => String(votes)}
      saidOf={({ votes }) => props.words.dots(votes)}
    />
  );
}
