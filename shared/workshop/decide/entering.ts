/** How somebody comes in, whichever door they take: what they must say, the actor they begin, the rolls they enter. */
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import type { ActorId, PersonId } from '../../cards/card.ts';
import { actorForInstitution, newActorCode } from '../actors.ts';
import type { PersonFields } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { dayHeld } from '../days.ts';
import type { WorkshopEvent } from '../entry.ts';
import { invitationFor } from '../invitations.ts';
import type { Invitee, WorkshopState } from '../state.ts';
import { openPolls } from '../steps.ts';

export function checkFields(state: WorkshopState, fields: Partial<PersonFields>): Outcome | null {
  if (fields.name !== undefined && fields.name.trim() === '') return refuse('invalid', { field: 'name' });
  for (const field of ['name', 'institution', 'position'] as const) {
    const max = field === 'institution' ? LIMITS.institution : LIMITS.personText;
    if (lengthOf(fields[field] ?? '') > max) return refuse('text-too-long', { field, max });
  }
  const known = state.settings.constituencies.some((constituency) => constituency.id === fields.constituency);
  return fields.constituency !== undefined && !known ? refuse('invalid', { field: 'constituency' }) : null;
}

/** Someone comes in: the person, the actor their institution begins, and their place on the rolls of open polls [B1]. */
export function enter(
  state: WorkshopState,
  given: PersonFields,
  how: { withoutPhone: boolean; onPaper: boolean; helper: PersonId | null },
  ctx: Context,
  person = ctx.ids() as PersonId,
): Outcome {
  const refusal = checkFields(state, given);
  if (refusal !== null) return refusal;
  const invitation = invitationFor(state, given);
  const fields = invitation === null ? given : withInvitation(given, invitation);
  const there = [...state.people.values()].filter(
    (person) => person.status === 'here' || person.status === 'left',
  ).length;
  if (there >= LIMITS.people) return refuse('too-many-people', { max: LIMITS.people });
  const events: WorkshopEvent[] = [];
  const institution = fields.institution.trim();
  let actor: ActorId | null = null;
  if (institution !== '') {
    actor = actorForInstitution(state, institution)?.id ?? null;
    if (actor === null) {
      actor = ctx.ids() as ActorId;
      events.push({
        kind: 'actor.added',
        facts: { actor, code: newActorCode(state, institution) },
        body: { name: institution },
      });
    }
  }
  events.push(
    {
      kind: 'person.joined',
      facts: {
        person,
        constituency: fields.constituency,
        gender: fields.gender,
        ...how,
        day: dayHeld(state, ctx.now),
        actor,
        ...(invitation === null ? {} : { invited: invitation.id }),
      },
      body: { name: fields.name.trim(), institution, position: fields.position.trim() },
    },
    ...ontoRolls(state, person, fields.constituency, fields.gender),
  );
  return taken(events, { person });
}

/** Who is admitted while a poll is open is added until its closing countdown [B1]. */
export function ontoRolls(
  state: WorkshopState,
  person: PersonId,
  constituency: string,
  gender: 'L' | 'P' | null,
): WorkshopEvent[] {
  return openPolls(state)
    .filter((poll) => poll.state === 'open' && !poll.roll.has(person))
    .map((poll) => ({
      kind: 'poll.roll-added',
      facts: { poll: poll.id, person, constituency, gender },
      body: null,
    }));
}

/** What somebody leaves out is as their invitation says. */
function withInvitation(given: PersonFields, invitation: Invitee): PersonFields {
  return {
    ...given,
    institution: given.institution.trim() === '' ? invitation.institution : given.institution,
    position: given.position.trim() === '' ? invitation.position : given.position,
    gender: given.gender ?? invitation.gender,
  };
}
