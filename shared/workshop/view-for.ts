/**
 * What a viewer sees: the record through the eyes of one seat. What may not be seen is not in it: no tally before the close
 * [B3], no sealed, hidden or late card outside the desk, no author anywhere but in the attendance. Each section is a function
 * of its own, so that the room can make only what changed.
 */
import { played } from '../methods/played.ts';
import { splitVotes } from '../polls/index.ts';
import type { CardId, CircleId, GroupId, OwnerId, PersonId, StepId } from '../cards/card.ts';
import { isStaff } from '../permissions/commands.ts';
import type { Role } from '../permissions/command-names.ts';
import { areInCircles, circleOf, circlesOf, latestCircleOf } from './circles.ts';
import {
  cardsOf,
  groupsOf,
  isSealed,
  isShown,
  isWithheld,
  liveGroups,
  publishedIn,
  survivor,
  titleOfGroup,
  visibleCards,
  wordingOf,
} from './groups.ts';
import { mayAskAgainAt } from './guests.ts';
import { expected, invitationsByName } from './invitations.ts';
import { lateRounds } from './late.ts';
import { foldName, foldPerson } from './names.ts';
import { isProposedWording, objectionsOf, remarksOf } from './objections.ts';
import { castBallots, eligibleOf, mayVote, proposedBy } from './polls.ts';
import { lastDay } from './days.ts';
import { authorOf, isAwaited } from './people.ts';
import { circleOfPad, isSettled, padsOf } from './pads.ts';
import { hasRatified, ratifiedBy } from './ratifying.ts';
import { missingForFreeze } from './readiness.ts';
import { roleMatrix } from './role-matrix.ts';
import { leads } from './leading.ts';
import type { Guest, Pad, Person, Poll, WorkshopState } from './state.ts';
import { openPolls, runOf, skippedBecause, sourceOf, stepOf } from './steps.ts';
import type {
  AcceptedGroup,
  CirclesOfStep,
  DiskTrouble,
  GuestPart,
  GuestRow,
  InvitedRow,
  MachineSection,
  MeSection,
  MyCircle,
  OutcomeSection,
  OwnCard,
  PadRow,
  PersonRow,
  PollResult,
  PollSection,
  PollView,
  PresenceSection,
  ProceedingsSection,
  RoomSection,
  StepRow,
  TrayRow,
  View,
  Viewer,
  WallSection,
} from './view.ts';

/** What the room knows beside the record: who is connected, epochs, what could not be published. */
export interface Live {
  readonly connected: ReadonlySet<PersonId>;
  readonly facilitatorHere: boolean;
  readonly readOnly: boolean;
  readonly boardEpoch: number;
  readonly disk: DiskTrouble;
  drawerEpoch(owner: OwnerId): number;
  /** People with a card of the current step in their drawer. */
  readonly writers: number;
  refused(
    owner: OwnerId,
  ): readonly { readonly card: CardId; readonly reason: string; readonly field: string | null }[];
}

/** A guest is shown nothing but what they said themselves and where they wait [T3]. */
export function guestView(state: WorkshopState, viewer: Viewer, live: Live): Pick<View, 'me'> {
  return { me: meSection(state, viewer, live) };
}

/** Every section for one viewer who is in; for guests there is `guestView`. */
export function viewFor(state: WorkshopState, viewer: Viewer, live: Live): View {
  return {
    room: roomSection(state, live),
    method: played(state.method, state.settings.levels),
    presence: presenceSection(state, live, viewer.role),
    me: meSection(state, viewer, live),
    poll: pollSection(state, viewer),
    accepted: acceptedSection(state),
    roles: roleMatrix(state),
    outcome: outcomeSection(state),
    circles: circlesSection(state, live, viewer.role),
    people: isStaff(viewer.role) ? peopleSection(state, live) : null,
    guests: isStaff(viewer.role) ? guestsSection(state) : null,
    invited: isStaff(viewer.role) ? invitedSection(state) : null,
    wall: isStaff(viewer.role) ? wallSection(state) : null,
    tray: isStaff(viewer.role) ? traySection(state) : null,
    proceedings: isStaff(viewer.role) ? proceedingsSection(state) : null,
    machine: isStaff(viewer.role) ? machineSection(live) : null,
  };
}

export function roomSection(state: WorkshopState, live: Live): RoomSection {
  const closingPoll = openPolls(state).find((poll) => poll.state === 'closing');
  const closingStep = runOf(state, state.current).closing;
  const spotlight = state.hall.spotlight === null ? null : survivor(state, state.hall.spotlight);
  return {
    workshop: state.id,
    settings: state.settings,
    phase: state.phase,
    day: lastDay(state),
    until: state.adjourned?.until ?? null,
    current: state.current,
    steps: state.method.steps.map((step) => stepRow(state, step.id as StepId)),
    timer: state.timer,
    hall: state.hall,
    closing:
      closingPoll?.closingAt != null
        ? { at: closingPoll.closingAt, of: 'poll' }
        : closingStep === null
          ? null
          : { at: closingStep.at, of: 'step' },
    boardEpoch: live.boardEpoch,
    spotlight:
      spotlight === null || !isShown(state, spotlight)
        ? null
        : { kind: spotlight.kind, wording: wordingOf(state, spotlight) },
    dictionary:
      state.dictionary === null
        ? null
        : { name: state.dictionary.name, entries: state.dictionary.entries.length },
    map: state.map,
    facilitatorHere: live.facilitatorHere,
    readOnly: live.readOnly,
    lostTail: state.lostTail,
    versions: state.versions,
    ratified: ratifiedBy(state),
    draftVersion: state.versions.length + 1,
  };
}

export function machineSection({ disk }: Live): MachineSection {
  return { disk };
}

function stepRow(state: WorkshopState, id: StepId): StepRow {
  const run = runOf(state, id);
  return {
    id,
    state: run.state,
    sealed: run.options.sealed,
    nameless: run.options.nameless,
    revealed: run.revealed,
    perPerson: run.options.perPerson,
    minutes: run.options.minutes,
    skipped: skippedBecause(run),
    reopened: run.reopened.length,
    statement: run.statement,
    closedAt: run.closedAt,
  };
}

export function presenceSection(state: WorkshopState, live: Live, role: Role): PresenceSection {
  const here = [...state.people.values()].filter((person) => person.status === 'here');
  const poll = openPolls(state)[0];
  return {
    constituencies: state.settings.constituencies.map(({ id }) => {
      const members = here.filter((person) => person.constituency === id);
      return {
        id,
        present: members.length,
        connected: members.filter((person) => live.connected.has(person.id)).length,
      };
    }),
    present: here.length,
    connected: here.filter((person) => live.connected.has(person.id)).length,
    writers: live.writers,
    cards: publishedIn(state, state.current),
    done: here.filter((person) => person.done).length,
    // Raised hands name people: for the desk. The others see only how many there are.
    hands: here
      .filter((person) => person.hand !== null)
      .map((person) => ({
        person: isStaff(role) ? person.id : ('' as PersonId),
        name: isStaff(role) ? person.name : '',
        constituency: person.constituency,
        raisedAt: person.hand?.raisedAt ?? 0,
      }))
      .sort((a, b) => a.raisedAt - b.raisedAt),
    voted:
      poll === undefined ? null : { poll: poll.id, voted: castBallots(poll).length, of: eligibleOf(poll) },
  };
}

export function meSection(state: WorkshopState, viewer: Viewer, live: Live): MeSection {
  const guest = viewer.role === 'guest' ? state.guests.get(viewer.person) : undefined;
  const person = viewer.role === 'guest' ? undefined : state.people.get(viewer.person);
  const said = person ?? guest;
  const stack = state.undo.get(viewer.person);
  const circle = viewer.role === 'guest' ? null : myCircle(state, viewer, live);
  const undo =
    isStaff(viewer.role) || circle?.leads === true
      ? {
          undo: stack?.done[stack.done.length - 1]?.kind ?? null,
          redo: stack?.undone[stack.undone.length - 1]?.kind ?? null,
        }
      : null;
  const writesFor = peopleWrittenFor(state, viewer);
  const owner = viewer.role === 'screen' || viewer.role === 'guest' ? null : viewer.person;
  return {
    person: person?.id ?? null,
    role:
      viewer.role === 'participant' || viewer.role === 'helper' ? (person?.role ?? viewer.role) : viewer.role,
    name: said?.name ?? '',
    constituency: said?.constituency ?? '',
    institution: said?.institution ?? '',
    position: said?.position ?? '',
    gender: said?.gender ?? null,
    actor: person?.actor ?? null,
    delegateOf:
      [...state.actors.values()].find((actor) => person !== undefined && actor.delegate === person.id)?.id ??
      null,
    status: person?.status ?? (viewer.role === 'guest' ? guestStatus(state, viewer.person) : 'staff'),
    ...(guest === undefined ? {} : { guest: guestPart(state, guest) }),
    awaited: person !== undefined && isAwaited(state, person),
    erasure: person?.erasure ?? null,
    hand: person?.hand != null,
    done: person?.done ?? false,
    ratified: person !== undefined && hasRatified(state, person.id),
    drawer: owner === null ? null : { owner, epoch: live.drawerEpoch(owner) },
    circle,
    cards:
      owner === null
        ? []
        : ownCards(
            state,
            owner,
            writesFor.map(({ person: id }) => id),
            live,
          ),
    ballots: ownBallots(
      state,
      viewer.person,
      writesFor.map(({ person: id }) => id),
    ),
    writesFor,
    undo,
  };
}

/** Whoever was admitted a moment ago is `here`: their seat is told so next. */
function guestStatus(state: WorkshopState, id: PersonId): MeSection['status'] {
  return state.guests.get(id)?.state ?? state.people.get(id)?.status ?? 'removed';
}

function guestPart({ settings }: WorkshopState, guest: Guest): GuestPart {
  return {
    title: settings.title,
    place: settings.place,
    constituencies: settings.constituencies.map(({ id, name, icon }) => ({ id, name, icon })),
    retentionDays: settings.retentionDays,
    since: guest.since,
    askAgainAt: guest.state === 'declined' ? mayAskAgainAt(guest) : null,
  };
}

/** The circle whose drawer this seat shares; its words are its members' alone until the merge [W3]. */
function myCircle(state: WorkshopState, viewer: Viewer, live: Live): MyCircle | null {
  if (viewer.role !== 'participant' && viewer.role !== 'helper') return null;
  const circle = latestCircleOf(state, viewer.person);
  if (circle === null) return null;
  const isLeading = leads(state, circle.id, viewer.person);
  return {
    id: circle.id,
    step: circle.step,
    name: circle.name,
    epoch: live.drawerEpoch(circle.id),
    merged: !areInCircles(state, circle.step),
    leads: isLeading,
    paused: circle.paused.includes(viewer.person),
    members: circle.members.map((person) => ({ person, name: state.people.get(person)?.name ?? '' })),
    cards: ownCards(state, circle.id, [], live),
    pads: padsOf(state, circle.id).map((pad) => padRow(state, pad, viewer.person)),
    wall: isLeading ? wallSection(state, circle.id) : null,
  };
}

function peopleWrittenFor(state: WorkshopState, viewer: Viewer): MeSection['writesFor'] {
  if (viewer.role !== 'helper' && viewer.role !== 'notulis') return [];
  return [...state.people.values()]
    .filter((person) => person.withoutPhone && (person.status === 'here' || person.status === 'left'))
    .filter((person) => viewer.role === 'notulis' || person.helper === viewer.person)
    .map((person) => ({
      person: person.id,
      name: person.name,
      constituency: person.constituency,
      awaited: isAwaited(state, person),
    }));
}

function ownCards(state: WorkshopState, owner: OwnerId, others: readonly PersonId[], live: Live): OwnCard[] {
  const rows = new Map<CardId, OwnCard>();
  const erasedFor = state.redrawn.has(owner) ? [...state.erased.keys()] : [];
  const mine = [
    ...cardsOf(state, owner).filter((card) => card.by === null),
    ...others.flatMap((author) => cardsOf(state, author).filter((card) => card.by === owner)),
  ];
  for (const card of mine) {
    if (card.status !== 'published') continue;
    const sealed = isSealed(state, card.step);
    const group = state.groups.get(card.group);
    const formed = group !== undefined && (group.wording !== null || visibleCards(state, group).length > 1);
    rows.set(card.id, {
      card: card.id,
      state: 'board',
      group: formed && !sealed && !group.hidden ? titleOfGroup(state, group) : null,
      fields: card.fields,
      sealed,
    });
  }
  for (const late of state.tray.values()) {
    if ((late.by ?? late.author) !== owner || late.status === 'withdrawn') continue;
    if (late.status === 'accepted' && rows.has(late.id)) continue;
    rows.set(late.id, { card: late.id, state: 'tray', answer: late.answer, status: late.status });
  }
  for (const refused of live.refused(owner)) {
    rows.set(refused.card, {
      card: refused.card,
      state: 'refused',
      reason: refused.reason,
      field: refused.field,
    });
  }
  for (const card of erasedFor) rows.set(card, { card, state: 'erased' });
  return [...rows.values()];
}

function ownBallots(
  state: WorkshopState,
  viewer: PersonId,
  others: readonly PersonId[],
): MeSection['ballots'] {
  const ballots: {
    poll: Poll['id'];
    rev: number;
    choice: Poll['ballots'] extends ReadonlyMap<infer _K, infer B>
      ? B extends { choice: infer C }
        ? C
        : never
      : never;
    voter: PersonId;
  }[] = [];
  for (const poll of openPolls(state)) {
    for (const voter of [viewer, ...others]) {
      const ballot = poll.ballots.get(voter);
      // Of another's ballot only what this seat entered itself [B4].
      if (ballot !== undefined && (voter === viewer || ballot.by === viewer))
        ballots.push({ poll: poll.id, rev: ballot.rev, choice: ballot.choice, voter });
    }
  }
  return ballots;
}

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

/**
 * Groups with a verdict, and of every earlier step those a later step works on. Sealed steps are not in it. Phones offer the
 * accepted ones in link fields; the others print as "belum diprioritaskan".
 */
export function acceptedSection(state: WorkshopState): AcceptedGroup[] {
  const rows: AcceptedGroup[] = [];
  for (const step of state.method.steps) {
    const id = step.id as StepId;
    if (isSealed(state, id)) continue;
    for (const group of groupsOf(state, id)) {
      if (group.into !== null || isWithheld(state, group) || group.standing.state === 'none') continue;
      rows.push({
        id: group.id,
        step: id,
        kind: group.kind,
        wording: wordingOf(state, group),
        accepted: group.standing.state === 'accepted',
        class: group.standing.class,
        cards: visibleCards(state, group).length,
      });
    }
  }
  return rows;
}

export function outcomeSection(state: WorkshopState): OutcomeSection {
  const step = stepOf(state, state.current);
  const groups =
    step === null
      ? []
      : liveGroups(state, sourceOf(step)).filter(
          (group) => group.standing.state !== 'none' && !isSealed(state, group.step),
        );
  return {
    step: state.current,
    rows: groups.map((group) => ({
      group: group.id,
      title: titleOfGroup(state, group),
      accepted: group.standing.state === 'accepted',
      class: group.standing.class,
      computedClass: group.standing.computedClass,
      reason: group.standing.reason,
    })),
    // The line of the step; a round on a late group alone draws none.
    poll:
      groups
        .map((group) => group.standing.poll)
        .find((id) => id !== null && state.polls.get(id)?.late === null) ?? null,
  };
}

/** Names, times and counts are for everyone; who is in which circle is for the desk. */
export function circlesSection(state: WorkshopState, live: Live, role: Role): CirclesOfStep[] {
  const steps: CirclesOfStep[] = [];
  if (state.circles.size === 0) return steps;
  for (const { id: step, circles: run } of state.steps.values()) {
    if (run === null) continue;
    let outside = 0;
    for (const { id, status } of state.people.values())
      if (status === 'here' && circleOf(state, step, id) === null) outside += 1;
    const circles = circlesOf(state, step).map((circle) => ({
      id: circle.id,
      name: circle.name,
      theme: circle.theme,
      leader: circle.leader === null ? '' : (state.people.get(circle.leader)?.name ?? ''),
      members: circle.members.length,
      connected: circle.members.filter((person) => live.connected.has(person)).length,
      cards: state.published.get(circle.id) ?? 0,
      done: circle.done,
      timer: circle.timer,
      people: isStaff(role) ? circle.members : null,
      leads: isStaff(role) ? circle.leader : null,
      paused: isStaff(role) ? circle.paused : null,
    }));
    steps.push({ step, entry: run.entry, merged: run.merged, notice: run.notice, circles, outside });
  }
  return steps;
}

export function peopleSection(state: WorkshopState, live: Live): PersonRow[] {
  const byName = new Map<string, Person[]>();
  for (const person of state.people.values()) {
    if (person.status === 'removed' || person.status === 'merged') continue;
    const key = foldPerson(person.name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  return [...state.people.values()].map((person) => ({
    id: person.id,
    name: person.name,
    constituency: person.constituency,
    institution: person.institution,
    position: person.position,
    gender: person.gender,
    role: person.role,
    status: person.status,
    withoutPhone: person.withoutPhone,
    helper: person.helper,
    days: person.days,
    awaited: isAwaited(state, person),
    onPaper: person.onPaper,
    joinedAt: person.joinedAt,
    connected: live.connected.has(person.id),
    actor: person.actor,
    delegate: person.actor !== null && state.actors.get(person.actor)?.delegate === person.id,
    erasure: person.erasure,
    likely: likelySame(person, byName),
    claim:
      [...state.claims.values()].find((claim) => claim.person === person.id && claim.answer === 'waiting')
        ?.id ?? null,
  }));
}

/** Same folded name, and institutions that do not contradict each other. */
function likelySame(person: Person, byName: ReadonlyMap<string, readonly Person[]>): PersonId[] {
  if (person.status === 'removed' || person.status === 'merged') return [];
  const institution = foldName(person.institution);
  return (byName.get(foldPerson(person.name)) ?? [])
    .filter((other) => other.id !== person.id && other.constituency === person.constituency)
    .filter(
      (other) =>
        institution === '' || other.institution === '' || foldName(other.institution) === institution,
    )
    .map((other) => other.id);
}

export function invitedSection(state: WorkshopState): InvitedRow[] {
  return expected(state).map(({ id, name, constituency, institution, position, gender }) => ({
    id,
    name,
    constituency,
    institution,
    position,
    gender,
  }));
}

export function guestsSection(state: WorkshopState): GuestRow[] {
  const invitationOf = invitationsByName(state);
  return [...state.guests.values()]
    .filter((guest) => guest.state === 'waiting')
    .sort((a, b) => a.since - b.since)
    .map(({ id, name, constituency, institution, position, since }) => ({
      id,
      name,
      constituency,
      institution,
      position,
      invited: invitationOf({ name, institution }) !== null,
      since,
    }));
}

/** The desk looks back a few wordings, not through a whole day: the section travels whole. */
const WORDINGS_KEPT = 5;

/** What the desk needs of all walls beyond the boards, or whoever leads a circle of that circle's. */
export function wallSection(state: WorkshopState, circle?: CircleId): WallSection {
  const isOf = (id: GroupId) => circle === undefined || state.groups.get(id)?.circle === circle;
  const hidden: WallSection['hidden'][number][] = [];
  for (const card of state.cards.values()) {
    if (card.hidden && card.status === 'published' && isOf(card.group)) {
      hidden.push({
        card: card.id,
        step: card.step,
        group: card.group,
        kind: card.kind,
        fields: card.fields,
      });
    }
  }
  return {
    groups: [...state.groups.values()]
      .filter((group) => group.into === null && !isSealed(state, group.step) && isOf(group.id))
      .map(({ history, ...group }) => ({
        ...group,
        revs: history.length,
        wordings: history.slice(-WORDINGS_KEPT),
        withdrawn: group.cards.filter((id) => state.cards.get(id)?.status === 'withdrawn').length,
      })),
    hidden: hidden.filter((row) => !isSealed(state, row.step)),
    sealedCounts: [...state.steps.keys()]
      .filter((step) => isSealed(state, step))
      .map((step) => ({ step, count: publishedIn(state, step) })),
    apart: [...state.apart.keys()],
    pads: [...state.pads.values()]
      .filter((pad) => circle === undefined || pad.circle === circle)
      .map((pad) => padRow(state, pad, null)),
  };
}

/** `reader`: a member, who is told of themselves alone; `null` is the desk, or whoever leads the circle. */
function padRow(state: WorkshopState, pad: Pad, reader: PersonId | null): PadRow {
  const isOver = circleOfPad(state, pad) === null;
  return {
    pad: pad.id,
    circle: pad.circle,
    group: survivor(state, pad.group)?.id ?? pad.group,
    field: pad.field,
    generation: pad.generation,
    settled: isSettled(state, pad),
    paused: pad.paused
      .filter((person) => reader === null || reader === person)
      .map((person) => ({ person, name: state.people.get(person)?.name ?? '' })),
    left: reader === null && isOver && pad.text !== pad.settled ? pad.text : null,
  };
}

export function traySection(state: WorkshopState): TrayRow[] {
  return [...state.tray.values()].map((late) => ({
    card: late.id,
    step: late.step,
    kind: late.kind,
    fields: late.fields,
    constituency: authorOf(state, late.author)?.constituency ?? '',
    arrivedAt: late.arrivedAt,
    closedAt: runOf(state, late.step).closedAt,
    status: late.status,
    answer: late.answer,
    revises: late.revises,
    erased: state.erased.has(late.id),
  }));
}

export function proceedingsSection(state: WorkshopState): ProceedingsSection {
  return {
    proceedings: state.proceedings,
    notula: [...state.notula.values()].sort((a, b) => a.at - b.at),
    clauses: [...state.clauses]
      .map(([clause, text]) => ({ clause, text }))
      .sort((a, b) => a.clause - b.clause),
    objections: objectionsOf(state).map(({ id, poll, subject, by, text, answer }) => ({
      id,
      proposes: isProposedWording(state, { id }),
      poll,
      subject,
      by,
      text,
      answer,
    })),
    late: lateRounds(state),
    missing: missingForFreeze(state),
  };
}
