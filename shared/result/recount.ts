/**
 * Counts a sealed result again [S5]: every vote from its list and against the log, thresholds, ties, attendance and quorum, and
 * where it stands among the versions. What it is given may be anybody's, so it believes no figure it can work out.
 */
import { tallyPoll } from '../polls/index.ts';
import type { CastBallot, Tally } from '../polls/way.ts';
import type { EventKind, Kinds } from '../workshop/entry.ts';
import { canonicalJson } from './canonical.ts';
import { isOpenEntry, type LogLine, type OpenEntry } from './open-log.ts';
import { votesNeeded } from './poll-ways.ts';
import type { Result, ResultDecision, SealedPoll, SealedRecord } from './result.ts';
import type { Finding, FindingWhat } from './verdict.ts';

export interface Recount {
  readonly findings: Finding[];
  readonly votes: number;
  readonly recounted: number;
}

/** `log` holds together already. */
export function recount(result: Result, sealed: SealedRecord, log: readonly LogLine[]): Recount {
  const findings: Finding[] = [];
  const find = (what: FindingWhat, at: string) => findings.push({ what, at });
  const held = votesIn(log);
  for (const [id, vote] of held) {
    const isOver = vote.closed !== null || vote.isVoid;
    if (isOver && !sealed.polls.some((poll) => poll.id === id)) find('poll-missing', id);
  }
  let recounted = 0;
  for (const poll of sealed.polls) {
    const decision = result.decisions.find(({ id }) => id === poll.id);
    for (const what of wrongWith(poll, held.get(poll.id), decision)) find(what, poll.question);
    if (poll.list !== null) recounted += 1;
  }
  for (const { id, way, subject, reason } of result.decisions) {
    if (way === 'facilitator' && (reason ?? '').trim() === '') find('override', subject);
    if (way !== 'facilitator' && !sealed.polls.some((poll) => poll.id === id)) find('decision', subject);
  }
  for (const what of wrongWithAttendance(result)) find(what, '');
  if (!isInPlace(result, sealed, log)) find('previous', '');
  return { findings, votes: sealed.polls.length, recounted };
}

interface Vote {
  readonly opened: OpenEntry;
  readonly facts: Kinds['poll.opened'][0];
  readonly roll: Set<string>;
  closed: Tally | null;
  isVoid: boolean;
}

function votesIn(log: readonly LogLine[]): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  for (const line of log) {
    if (!isOpenEntry(line)) continue;
    const opened = factsOf(line, 'poll.opened');
    if (opened !== null) {
      const roll = new Set<string>(opened.roll.map(({ person }) => person));
      votes.set(opened.poll, { opened: line, facts: opened, roll, closed: null, isVoid: false });
    }
    const added = factsOf(line, 'poll.roll-added');
    if (added !== null) votes.get(added.poll)?.roll.add(added.person);
    const closed = factsOf(line, 'poll.closed');
    const over = closed === null ? undefined : votes.get(closed.poll);
    if (over !== undefined && closed !== null) over.closed = closed.tally;
    const voided = factsOf(line, 'poll.voided');
    const taken = voided === null ? undefined : votes.get(voided.poll);
    if (taken !== undefined) taken.isVoid = true;
  }
  return votes;
}

function wrongWith(
  poll: SealedPoll,
  vote: Vote | undefined,
  decision: ResultDecision | undefined,
): FindingWhat[] {
  if (vote === undefined) return ['poll-missing'];
  const wrong: FindingWhat[] = [];
  if (!isAsOpened(poll, vote)) wrong.push('poll-rules');
  if (poll.list !== null && poll.list.length !== poll.voted) wrong.push('list-length');
  const counted = poll.list === null ? poll.tally : tallyOf(poll, poll.list);
  const isVoid = poll.state === 'void';
  const isCounted = isVoid
    ? poll.tally === null && vote.isVoid
    : isEqual(poll.tally, counted) && isEqual(poll.tally, vote.closed) && poll.tally?.voted === poll.voted;
  if (!isCounted) wrong.push('tally');
  if (decision === undefined || !isDecidedSo(poll, decision)) wrong.push('decision');
  if (decision !== undefined && !isThreshold(poll, decision)) wrong.push('threshold');
  return wrong;
}

function isAsOpened(poll: SealedPoll, { opened, facts, roll }: Vote): boolean {
  const { step, on, params, options, names, round, replaces, raters } = facts;
  const asked = opened.body === null ? null : (JSON.parse(opened.body) as Kinds['poll.opened'][1]);
  return (
    isEqual(
      { step, on, params, options, names, round, replaces, eligible: raters?.length ?? roll.size },
      {
        step: poll.step,
        on: poll.on,
        params: poll.params,
        options: poll.options.map(({ id }) => id),
        names: poll.names,
        round: poll.round,
        replaces: poll.replaces,
        eligible: poll.eligible,
      },
    ) &&
    (asked === null ||
      (asked.question === poll.question &&
        isEqual(
          asked.texts.map(({ text }) => text),
          poll.options.map(({ text }) => text),
        )))
  );
}

/** Each line of the list is one voter. */
function tallyOf({ params, options, eligible }: SealedPoll, list: NonNullable<SealedPoll['list']>): Tally {
  const ballots = list.map(({ choice }, at): CastBallot => ({
    voter: String(at),
    constituency: '',
    gender: null,
    choice,
  }));
  return tallyPoll(
    params,
    options.map(({ id }) => id),
    ballots,
    eligible,
  );
}

/** The figures that are printed are those that were counted, ties too [M7]. */
function isDecidedSo(
  { tally, eligible, voted, params, state }: SealedPoll,
  decision: ResultDecision,
): boolean {
  const rows =
    tally === null
      ? []
      : tally.answers.length > 0
        ? tally.answers.map(({ answer, count }) => ({ id: answer, votes: count, tied: false }))
        : tally.options.map(({ option, votes, supporters, score, feasible, urgent, tied, ...row }) => ({
            id: option,
            votes,
            tied,
            supporters,
            score,
            feasible,
            urgent,
            class: row.class,
          }));
  const printed = decision.tally.map((row) =>
    tally !== null && tally.answers.length > 0
      ? { id: row.id, votes: row.votes, tied: row.tied }
      : {
          id: row.id,
          votes: row.votes,
          tied: row.tied,
          supporters: row.supporters,
          score: row.score,
          feasible: row.feasible,
          urgent: row.urgent,
          class: row.class,
        },
  );
  const path = state === 'void' ? 'batal' : agreed(params.way, tally);
  return (
    isEqual(rows, printed) &&
    decision.eligible === eligible &&
    decision.voted === voted &&
    decision.way === params.way &&
    decision.path === path
  );
}

function agreed(way: SealedPoll['params']['way'], tally: Tally | null): ResultDecision['path'] {
  if (way !== 'consensus') return 'suara';
  return tally?.passed === true ? 'mufakat' : 'belum-mufakat';
}

/** Only a majority has to reach something [M6]. */
function isThreshold({ params, tally, eligible, state }: SealedPoll, { threshold }: ResultDecision): boolean {
  if (params.way !== 'majority' || state === 'void') return threshold === null;
  return (
    threshold !== null &&
    threshold.needed === votesNeeded(params, tally, eligible) &&
    threshold.met === (tally?.passed === true)
  );
}

function wrongWithAttendance({ attendance, workshop }: Result): FindingWhat[] {
  const { people, byGroup, byGender, perDay, present, quorum } = attendance;
  const onDays = (some: typeof people) =>
    workshop.days.map((_, day) => some.filter(({ days }) => days.includes(day)).length);
  const of = (gender: 'L' | 'P' | null, some: typeof people) =>
    some.filter((person) => person.gender === gender).length;
  const counted =
    present === people.length &&
    isEqual(perDay, onDays(people)) &&
    isEqual(byGender, { male: of('L', people), female: of('P', people), unstated: of(null, people) }) &&
    byGroup.every((group) => {
      const members = people.filter(({ constituency }) => constituency === group.constituency);
      return (
        group.present === members.length &&
        group.male === of('L', members) &&
        group.female === of('P', members) &&
        isEqual(group.perDay, onDays(members))
      );
    });
  const met =
    quorum === null ||
    isEqual(
      quorum.metPerDay,
      perDay.map((came) => came >= quorum.needed),
    );
  return [...(counted ? [] : (['attendance'] as const)), ...(met ? [] : (['quorum'] as const))];
}

/** The version before it and why it was corrected stand in the log. */
function isInPlace(
  { version, supersedes, correctionReason }: Result,
  { previous }: SealedRecord,
  log: readonly LogLine[],
) {
  const open = log.filter(isOpenEntry);
  const frozen = open.flatMap((line) => factsOf(line, 'result.frozen') ?? []);
  const last = frozen.at(-1);
  const before = last === undefined ? null : { version: last.version, code: last.code, sha256: last.sha256 };
  const correcting = open.findLast(({ kind }) => kind === 'result.correcting');
  const reason =
    correcting === undefined || correcting.body === null
      ? correctionReason
      : (JSON.parse(correcting.body) as NonNullable<Kinds['result.correcting'][1]>).reason;
  return (
    version === frozen.length + 1 &&
    isEqual(previous, before) &&
    supersedes === (last?.version ?? null) &&
    correctionReason === (last === undefined ? null : reason)
  );
}

function factsOf<K extends EventKind>(line: OpenEntry, kind: K): Kinds[K][0] | null {
  return line.kind === kind ? (JSON.parse(line.facts) as Kinds[K][0]) : null;
}

function isEqual(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
