/**
 * Score sheets [M4], as the ways that score by criteria share them: the criteria of a poll and the sheets of a ballot as they come
 * from outside, and the sheets of an option as they are counted.
 */
import * as v from 'valibot';

import { ID_PATTERN } from '../cards/card.ts';
import type { BallotRefusal, CastBallot, ScoreSheet, WeightedCriterion } from './way.ts';

/** That a mean is made of: keeps it within safe integers (fraction.ts), and a sheet short enough to fill in. */
export const CRITERIA_MOST = 5;
const WEIGHT_MAX = 10;

export const RAW_CRITERION = {
  id: v.pipe(v.string(), v.regex(ID_PATTERN)),
  weight: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(WEIGHT_MAX)),
  name: v.object({ id: v.string(), en: v.string() }),
};

export const RawSheets = v.array(
  v.object({
    option: v.string(),
    scores: v.array(v.object({ criterion: v.string(), score: v.picklist([1, 2, 3, 4, 5]) })),
  }),
);

/** Criteria with one name each. */
export function areDistinct(criteria: readonly Pick<WeightedCriterion, 'id'>[]): boolean {
  return new Set(criteria.map(({ id }) => id)).size === criteria.length;
}

/**
 * In order of options and criteria, so that equal choices are equal values [B2]; a sheet without scores is no sheet. A code
 * where a sheet is of no option or twice of one, or scores no criterion of the poll.
 */
export function parseSheets(
  criteria: readonly Pick<WeightedCriterion, 'id'>[],
  options: readonly string[],
  raw: v.InferOutput<typeof RawSheets>,
): readonly ScoreSheet[] | BallotRefusal {
  const sheets = new Map<string, Map<string, ScoreSheet['scores'][number]['score']>>();
  for (const { option, scores } of raw) {
    if (!options.includes(option)) return 'unknown-option';
    const sheet = new Map(scores.map(({ criterion, score }) => [criterion, score]));
    if (sheets.has(option) || sheet.size < scores.length) return 'field-invalid';
    if (scores.some(({ criterion }) => !criteria.some(({ id }) => id === criterion))) return 'field-invalid';
    sheets.set(option, sheet);
  }
  return options.flatMap((option) => {
    const sheet = sheets.get(option);
    if (sheet === undefined || sheet.size === 0) return [];
    return [
      {
        option,
        scores: criteria.flatMap(({ id }) => {
          const score = sheet.get(id);
          return score === undefined ? [] : [{ criterion: id, score }];
        }),
      },
    ];
  });
}

/** What all raters gave this option. */
export function sheetsOn(option: string, ballots: readonly CastBallot[]): ScoreSheet[] {
  return ballots.flatMap(({ choice }) =>
    'sheets' in choice
      ? choice.sheets.filter((sheet) => sheet.option === option && sheet.scores.length > 0)
      : [],
  );
}

/** Fewer sheets than half the raters are too little data [M4]. */
export function areEnough(sheets: readonly ScoreSheet[], eligible: number): boolean {
  return 2 * sheets.length >= eligible;
}
