/** Rows of the outcome of a closed poll, for the charts. The caller says what is accepted (the facilitator may have moved the line) and which class is in force. */

import type { Fraction } from '@mufakat/shared/polls/fraction.ts';
import type { OptionTally, ProgrammeClass, Tally } from '@mufakat/shared/polls/way.ts';
import type { PollResult } from '@mufakat/shared/workshop/view.ts';

import type { CommonWords } from '../common-words.ts';
import type { DotsRow } from './DotsResult.tsx';
import type { MeansRow } from './MeansResult.tsx';
import type { RankedRow } from './RankedResult.tsx';
import type { ScoredRow } from './ScoreMap.tsx';

export interface Settled {
  readonly id: string;
  readonly accepted: boolean;
  readonly class: ProgrammeClass | null;
  readonly computedClass: ProgrammeClass | null;
}

const HIGHEST_SCORE = 5;

/** The texts the poll was held on [B1]. */
type OptionTexts = readonly { readonly id: string; readonly text: string }[];

/** Rows of a dot vote in order of rank. */
export function dotRows(result: PollResult, options: OptionTexts, settled: readonly Settled[]): DotsRow[] {
  return result.tally.options.map((tally) => ({
    ...rankedRow(tally, result, options, settled),
    votes: tally.votes,
  }));
}

/** Rows of a criteria matrix in order of rank, at the end what has too little data. */
export function meanRows(
  result: PollResult,
  options: OptionTexts,
  settled: readonly Settled[],
  { numbers }: CommonWords,
): MeansRow[] {
  return result.tally.options.map((tally) => ({
    ...rankedRow(tally, result, options, settled),
    share: shareOfScale(tally.score),
    mean: tally.score === null ? '–' : numbers.fraction(tally.score, 2),
  }));
}

/** How far a mean reaches on a bar that is full at the highest score, 0 to 1; for drawing only. */
export function shareOfScale(score: Fraction | null): number {
  return score === null ? 0 : score.p / score.q / HIGHEST_SCORE;
}

function rankedRow(
  { option, rank, tied }: OptionTally,
  { proposed }: PollResult,
  options: OptionTexts,
  settled: readonly Settled[],
): RankedRow {
  return {
    id: option,
    title: textOf(options, option),
    rank,
    tied,
    accepted:
      settled.find(({ id }) => id === option)?.accepted ??
      (settled.length === 0 && proposed.includes(option)),
  };
}

/** Rows of a scoring in order of rank; L and M as numbers for drawing only, the figures printed are exact. */
export function scoreRows(
  tally: Tally,
  options: OptionTexts,
  settled: readonly Settled[],
  words: CommonWords,
): ScoredRow[] {
  const range = ([low, high]: readonly [Fraction, Fraction]) =>
    `${words.numbers.fraction(low, 1)}–${words.numbers.fraction(high, 1)}`;
  return tally.options.map(({ option, rank, tied, feasible, urgent, class: computed, spread }) => {
    const standing = settled.find(({ id }) => id === option);
    return {
      id: option,
      title: textOf(options, option),
      // A scoring ranks every option.
      rank: rank ?? tally.options.length,
      tied,
      feasible: feasible === null ? null : feasible.p / feasible.q,
      urgent: urgent === null ? null : urgent.p / urgent.q,
      feasibleText: feasible === null ? '–' : words.numbers.fraction(feasible, 2),
      urgentText: urgent === null ? '–' : words.numbers.fraction(urgent, 2),
      spread: spread === null ? null : { feasible: range(spread.feasible), urgent: range(spread.urgent) },
      class: standing?.class ?? computed ?? 'data-kurang',
      moved: standing !== undefined && standing.class !== standing.computedClass,
    };
  });
}

function textOf(options: OptionTexts, id: string): string {
  return options.find((option) => option.id === id)?.text ?? '';
}
