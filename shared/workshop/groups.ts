/** Questions about cards and groups of a state: what stands on the wall, what a group says, who survives a join. */
import type { CardId, CircleId, Fields, GroupId, OwnerId, StepId } from '../cards/card.ts';
import { LIMITS } from '../cards/limits.ts';
import type { Method } from '../methods/schema.ts';
import type { Card, Group, GroupShape, WorkshopState } from './state.ts';

/** The group that a joined group lives on in; itself if it was not joined. `null` if there never was such a group. */
export function survivor(state: Pick<WorkshopState, 'groups'>, id: GroupId): Group | null {
  let group = state.groups.get(id);
  for (let hops = 0; group !== undefined && group.into !== null && hops < 1000; hops++)
    group = state.groups.get(group.into);
  return group ?? null;
}

/** Cards of a group that are published and not hidden, in the facilitator's order. */
export function visibleCards(state: Pick<WorkshopState, 'cards'>, group: Group): Card[] {
  const cards: Card[] = [];
  for (const id of group.cards) {
    const card = state.cards.get(id);
    if (card !== undefined && card.status === 'published' && !card.hidden) cards.push(card);
  }
  return cards;
}

/**
 * The wording in force: the facilitator's rumusan, else the words of its first visible card, else of one that its author
 * withdrew. Hidden words are nobody's wording.
 */
export function wordingOf(state: Pick<WorkshopState, 'cards'>, group: Group): Fields {
  if (group.wording !== null) return group.wording;
  const shown = group.cards.map((id) => state.cards.get(id)).filter((card) => card?.hidden === false);
  const first = shown.find((card) => card?.status === 'published') ?? shown[0];
  return first?.fields ?? {};
}

/** The text of the group's first field as one line; empty if it has none. */
export function titleOfGroup(state: Pick<WorkshopState, 'cards' | 'method'>, group: Group): string {
  return titleOfFields(state.method, group.kind, wordingOf(state, group));
}

export function titleOfFields(method: Pick<Method, 'cardKinds'>, kindId: string, fields: Fields): string {
  const kind = method.cardKinds.find((kind) => kind.id === kindId);
  for (const field of kind?.fields ?? []) {
    const value = fields[field.id];
    if (typeof value === 'string' && value !== '' && field.kind !== 'choice') return value;
  }
  return '';
}

/** A group stands on the wall: not joined, not hidden, and it has a visible card or words of its own. */
export function isLive(state: Pick<WorkshopState, 'cards'>, group: Group): boolean {
  if (group.into !== null || group.hidden) return false;
  return group.wording !== null || visibleCards(state, group).length > 0;
}

/** The facilitator took it off the wall: the group, or every card its words could come from [W7]. */
export function isWithheld(state: Pick<WorkshopState, 'cards'>, group: Group): boolean {
  if (group.hidden) return true;
  if (group.wording !== null || group.cards.length === 0) return false;
  return group.cards.every((id) => state.cards.get(id)?.hidden === true);
}

/** Everyone may read it: it stands on the wall of a step that is not sealed, and of no circle [W2]. */
export function isShown(state: Pick<WorkshopState, 'cards' | 'steps'>, group: Group): boolean {
  return isLive(state, group) && group.circle === undefined && !isSealed(state, group.step);
}

const byWall = new WeakMap<ReadonlyMap<GroupId, Group>, Map<string, Group[]>>();

/**
 * All groups on the wall of a step, or on that of one of its circles, in order; joined and hidden ones too. One index per map
 * of groups.
 */
export function groupsOf(
  state: Pick<WorkshopState, 'groups'>,
  step: StepId,
  circle?: CircleId,
): readonly Group[] {
  let index = byWall.get(state.groups);
  if (index === undefined) {
    index = new Map();
    for (const group of state.groups.values()) {
      const wall = wallOf(group.step, group.circle);
      const list = index.get(wall);
      if (list === undefined) index.set(wall, [group]);
      else list.push(group);
    }
    for (const list of index.values()) list.sort(inOrder);
    byWall.set(state.groups, index);
  }
  return index.get(wallOf(step, circle)) ?? [];
}

/** The name of a wall; ids hold no `|`. */
function wallOf(step: StepId, circle: CircleId | undefined): string {
  return circle === undefined ? step : `${step}|${circle}`;
}

/** The arrangement of a group, without its words. */
export function shapeOf({ step, kind, cards, order, into, hidden, circle }: Group): GroupShape {
  return { step, kind, cards, order, into, hidden, ...(circle === undefined ? {} : { circle }) };
}

function inOrder(a: { order: number; id: string }, b: { order: number; id: string }): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function liveGroups(state: Pick<WorkshopState, 'groups' | 'cards'>, step: StepId): Group[] {
  return groupsOf(state, step).filter((group) => isLive(state, group));
}

const byAuthor = new WeakMap<ReadonlyMap<CardId, Card>, Map<OwnerId, Card[]>>();

/** Cards of one author over all steps, withdrawn ones too. One index per map of cards. */
export function cardsOf(state: Pick<WorkshopState, 'cards'>, author: OwnerId): readonly Card[] {
  let index = byAuthor.get(state.cards);
  if (index === undefined) {
    index = new Map();
    for (const card of state.cards.values()) {
      const list = index.get(card.author);
      if (list === undefined) index.set(card.author, [card]);
      else list.push(card);
    }
    byAuthor.set(state.cards, index);
  }
  return index.get(author) ?? [];
}

/** Published cards of a step, or of one author in it; sealed ones count too. */
export function publishedIn(state: Pick<WorkshopState, 'published'>, step: StepId, author?: OwnerId): number {
  return state.published.get(author === undefined ? step : `${step}|${author}`) ?? 0;
}

/** How many more cards the workshop takes, on all boards together [T5]. */
export function roomInWorkshop(state: Pick<WorkshopState, 'published' | 'steps' | 'cards'>): number {
  let published = 0;
  for (const step of state.steps.keys()) published += publishedIn(state, step);
  return Math.max(0, Math.min(LIMITS.cardsPerWorkshop - published, LIMITS.cardsKept - state.cards.size));
}

/** The cards of a sealed step are on no board until they are revealed [W2]. */
export function isSealed(state: Pick<WorkshopState, 'steps'>, step: StepId): boolean {
  const run = state.steps.get(step);
  return run !== undefined && run.options.sealed && !run.revealed;
}

/**
 * The place after the last group of the wall. Places grow with the log, and what is moved lands between two of them, so the
 * next position of the log lies behind them all.
 */
export function lastOrder(state: Pick<WorkshopState, 'n'>): number {
  return state.n + 1;
}
