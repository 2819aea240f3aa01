/**
 * Questions about pads: who works in one, and what it says beside the wording. A pad is worked in while its circle runs and its
 * group hangs on the circle's board; after that it is what was said last.
 */
import type { CircleId, GroupId, PersonId } from '../cards/card.ts';
import { mayWritePaper } from '../permissions/papers.ts';
import { areInCircles } from './circles.ts';
import { wordingOf } from './groups.ts';
import type { Circle, Group, Pad, WorkshopState } from './state.ts';
import type { Viewer } from './view.ts';

/** The circle on whose board a group hangs, while it runs. */
export function circleOfGroup(state: WorkshopState, group: Group | undefined): Circle | null {
  if (group?.circle === undefined || group.into !== null || group.hidden) return null;
  const circle = state.circles.get(group.circle);
  return circle !== undefined && areInCircles(state, circle.step) ? circle : null;
}

/** The people who may work in a pad now, beside staff; `null` if nobody may any more. */
export function circleOfPad(state: WorkshopState, pad: Pad | undefined): Circle | null {
  return pad === undefined ? null : circleOfGroup(state, state.groups.get(pad.group));
}

/** Its members, and the desk. */
export function mayWorkIn({ members }: Circle, viewer: Viewer): boolean {
  return mayWritePaper(viewer, { paper: 'pad', members });
}

export function padOf(state: Pick<WorkshopState, 'pads'>, group: GroupId, field: string): Pad | null {
  for (const pad of state.pads.values()) if (pad.group === group && pad.field === field) return pad;
  return null;
}

/** What one field of a group's wording says, as a text. */
export function wordsOf(state: Pick<WorkshopState, 'cards'>, group: Group, field: string): string {
  const value = new Map(Object.entries(wordingOf(state, group))).get(field);
  return typeof value === 'string' ? value : '';
}

/** What it says is the wording in force. */
export function isSettled(state: Pick<WorkshopState, 'groups' | 'cards'>, pad: Pad): boolean {
  const group = state.groups.get(pad.group);
  return pad.text === pad.settled && group !== undefined && wordsOf(state, group, pad.field) === pad.words;
}

/** The pads of a circle, in the order they were begun. */
export function padsOf(state: Pick<WorkshopState, 'pads'>, circle: CircleId): Pad[] {
  return [...state.pads.values()].filter((pad) => pad.circle === circle);
}

/** Names nobody twice. */
export function together(one: readonly PersonId[], others: readonly PersonId[]): readonly PersonId[] {
  const news = others.filter((person) => !one.includes(person));
  return news.length === 0 ? one : [...one, ...news];
}
