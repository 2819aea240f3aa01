/**
 * Arranging the wall (`design.md` 2.1, W7): cards into groups, groups joined, split, placed, hidden. Every act is a list of
 * changes with before and after, so undo needs no rule of its own. What was moved since `base` is refused `changed`.
 */
import type { CardId, GroupId, PersonId } from '../../cards/card.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { pairKey } from '../alike.ts';
import { groupsOf, lastOrder, shapeOf } from '../groups.ts';
import type { Change, Group, GroupShape, WorkshopState } from '../state.ts';

type ArrangingCommand = Extract<
  Command,
  {
    name:
      | 'card.move'
      | 'card.hide'
      | 'group.join'
      | 'group.split'
      | 'group.place'
      | 'group.hide'
      | 'group.tell-apart';
  }
>;

export function decideArrangement(state: WorkshopState, command: ArrangingCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'card.move':
      return decideMove(state, command, ctx);
    case 'card.hide': {
      const card = state.cards.get(command.card);
      if (card === undefined) return refuse('unknown');
      if (card.hidden === command.hidden) return taken([]);
      return arranged([
        { of: 'card', id: card.id, before: { hidden: card.hidden }, after: { hidden: command.hidden } },
      ]);
    }
    case 'group.join':
      return decideJoin(state, command);
    case 'group.split':
      return decideSplit(state, command, ctx);
    case 'group.place':
      return decidePlace(state, command);
    case 'group.hide': {
      const group = state.groups.get(command.group);
      if (group === undefined || group.into !== null) return refuse('unknown');
      if (group.hidden === command.hidden) return taken([]);
      return arranged([change(group, { hidden: command.hidden })]);
    }
    case 'group.tell-apart': {
      const [a, b] = [state.groups.get(command.a), state.groups.get(command.b)];
      if (a === undefined || b === undefined || a === b || a.step !== b.step) return refuse('unknown');
      const id = pairKey(a.id, b.id);
      if (state.apart.has(id)) return taken([]);
      const changes: Change[] = [{ of: 'apart', id, before: false, after: true }];
      return taken([{ kind: 'group.told-apart', facts: { changes }, body: null }]);
    }
  }
}

function arranged(changes: readonly Change[], group?: GroupId): Outcome {
  return taken(
    [{ kind: 'group.arranged', facts: { changes }, body: null }],
    group === undefined ? {} : { group },
  );
}

/** Of the same kind and on the same wall, so that cards may go from one to the other. */
function isBeside(group: Group, other: Group): boolean {
  return group.step === other.step && group.kind === other.kind && group.circle === other.circle;
}

function change(group: Group, after: Partial<GroupShape>): Change {
  const before = shapeOf(group);
  return { of: 'group', id: group.id, before, after: { ...before, ...after } };
}

/** A group that does not exist yet is one without cards. */
function fresh(id: GroupId, shape: GroupShape): Change {
  return { of: 'group', id, before: { ...shape, cards: [] }, after: shape };
}

function movedSince(
  state: WorkshopState,
  thing: { movedAt: number; movedBy: PersonId | null },
  base: number,
): Outcome | null {
  if (thing.movedAt <= base) return null;
  const by = thing.movedBy === null ? '' : (state.people.get(thing.movedBy)?.name ?? thing.movedBy);
  return refuse('changed', { by });
}

/** The group without some cards; an unworded group left empty lives on in the one they went to, so that links follow. */
function without(group: Group, cards: readonly CardId[], into: GroupId): Change {
  const rest = group.cards.filter((id) => !cards.includes(id));
  const gone = rest.length === 0 && group.wording === null;
  return change(group, { cards: rest, ...(gone ? { into } : {}) });
}

function decideMove(
  state: WorkshopState,
  command: Extract<Command, { name: 'card.move' }>,
  ctx: Context,
): Outcome {
  const card = state.cards.get(command.card);
  const from = card === undefined ? undefined : state.groups.get(card.group);
  if (card === undefined || from === undefined) return refuse('unknown');
  const stale = movedSince(state, card, command.base);
  if (stale !== null) return stale;

  if (command.to === null) {
    if (from.cards.length === 1 && from.wording === null) return taken([]);
    const id = ctx.ids() as GroupId;
    const order = placeAfter(state, from);
    const shape: GroupShape = { ...shapeOf(from), cards: [card.id], order, hidden: false };
    return arranged(
      [change(from, { cards: from.cards.filter((other) => other !== card.id) }), fresh(id, shape)],
      id,
    );
  }
  const to = state.groups.get(command.to);
  if (to === undefined || to.into !== null || !isBeside(to, from)) return refuse('unknown');
  const rest = to.cards.filter((id) => id !== card.id);
  const at = Math.max(0, Math.min(command.index, rest.length));
  const cards = [...rest.slice(0, at), card.id, ...rest.slice(at)];
  if (to.id === from.id) return arranged([change(to, { cards })], to.id);
  return arranged([without(from, [card.id], to.id), change(to, { cards, hidden: false })], to.id);
}

/**
 * The groups become one where `keep` stands. It lives on, unless only a dropped one was accepted: then that one does, in its own
 * words, since joining decides nothing.
 */
function decideJoin(state: WorkshopState, command: Extract<Command, { name: 'group.join' }>): Outcome {
  const keep = state.groups.get(command.keep);
  if (keep === undefined || keep.into !== null || command.drop.length === 0) return refuse('unknown');
  const groups = [keep];
  for (const id of new Set(command.drop)) {
    const drop = state.groups.get(id);
    if (drop === undefined || drop.into !== null || drop.id === keep.id || !isBeside(drop, keep))
      return refuse('unknown');
    groups.push(drop);
  }
  for (const group of groups) {
    const stale = movedSince(state, group, command.base);
    if (stale !== null) return stale;
  }
  const isAccepted = (group: Group) => group.standing.state === 'accepted';
  const stays = isAccepted(keep) ? keep : (groups.find(isAccepted) ?? keep);
  const others = groups.filter((group) => group !== stays);
  const cards = [stays, ...others].flatMap((group) => group.cards);
  return arranged(
    [
      ...others.map((group) => change(group, { cards: [], into: stays.id })),
      change(stays, { cards, order: keep.order }),
    ],
    stays.id,
  );
}

/** The named cards leave for a new group of their own, right after the old one. */
function decideSplit(
  state: WorkshopState,
  command: Extract<Command, { name: 'group.split' }>,
  ctx: Context,
): Outcome {
  const group = state.groups.get(command.group);
  if (group === undefined || group.into !== null) return refuse('unknown');
  const stale = movedSince(state, group, command.base);
  if (stale !== null) return stale;
  const leaving = group.cards.filter((id) => command.cards.includes(id));
  if (leaving.length === 0 || leaving.length === group.cards.length) return refuse('invalid');
  const id = ctx.ids() as GroupId;
  const shape: GroupShape = {
    ...shapeOf(group),
    cards: leaving,
    order: placeAfter(state, group),
    hidden: false,
  };
  return arranged(
    [change(group, { cards: group.cards.filter((card) => !leaving.includes(card)) }), fresh(id, shape)],
    id,
  );
}

function decidePlace(state: WorkshopState, command: Extract<Command, { name: 'group.place' }>): Outcome {
  const group = state.groups.get(command.group);
  if (group === undefined || group.into !== null || command.before === group.id) return refuse('unknown');
  const stale = movedSince(state, group, command.base);
  if (stale !== null) return stale;
  if (command.before === null) return arranged([change(group, { order: lastOrder(state) })], group.id);
  const others = groupsOf(state, group.step, group.circle).filter((other) => other.id !== group.id);
  const at = others.findIndex((other) => other.id === command.before);
  if (at === -1) return refuse('unknown');
  const next = others[at]?.order ?? 0;
  const previous = others[at - 1]?.order ?? next - 1;
  return arranged([change(group, { order: (previous + next) / 2 })], group.id);
}

function placeAfter(state: WorkshopState, group: Group): number {
  const groups = groupsOf(state, group.step, group.circle);
  const next = groups[groups.findIndex((other) => other.id === group.id) + 1];
  return next === undefined ? group.order + 1 : (group.order + next.order) / 2;
}
