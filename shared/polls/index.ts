/**
 * The register of ways of deciding, and the questions the room and the faces ask of a poll whatever its way. A poll's
 * parameters name its way, so a caller never chooses a file.
 */
import { consensus } from './consensus.ts';
import { dotVote } from './dot-vote.ts';
import { majority } from './majority.ts';
import { scoring } from './scoring.ts';
import { splitBallots, type SplitBy } from './split.ts';
import type { BallotChoice, BallotRefusal, CastBallot, Params, Tally, Way, WayId } from './way.ts';

/** Every way takes its own parameters and choices. */
type AnyWay = { readonly [W in WayId]: Way<Extract<Params, { way: W }>, Extract<BallotChoice, { way: W }>> };

export const WAYS = { dots: dotVote, consensus, majority, scoring } satisfies AnyWay;

/**
 * Parameters of a poll on this many options: the way's defaults, replaced by what the method gives. `from` may hold only
 * part of them; foreign keys are ignored.
 */
export function defaultParams(way: WayId, options: number, from: Partial<Params> = {}): Params {
  switch (way) {
    case 'dots':
      return WAYS.dots.defaults(options, from as Partial<Extract<Params, { way: 'dots' }>>);
    case 'consensus':
      return WAYS.consensus.defaults(options, from as Partial<Extract<Params, { way: 'consensus' }>>);
    case 'majority':
      return WAYS.majority.defaults(options, from as Partial<Extract<Params, { way: 'majority' }>>);
    case 'scoring':
      return WAYS.scoring.defaults(options, from as Partial<Extract<Params, { way: 'scoring' }>>);
  }
}

/** Like `defaultParams` with values from outside (a facilitator's own threshold), within what the way allows. */
export function parseParams(way: WayId, options: number, raw: unknown): Params | 'field-invalid' {
  return WAYS[way].parseParams(options, raw);
}

/** The choice in its one canonical form, or the code of why it is not taken (a string). */
export function parseChoice(
  params: Params,
  options: readonly string[],
  raw: unknown,
): BallotChoice | BallotRefusal {
  switch (params.way) {
    case 'dots':
      return WAYS.dots.parse(params, options, raw);
    case 'consensus':
      return WAYS.consensus.parse(params, options, raw);
    case 'majority':
      return WAYS.majority.parse(params, options, raw);
    case 'scoring':
      return WAYS.scoring.parse(params, options, raw);
  }
}

/** Counts one ballot per voter, in any order. `eligible` is the roll, or the number of raters of a named team [M4]. */
export function tallyPoll(
  params: Params,
  options: readonly string[],
  ballots: readonly CastBallot[],
  eligible: number,
): Tally {
  switch (params.way) {
    case 'dots':
      return WAYS.dots.tally(params, options, ballots);
    case 'consensus':
      return WAYS.consensus.tally(params, options, ballots);
    case 'majority':
      return WAYS.majority.tally(params, options, ballots, eligible);
    case 'scoring':
      return WAYS.scoring.tally(params, options, ballots, eligible);
  }
}

/** Option ids above the line, best first; what the facilitator moves from here needs a reason (design 2.1). */
export function proposeFrom(tally: Tally, options: readonly string[]): string[] {
  return WAYS[tally.way].propose(tally, options);
}

/** One part of a split: `id` of the constituency, of the gender (`unstated` without one), or `others` [B4]. */
export interface SplitRow {
  readonly id: string;
  readonly voted: number;
  /** Votes by option id or answer, in order of options or answers. */
  readonly votes: readonly { readonly key: string; readonly count: number }[];
}

/** Votes of a closed poll by constituency or gender, with groups too small to show counted together [B4]. */
export function splitVotes(
  params: Params,
  options: readonly string[],
  ballots: readonly CastBallot[],
  by: SplitBy,
): SplitRow[] {
  return splitBallots(ballots, by).map((part) => {
    const tally = tallyPoll(params, options, part.ballots, part.ballots.length);
    const byOption = new Map(tally.options.map((option) => [option.option, option.votes]));
    return {
      id: part.id,
      voted: part.ballots.length,
      votes:
        tally.answers.length > 0
          ? tally.answers.map(({ answer, count }) => ({ key: answer, count }))
          : options.map((option) => ({ key: option, count: byOption.get(option) ?? 0 })),
    };
  });
}
