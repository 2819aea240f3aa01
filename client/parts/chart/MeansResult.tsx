/** The outcome of a criteria matrix: the weighted mean of each option as a bar of the whole scale. */

import {
  RankedBar,
  RankedResult,
  type RankedOwnProps,
  type RankedRow,
  type RankedWords,
} from './RankedResult.tsx';

export interface MeansRow extends RankedRow {
  /** Of the scale, 0 to 1, for drawing only. */
  readonly share: number;
  /** With two decimals in the viewer's language. */
  readonly mean: string;
}

export interface MeansWords extends RankedWords {
  readonly scoreOf: (score: string) => string;
}

export interface MeansResultProps extends RankedOwnProps {
  /** In order of rank. */
  rows: readonly MeansRow[];
  /** The words `common.outcome`. */
  words: MeansWords;
}

export function MeansResult(props: MeansResultProps) {
  return (
    <RankedResult
      {...props}
      wide
      drawingOf={({ share }) => <RankedBar share={share} of="score" />}
      figureOf={({ mean }) => mean}
      saidOf={({ mean }) => props.words.scoreOf(mean)}
    />
  );
}
