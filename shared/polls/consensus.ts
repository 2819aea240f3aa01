/** Consensus round [M3]: setuju, setuju dengan catatan, keberatan; mufakat when objections stay within the limit. */
import * as v from 'valibot';

import { LIMITS, lengthOf, wellFormed } from '../cards/limits.ts';
import type { BallotRefusal, ConsensusChoice, ConsensusParams, Tally, Way } from './way.ts';

const ANSWERS = ['agree', 'agree-with-note', 'object'] as const;

const RawParams = v.object({
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500))),
});

const RawChoice = v.object({
  way: v.literal('consensus'),
  answer: v.picklist(ANSWERS),
  text: v.optional(v.nullable(v.string()), null),
  named: v.optional(v.boolean(), false),
});

export const consensus = {
  id: 'consensus',
  asks: 'agreement',
  after: null,
  classifies: false,
  byTeam: false,

  defaults: (_options: number, from: { limit?: number | undefined }): ConsensusParams => ({
    way: 'consensus',
    // Not -0, which JSON cannot say.
    limit: (from.limit ?? 0) + 0,
  }),

  parseParams(options, raw): ConsensusParams | 'field-invalid' {
    const parsed = v.safeParse(RawParams, raw);
    return parsed.success ? consensus.defaults(options, parsed.output) : 'field-invalid';
  },

  parse(_params, _options, raw): ConsensusChoice | BallotRefusal {
    const parsed = v.safeParse(RawChoice, raw);
    if (!parsed.success) return 'field-invalid';
    const { answer, named } = parsed.output;
    if (answer === 'agree') return { way: 'consensus', answer, text: null, named: false };
    const text = wellFormed(parsed.output.text ?? '').trim();
    if (lengthOf(text) > LIMITS.longText) return 'text-too-long';
    if (answer === 'object' && text === '') return 'reason-required';
    return { way: 'consensus', answer, text: text === '' ? null : text, named };
  },

  /**
   * Mufakat needs somebody who agrees as well: a round nobody answered, or one in which a generous limit lets all object,
   * settles nothing.
   */
  tally(params, _options, ballots): Tally {
    const answers = ANSWERS.map((answer) => ({
      answer,
      count: ballots.filter(({ choice }) => choice.way === 'consensus' && choice.answer === answer).length,
    }));
    const objections = answers.find(({ answer }) => answer === 'object')?.count ?? 0;
    return {
      way: 'consensus',
      voted: ballots.length,
      options: [],
      answers,
      passed: objections <= params.limit && ballots.length > objections,
    };
  },

  propose: (tally, options) => (tally.passed === true ? [...options] : []),
} satisfies Way<'consensus'>;
