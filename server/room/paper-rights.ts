/** What a paper is to `mayReadPaper` and `mayWritePaper`: whose it is by the record as it stands now. */
import type { CircleId, OwnerId, PadId, PersonId, StepId } from '@mufakat/shared/cards/card.ts';
import type { Paper } from '@mufakat/shared/permissions/papers.ts';
import { authorOf } from '@mufakat/shared/workshop/people.ts';
import { circleOfPad } from '@mufakat/shared/workshop/pads.ts';
import type { WorkshopState } from '@mufakat/shared/workshop/state.ts';

export function drawerPaper(state: Pick<WorkshopState, 'circles'>, owner: OwnerId): Paper {
  const circle = state.circles.get(owner as CircleId);
  return circle === undefined
    ? { paper: 'drawer', owner: owner as PersonId }
    : {
        paper: 'circle-drawer',
        members: circle.members.filter((member) => !circle.paused.includes(member)),
      };
}

/** Stays the same over restarts, since drawers are synced again; another once it has moved to somebody else, words were taken from it, or it was laid down afresh. */
export function drawerEpoch(state: Pick<WorkshopState, 'people' | 'redrawn'>, owner: OwnerId): number {
  const status = authorOf(state, owner)?.status;
  const moved = status === 'merged' || status === 'removed' ? 2 : 1;
  return moved + (state.redrawn.get(owner) ?? 0);
}

/** `null` if there is no such pad, or nobody works in it any more. */
export function padPaper(state: WorkshopState, pad: PadId): Paper | null {
  const circle = circleOfPad(state, state.pads.get(pad));
  return circle === null ? null : { paper: 'pad', members: circle.members };
}

/** `null` if there is no such board. */
export function boardPaper(
  state: Pick<WorkshopState, 'circles' | 'steps' | 'hall'>,
  step: StepId,
  circle: CircleId | null,
): Paper | null {
  if (!state.steps.has(step)) return null;
  if (circle === null) return { paper: 'board' };
  const found = state.circles.get(circle);
  if (found === undefined || found.step !== step) return null;
  return { paper: 'circle-board', members: found.members, onScreen: state.hall.circle === circle };
}
