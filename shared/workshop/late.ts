/**
 * Late cards on the wall [W5]: a card from the tray stands there as a group of its own, and where its step has already
 * decided, the desk may ask the room about it alone. Which groups those are, and by which way they may be asked about, is
 * said here; opening is `decide/polls.ts`'s.
 *
 * Only groups that a poll accepts are asked about. A late role is answered by its actor, a late word beside a statement
 * changes no statement.
 */
import type { CardId, GroupId, PollId, StepId } from '../cards/card.ts';
import { acceptingStep } from '../methods/walk.ts';
import type { Step } from '../methods/schema.ts';
import { groupsOf, isLive, isSealed, survivor } from './groups.ts';
import { endedWithout } from './polls.ts';
import type { Group, WorkshopState } from './state.ts';
import { runOf, sourceOf } from './steps.ts';

type Known = Pick<WorkshopState, 'method' | 'steps' | 'cards' | 'groups' | 'polls'>;

export interface LateRound {
  /** The first card of the group. */
  readonly card: CardId;
  readonly group: GroupId;
  /** The step that decides on it: the filter for a programme, else the card's own. */
  readonly step: StepId;
  /** By which the room may be asked now; none once it is accepted. */
  readonly ways: readonly LateWay[];
  /** Rounds on it alone, oldest first; void ones too. */
  readonly polls: readonly PollId[];
}

/** Mufakat first, and a majority only after a round without it [M3b]. */
export type LateWay = 'consensus' | 'majority';

/** Every late group on the wall whose step decided without it, in the order of the tray. */
export function lateRounds(state: Known & Pick<WorkshopState, 'tray'>): LateRound[] {
  const rounds = new Map<GroupId, LateRound>();
  for (const { id } of state.tray.values()) {
    const card = state.cards.get(id);
    const group = card === undefined ? null : survivor(state, card.group);
    const round = group === null ? null : lateRoundOf(state, group);
    if (round !== null) rounds.set(round.group, round);
  }
  return [...rounds.values()];
}

/** `null` if the group came in time, or its step has not decided, or decided with it. */
export function lateRoundOf(state: Known, group: Group): LateRound | null {
  const [card] = group.cards;
  const step = acceptingStep(state.method, group.step);
  if (card === undefined || step?.settles !== 'accepted') return null;
  if (!isLate(state, group) || !isLive(state, group) || isSealed(state, group.step)) return null;
  if (!hasDecidedWithout(state, step, group)) return null;
  const id = step.id as StepId;
  const subject = { step: id, on: 'groups' as const, options: [{ id: group.id, text: '', fields: {} }] };
  return {
    card,
    group: group.id,
    step: id,
    ways:
      group.standing.state === 'accepted'
        ? []
        : endedWithout(state, subject, 'consensus')
          ? ['consensus', 'majority']
          : ['consensus'],
    polls: [...state.polls.values()]
      .filter((poll) => poll.late !== null && poll.options[0]?.id === group.id)
      .map((poll) => poll.id),
  };
}

/** Nothing was decided on it, and the others of its step were: it prints with what was not accommodated [W5]. */
export function isLeftOut(state: Known, group: Group): boolean {
  return group.standing.state === 'none' && lateRoundOf(state, group) !== null;
}

/** Made of late cards only; withdrawn and hidden ones say as much about when it came. */
function isLate(state: Pick<WorkshopState, 'cards'>, group: Group): boolean {
  return group.cards.every((id) => state.cards.get(id)?.late === true);
}

/** A line was drawn among the groups of the step, and this group had no part in it nor in the poll before it. */
function hasDecidedWithout(state: Known, step: Step, group: Group): boolean {
  const run = runOf(state, step.id as StepId);
  if (run.state !== 'closed' && run.state !== 'deciding') return false;
  const isAlone = (id: PollId | null) => id !== null && state.polls.get(id)?.late !== null;
  if (group.standing.state !== 'none' && !isAlone(group.standing.poll)) return false;
  for (const poll of state.polls.values()) {
    const isOfStep = poll.step === run.id && poll.on === 'groups' && poll.late === null;
    if (isOfStep && poll.state === 'closed' && poll.options.some((option) => option.id === group.id))
      return false;
  }
  return groupsOf(state, sourceOf(step)).some((other) => other.standing.state !== 'none');
}
