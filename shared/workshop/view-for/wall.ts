/** What whoever arranges a wall needs beyond its board: the desk of all walls, who leads a circle of that circle's. */
import type { CircleId, GroupId, PersonId } from '../../cards/card.ts';
import { isSealed, publishedIn, survivor } from '../groups.ts';
import { circleOfPad, isSettled } from '../pads.ts';
import type { Pad, WorkshopState } from '../state.ts';
import type { PadRow, WallSection } from '../view.ts';

/** The desk looks back a few wordings, not through a whole day: the section travels whole. */
const WORDINGS_KEPT = 5;

/** What the desk needs of all walls beyond the boards, or whoever leads a circle of that circle's. */
export function wallSection(state: WorkshopState, circle?: CircleId): WallSection {
  const isOf = (id: GroupId) => circle === undefined || state.groups.get(id)?.circle === circle;
  const hidden: WallSection['hidden'][number][] = [];
  for (const card of state.cards.values()) {
    if (card.hidden && card.status === 'published' && isOf(card.group)) {
      hidden.push({
        card: card.id,
        step: card.step,
        group: card.group,
        kind: card.kind,
        fields: card.fields,
      });
    }
  }
  return {
    groups: [...state.groups.values()]
      .filter((group) => group.into === null && !isSealed(state, group.step) && isOf(group.id))
      .map(({ history, ...group }) => ({
        ...group,
        revs: history.length,
        wordings: history.slice(-WORDINGS_KEPT),
        withdrawn: group.cards.filter((id) => state.cards.get(id)?.status === 'withdrawn').length,
      })),
    hidden: hidden.filter((row) => !isSealed(state, row.step)),
    sealedCounts: [...state.steps.keys()]
      .filter((step) => isSealed(state, step))
      .map((step) => ({ step, count: publishedIn(state, step) })),
    apart: [...state.apart.keys()],
    pads: [...state.pads.values()]
      .filter((pad) => circle === undefined || pad.circle === circle)
      .map((pad) => padRow(state, pad, null)),
  };
}

/** `reader`: a member, who is told of themselves alone; `null` is the desk, or whoever leads the circle. */
export function padRow(state: WorkshopState, pad: Pad, reader: PersonId | null): PadRow {
  const isOver = circleOfPad(state, pad) === null;
  return {
    pad: pad.id,
    circle: pad.circle,
    group: survivor(state, pad.group)?.id ?? pad.group,
    field: pad.field,
    generation: pad.generation,
    settled: isSettled(state, pad),
    paused: pad.paused
      .filter((person) => reader === null || reader === person)
      .map((person) => ({ person, name: state.people.get(person)?.name ?? '' })),
    left: reader === null && isOver && pad.text !== pad.settled ? pad.text : null,
  };
}
