/**
 * Rows of a roadmap from the groups of an action step: by what they belong to in its order, activities of nothing at the end. What a
 * group says is found by the kinds of its fields, and by what the method says they mean.
 */
import type { CardKind, Fields, FieldValue, Quarter } from '@mufakat/shared/cards/card.ts';

import type { CommonWords } from '../../parts/common-words.ts';
import type { RoadmapBar, RoadmapRow } from '../../parts/Roadmap.tsx';

export interface Activity {
  readonly id: string;
  readonly title: string;
  /** `null` while it has no time yet. */
  readonly facts: ActivityFacts | null;
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

/** When, for what, how much and paid by whom; `null` while there is no time yet. */
export function factsOf(kind: Pick<CardKind, 'fields'> | undefined, wording: Fields): ActivityFacts | null {
  const valueOf = (fits: (field: CardKind['fields'][number]) => boolean): FieldValue | undefined =>
    wording[kind?.fields.find(fits)?.id ?? ''];
  const time = valueOf((field) => field.kind === 'period');
  if (!isPeriod(time)) return null;
  const programme = valueOf((field) => field.kind === 'link');
  const cost = valueOf((field) => field.kind === 'money');
  const funds = valueOf((field) => field.means === 'funds');
  return {
    programme: Array.isArray(programme) && typeof programme[0] === 'string' ? programme[0] : null,
    from: time.from,
    to: time.to,
    cost: typeof cost === 'number' ? cost : null,
    funds: typeof funds === 'string' ? funds : '',
  };
}

export function roadmapRows(
  activities: readonly Activity[],
  programmes: readonly Programme[],
  common: CommonWords,
  unfunded: string,
): RoadmapRow[] {
  const bars = activities.flatMap((activity) => {
    const { facts } = activity;
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

/** Rupiah by source of funds, the largest first; an empty name is what has no source yet. */
export function costBySource(
  activities: readonly Activity[],
): readonly { readonly source: string; readonly sum: number }[] {
  const sums = new Map<string, number>();
  for (const { facts } of activities) {
    if (facts?.cost == null) continue;
    const source = facts.funds.trim();
    sums.set(source, (sums.get(source) ?? 0) + facts.cost);
  }
  return [...sums].map(([source, sum]) => ({ source, sum })).toSorted((a, b) => b.sum - a.sum);
}

function isPeriod(value: FieldValue | undefined): value is { readonly from: Quarter; readonly to: Quarter } {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && 'from' in value && 'to' in value
  );
}
