/** Entries about circles: named, entered, led, timed, merged into the plenary. */
import type { CircleId, GroupId, PersonId, StepId } from '../../cards/card.ts';
import { circlesOf } from '../circles.ts';
import { ERASED } from '../entry.ts';
import type { Circle, Group } from '../state.ts';
import type { Draft, EntryOf } from './draft.ts';

type CircleEntry = EntryOf<
  | 'circles.set'
  | 'circle.entered'
  | 'circle.led'
  | 'circle.timed'
  | 'circle.finished'
  | 'circle.reseated'
  | 'circle.paused'
  | 'circles.told'
  | 'circles.merged'
>;

export function evolveCircle(draft: Draft, entry: CircleEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'circles.set': {
      const { step, entry: way, circles } = entry.facts;
      const before = new Map(circlesOf(state, step).map((circle) => [circle.id, circle]));
      const map = draft.map('circles');
      for (const id of before.keys()) map.delete(id);
      circles.forEach(({ circle, theme }, at) => {
        const name = entry.body?.names[at] ?? ERASED;
        map.set(circle, { ...(before.get(circle) ?? unopened(circle, step)), name, theme });
      });
      const run = state.steps.get(step);
      const notice = run?.circles?.notice ?? null;
      draft.change('steps', step, {
        circles: circles.length === 0 ? null : { entry: way, merged: false, notice },
      });
      return;
    }
    case 'circle.entered':
      for (const { person, circle } of entry.facts.moves) {
        leaveCircles(draft, person, entry.facts.step);
        if (circle === null) continue;
        const to = state.circles.get(circle);
        if (to !== undefined) draft.change('circles', circle, { members: [...to.members, person] });
      }
      return;
    case 'circle.led':
      draft.change('circles', entry.facts.circle, { leader: entry.facts.person });
      return;
    case 'circle.timed':
      draft.change('circles', entry.facts.circle, { timer: entry.facts.timer });
      return;
    case 'circle.finished':
      draft.change('circles', entry.facts.circle, { done: entry.facts.done });
      return;
    case 'circle.reseated': {
      const { circle } = entry.facts;
      // As after a redaction: devices take it afresh under another epoch.
      draft.map('redrawn').set(circle, (state.redrawn.get(circle) ?? 0) + 1);
      return;
    }
    case 'circle.paused': {
      const { circle, person, paused } = entry.facts;
      const others = state.circles.get(circle)?.paused.filter((each) => each !== person) ?? [];
      draft.change('circles', circle, { paused: paused ? [...others, person] : others });
      return;
    }
    case 'circles.told': {
      const run = state.steps.get(entry.facts.step);
      if (run === undefined || run.circles === null) return;
      const notice = entry.body === null ? null : { text: entry.body.text, at: entry.t };
      draft.change('steps', run.id, { circles: { ...run.circles, notice } });
      return;
    }
    case 'circles.merged': {
      const { step, order } = entry.facts;
      const run = state.steps.get(step);
      if (run === undefined || run.circles === null) return;
      draft.change('steps', step, { circles: { ...run.circles, merged: true, notice: null } });
      for (const { id } of circlesOf(state, step)) draft.change('circles', id, { timer: { state: 'off' } });
      state.hall = { ...state.hall, circle: null };
      const places = new Map<GroupId, number>(order.map((id, at) => [id, at]));
      const groups = draft.map('groups');
      for (const { circle, ...group } of state.groups.values()) {
        if (circle === undefined || group.step !== step) continue;
        // Between this entry and the next, as all places that come with the log.
        const place = places.get(group.id);
        const moved = place === undefined ? {} : { order: entry.n + place / (order.length + 1) };
        groups.set(group.id, { ...group, ...moved, movedAt: entry.n, movedBy: null } satisfies Group);
      }
      return;
    }
  }
}

function unopened(id: CircleId, step: StepId): Circle {
  return {
    id,
    step,
    name: '',
    theme: null,
    members: [],
    leader: null,
    timer: { state: 'off' },
    done: false,
    paused: [],
  };
}

/** Out of the circle of one step, or of all. Who leaves leads it no more. */
export function leaveCircles(draft: Draft, person: PersonId, step: StepId | null = null): void {
  for (const circle of draft.state.circles.values()) {
    if ((step !== null && circle.step !== step) || !circle.members.includes(person)) continue;
    draft.change('circles', circle.id, {
      members: circle.members.filter((member) => member !== person),
      leader: circle.leader === person ? null : circle.leader,
    });
  }
}

/** What `drop` had is `keep`'s, where `keep` has no place of their own. */
export function passOnPlace(draft: Draft, keep: PersonId, drop: PersonId): void {
  for (const circle of draft.state.circles.values()) {
    if (!circle.members.includes(drop)) continue;
    const own = circlesOf(draft.state, circle.step).some(({ members }) => members.includes(keep));
    if (own) {
      leaveCircles(draft, drop, circle.step);
      continue;
    }
    draft.change('circles', circle.id, {
      members: circle.members.map((member) => (member === drop ? keep : member)),
      leader: circle.leader === drop ? keep : circle.leader,
    });
  }
}
