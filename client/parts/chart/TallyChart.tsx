/**
 * The outcome of a closed poll, whatever its way: dots as ranked rows, answers as people, scores as a map with its list. The
 * caller says what is accepted (the facilitator may have moved the line) and which class is in force.
 */

import type { CardColour } from '@mufakat/shared/cards/card.ts';
import type { ProgrammeClass, Tally } from '@mufakat/shared/polls/way.ts';
import type { PollResult } from '@mufakat/shared/workshop/view.ts';

import type { CommonWords } from '../common-words.ts';
import { AnswersResult } from './AnswersResult.tsx';
import { DotsResult, type DotsRow } from './DotsResult.tsx';
import { ScoreList, ScoreMap, type ScoredRow } from './ScoreMap.tsx';
import styles from './TallyChart.module.css';

export interface Settled {
  readonly id: string;
  readonly accepted: boolean;
  readonly class: ProgrammeClass | null;
  readonly computedClass: ProgrammeClass | null;
}

export interface TallyChartProps {
  result: PollResult;
  /** The texts the poll was held on [B1]. */
  options: readonly { readonly id: string; readonly text: string }[];
  /** What was decided from it; empty until then, and the poll's own proposal stands in. */
  settled?: readonly Settled[];
  words: CommonWords;
  /** The paper of the cards that were voted on. */
  colour?: CardColour | undefined;
  fill?: boolean;
}

export function TallyChart({ result, options, settled = [], words, colour, fill = false }: TallyChartProps) {
  const { tally } = result;
  switch (tally.way) {
    case 'dots':
      return (
        <DotsResult
          rows={dotRows(result, options, settled)}
          words={words.outcome}
          colour={colour}
          fill={fill}
        />
      );
    case 'consensus':
    case 'majority':
      return (
        <AnswersResult
          answers={tally.answers}
          voted={tally.voted}
          words={words.answers}
          ofPeople={words.outcome.ofPeople}
        />
      );
    case 'scoring': {
      const rows = scoreRows(tally, options, settled, words);
      const said = {
        feasible: words.feasible,
        urgent: words.urgent,
        classes: words.classes,
        tied: words.outcome.tied,
      };
      return (
        <div className={styles.scored} data-fill={fill || undefined}>
          <ScoreMap rows={rows} words={said} />
          <ScoreList rows={rows} words={said} />
        </div>
      );
    }
  }
}

/** Rows of a dot vote in order of rank. */
export function dotRows(
  result: PollResult,
  options: TallyChartProps['options'],
  settled: readonly Settled[],
): DotsRow[] {
  return result.tally.options.map(({ option, votes, rank, tied }) => ({
    id: option,
    title: textOf(options, option),
    rank,
    tied,
    votes,
    accepted:
      settled.find(({ id }) => id === option)?.accepted ??
      (settled.length === 0 && result.proposed.includes(option)),
  }));
}

/** Rows of a scoring in order of rank; L and M as numbers for drawing only, the figures printed are exact. */
export function scoreRows(
  tally: Tally,
  options: TallyChartProps['options'],
  settled: readonly Settled[],
  words: CommonWords,
): ScoredRow[] {
  return tally.options.map(({ option, rank, tied, feasible, urgent, class: computed }) => {
    const standing = settled.find(({ id }) => id === option);
    return {
      id: option,
      title: textOf(options, option),
      rank,
      tied,
      feasible: feasible === null ? null : feasible.p / feasible.q,
      urgent: urgent === null ? null : urgent.p / urgent.q,
      feasibleText: feasible === null ? '–' : words.numbers.fraction(feasible, 2),
      urgentText: urgent === null ? '–' : words.numbers.fraction(urgent, 2),
      class: standing?.class ?? computed ?? 'data-kurang',
      moved: standing !== undefined && standing.class !== standing.computedClass,
    };
  });
}

function textOf(options: TallyChartProps['options'], id: string): string {
  return options.find((option) => option.id === id)?.text ?? '';
}
