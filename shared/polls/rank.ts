/** Ranks from an order with ties: 1, 2, 2, 4. Equal ranks are always marked as ties [M7]. */

export interface Ranked<T> {
  readonly value: T;
  readonly rank: number;
  readonly tied: boolean;
}

/** In order of rank; `better` is negative if a stands before b, 0 for a tie. Ties keep the order they came in. */
export function rankBy<T>(values: readonly T[], better: (a: T, b: T) => number): Ranked<T>[] {
  const sorted = [...values].sort(better);
  const ranks: number[] = [];
  sorted.forEach((value, at) => {
    const before = sorted[at - 1];
    const rankBefore = ranks[at - 1];
    const sameAsBefore = before !== undefined && rankBefore !== undefined && better(before, value) === 0;
    ranks.push(sameAsBefore ? rankBefore : at + 1);
  });
  return sorted.map((value, at) => {
    const rank = ranks[at] ?? at + 1;
    return { value, rank, tied: ranks[at - 1] === rank || ranks[at + 1] === rank };
  });
}
