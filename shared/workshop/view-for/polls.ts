/**
 * Polls as one viewer sees them: whether they are on its roll, and no figure before the close [B3]. What they voted
 * themselves is in `me.ts`.
 */
import { splitVotes } from '../../polls/index.ts';
import { isStaff } from '../../permissions/commands.ts';
import { remarksOf } from '../objections.ts';
import { castBallots, eligibleOf, mayVote, proposedBy } from '../polls.ts';
import type { Poll, WorkshopState } from '../state.ts';
import { stepOf } from '../steps.ts';
import type { PollResult, PollSection, PollView, Viewer } from '../view.ts';

/** Open polls, and every closed or void one held in the current step, oldest first. */
export function pollSection(state: WorkshopState, viewer: Viewer): PollSection {
  const polls = [...state.polls.values()].filter(
    (poll) =>
      poll.state === 'open' ||
      poll.state === 'closing' ||
      (poll.late?.during ?? poll.step) === state.current ||
      isStaff(viewer.role),
  );
  return { polls: polls.map((poll) => pollView(state, poll, viewer)) };
}

function pollView(state: WorkshopState, poll: Poll, viewer: Viewer): PollView {
  const source = stepOf(state, poll.step);
  const kind =
    source === null || poll.on !== 'groups'
      ? null
      : (state.groups.get(poll.options[0]?.id as never)?.kind ?? null);
  return {
    id: poll.id,
    step: poll.step,
    // A poll that was opened without a question of its own asks that of its step; no face has an empty title.
    question:
      poll.question ||
      (poll.late === null ? (source?.task[state.settings.language] ?? '') : (poll.options[0]?.text ?? '')),
    params: poll.params,
    on: poll.on,
    options: poll.options.map((option) => ({
      ...option,
      kind: poll.on === 'groups' ? (state.groups.get(option.id as never)?.kind ?? kind) : null,
    })),
    names: poll.names,
    state: poll.state,
    openedAt: poll.openedAt,
    closingAt: poll.closingAt,
    closedAt: poll.closedAt,
    round: poll.round,
    late: poll.late,
    onRoll: poll.roll.has(viewer.person),
    rates: mayVote(poll, viewer.person),
    result: poll.state === 'closed' ? pollResult(state, poll) : null,
  };
}

const results = new WeakMap<Poll, { answers: WorkshopState['objectionAnswers']; result: PollResult }>();

/** Figures of a closed poll; made once, since a closed poll never changes but for the answers to its objections. */
function pollResult(state: WorkshopState, poll: Poll): PollResult | null {
  if (poll.tally === null) return null;
  const known = results.get(poll);
  if (known !== undefined && known.answers === state.objectionAnswers) return known.result;
  const options = poll.options.map((option) => option.id);
  const ballots = castBallots(poll);
  const result: PollResult = {
    tally: poll.tally,
    proposed: proposedBy(poll),
    eligible: eligibleOf(poll),
    byConstituency: splitVotes(poll.params, options, ballots, 'constituency'),
    byGender: splitVotes(poll.params, options, ballots, 'gender'),
    remarks: remarksOf(state, poll).map(({ id, kind, text, by, answer }) => ({ id, kind, text, by, answer })),
  };
  results.set(poll, { answers: state.objectionAnswers, result });
  return result;
}
