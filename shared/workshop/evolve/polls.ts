/** Entries about polls: rounds, their roll and their ballots [B1-B4]. */
import type { BallotChoice } from '../../polls/way.ts';
import { ERASED } from '../entry.ts';
import { settledBy } from '../polls.ts';
import type { Poll } from '../state.ts';
import type { Draft, EntryOf } from './draft.ts';

type PollEntry = EntryOf<
  | 'poll.opened'
  | 'poll.closing'
  | 'poll.closing-cancelled'
  | 'poll.closed'
  | 'poll.voided'
  | 'poll.roll-added'
  | 'ballot.recorded'
>;

export function evolvePoll(draft: Draft, entry: PollEntry): void {
  const { state } = draft;
  switch (entry.kind) {
    case 'poll.opened': {
      const { facts, body } = entry;
      const poll: Poll = {
        id: facts.poll,
        step: facts.step,
        question: body?.question ?? ERASED,
        params: facts.params,
        on: facts.on,
        options: facts.options.map((id, i) => ({
          id,
          text: body?.texts[i]?.text ?? ERASED,
          fields: body?.texts[i]?.fields ?? {},
        })),
        names: facts.names,
        roll: new Map(facts.roll.map(({ person, ...place }) => [person, place])),
        raters: facts.raters,
        state: 'open',
        openedAt: entry.t,
        closingAt: null,
        closedAt: null,
        voidReason: null,
        replaces: facts.replaces,
        round: facts.round,
        late: facts.late ?? null,
        ballots: new Map(),
        tally: null,
        line: null,
      };
      draft.map('polls').set(poll.id, poll);
      return;
    }
    case 'poll.closing':
      draft.change('polls', entry.facts.poll, { state: 'closing', closingAt: entry.facts.at });
      return;
    case 'poll.closing-cancelled':
      draft.change('polls', entry.facts.poll, { state: 'open', closingAt: null });
      return;
    case 'poll.closed': {
      const poll = state.polls.get(entry.facts.poll);
      if (poll === undefined) return;
      draft.change('polls', poll.id, {
        state: 'closed',
        closedAt: entry.t,
        closingAt: null,
        tally: entry.facts.tally,
      });
      const statement = state.steps.get(poll.step)?.statement;
      // Only the text that was asked about is settled; one worded while the hall voted needs its own round [B1].
      if (poll.on === 'statement' && statement) {
        const settled = settledBy(state, poll.step, statement.text);
        draft.change('steps', poll.step, { statement: { ...statement, settledBy: settled } });
      }
      return;
    }
    case 'poll.voided':
      draft.change('polls', entry.facts.poll, {
        state: 'void',
        closedAt: entry.t,
        closingAt: null,
        voidReason: entry.body?.reason ?? ERASED,
      });
      return;
    case 'poll.roll-added': {
      const poll = state.polls.get(entry.facts.poll);
      if (poll === undefined) return;
      const roll = new Map(poll.roll);
      roll.set(entry.facts.person, { constituency: entry.facts.constituency, gender: entry.facts.gender });
      draft.change('polls', poll.id, { roll });
      return;
    }
    case 'ballot.recorded': {
      const { facts } = entry;
      const poll = state.polls.get(facts.poll);
      if (poll === undefined) return;
      const ballots = new Map(poll.ballots);
      ballots.set(facts.person, {
        rev: facts.rev,
        choice: withText(facts.choice, entry.body?.text ?? null),
        by: facts.by,
        at: entry.t,
      });
      draft.change('polls', poll.id, { ballots });
      return;
    }
  }
}

function withText(choice: BallotChoice, text: string | null): BallotChoice {
  return choice.way === 'consensus'
    ? { ...choice, text: choice.answer === 'agree' ? null : (text ?? ERASED) }
    : choice;
}
