/**
 * The outcome of a way that orders: rank, title, a drawing, a figure; a thick line under the last accepted, ties marked "Seri".
 * What is drawn is grey below the line, but shape, weight and line say it too. Nothing moves: a result is shown, not raced.
 */

import type { CSSProperties, ReactNode } from 'react';

import type { CardColour } from '@mufakat/shared/cards/card.ts';

import styles from './RankedResult.module.css';

export interface RankedRow {
  readonly id: string;
  readonly title: string;
  /** `null` for too little data. */
  readonly rank: number | null;
  readonly tied: boolean;
  readonly accepted: boolean;
}

export interface RankedWords {
  readonly tied: string;
  readonly line: string;
  readonly accepted: string;
  readonly notAccepted: string;
  readonly rank: (rank: number) => string;
  readonly noRank: string;
  readonly tooLittle: string;
}

export interface RankedOwnProps {
  /** The last accepted row of all pages, when `rows` is one of several; default the last of `rows`. */
  lineAfter?: string | undefined;
  /** The paper of the cards that were decided on: ranks above the line lie on it. */
  colour?: CardColour | undefined;
  /** Rows grow to fill the height they have (screen). */
  fill?: boolean;
}

export interface RankedResultProps<R extends RankedRow> extends RankedOwnProps {
  /** In order of rank. */
  rows: readonly R[];
  /** The words `common.outcome`. */
  words: RankedWords;
  /** The figures have decimals. */
  wide?: boolean;
  drawingOf: (row: R) => ReactNode;
  figureOf: (row: R) => string;
  /** What is read out instead of the figure. */
  saidOf: (row: R) => string;
}

export function RankedResult<R extends RankedRow>(props: RankedResultProps<R>) {
  const { rows, words, lineAfter, colour, fill = false, wide = false, drawingOf, figureOf, saidOf } = props;
  const last = lineAfter ?? rows.findLast(({ accepted }) => accepted)?.id;
  return (
    <ol
      className={styles.rows}
      data-fill={fill || undefined}
      data-wide={wide || undefined}
      style={paperOf(colour)}
    >
      {rows.map((row) => (
        <li
          key={row.id}
          className={styles.row}
          data-accepted={row.accepted || undefined}
          data-line={row.id === last || undefined}
        >
          <b className={styles.rank}>
            <span className="visually-hidden">
              {row.rank === null ? words.noRank : words.rank(row.rank)},{' '}
            </span>
            <span aria-hidden="true">{row.rank ?? '–'}</span>
          </b>
          <p className={styles.title}>
            {row.title} {row.tied && <em className={styles.tied}>{words.tied}</em>}
            {row.rank === null && <em className={styles.tied}>{words.tooLittle}</em>}
          </p>
          {drawingOf(row)}
          <b className={styles.votes}>
            <span aria-hidden="true">{figureOf(row)}</span>
            <span className="visually-hidden">
              {saidOf(row)}, {row.accepted ? words.accepted : words.notAccepted}
              {row.id === last && `. ${words.line}`}
            </span>
          </b>
        </li>
      ))}
    </ol>
  );
}

/** A bar of this share of the whole, 0 to 1. */
export function RankedBar({ share, of }: { readonly share: number; readonly of: 'dots' | 'score' }) {
  return (
    <span className={styles.bar} data-of={of} aria-hidden="true">
      <i style={{ width: `${100 * share}%` }} />
    </span>
  );
}

function paperOf(colour: CardColour | undefined): CSSProperties | undefined {
  if (colour === undefined) return undefined;
  return {
    '--rank-paper': `var(--${colour})`,
    '--rank-edge': `var(--${colour}-edge)`,
    '--rank-ink': 'var(--card-ink)',
  } as CSSProperties;
}
