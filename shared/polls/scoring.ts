/**
 * Layak–mendesak scoring [M4, domain 4.1]: one sheet of criteria per programme, 1 very low to 5 very high. Blanks are left
 * out, partial sheets count, and everything is compared as exact fractions.
 */
import * as v from 'valibot';

import { ID_PATTERN } from '../cards/card.ts';
import { compare, compareProducts, fraction, type Fraction } from './fraction.ts';
import { rankBy } from './rank.ts';
import { sideMean } from './side-mean.ts';
import type {
  BallotRefusal,
  CastBallot,
  Criterion,
  OptionTally,
  ProgrammeClass,
  ScoringChoice,
  ScoringParams,
  Tally,
  Way,
} from './way.ts';

/** L below this is tidak layak. */
const FEASIBLE_FROM = fraction(5, 2);
/** M from this is layak mendesak. */
const URGENT_FROM = fraction(7, 2);
/** M from this is layak, below it layak kurang mendesak. */
const ORDINARY_FROM = fraction(5, 2);
/** The lines between the classes, for printing. */
export const CLASS_LINES = {
  feasibleFrom: FEASIBLE_FROM,
  urgentFrom: URGENT_FROM,
  middleFrom: ORDINARY_FROM,
};

/** Keeps every mean within safe integers (fraction.ts), and a sheet short enough to fill in. */
const CRITERIA_PER_SIDE = 5;
const WEIGHT_MAX = 10;

const RawParams = v.object({
  criteria: v.optional(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(ID_PATTERN)),
        side: v.picklist(['feasible', 'urgent']),
        weight: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(WEIGHT_MAX)),
        name: v.object({ id: v.string(), en: v.string() }),
      }),
    ),
  ),
});

const RawChoice = v.object({
  way: v.literal('scoring'),
  sheets: v.array(
    v.object({
      option: v.string(),
      scores: v.array(v.object({ criterion: v.string(), score: v.picklist([1, 2, 3, 4, 5]) })),
    }),
  ),
});

export const scoring = {
  id: 'scoring',
  asks: 'order',
  after: null,
  classifies: true,
  byTeam: true,

  defaults: (_options: number, from: { criteria?: readonly Criterion[] | undefined }): ScoringParams => ({
    way: 'scoring',
    criteria: from.criteria ?? [],
  }),

  parseParams(options, raw): ScoringParams | 'field-invalid' {
    const parsed = v.safeParse(RawParams, raw);
    if (!parsed.success) return 'field-invalid';
    const { criteria = [] } = parsed.output;
    const ids = new Set(criteria.map(({ id }) => id));
    const onSide = (side: Criterion['side']) =>
      criteria.filter((criterion) => criterion.side === side).length;
    const sides = [onSide('feasible'), onSide('urgent')];
    const sound =
      ids.size === criteria.length && sides.every((count) => count >= 1 && count <= CRITERIA_PER_SIDE);
    return sound ? scoring.defaults(options, { criteria }) : 'field-invalid';
  },

  parse(params, options, raw): ScoringChoice | BallotRefusal {
    const parsed = v.safeParse(RawChoice, raw);
    if (!parsed.success) return 'field-invalid';
    const sheets = new Map<string, Map<string, ScoringChoice['sheets'][number]['scores'][number]['score']>>();
    for (const { option, scores } of parsed.output.sheets) {
      if (!options.includes(option)) return 'unknown-option';
      const sheet = new Map(scores.map(({ criterion, score }) => [criterion, score]));
      if (sheets.has(option) || sheet.size < scores.length) return 'field-invalid';
      if (scores.some(({ criterion }) => !params.criteria.some(({ id }) => id === criterion)))
        return 'field-invalid';
      sheets.set(option, sheet);
    }
    // In order of options and criteria, so that equal choices are equal values [B2]; a sheet without scores is no sheet.
    return {
      way: 'scoring',
      sheets: options.flatMap((option) => {
        const sheet = sheets.get(option);
        if (sheet === undefined || sheet.size === 0) return [];
        return [
          {
            option,
            scores: params.criteria.flatMap(({ id }) => {
              const score = sheet.get(id);
              return score === undefined ? [] : [{ criterion: id, score }];
            }),
          },
        ];
      }),
    };
  },

  tally(params, options, ballots, eligible): Tally {
    const scored = options.map((option) => score(option, params.criteria, ballots, eligible));
    return {
      way: 'scoring',
      voted: ballots.length,
      options: rankBy(scored, byFeasibleTimesUrgent).map(({ value, rank, tied }) => ({
        ...value,
        rank,
        tied,
      })),
      answers: [],
      passed: null,
    };
  },

  propose: (tally) =>
    tally.options
      .filter((option) => option.class === 'layak-mendesak' || option.class === 'layak')
      .map((option) => option.option),
} satisfies Way<'scoring'>;

/** The class of a programme from its weighted means [domain 4.1]. */
function classOf(feasible: Fraction, urgent: Fraction): ProgrammeClass {
  if (compare(feasible, FEASIBLE_FROM) < 0) return 'tidak-layak';
  if (compare(urgent, URGENT_FROM) >= 0) return 'layak-mendesak';
  return compare(urgent, ORDINARY_FROM) >= 0 ? 'layak' : 'layak-kurang-mendesak';
}

function score(
  option: string,
  criteria: readonly Criterion[],
  ballots: readonly CastBallot[],
  eligible: number,
): Omit<OptionTally, 'rank' | 'tied'> {
  const sheets = ballots.flatMap(({ choice }) =>
    choice.way === 'scoring'
      ? choice.sheets.filter((sheet) => sheet.option === option && sheet.scores.length > 0)
      : [],
  );
  const feasible = sideMean('feasible', criteria, sheets);
  const urgent = sideMean('urgent', criteria, sheets);
  // "Fewer than half the raters": data kurang, no class [M4]. So is a programme nobody scored on one of the sides.
  const enough = 2 * sheets.length >= eligible && feasible !== null && urgent !== null;
  const feasibleSpread = spread(sheets.map((sheet) => sideMean('feasible', criteria, [sheet])));
  const urgentSpread = spread(sheets.map((sheet) => sideMean('urgent', criteria, [sheet])));
  return {
    option,
    votes: sheets.length,
    supporters: sheets.length,
    feasible,
    urgent,
    class: enough ? classOf(feasible, urgent) : 'data-kurang',
    spread:
      feasibleSpread === null || urgentSpread === null
        ? null
        : { feasible: feasibleSpread, urgent: urgentSpread },
  };
}

/** What has a class stands before data kurang; within each by L x M, highest first. */
function byFeasibleTimesUrgent(
  a: Omit<OptionTally, 'rank' | 'tied'>,
  b: Omit<OptionTally, 'rank' | 'tied'>,
): number {
  const [aShort, bShort] = [a.class === 'data-kurang', b.class === 'data-kurang'];
  if (aShort !== bShort) return aShort ? 1 : -1;
  const nothing = fraction(0);
  return compareProducts(
    b.feasible ?? nothing,
    b.urgent ?? nothing,
    a.feasible ?? nothing,
    a.urgent ?? nothing,
  );
}

function spread(means: readonly (Fraction | null)[]): readonly [Fraction, Fraction] | null {
  const given = means.filter((value) => value !== null).sort(compare);
  const [lowest, highest] = [given[0], given[given.length - 1]];
  return lowest === undefined || highest === undefined ? null : [lowest, highest];
}
