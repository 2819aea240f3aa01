/** The weighted mean of one side of the scoring sheet [M4]; apart from `scoring.ts`, because a phone shows its own sheet's. */
import { mean, weightedMean, type Fraction } from './fraction.ts';
import type { Criterion, ScoringChoice } from './way.ts';

type Sheet = ScoringChoice['sheets'][number];

/**
 * L and M of one sheet, or of a list of sheets by criterion mean; `null` where no criterion of the side has a score. The
 * phone shows its own sheet's L and M with the same function.
 */
export function sideMean(
  side: Criterion['side'],
  criteria: readonly Criterion[],
  sheets: readonly Sheet[],
): Fraction | null {
  const means = criteria.flatMap((criterion) => {
    if (criterion.side !== side) return [];
    const given = sheets.flatMap((sheet) =>
      sheet.scores.filter((scored) => scored.criterion === criterion.id).map((scored) => scored.score),
    );
    const value = mean(given);
    return value === null ? [] : [{ value, weight: criterion.weight }];
  });
  return weightedMean(means);
}
