/** Majority [M3b, M6]: setuju, tidak setuju, abstain; passed with more than p/q of the base, or with at least p/q. */
import * as v from 'valibot';

import type { BallotRefusal, MajorityChoice, MajorityParams, Tally, Way } from './way.ts';

const ANSWERS = ['yes', 'no', 'abstain'] as const;

const BASES = ['without-abstain', 'all-votes', 'eligible'] as const;

const Part = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const RawParams = v.object({
  p: v.optional(Part),
  q: v.optional(Part),
  atLeast: v.optional(v.boolean()),
  base: v.optional(v.picklist(BASES)),
});
type Change = { [K in keyof v.InferOutput<typeof RawParams>]?: v.InferOutput<typeof RawParams>[K] };

const RawChoice = v.object({ way: v.literal('majority'), answer: v.picklist(ANSWERS) });

export const majority = {
  id: 'majority',
  asks: 'agreement',
  after: 'consensus',
  classifies: false,
  byTeam: false,

  defaults: (_options: number, from: Change): MajorityParams => ({
    way: 'majority',
    p: from.p ?? 1,
    q: from.q ?? 2,
    ...(from.atLeast === true && { atLeast: true }),
    base: from.base ?? 'without-abstain',
  }),

  parseParams(options, raw): MajorityParams | 'field-invalid' {
    const parsed = v.safeParse(RawParams, raw);
    if (!parsed.success) return 'field-invalid';
    const params = majority.defaults(options, parsed.output);
    const { p, q, atLeast = false } = params;
    // Half or less would let two opposite motions pass; all of the base could never be exceeded.
    const isSound = atLeast ? 2 * p > q && p <= q : 2 * p >= q && p < q;
    return isSound ? params : 'field-invalid';
  },

  parse(_params, _options, raw): MajorityChoice | BallotRefusal {
    const parsed = v.safeParse(RawChoice, raw);
    return parsed.success ? parsed.output : 'field-invalid';
  },

  tally(params, _options, ballots, eligible): Tally {
    const count = (wanted: MajorityChoice['answer']) =>
      ballots.filter(({ choice }) => choice.way === 'majority' && choice.answer === wanted).length;
    const [yes, no] = [count('yes'), count('no')];
    const base = { 'without-abstain': yes + no, 'all-votes': ballots.length, eligible }[params.base];
    return {
      way: 'majority',
      voted: ballots.length,
      options: [],
      answers: ANSWERS.map((answer) => ({ answer, count: count(answer) })),
      // Cross-multiplied integers: a tie is not more than half. Nobody's yes is no part of nothing.
      passed:
        params.atLeast === true
          ? yes > 0 && yes * params.q >= params.p * base
          : yes * params.q > params.p * base,
    };
  },

  propose: (tally, options) => (tally.passed === true ? [...options] : []),
} satisfies Way<'majority'>;
