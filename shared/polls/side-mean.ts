/** The weighted means of the score sheets [M4]; apart from the ways that count them, because a phone shows its own sheet's. */
import { mean, weightedMean, type Fraction } from './fraction.ts';
import type { Criterion, ScoreSheet, WeightedCriterion } from './way.ts';

/** L or M of one sheet, or of a list of sheets by criterion mean; `null` where no criterion of the side has a score. */
export function sideMean(
  side: Criterion['side'],
  criteria: readonly Criterion[],
  sheets: readonly ScoreSheet[],
): Fraction | null {
  return sheetMean(
    criteria.filter((criterion) => criterion.side === side),
    sheets,
  );
}

/** The same over these criteria, whatever their side. */
export function sheetMean(
  criteria: readonly WeightedCriterion[],
  sheets: readonly ScoreSheet[],
): Fraction | null {
  const means = criteria.flatMap((criterion) => {
    const given = sheets.flatMap((sheet) =>
      sheet.scores.filter((scored) => scored.criterion === criterion.id).map((scored) => scored.score),
    );
    const value = mean(given);
    return value === null ? [] : [{ value, weight: criterion.weight }];
  });
  return weightedMean(means);
}
