/**
 * What the hall sees: where the room is, who is here, what was decided. Everybody gets these sections; where the desk is
 * told more in them (raised hands, who is in which circle), `role` says whose eyes.
 */
import type { PersonId, StepId } from '../../cards/card.ts';
import type { Role } from '../../permissions/command-names.ts';
import { isStaff } from '../../permissions/commands.ts';
import { circleOf, circlesOf } from '../circles.ts';
import { lastDay } from '../days.ts';
import {
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
} from '../groups.ts';
import { castBallots, eligibleOf } from '../polls.ts';
import { ratifiedBy } from '../ratifying.ts';
import type { WorkshopState } from '../state.ts';
import { openPolls, runOf, skippedBecause, sourceOf, stepOf } from '../steps.ts';
import type {
  AcceptedGroup,
  CirclesOfStep,
  OutcomeSection,
  PresenceSection,
  RoomSection,
  StepRow,
} from '../view.ts';
import type { Live } from './live.ts';

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
