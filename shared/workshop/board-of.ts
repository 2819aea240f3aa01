/** What stands on the board of a step, made from the record alone [W1, W2]. */
import type { BoardCard, BoardCards, BoardGroup, BoardGroups } from '../cards/board.ts';
import type { CardId, GroupId, StepId } from '../cards/card.ts';
import { groupsOf, isLive, isSealed, visibleCards } from './groups.ts';
import type { Card, Group, WorkshopState } from './state.ts';

/** Cards and groups of the board; empty while the step is sealed. */
export function boardOf(state: WorkshopState, step: StepId): { cards: BoardCards; groups: BoardGroups } {
  const cards = new Map<CardId, BoardCard>();
  const groups = new Map<GroupId, BoardGroup>();
  if (isSealed(state, step)) return { cards, groups };
  for (const group of groupsOf(state, step)) {
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

/** One card as the board shows it; the name only in steps that show names [E4]. */
export function boardCard(state: WorkshopState, card: Card): BoardCard {
  const nameless = state.steps.get(card.step)?.options.nameless ?? true;
  const name = nameless ? undefined : state.people.get(card.author)?.name;
  return {
    kind: card.kind,
    fields: card.fields,
    key: card.key,
    ...(name === undefined ? {} : { name }),
    ...(card.late ? { late: true as const } : {}),
    ...(card.source === undefined ? {} : { source: card.source }),
  };
}
