/**
 * Layak–mendesak scoring [M4, domain 4.1]: one sheet of criteria per programme, 1 very low to 5 very high. Blanks are left
 * out, partial sheets count, and everything is compared as exact fractions.
 */
import * as v from 'valibot';

import { compare, compareProducts, fraction, type Fraction } from './fraction.ts';
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

const RawParams = v.object({
  criteria: v.array(v.object({ ...RAW_CRITERION, side: v.picklist(['feasible', 'urgent']) })),
});

const RawChoice = v.object({ way: v.literal('scoring'), sheets: RawSheets });

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
    const { criteria } = parsed.output;
    const onSide = (side: Criterion['side']) =>
      criteria.filter((criterion) => criterion.side === side).length;
    const sides = [onSide('feasible'), onSide('urgent')];
    const sound = areDistinct(criteria) && sides.every((count) => count >= 1 && count <= CRITERIA_MOST);
    return sound ? scoring.defaults(options, { criteria }) : 'field-invalid';
  },

  parse(params, options, raw): ScoringChoice | BallotRefusal {
    const parsed = v.safeParse(RawChoice, raw);
    if (!parsed.success) return 'field-invalid';
    const sheets = parseSheets(params.criteria, options, parsed.output.sheets);
    return typeof sheets === 'string' ? sheets : { way: 'scoring', sheets };
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
  const sheets = sheetsOn(option, ballots);
  const feasible = sideMean('feasible', criteria, sheets);
  const urgent = sideMean('urgent', criteria, sheets);
  // Data kurang: no class. So is a programme nobody scored on one of the sides.
  const enough = areEnough(sheets, eligible) && feasible !== null && urgent !== null;
  const feasibleSpread = spread(sheets.map((sheet) => sideMean('feasible', criteria, [sheet])));
  const urgentSpread = spread(sheets.map((sheet) => sideMean('urgent', criteria, [sheet])));
  return {
    option,
    votes: sheets.length,
    supporters: sheets.length,
    score: null,
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
