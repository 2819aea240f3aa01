/**
 * What a poll of each way is in the result: the rule that was in force, the path to the decision, its outcome in words, what it
 * counted for a row, the criteria it scored by.
 */
import { CLASS_LINES } from '../polls/scoring.ts';
import type { Criterion, Params, ParamsOf, Tally, WayId, WeightedCriterion } from '../polls/way.ts';
import type { Poll } from '../workshop/state.ts';
import type { ResultWords } from './result-words.ts';
import type { ResultClasses, ResultDecision } from './result.ts';

/** A poll of one way. */
type PollOf<W extends WayId> = Poll & { readonly params: ParamsOf<W> };

interface PollWay<W extends WayId = WayId> {
  readonly rule: (params: ParamsOf<W>, words: ResultWords) => string;
  readonly path: (poll: PollOf<W>) => ResultDecision['path'];
  readonly outcome: (poll: PollOf<W>, words: ResultWords) => string;
  /** What it had to reach, where it had to reach something [M6]. */
  readonly threshold: ((poll: PollOf<W>, eligible: number, words: ResultWords) => Threshold) | null;
  /** Its figures for a row of a list: dots as support, scores; `null` where it asks for agreement. */
  readonly counts: 'dots' | 'scores' | null;
  /** `null` where it does not score. */
  readonly screening: ((params: ParamsOf<W>) => Screening) | null;
}

/** What scores went by. */
interface Screening {
  readonly criteria: readonly (WeightedCriterion & Partial<Pick<Criterion, 'side'>>)[];
  readonly classes: ResultClasses | null;
}

type Threshold = NonNullable<ResultDecision['threshold']>;

const POLL_WAYS: { readonly [W in WayId]: PollWay<W> } = {
  dots: {
    rule: ({ dots, maxPerOption }, { rules }) => rules.dots(dots, maxPerOption),
    path: () => 'suara',
    outcome: lineOf,
    threshold: null,
    counts: 'dots',
    screening: null,
  },
  consensus: {
    rule: ({ limit }, { rules }) => rules.consensus(limit),
    path: ({ tally }) => (tally?.passed === true ? 'mufakat' : 'belum-mufakat'),
    outcome: ({ tally }, { outcomes }) => (tally?.passed === true ? outcomes.mufakat : outcomes.noMufakat),
    threshold: null,
    counts: null,
    screening: null,
  },
  majority: {
    rule: (params, words) => words.rules.majority(shareOf(params, words)),
    path: () => 'suara',
    outcome: ({ tally }, { outcomes }) => (tally?.passed === true ? outcomes.passed : outcomes.notPassed),
    threshold: majorityOf,
    counts: null,
    screening: null,
  },
  scoring: {
    rule: (_params, { rules }) => rules.scoring,
    path: () => 'suara',
    outcome: lineOf,
    threshold: null,
    counts: 'scores',
    screening: ({ criteria }) => ({ criteria, classes: CLASS_LINES }),
  },
  criteria: {
    rule: ({ line }, { rules }) => rules.criteria(line),
    path: () => 'suara',
    outcome: lineOf,
    threshold: null,
    counts: 'scores',
    screening: ({ criteria }) => ({ criteria, classes: null }),
  },
};

/** The rule that was in force, as a sentence. */
export function ruleOf(poll: Poll, words: ResultWords): string {
  return wayOf(poll).rule(poll.params, words);
}

export function pathOf(poll: Poll): ResultDecision['path'] {
  return poll.state === 'void' ? 'batal' : wayOf(poll).path(poll);
}

export function outcomeOf(poll: Poll, words: ResultWords): string {
  return poll.state === 'void' ? words.outcomes.void : wayOf(poll).outcome(poll, words);
}

/** `null` before the close, and where the way has none. `eligible` counts the roll. */
export function thresholdOf(poll: Poll, eligible: number, words: ResultWords): Threshold | null {
  return poll.tally === null ? null : (wayOf(poll).threshold?.(poll, eligible, words) ?? null);
}

/** What a poll of this way counts for a row of a list. */
export function countsOf(way: WayId): 'dots' | 'scores' | null {
  return POLL_WAYS[way].counts;
}

/** What a poll with these parameters scores by; `null` where it does not score. */
export function screeningBy(params: Params): Screening | null {
  return wayOf({ params }).screening?.(params) ?? null;
}

/** The parameters name their own way; TypeScript cannot follow that one picks the other, so it is widened here, once. */
function wayOf({ params }: Pick<Poll, 'params'>): PollWay {
  return POLL_WAYS[params.way] as unknown as PollWay;
}

/** A line is drawn over all groups of its step; only those the poll asked about are its outcome. */
function lineOf({ line, options }: Poll, { outcomes }: ResultWords): string {
  if (line === null) return outcomes.noLine;
  const asked = new Set<string>(options.map(({ id }) => id));
  return outcomes.accepted(line.accepted.filter((id) => asked.has(id)).length, options.length);
}

function majorityOf({ params, tally }: PollOf<'majority'>, eligible: number, words: ResultWords): Threshold {
  return {
    name: shareOf(params, words),
    needed: votesNeeded(params, tally, eligible),
    met: tally?.passed === true,
  };
}

/** What a majority needed: the least whole number above the share of its base, or not below it [M6]. */
export function votesNeeded(params: ParamsOf<'majority'>, tally: Tally | null, eligible: number): number {
  const count = (answer: string) => tally?.answers.find((row) => row.answer === answer)?.count ?? 0;
  const base = {
    eligible,
    'all-votes': tally?.voted ?? 0,
    'without-abstain': count('yes') + count('no'),
  }[params.base];
  return params.atLeast === true
    ? Math.max(1, Math.ceil((base * params.p) / params.q))
    : Math.floor((base * params.p) / params.q) + 1;
}

function shareOf({ p, q, atLeast, base }: ParamsOf<'majority'>, words: ResultWords): string {
  return words.thresholds[base](words.share(p, q, atLeast === true));
}
