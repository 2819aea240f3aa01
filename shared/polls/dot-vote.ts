/** Dot vote [M1]: k dots a person, at most m on one option; dots and distinct supporters are counted. */
import * as v from 'valibot';

import { rankBy } from './rank.ts';
import type { BallotRefusal, CastBallot, DotsChoice, DotsParams, OptionTally, Tally, Way } from './way.ts';

const FEWEST_DOTS = 3;
const MOST_DOTS = 10;
/** At most this many on one card, by default [domain 5]. */
const DOTS_ON_ONE = 2;

const RawParams = v.object({
  dots: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
  maxPerOption: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
});

const RawChoice = v.object({
  way: v.literal('dots'),
  dots: v.array(v.object({ option: v.string(), dots: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) })),
});

export const dotVote = {
  id: 'dots',
  asks: 'order',
  after: null,
  classifies: false,
  byTeam: false,

  defaults(
    options: number,
    from: { dots?: number | undefined; maxPerOption?: number | undefined },
  ): DotsParams {
    return {
      way: 'dots',
      dots: from.dots ?? Math.min(MOST_DOTS, Math.max(FEWEST_DOTS, Math.round(options / 4))),
      maxPerOption: from.maxPerOption ?? DOTS_ON_ONE,
    };
  },

  parseParams(options, raw): DotsParams | 'field-invalid' {
    const parsed = v.safeParse(RawParams, raw);
    return parsed.success ? dotVote.defaults(options, parsed.output) : 'field-invalid';
  },

  parse(params, options, raw): DotsChoice | BallotRefusal {
    const parsed = v.safeParse(RawChoice, raw);
    if (!parsed.success) return 'field-invalid';
    const byOption = new Map<string, number>();
    for (const { option, dots } of parsed.output.dots) {
      if (!options.includes(option)) return 'unknown-option';
      if (byOption.has(option)) return 'field-invalid';
      if (dots > params.maxPerOption) return 'too-many-on-one';
      byOption.set(option, dots);
    }
    const spent = [...byOption.values()].reduce((sum, dots) => sum + dots, 0);
    if (spent > params.dots) return 'dots-spent';
    // In order of the options, so that equal choices are equal values [B2].
    return {
      way: 'dots',
      dots: options.flatMap((option) => {
        const dots = byOption.get(option) ?? 0;
        return dots > 0 ? [{ option, dots }] : [];
      }),
    };
  },

  tally(_params, options, ballots): Tally {
    const counted = options.map((option) => countDots(option, ballots));
    return {
      way: 'dots',
      voted: ballots.length,
      options: rankBy(counted, (a, b) => b.votes - a.votes).map(({ value, rank, tied }): OptionTally => ({
        ...value,
        rank,
        tied,
        score: null,
        feasible: null,
        urgent: null,
        class: null,
        spread: null,
      })),
      answers: [],
      passed: null,
    };
  },

  propose: (tally) => tally.options.filter((option) => option.votes > 0).map((option) => option.option),
} satisfies Way<'dots'>;

function countDots(option: string, ballots: readonly CastBallot[]) {
  let votes = 0;
  const supporters = new Set<string>();
  for (const { voter, choice } of ballots) {
    if (choice.way !== 'dots') continue;
    for (const placed of choice.dots) {
      if (placed.option !== option || placed.dots === 0) continue;
      votes += placed.dots;
      supporters.add(voter);
    }
  }
  return { option, votes, supporters: supporters.size };
}
