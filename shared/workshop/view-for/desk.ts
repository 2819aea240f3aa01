/**
 * What the desk sees and nobody else: who is here by name and who waits, late cards, the minutes as they grow, the computer
 * itself. The walls are in `wall.ts`, which who leads a circle sees too.
 */
import type { PersonId } from '../../cards/card.ts';
import { expected, invitationsByName } from '../invitations.ts';
import { lateRounds } from '../late.ts';
import { foldName, foldPerson } from '../names.ts';
import { isProposedWording, objectionsOf } from '../objections.ts';
import { authorOf, isAwaited } from '../people.ts';
import { missingForFreeze } from '../readiness.ts';
import type { Person, WorkshopState } from '../state.ts';
import { runOf } from '../steps.ts';
import type {
  GuestRow,
  InvitedRow,
  MachineSection,
  PersonRow,
  ProceedingsSection,
  TrayRow,
} from '../view.ts';
import type { Live } from './live.ts';

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

export function machineSection({ disk }: Live): MachineSection {
  return { disk };
}
