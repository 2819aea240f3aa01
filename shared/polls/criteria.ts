/**
 * Matriks kriteria: raters score every option 1 to 5 against weighted criteria, and the weighted mean orders the options. The
 * arithmetic is that of scoring [M4]: blanks are left out, fewer sheets than half the raters are too little data.
 */
import * as v from 'valibot';

import { compare, fraction, type Fraction } from './fraction.ts';
import { rankBy } from './rank.ts';
import {
  areDistinct,
  areEnough,
  CRITERIA_MOST,
  parseSheets,
  RAW_CRITERION,
  RawSheets,
  sheetsOn,
} from './sheets.ts';
import { sheetMean } from './side-mean.ts';
import type {
  BallotRefusal,
  CriteriaChoice,
  CriteriaParams,
  OptionTally,
  Tally,
  Way,
  WeightedCriterion,
} from './way.ts';

/** The middle of the scale. */
const USUAL_LINE = 3;

const RawParams = v.object({
  criteria: v.pipe(v.array(v.object(RAW_CRITERION)), v.minLength(1), v.maxLength(CRITERIA_MOST)),
  line: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(5), v.multipleOf(0.5))),
});

/** What this way says nothing of. */
const UNSAID = { feasible: null, urgent: null, class: null, spread: null };

const RawChoice = v.object({ way: v.literal('criteria'), sheets: RawSheets });

export const criteria = {
  id: 'criteria',
  asks: 'order',
  after: null,
  classifies: false,
  byTeam: true,

  defaults: (
    _options: number,
    from: { criteria?: readonly WeightedCriterion[] | undefined; line?: number | undefined },
  ): CriteriaParams => ({
    way: 'criteria',
    criteria: from.criteria ?? [],
    line: from.line ?? USUAL_LINE,
  }),

  parseParams(options, raw): CriteriaParams | 'field-invalid' {
    const parsed = v.safeParse(RawParams, raw);
    return parsed.success && areDistinct(parsed.output.criteria)
      ? criteria.defaults(options, parsed.output)
      : 'field-invalid';
  },

  parse(params, options, raw): CriteriaChoice | BallotRefusal {
    const parsed = v.safeParse(RawChoice, raw);
    if (!parsed.success) return 'field-invalid';
    const sheets = parseSheets(params.criteria, options, parsed.output.sheets);
    return typeof sheets === 'string' ? sheets : { way: 'criteria', sheets };
  },

  tally(params, options, ballots, eligible): Tally {
    const scored = options.map((option) => {
      const sheets = sheetsOn(option, ballots);
      const row = { ...UNSAID, option, votes: sheets.length, supporters: sheets.length };
      const score = sheetMean(params.criteria, sheets);
      return { row, score, enough: areEnough(sheets, eligible) };
    });
    const ranked = rankBy(
      scored.flatMap(({ row, score, enough }) => (score !== null && enough ? [{ ...row, score }] : [])),
      (a, b) => compare(b.score, a.score),
    );
    const short = scored.filter(({ score, enough }) => score === null || !enough);
    return {
      way: 'criteria',
      voted: ballots.length,
      options: [
        ...ranked.map(({ value, rank, tied }): OptionTally => ({ ...value, rank, tied })),
        ...short.map(({ row, score }): OptionTally => ({ ...row, score, rank: null, tied: false })),
      ],
      answers: [],
      passed: null,
    };
  },

  propose: (tally, _options, { line }) =>
    tally.options
      .filter(({ rank, score }) => rank !== null && score !== null && compare(score, halves(line)) >= 0)
      .map(({ option }) => option),
} satisfies Way<'criteria'>;

/** Exact, since a line is a half at the finest. */
function halves(line: number): Fraction {
  return fraction(2 * line, 2);
}
