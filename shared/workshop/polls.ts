/** Questions about polls of a state: rounds on the same subject, the ballots as the ways count them, the closing tally. */
import type { GroupId, PersonId, PollId, StepId } from '../cards/card.ts';
import { proposeFrom, tallyPoll } from '../polls/index.ts';
import type { CastBallot, OptionTally, Tally, WayId } from '../polls/way.ts';
import type { Poll, WorkshopState } from './state.ts';

/** Earlier polls on the same subject in the same step, oldest first; void ones are no rounds. */
export function earlierRounds(
  state: Pick<WorkshopState, 'polls'>,
  poll: Pick<Poll, 'step' | 'on' | 'options'>,
): Poll[] {
  const subject = subjectOf(poll);
  return [...state.polls.values()].filter(
    (other) => other.step === poll.step && other.state === 'closed' && subjectOf(other) === subject,
  );
}

function subjectOf(poll: Pick<Poll, 'on' | 'options'>): string {
  return `${poll.on}:${poll.options
    .map((option) => option.id)
    .sort()
    .join(',')}`;
}

/**
 * Whether the newest round of that way on the same subject did not pass: majority opens only after a belum-mufakat round, and
 * not over a mufakat that came later [M3b].
 */
export function endedWithout(
  state: Pick<WorkshopState, 'polls'>,
  poll: Pick<Poll, 'step' | 'on' | 'options'>,
  way: WayId,
): boolean {
  const rounds = earlierRounds(state, poll).filter((round) => round.params.way === way);
  return rounds[rounds.length - 1]?.tally?.passed === false;
}

/** The poll that agreed on this very text of a step's statement; `null` if the last one asked about another, or did not pass. */
export function settledBy(state: Pick<WorkshopState, 'polls'>, step: StepId, text: string): PollId | null {
  let last: Poll | null = null;
  for (const poll of state.polls.values()) {
    if (poll.step === step && poll.on === 'statement' && poll.state === 'closed') last = poll;
  }
  return last?.tally?.passed === true && last.options[0]?.text === text ? last.id : null;
}

/** Ballots of people who are on the roll (or among the raters), with what the splits need [B1, B4]. */
export function castBallots(poll: Poll): CastBallot[] {
  const cast: CastBallot[] = [];
  for (const [voter, ballot] of poll.ballots) {
    const place = poll.roll.get(voter);
    if (place === undefined || (poll.raters !== null && !poll.raters.includes(voter))) continue;
    cast.push({ voter, constituency: place.constituency, gender: place.gender, choice: ballot.choice });
  }
  return cast;
}

/** How many may vote: the roll, or the named team of raters [B1, M4]. */
export function eligibleOf(poll: Pick<Poll, 'roll' | 'raters'>): number {
  return poll.raters === null ? poll.roll.size : poll.raters.length;
}

export function mayVote(poll: Pick<Poll, 'roll' | 'raters'>, person: PersonId): boolean {
  return poll.roll.has(person) && (poll.raters === null || poll.raters.includes(person));
}

export function countPoll(poll: Poll): Tally {
  return tallyPoll(
    poll.params,
    poll.options.map((option) => option.id),
    castBallots(poll),
    eligibleOf(poll),
  );
}

/** Groups the closed poll puts above the line; empty while open. */
export function proposedBy(poll: Poll): GroupId[] {
  if (poll.tally === null || poll.on !== 'groups') return [];
  return proposeFrom(
    poll.params,
    poll.tally,
    poll.options.map((option) => option.id),
  ) as GroupId[];
}

/** A later round of the same way on the same subject was closed: lines are drawn on that one [B1]. */
export function isReplaced(state: Pick<WorkshopState, 'polls'>, poll: Poll): boolean {
  const rounds = earlierRounds(state, poll).filter((round) => round.params.way === poll.params.way);
  return rounds[rounds.length - 1]?.id !== poll.id;
}

export function optionTally(poll: Poll, option: string): OptionTally | null {
  return poll.tally?.options.find((row) => row.option === option) ?? null;
}
