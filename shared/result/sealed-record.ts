/**
 * What stands behind a result, as anyone may read it [S1]: cards without authors, votes with their rules and lists. Who wrote
 * what and who chose what is not in it, but for votes that were opened with printed names [B4, E4].
 */
import type { PersonId } from '../cards/card.ts';
import { isShown, survivor } from '../workshop/groups.ts';
import { castBallots, eligibleOf } from '../workshop/polls.ts';
import type { Poll, WorkshopState } from '../workshop/state.ts';
import type { BallotChoice } from '../polls/way.ts';
import { canonicalJson } from './canonical.ts';
import type { SealedPoll, SealedRecord } from './result.ts';

/** A shorter list without names would show who chose what [B4]. */
const SHORTEST_LIST = 5;

export function sealedRecord(
  state: WorkshopState,
  { key, log }: { readonly key: string; readonly log: string },
): SealedRecord {
  const previous = state.versions.at(-1);
  const cards: SealedRecord['cards'] = [];
  for (const card of state.cards.values()) {
    const group = survivor(state, card.group);
    if (card.status !== 'published' || card.hidden || group === null || !isShown(state, group)) continue;
    const { id, step, kind, late, fields } = card;
    cards.push({ id, step, kind, group: group.id, late, fields });
  }
  return {
    key,
    log,
    previous:
      previous === undefined
        ? null
        : { version: previous.version, code: previous.code, sha256: previous.sha256 },
    cards: cards.toSorted(byId),
    cardsLeftOut: state.cards.size - cards.length,
    polls: [...state.polls.values()].flatMap((poll) =>
      poll.state === 'closed' || poll.state === 'void' ? [sealedPoll(state, poll, poll.state)] : [],
    ),
    redactions: state.redactions.map(({ n, of, bodies }) => ({ n, of, bodies })),
  };
}

function sealedPoll(state: WorkshopState, poll: Poll, how: SealedPoll['state']): SealedPoll {
  const { id, step, on, question, params, names, round, replaces, tally } = poll;
  const ballots = how === 'closed' ? castBallots(poll) : [];
  return {
    id,
    step,
    on,
    state: how,
    question,
    options: poll.options.map((option) => ({ id: option.id, text: option.text })),
    params,
    names,
    round,
    replaces,
    eligible: eligibleOf(poll),
    voted: ballots.length,
    tally: how === 'closed' ? tally : null,
    list:
      how === 'void' || (names === 'kept' && ballots.length < SHORTEST_LIST)
        ? null
        : ballots
            .map(({ voter, choice }) => ({
              voter: names === 'kept' ? null : (state.people.get(voter as PersonId)?.name ?? null),
              choice: withoutNote(choice),
            }))
            .toSorted((a, b) => compare(canonicalJson(a), canonicalJson(b))),
  };
}

/** Notes and reasons stand among the objections, with names only where their authors said so. */
function withoutNote(choice: BallotChoice): BallotChoice {
  return choice.way === 'consensus' ? { ...choice, text: null, named: false } : choice;
}

/** Ids are random, so this order tells nothing of when a card came or whose it was. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
