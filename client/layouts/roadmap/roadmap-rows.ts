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

/** What the picture of a roadmap may hold, in lines and letters of its type. */
export interface RoadmapRoom {
  readonly lines: number;
  /** Letters beside each other in a bar of one quarter, and of a whole year. */
  readonly quarter: number;
  /** In the column of names. */
  readonly name: number;
}

/** Between two bars that share a time, in lines. */
const LANE_GAP = 0.7;

/**
 * Rows cut into pictures by reckoned height: the words of a bar take the lines they need, bars that share a time lie below
 * each other, a row adds one for its paper.
 */
export function roadmapPages(rows: readonly RoadmapRow[], room: RoadmapRoom): RoadmapRow[][] {
  const pages: RoadmapRow[][] = [];
  let left = 0;
  for (const row of rows) {
    const needs = 0.9 + Math.max(linesOf(row.title, room.name), laneLines(row.bars, room));
    const page = pages.at(-1);
    if (page === undefined || needs > left) {
      pages.push([row]);
      left = room.lines - needs;
    } else {
      page.push(row);
      left -= needs;
    }
  }
  return pages;
}

/** As `Roadmap` lays them: each bar in the first lane that is free at its time. */
function laneLines(bars: readonly RoadmapBar[], room: RoadmapRoom): number {
  const lanes: { end: number; lines: number }[] = [];
  for (const bar of bars.toSorted((a, b) => firstOf(a) - firstOf(b))) {
    const lines = barLines(bar, room);
    const free = lanes.find((lane) => lane.end < firstOf(bar));
    if (free === undefined) lanes.push({ end: lastOf(bar), lines });
    else {
      free.end = lastOf(bar);
      free.lines = Math.max(free.lines, lines);
    }
  }
  return lanes.reduce((sum, lane) => sum + lane.lines + LANE_GAP, -LANE_GAP);
}

/** Quarters in a row, for comparing. */
function firstOf({ from }: RoadmapBar): number {
  return from.year * 4 + (from.quarter ?? 1);
}

function lastOf({ to }: RoadmapBar): number {
  return to.year * 4 + (to.quarter ?? 4);
}

function barLines(bar: RoadmapBar, room: RoadmapRoom): number {
  const { title, meta, gap } = bar;
  const quarters = lastOf(bar) - firstOf(bar) + 1;
  const letters = Math.max(4, quarters * room.quarter - 3);
  return [title, meta, gap].reduce(
    (lines, text) => lines + (text === undefined ? 0 : linesOf(text, letters)),
    0,
  );
}

function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needs = word.length + (used === 0 ? 0 : 1);
    if (used + needs <= letters) used += needs;
    else {
      lines += used === 0 ? Math.floor(word.length / letters) : Math.ceil(word.length / letters);
      used = word.length % letters;
    }
  }
  return lines;
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
