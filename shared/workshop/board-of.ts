/** What stands on the board of a step or of one of its circles, made from the record alone [W1, W2]. */
import type { BoardCard, BoardCards, BoardGroup, BoardGroups } from '../cards/board.ts';
import type { CardId, CircleId, GroupId, StepId } from '../cards/card.ts';
import { groupsOf, isLive, isSealed, visibleCards } from './groups.ts';
import { authorOf } from './people.ts';
import type { Card, Group, WorkshopState } from './state.ts';

/** Cards and groups of the board; empty while the step is sealed. */
export function boardOf(
  state: WorkshopState,
  step: StepId,
  circle?: CircleId,
): { cards: BoardCards; groups: BoardGroups } {
  const cards = new Map<CardId, BoardCard>();
  const groups = new Map<GroupId, BoardGroup>();
  if (isSealed(state, step)) return { cards, groups };
  for (const group of groupsOf(state, step, circle)) {
    const onBoard = boardGroup(state, group);
    if (onBoard === null) continue;
    groups.set(group.id, onBoard);
    for (const id of onBoard.cards) {
      const card = state.cards.get(id);
      if (card !== undefined) cards.set(id, boardCard(state, card));
    }
  }
  return { cards, groups };
}

/** One group as the board shows it, `null` if it does not stand there. */
export function boardGroup(state: WorkshopState, group: Group): BoardGroup | null {
  if (!isLive(state, group)) return null;
  const cards = visibleCards(state, group);
  return {
    cards: cards.map((card) => card.id),
    order: group.order,
    kind: group.kind,
    ...(group.wording === null ? {} : { wording: group.wording }),
    formed: group.wording !== null || cards.length > 1,
    standing: group.standing.state,
  };
}

/** One card as the board shows it: the name only in steps that show names [E4], the circle it came from after the merge. */
export function boardCard(state: WorkshopState, card: Card): BoardCard {
  const nameless = state.steps.get(card.step)?.options.nameless ?? true;
  const name = nameless ? undefined : authorOf(state, card.author)?.name;
  // On the board of the circle itself it goes without saying.
  const isMerged = card.circle !== null && state.groups.get(card.group)?.circle === undefined;
  const circle = isMerged ? state.circles.get(card.circle)?.name : undefined;
  return {
    kind: card.kind,
    fields: card.fields,
    key: card.key,
    ...(name === undefined ? {} : { name }),
    ...(circle === undefined ? {} : { circle }),
    ...(card.late ? { late: true as const } : {}),
    ...(card.source === undefined ? {} : { source: card.source }),
  };
}
