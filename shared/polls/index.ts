/**
 * The register of ways of deciding, and the questions the room and the faces ask of a poll whatever its way. A poll's
 * parameters name its way, so a caller never chooses a file.
 */
import { consensus } from './consensus.ts';
import { criteria } from './criteria.ts';
import { dotVote } from './dot-vote.ts';
import { majority } from './majority.ts';
import { scoring } from './scoring.ts';
import { splitBallots, type SplitBy } from './split.ts';
import type {
  BallotChoice,
  BallotRefusal,
  CastBallot,
  Params,
  ParamsOf,
  Tally,
  Way,
  WayId,
  Ways,
} from './way.ts';

export const WAYS = { dots: dotVote, consensus, majority, scoring, criteria } satisfies {
  readonly [W in WayId]: Way<W>;
};

/** In the order of the register. */
export const WAY_IDS = Object.keys(WAYS) as readonly WayId[];

/** The way by its name. TypeScript cannot follow that parameters and choice are of the same way, so they are widened here, once. */
export function wayOf(id: WayId): Way {
  return WAYS[id] as unknown as Way;
}

/**
 * Parameters of a poll on this many options: the way's defaults, replaced by what the method gives. `from` may hold only
 * part of them; foreign keys are ignored.
 */
export function defaultParams<W extends WayId>(
  way: W,
  options: number,
  from: Partial<ParamsOf<W> | Ways[W]['offer']> = {},
): ParamsOf<W> {
  return wayOf(way).defaults(options, from);
}

/** Like `defaultParams` with values from outside (a facilitator's own threshold), within what the way allows. */
export function parseParams(way: WayId, options: number, raw: unknown): Params | 'field-invalid' {
  return wayOf(way).parseParams(options, raw);
}

/** The choice in its one canonical form, or the code of why it is not taken (a string). */
export function parseChoice(
  params: Params,
  options: readonly string[],
  raw: unknown,
): BallotChoice | BallotRefusal {
  return wayOf(params.way).parse(params, options, raw);
}

/** Counts one ballot per voter, in any order. `eligible` is the roll, or the number of raters of a named team [M4]. */
export function tallyPoll(
  params: Params,
  options: readonly string[],
  ballots: readonly CastBallot[],
  eligible: number,
): Tally {
  return wayOf(params.way).tally(params, options, ballots, eligible);
}

/** Option ids above the line, best first; what the facilitator moves from here needs a reason (design 2.1). */
export function proposeFrom(params: Params, tally: Tally, options: readonly string[]): string[] {
  return wayOf(params.way).propose(tally, options, params);
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
