/**
 * What is a person's own: who they are here, what became of their cards and of those they write for, their ballots, their
 * circle. A guest is told of themselves and of nothing else [T3].
 */
import type { CardId, OwnerId, PersonId } from '../../cards/card.ts';
import { isStaff } from '../../permissions/commands.ts';
import { areInCircles, latestCircleOf } from '../circles.ts';
import { cardsOf, isSealed, titleOfGroup, visibleCards } from '../groups.ts';
import { mayAskAgainAt } from '../guests.ts';
import { leads } from '../leading.ts';
import { padsOf } from '../pads.ts';
import { isAwaited } from '../people.ts';
import { hasRatified } from '../ratifying.ts';
import type { Guest, WorkshopState } from '../state.ts';
import { openPolls } from '../steps.ts';
import type { GuestPart, MeSection, MyCircle, OwnCard, Viewer } from '../view.ts';
import type { Live } from './live.ts';
import { padRow, wallSection } from './wall.ts';

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
  const ballots: MeSection['ballots'][number][] = [];
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
