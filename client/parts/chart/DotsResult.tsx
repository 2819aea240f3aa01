/**
 * The outcome of a dot vote: rank, title, dots in fives, figure; a thick line under the last accepted, ties marked "Seri".
 * Dots are the red stickers of the wall; those below the line are grey, but shape, weight and line say it too. Nothing moves:
 * a result is shown, not raced.
 */

import type { CSSProperties } from 'react';

import type { CardColour } from '@mufakat/shared/cards/card.ts';

import styles from './DotsResult.module.css';

export interface DotsRow {
  readonly id: string;
  readonly title: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly votes: number;
  readonly accepted: boolean;
}

export interface DotsWords {
  readonly tied: string;
  readonly line: string;
  readonly accepted: string;
  readonly notAccepted: string;
  readonly rank: (rank: number) => string;
  readonly dots: (count: number) => string;
}

export interface DotsResultProps {
  /** In order of rank. */
  rows: readonly DotsRow[];
  /** The words `common.outcome`. */
  words: DotsWords;
  /** The last accepted row of all pages, when `rows` is one of several; default the last of `rows`. */
  lineAfter?: string | undefined;
  /** Most dots of all pages, so that every page has one scale; default the most of `rows`. */
  most?: number | undefined;
  /** The paper of the cards that were voted on: ranks above the line lie on it. */
  colour?: CardColour | undefined;
  /** Rows grow to fill the height they have (screen). */
  fill?: boolean;
}

/** Above this single dots can no longer be counted by eye, and the row becomes a bar of the same scale. */
const DOTS_MAX = 45;

export function DotsResult({ rows, words, lineAfter, most, colour, fill = false }: DotsResultProps) {
  const scale = Math.max(1, most ?? 0, ...rows.map(({ votes }) => votes));
  const last = lineAfter ?? rows.findLast(({ accepted }) => accepted)?.id;
  return (
    <ol
      className={styles.rows}
      data-fill={fill || undefined}
      style={{ '--most': scale, ...paperOf(colour) } as CSSProperties}
    >
      {rows.map((row) => (
        <li
          key={row.id}
          className={styles.row}
          data-accepted={row.accepted || undefined}
          data-line={row.id === last || undefined}
        >
          <b className={styles.rank}>
            <span className="visually-hidden">{words.rank(row.rank)}, </span>
            <span aria-hidden="true">{row.rank}</span>
          </b>
          <p className={styles.title}>
            {row.title} {row.tied && <em className={styles.tied}>{words.tied}</em>}
          </p>
          {scale > DOTS_MAX ? (
            <span className={styles.bar} aria-hidden="true">
              <i style={{ width: `${(100 * row.votes) / scale}%` }} />
            </span>
          ) : (
            <span className={styles.dots} aria-hidden="true">
              {Array.from({ length: row.votes }, (_, at) => (
                <i key={at} />
              ))}
            </span>
          )}
          <b className={styles.votes}>
            <span aria-hidden="true">{row.votes}</span>
            <span className="visually-hidden">
              {words.dots(row.votes)}, {row.accepted ? words.accepted : words.notAccepted}
              {row.id === last && `. ${words.line}`}
            </span>
          </b>
        </li>
      ))}
    </ol>
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
