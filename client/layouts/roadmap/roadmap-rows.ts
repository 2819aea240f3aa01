/**
 * Rows of a roadmap from the groups of an action step: by programme in its order, activities without one at the end. The field
 * ids are those every method with an action plan uses (`shared/result/build.ts`).
 */
import type { Fields, FieldValue, Quarter } from '@mufakat/shared/cards/card.ts';

import type { CommonWords } from '../../parts/common-words.ts';
import type { RoadmapBar, RoadmapRow } from '../../parts/Roadmap.tsx';

export interface Activity {
  readonly id: string;
  readonly title: string;
  readonly wording: Fields;
}

export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly number: number;
}

export interface ActivityFacts {
  readonly programme: string | null;
  readonly from: Quarter;
  readonly to: Quarter;
  /** Whole rupiah. */
  readonly cost: number | null;
  readonly funds: string;
}

/** `null` while the activity has no time yet. */
export function factsOf(wording: Fields): ActivityFacts | null {
  const time = wording.waktu;
  if (!isPeriod(time)) return null;
  const programme = wording.program;
  return {
    programme: Array.isArray(programme) && typeof programme[0] === 'string' ? programme[0] : null,
    from: time.from,
    to: time.to,
    cost: typeof wording.biaya === 'number' ? wording.biaya : null,
    funds: typeof wording['sumber-dana'] === 'string' ? wording['sumber-dana'] : '',
  };
}

export function roadmapRows(
  activities: readonly Activity[],
  programmes: readonly Programme[],
  common: CommonWords,
  unfunded: string,
): RoadmapRow[] {
  const bars = activities.flatMap((activity) => {
    const facts = factsOf(activity.wording);
    if (facts === null) return [];
    const cost = facts.cost === null ? '' : common.numbers.rupiahShort(facts.cost);
    const bar: RoadmapBar = {
      id: activity.id,
      title: activity.title,
      meta: [cost, facts.funds].filter(Boolean).join(' · ') || undefined,
      from: facts.from,
      to: facts.to,
      gap: facts.cost !== null && facts.funds === '' ? unfunded : undefined,
    };
    return [{ programme: facts.programme, bar }];
  });
  const rows = programmes.map(({ id, title, number }) => ({
    id,
    title,
    number,
    bars: bars.filter((each) => each.programme === id).map(({ bar }) => bar),
  }));
  const known = new Set(programmes.map(({ id }) => id));
  const rest = bars
    .filter(({ programme }) => programme === null || !known.has(programme))
    .map(({ bar }) => bar);
  return [
    ...rows.filter((row) => row.bars.length > 0),
    ...(rest.length > 0 ? [{ id: 'rest', title: '–', number: null, bars: rest }] : []),
  ];
}

/** Rupiah by year of the horizon: a cost is spread evenly over the quarters of its activity, whole rupiah, rest in the last. */
export function costByYear(
  activities: readonly Activity[],
  horizon: { readonly from: number; readonly to: number },
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (let year = horizon.from; year <= horizon.to; year += 1) sums.set(year, 0);
  for (const { wording } of activities) {
    const facts = factsOf(wording);
    if (facts === null || facts.cost === null) continue;
    const first = facts.from.year * 4 + (facts.from.quarter ?? 1) - 1;
    const last = facts.to.year * 4 + (facts.to.quarter ?? 4) - 1;
    const each = Math.floor(facts.cost / (last - first + 1));
    for (let quarter = first; quarter <= last; quarter += 1) {
      const year = Math.floor(quarter / 4);
      const share = quarter === last ? facts.cost - each * (last - first) : each;
      if (sums.has(year)) sums.set(year, (sums.get(year) ?? 0) + share);
    }
  }
  return sums;
}

function isPeriod(value: FieldValue | undefined): value is { readonly from: Quarter; readonly to: Quarter } {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && 'from' in value && 'to' in value
  );
}
