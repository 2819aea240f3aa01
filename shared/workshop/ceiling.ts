/** Pagu indikatif: how far the money reaches in a list of costs. */
import type { CardKind, Fields } from '../cards/card.ts';

/** What the rows cost together down to each, and the first row the money does not reach. */
export interface Reach {
  readonly sums: readonly number[];
  /** Index of the first row whose sum passes the ceiling; `null` while all of it fits. */
  readonly passesAt: number | null;
}

/** Rows in order of rank; what nobody costed adds nothing. */
export function reachOf(costs: readonly (number | null)[], ceiling: number): Reach {
  let sum = 0;
  const sums = costs.map((cost) => (sum += cost ?? 0));
  const at = sums.findIndex((it) => it > ceiling);
  return { sums, passesAt: at < 0 ? null : at };
}

/** What each row takes of the money: one refused although the list goes on below it takes nothing. In order of rank. */
export function costsToCount(
  rows: readonly { readonly accepted: boolean; readonly cost: number | null }[],
): (number | null)[] {
  const last = rows.findLastIndex(({ accepted }) => accepted);
  return rows.map(({ accepted, cost }, at) => (accepted || at > last ? cost : null));
}

/** What a proposal costs: the first sum of money on its card. */
export function costIn(kind: Pick<CardKind, 'fields'> | null, fields: Fields): number | null {
  const field = kind?.fields.find((it) => it.kind === 'money');
  const value = field === undefined ? undefined : fields[field.id];
  return typeof value === 'number' ? value : null;
}
