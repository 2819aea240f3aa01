/** Decisions and objections of a result: way, rule in force, figures, path, time, for every poll held and every line moved. */
import type { CardId } from '../cards/card.ts';
import { splitVotes, type SplitRow } from '../polls/index.ts';
import { kindById, stepById } from '../methods/walk.ts';
import { localInstant } from '../workshop/days.ts';
import { isWithheld, titleOfGroup } from '../workshop/groups.ts';
import { isProposedWording, objectionsOf, remarksOf, type Remark } from '../workshop/objections.ts';
import { castBallots, eligibleOf } from '../workshop/polls.ts';
import type { Poll, WorkshopState } from '../workshop/state.ts';
import { outcomeOf, pathOf, ruleOf, thresholdOf } from './poll-ways.ts';
import type { ResultWords } from './result-words.ts';
import type { ResultDecision, ResultObjection, ResultRemark, TallyRow } from './result.ts';

/** Closed and void polls in order of time, then what the facilitator moved away from a proposal. */
export function decisionsOf(state: WorkshopState, words: ResultWords): ResultDecision[] {
  const polls = [...state.polls.values()].filter((poll) => poll.state === 'closed' || poll.state === 'void');
  const taken: Taken[] = [
    ...polls.map((poll) => ({ at: decidedAt(poll), decision: pollDecision(state, poll, words) })),
    ...movedLines(state, words),
  ];
  return taken.sort((a, b) => a.at - b.at).map(({ decision }, i) => ({ ...decision, code: `K${i + 1}` }));
}

/** With the instant in milliseconds: what is printed says no more than the second. */
interface Taken {
  readonly at: number;
  readonly decision: ResultDecision;
}

function decidedAt(poll: Poll): number {
  return poll.closedAt ?? poll.openedAt;
}

function pollDecision(state: WorkshopState, poll: Poll, words: ResultWords): ResultDecision {
  const ballots = poll.state === 'closed' ? castBallots(poll) : [];
  const options = poll.options.map((option) => option.id);
  const tally = tallyRows(poll, words);
  const order = tally.map((row) => row.id);
  const split = (by: 'constituency' | 'gender') =>
    ballots.length === 0 ? [] : splitVotes(poll.params, options, ballots, by);
  const constituencies = new Map(state.settings.constituencies.map(({ id, name }) => [id, name]));
  return {
    id: poll.id,
    code: '',
    step: poll.step,
    subject: subjectOf(state, poll, words),
    way: poll.params.way,
    rule: ruleOf(poll, words),
    eligible: eligibleOf(poll),
    voted: ballots.length,
    tally,
    secret: false,
    threshold: thresholdOf(poll, eligibleOf(poll), words),
    byGroup: inOrder(split('constituency'), [...constituencies.keys()]).map((part) =>
      splitRow(
        part,
        order,
        constituencies.get(part.id) ?? words.others,
        eligibleIn(poll, (place) => place.constituency, part.id),
      ),
    ),
    byGender: inOrder(split('gender'), GENDERS).map((part) =>
      splitRow(
        part,
        order,
        genderName(part.id, words),
        eligibleIn(poll, (place) => place.gender ?? 'unstated', part.id),
      ),
    ),
    path: pathOf(poll),
    outcome: outcomeOf(poll, words),
    reason: poll.voidReason,
    round: poll.round,
    replaces: poll.replaces,
    at: localInstant(state.settings.timeZone, decidedAt(poll)),
  };
}

function subjectOf(state: WorkshopState, poll: Poll, words: ResultWords): string {
  const name = stepById(state.method, poll.step)?.name[state.settings.language] ?? poll.step;
  if (poll.on === 'result') return words.subjects.result;
  if (poll.on === 'statement') return words.subjects.statement(name, state.settings.horizon.to);
  const only = poll.options.length === 1 ? poll.options[0] : undefined;
  if (only === undefined) return words.subjects.groups(name, poll.options.length);
  return poll.late === null ? only.text : words.subjects.late(only.text);
}

function tallyRows(poll: Poll, words: ResultWords): TallyRow[] {
  if (poll.tally === null) return [];
  const nothing = { supporters: null, score: null, feasible: null, urgent: null, class: null, tied: false };
  if (poll.tally.answers.length > 0) {
    return poll.tally.answers.map(({ answer, count }) => ({
      id: answer,
      name: words.answers[answer as keyof ResultWords['answers']] ?? answer,
      votes: count,
      ...nothing,
    }));
  }
  return poll.tally.options.map((row) => ({
    id: row.option,
    name: poll.options.find((option) => option.id === row.option)?.text ?? '',
    votes: row.votes,
    supporters: row.supporters,
    score: row.score,
    feasible: row.feasible,
    urgent: row.urgent,
    class: row.class,
    tied: row.tied,
  }));
}

function splitRow(
  part: SplitRow,
  order: readonly string[],
  name: string,
  eligible: number | null,
): ResultDecision['byGroup'][number] {
  const counts = new Map(part.votes.map((votes) => [votes.key, votes.count]));
  return { name, eligible, voted: part.voted, votes: order.map((id) => counts.get(id) ?? 0) };
}

/** How many of a part may vote; not said for the parts that are counted together. */
function eligibleIn(
  poll: Poll,
  key: (place: { constituency: string; gender: 'L' | 'P' | null }) => string,
  id: string,
): number | null {
  if (id === 'others') return null;
  let eligible = 0;
  for (const [person, place] of poll.roll) {
    if (key(place) === id && (poll.raters === null || poll.raters.includes(person))) eligible++;
  }
  return eligible;
}

function genderName(id: string, words: ResultWords): string {
  return words.genders[id as keyof ResultWords['genders']] ?? words.genders.others;
}

/** Verdicts that differ from a poll's proposal, or had no poll: the reason was required and is printed. */
function movedLines(state: WorkshopState, words: ResultWords): Taken[] {
  const moved: Taken[] = [];
  for (const group of state.groups.values()) {
    const { standing } = group;
    if (standing.at === null || !standing.moved || isWithheld(state, group)) continue;
    const poll = standing.poll === null ? null : (state.polls.get(standing.poll) ?? null);
    const decision: ResultDecision = {
      id: `${group.id}-line`,
      code: '',
      step: poll?.step ?? group.step,
      subject: titleOfGroup(state, group),
      way: 'facilitator',
      rule: words.rules.facilitator,
      eligible: 0,
      voted: 0,
      tally: [],
      secret: false,
      threshold: null,
      byGroup: [],
      byGender: [],
      path: 'fasilitator',
      outcome: standing.state === 'accepted' ? words.outcomes.moved : words.outcomes.movedDown,
      reason: standing.reason,
      round: 1,
      replaces: poll?.id ?? null,
      at: localInstant(state.settings.timeZone, standing.at),
    };
    moved.push({ at: standing.at, decision });
  }
  return moved;
}

/** Objections of closed rounds, and cards to the draft of the minutes that are no proposed wording. */
export function resultObjections(state: WorkshopState, words: ResultWords): ResultObjection[] {
  return objectionsOf(state)
    .filter((objection) => !isProposedWording(state, objection))
    .map((objection) => ({ ...spoken(state, objection, words), answer: objection.answer }));
}

/** Notes given with an agreement, in order of the rounds, then the wordings proposed to the draft. */
export function resultRemarks(state: WorkshopState, words: ResultWords): ResultRemark[] {
  const notes = [...state.polls.values()]
    .flatMap((poll) => remarksOf(state, poll))
    .filter((remark) => remark.kind === 'note');
  const wordings = objectionsOf(state).filter((remark) => isProposedWording(state, remark));
  return [...notes, ...wordings].map((remark) => spoken(state, remark, words));
}

function spoken(state: WorkshopState, remark: Remark, words: ResultWords): ResultRemark {
  const poll = remark.poll === null ? undefined : state.polls.get(remark.poll);
  const card = state.cards.get(remark.id as CardId);
  const long = kindById(state.method, card?.kind ?? '')?.fields.find((field) => field.kind === 'longText');
  const details = long === undefined ? undefined : card?.fields[long.id];
  return {
    id: remark.id,
    decision: remark.poll,
    subject: poll === undefined ? words.subjects.result : subjectOf(state, poll, words),
    by: remark.by,
    constituency: remark.constituency,
    named: remark.named,
    text: typeof details === 'string' && details !== '' ? `${remark.text}\n${details}` : remark.text,
  };
}

/** Parts in the order the workshop names them; what is counted together stands last. */
function inOrder<T extends { readonly id: string }>(parts: readonly T[], order: readonly string[]): T[] {
  const place = (part: T) => (order.includes(part.id) ? order.indexOf(part.id) : order.length);
  return parts.toSorted((a, b) => place(a) - place(b));
}

const GENDERS = ['L', 'P', 'unstated'];
