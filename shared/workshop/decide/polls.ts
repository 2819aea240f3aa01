/** Polls and ballots [B1-B4, M3b, W5]: opening freezes question, options, parameters and roll; closing has a countdown. */
import { sameJson } from '../../cards/card-check.ts';
import type { Fields, GroupId, PollId, StepId } from '../../cards/card.ts';
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import { parseChoice, parseParams, wayOf } from '../../polls/index.ts';
import type { BallotChoice, WayId } from '../../polls/way.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopEvent } from '../entry.ts';
import { isSealed, liveGroups, survivor, titleOfFields, wordingOf } from '../groups.ts';
import { lateRoundOf } from '../late.ts';
import { mayVoteFor } from '../people.ts';
import { countPoll, earlierRounds, endedWithout, mayVote } from '../polls.ts';
import type { Group, Poll, PollOption, WorkshopState } from '../state.ts';
import { openPolls, runOf, sourceOf, stepOf } from '../steps.ts';
import { CLOSING_MS } from './steps.ts';

type PollCommand = Extract<Command, { name: `poll.${string}` }>;

export function decidePoll(state: WorkshopState, command: PollCommand, ctx: Context): Outcome {
  if (command.name === 'poll.open') return decideOpen(state, command, ctx);
  if (command.name === 'poll.open-late') return decideOpenLate(state, command, ctx);
  const poll = state.polls.get(command.poll);
  if (poll === undefined) return refuse('unknown');
  if (poll.state === 'closed' || poll.state === 'void') return refuse('closed');
  switch (command.name) {
    case 'poll.close':
      if (poll.state === 'closing') return taken([]);
      if (ctx.connected === 0) return closePoll(poll);
      return taken([
        { kind: 'poll.closing', facts: { poll: poll.id, at: ctx.now + CLOSING_MS }, body: null },
      ]);
    case 'poll.close-now':
      return closePoll(poll);
    case 'poll.cancel-closing':
      if (poll.state !== 'closing') return taken([]);
      return taken([{ kind: 'poll.closing-cancelled', facts: { poll: poll.id }, body: null }]);
    case 'poll.void':
      if (command.reason.trim() === '') return refuse('reason-required');
      return taken([
        { kind: 'poll.voided', facts: { poll: poll.id }, body: { reason: command.reason.trim() } },
      ]);
  }
}

/** The tally is counted from the ballots and written into the close entry [B3]. */
export function closePoll(poll: Poll): Outcome {
  return taken([{ kind: 'poll.closed', facts: { poll: poll.id, tally: countPoll(poll) }, body: null }]);
}

function decideOpen(
  state: WorkshopState,
  command: Extract<Command, { name: 'poll.open' }>,
  ctx: Context,
): Outcome {
  const step = stepOf(state, command.step);
  const offered = step?.decides.find((offer) => offer.way === command.way && offer.on === command.on);
  if (step === null || offered === undefined) return refuse('unknown');
  if (command.step !== state.current) return refuse('stale-step', { step: state.current });
  if (openPolls(state).length > 0) return refuse('poll-open');
  if (runOf(state, command.step).closing !== null || isSealed(state, command.step))
    return refuse('not-ready', { missing: ['reveal'] });

  const options = optionsFor(state, command, sourceOf(step));
  if (options === null) return refuse('unknown');
  if (options.length === 0) return refuse('not-ready', { missing: ['options'] });
  const { way: _way, on: _on, ...fromMethod } = offered;
  const params = parseParams(command.way, options.length, {
    ...fromMethod,
    ...command.params,
    way: command.way,
  });
  if (params === 'field-invalid') return refuse('invalid', { field: 'params' });
  const subject = { step: command.step, on: command.on, options };
  const { after } = wayOf(command.way);
  if (after !== null && !endedWithout(state, subject, after)) return refuse('no-round-before');

  const roll = rollOf(state);
  if (roll.length === 0) return refuse('not-ready', { missing: ['people'] });
  if (command.raters !== null && !wayOf(command.way).byTeam) return refuse('invalid', { field: 'raters' });
  const raters = command.raters === null ? null : [...new Set(command.raters)];
  if (
    raters !== null &&
    (raters.length === 0 || raters.some((rater) => !roll.some(({ person }) => person === rater)))
  ) {
    return refuse('invalid', { field: 'raters' });
  }
  return opened(state, { ...command, options, params, raters, roll }, ctx);
}

/**
 * A round on one late group alone [W5]. It is a poll of the step that decides on the group, held wherever the room stands;
 * the rule is the method's for that way, also where the step itself decides by another.
 */
function decideOpenLate(
  state: WorkshopState,
  command: Extract<Command, { name: 'poll.open-late' }>,
  ctx: Context,
): Outcome {
  const group = state.groups.get(command.group);
  if (group === undefined || group.into !== null) return refuse('unknown');
  const round = lateRoundOf(state, group);
  if (round === null || round.ways.length === 0) return refuse('not-ready', { missing: ['late'] });
  if (openPolls(state).length > 0) return refuse('poll-open');
  if (runOf(state, state.current).closing !== null) return refuse('not-ready', { missing: ['closing'] });
  if (!round.ways.includes(command.way)) return refuse('no-round-before');
  const offered = stepOf(state, round.step)?.decides.find(
    (offer) => offer.way === command.way && offer.on === 'groups',
  );
  const params = parseParams(command.way, 1, { ...offered, way: command.way });
  if (params === 'field-invalid') return refuse('invalid', { field: 'params' });
  const roll = rollOf(state);
  if (roll.length === 0) return refuse('not-ready', { missing: ['people'] });
  return opened(
    state,
    {
      ...command,
      step: round.step,
      on: 'groups',
      options: [optionOf(state, group)],
      params,
      raters: null,
      roll,
      late: { during: state.current },
    },
    ctx,
  );
}

type Opening = Pick<Poll, 'step' | 'on' | 'options' | 'params' | 'raters' | 'names'> & {
  readonly question: string | null;
  readonly roll: OpenedFacts['roll'];
  readonly late?: { readonly during: StepId };
};
type OpenedFacts = Extract<WorkshopEvent, { kind: 'poll.opened' }>['facts'];

/** Everyone marked present [B1]. */
function rollOf(state: WorkshopState): OpenedFacts['roll'] {
  return [...state.people.values()]
    .filter((person) => person.status === 'here')
    .map(({ id, constituency, gender }) => ({ person: id, constituency, gender }));
}

/** Freezes what is asked of whom and by which rule [B1], as the next round on its subject. */
function opened(state: WorkshopState, opening: Opening, ctx: Context): Outcome {
  const rounds = earlierRounds(state, opening).filter((round) =>
    isSameQuestion(round.params.way, opening.params.way),
  );
  const poll = ctx.ids() as PollId;
  return taken(
    [
      {
        kind: 'poll.opened',
        facts: {
          poll,
          step: opening.step,
          params: opening.params,
          on: opening.on,
          options: opening.options.map((option) => option.id),
          names: opening.names,
          raters: opening.raters,
          replaces: rounds[rounds.length - 1]?.id ?? null,
          round: rounds.length + 1,
          roll: opening.roll,
          ...(opening.late === undefined ? {} : { late: opening.late }),
        },
        body: {
          question: opening.question?.trim() ?? '',
          texts: opening.options.map(({ text, fields }) => ({ text, fields })),
        },
      },
    ],
    { poll },
  );
}

/** A vote follows consensus rounds on the same matter [M3b]; scores and the plenary on them are two questions. */
function isSameQuestion(earlier: WayId, way: WayId): boolean {
  const asks = (each: WayId) => wayOf(each).asks;
  return earlier === way || (asks(earlier) === 'agreement' && asks(way) === 'agreement');
}

/** The options with their texts copied [B1]; `null` if a named group does not stand on the wall. */
function optionsFor(
  state: WorkshopState,
  command: Extract<Command, { name: 'poll.open' }>,
  source: PollOption['id'],
): PollOption[] | null {
  if (command.on === 'result') return [{ id: 'result', text: '', fields: {} }];
  if (command.on === 'statement') {
    const statement = runOf(state, command.step).statement;
    return statement === null || statement.text.trim() === ''
      ? []
      : [{ id: 'statement', text: statement.text, fields: {} }];
  }
  const live = liveGroups(state, source as Parameters<typeof liveGroups>[1]);
  const wanted =
    command.groups.length === 0
      ? live.map((group) => group.id)
      : command.groups.map((id) => survivor(state, id)?.id ?? id);
  const options: PollOption[] = [];
  for (const id of new Set<GroupId>(wanted)) {
    const group = live.find((group) => group.id === id);
    if (group === undefined) return null;
    options.push(optionOf(state, group));
  }
  return options;
}

function optionOf(state: WorkshopState, group: Group): PollOption {
  const fields: Fields = wordingOf(state, group);
  return { id: group.id, text: titleOfFields(state.method, group.kind, fields), fields };
}

/**
 * One person, one ballot: the highest rev of the person's own device stands; the same rev with the same choice is the same
 * ack [B2]. A helper's or the notulis' ballot for someone without a phone gives way to the person's own [B1].
 */
export function decideBallot(
  state: WorkshopState,
  command: Extract<Command, { name: 'ballot.cast' }>,
  ctx: Context,
): Outcome {
  const poll = state.polls.get(command.poll);
  if (poll === undefined) return refuse('unknown');
  if (poll.state === 'closed' || poll.state === 'void') return refuse('closed', { at: poll.closedAt ?? 0 });
  const voter = command.for ?? ctx.viewer.person;
  const by = command.for === null || command.for === ctx.viewer.person ? null : ctx.viewer.person;
  if (by !== null && !mayVoteFor(state, ctx, voter)) return refuse('not-allowed');
  if (!mayVote(poll, voter)) return refuse('not-on-roll');
  if (!Number.isSafeInteger(command.rev) || command.rev < 1) return refuse('invalid', { field: 'rev' });
  const choice = parseChoice(
    poll.params,
    poll.options.map((option) => option.id),
    command.choice,
  );
  if (typeof choice === 'string') return refuse(choice);
  const text = textOf(choice);
  if (text !== null && lengthOf(text) > LIMITS.paragraph)
    return refuse('text-too-long', { max: LIMITS.paragraph });

  const stored = poll.ballots.get(voter);
  if (stored !== undefined) {
    if (stored.by === null && by !== null) return refuse('not-allowed');
    if (stored.by === by) {
      if (command.rev === stored.rev && sameJson(choice, stored.choice)) return taken([]);
      if (command.rev <= stored.rev) return refuse('stale-rev', { rev: stored.rev });
    }
  }
  const bare: BallotChoice = 'text' in choice ? { ...choice, text: null } : choice;
  return taken([
    {
      kind: 'ballot.recorded',
      facts: { poll: poll.id, person: voter, rev: command.rev, choice: bare, by },
      body: text === null ? null : { text },
    },
  ]);
}

function textOf(choice: BallotChoice): string | null {
  return 'text' in choice ? choice.text : null;
}
