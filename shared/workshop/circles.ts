/**
 * Questions about circles (kelompok sidang): which steps run in them, who is in which, how people are drawn into them. A circle
 * runs from the moment it is named until the merge; from then on it is where a card came from, and nothing else.
 */
import type { CircleId, PersonId, StepId } from '../cards/card.ts';
import type { Step } from '../methods/schema.ts';
import type { Circle, WorkshopState } from './state.ts';

/** The circles of a step, in the order they were named. */
export function circlesOf(state: Pick<WorkshopState, 'circles'>, step: StepId): Circle[] {
  return [...state.circles.values()].filter((circle) => circle.step === step);
}

/** The step is held in circles now: what is published stands on their boards, and on none that all read. */
export function areInCircles(state: Pick<WorkshopState, 'steps'>, step: StepId): boolean {
  const circles = state.steps.get(step)?.circles ?? null;
  return circles !== null && !circles.merged;
}

/** A step that collects what the hall writes may be held in circles; attendance and ratifying are the plenary's. */
export function mayRunInCircles(step: Step): boolean {
  return (
    step.collects !== null && step.source === undefined && !['attendance', 'ratify'].includes(step.layout)
  );
}

const byPerson = new WeakMap<WorkshopState['circles'], Map<string, Circle>>();

/** The circle of a person in a step. One index per map of circles. */
export function circleOf(
  state: Pick<WorkshopState, 'circles'>,
  step: StepId,
  person: PersonId,
): Circle | null {
  let index = byPerson.get(state.circles);
  if (index === undefined) {
    index = new Map();
    for (const circle of state.circles.values())
      for (const member of circle.members) index.set(`${circle.step}|${member}`, circle);
    byPerson.set(state.circles, index);
  }
  return index.get(`${step}|${person}`) ?? null;
}

/** The circle of a person in the current step, else in the latest step before it in which they had one. */
export function latestCircleOf(
  state: Pick<WorkshopState, 'circles' | 'method' | 'current'>,
  person: PersonId,
): Circle | null {
  if (state.circles.size === 0) return null;
  const { steps } = state.method;
  for (let at = steps.findIndex(({ id }) => id === state.current); at >= 0; at--) {
    const circle = circleOf(state, steps[at]?.id as StepId, person);
    if (circle !== null) return circle;
  }
  return null;
}

/**
 * Who comes into which circle by lot: each constituency spread as evenly as it goes, then the sizes; the lot decides the rest.
 * `ids` are fresh random ids, which is all the chance it needs.
 */
export function drawInto(
  circles: readonly { readonly id: CircleId; readonly members: readonly PersonId[] }[],
  people: readonly PersonId[],
  constituencyOf: (person: PersonId) => string,
  ids: () => string,
): { readonly person: PersonId; readonly circle: CircleId }[] {
  const rooms = shuffled(circles, ids).map(({ id, members }) => {
    const seats = new Map<string, number>();
    for (const member of members)
      seats.set(constituencyOf(member), (seats.get(constituencyOf(member)) ?? 0) + 1);
    return { id, size: members.length, seats };
  });
  const drawn: { person: PersonId; circle: CircleId }[] = [];
  for (const [constituency, own] of Map.groupBy(people, constituencyOf)) {
    for (const person of shuffled(own, ids)) {
      const seatsIn = (room: (typeof rooms)[number]) => room.seats.get(constituency) ?? 0;
      let room = rooms[0];
      for (const other of rooms) {
        const gap = room === undefined ? -1 : seatsIn(other) - seatsIn(room) || other.size - room.size;
        if (gap < 0) room = other;
      }
      if (room === undefined) return [];
      room.seats.set(constituency, seatsIn(room) + 1);
      room.size += 1;
      drawn.push({ person, circle: room.id });
    }
  }
  return drawn;
}

function shuffled<T>(list: readonly T[], ids: () => string): T[] {
  return list
    .map((item) => ({ item, lot: ids() }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ item }) => item);
}
