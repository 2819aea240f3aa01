/**
 * The plenary merge: the groups of all circles come to the board of the step. What says nearly the same hangs side
 * by side, whichever circle it comes from, so that the plenary sees it; nothing is joined by itself.
 */
import type { Fields, GroupId, StepId } from '../cards/card.ts';
import type { StepState } from '../methods/schema.ts';
import { areInCircles, circlesOf } from './circles.ts';
import type { WorkshopEvent } from './entry.ts';
import { alikePairs } from './alike.ts';
import { groupsOf, visibleCards, wordingOf } from './groups.ts';
import type { WorkshopState } from './state.ts';
import { stepOf } from './steps.ts';

/** The merge of a step that runs in circles; nothing else is left to do for it. */
export function merge(state: WorkshopState, step: StepId): WorkshopEvent {
  return { kind: 'circles.merged', facts: { step, order: mergeOrder(state, step) }, body: null };
}

/** A step that goes on from where its circles worked takes what they have, whichever way it is left. */
export function mergeOnMove(state: WorkshopState, id: StepId, to: StepState): WorkshopEvent[] {
  const first = stepOf(state, id)?.states[1];
  return areInCircles(state, id) && to !== 'prepared' && to !== first ? [merge(state, id)] : [];
}

/** The groups of the circles as they hang after the merge: circle by circle, what says nearly the same next to each other. */
function mergeOrder(state: WorkshopState, step: StepId): GroupId[] {
  const groups = circlesOf(state, step).flatMap(({ id }) =>
    groupsOf(state, step, id).filter((group) => group.into === null),
  );
  const beside = new Map<GroupId, GroupId[]>();
  const kinds = new Map(state.method.cardKinds.map((kind) => [kind.id, kind]));
  const words = groups.flatMap((group) => {
    const worded = (fields: Fields) => ({ group: group.id, kind: group.kind, fields });
    // A card that hangs in a group may be what another circle proposes as well.
    return [wordingOf(state, group), ...visibleCards(state, group).map((card) => card.fields)].map(worded);
  });
  for (const { a, b } of alikePairs(words, kinds, state.apart)) {
    beside.set(a.group, [...(beside.get(a.group) ?? []), b.group]);
    beside.set(b.group, [...(beside.get(b.group) ?? []), a.group]);
  }
  // Each takes those along that say nearly the same, and they theirs.
  const placed = new Set<GroupId>();
  const place = (id: GroupId): void => {
    if (placed.has(id)) return;
    placed.add(id);
    beside.get(id)?.forEach(place);
  };
  for (const { id } of groups) place(id);
  return [...placed];
}
