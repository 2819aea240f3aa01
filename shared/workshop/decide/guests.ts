/**
 * The waiting room [T3]: a newcomer says who they are and waits, the desk admits or declines. Only who comes by the code waits;
 * people the desk enters, personal links and known people never do. A guest becomes the person of the same id.
 */
import { LIMITS } from '../../cards/limits.ts';
import type { PersonId } from '../../cards/card.ts';
import { makeActor } from '../actors.ts';
import type { Command, PersonFields } from '../command.ts';
import { type Context, isRefusal, type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopEvent } from '../entry.ts';
import { mayAskAgainAt } from '../guests.ts';
import type { WorkshopState } from '../state.ts';
import { checkFields, enter } from './entering.ts';

type GuestCommand = Extract<Command, { name: `guest.${string}` }>;

export function decideGuest(state: WorkshopState, command: GuestCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'guest.ask':
      return decideAsk(state, command.fields, ctx);
    case 'guest.leave': {
      const { person } = ctx.viewer;
      if (!state.guests.has(person)) return refuse('unknown');
      return taken([{ kind: 'guest.left', facts: { person }, body: null }]);
    }
    case 'guest.admit':
      return decideAdmit(state, command.people, ctx);
    case 'guest.decline': {
      const waiting = command.people.filter((id) => state.guests.get(id)?.state === 'waiting');
      if (waiting.length === 0) return refuse('unknown');
      return taken(
        [...new Set(waiting)].map((person) => ({ kind: 'guest.declined', facts: { person }, body: null })),
      );
    }
  }
}

/** Somebody comes by the code while the waiting room is open. */
export function wait(state: WorkshopState, fields: PersonFields, ctx: Context): Outcome {
  const refusal = checkFields(state, fields);
  if (refusal !== null) return refusal;
  const waiting = [...state.guests.values()].filter((guest) => guest.state === 'waiting').length;
  if (waiting >= LIMITS.people) return refuse('too-many-people', { max: LIMITS.people });
  const person = ctx.ids() as PersonId;
  return taken([asked(person, fields)], { person });
}

/** Other data while waiting, or once more after a no. */
function decideAsk(state: WorkshopState, fields: PersonFields, ctx: Context): Outcome {
  const guest = state.guests.get(ctx.viewer.person);
  if (guest === undefined) return refuse('unknown');
  if (guest.state === 'declined') {
    if (state.hall.doorLocked) return refuse('door-locked');
    const ms = mayAskAgainAt(guest) - ctx.now;
    if (ms > 0) return refuse('rate', { ms });
  }
  return checkFields(state, fields) ?? taken([asked(guest.id, fields)]);
}

function asked(person: PersonId, fields: PersonFields): WorkshopEvent {
  return {
    kind: 'guest.asked',
    facts: { person, constituency: fields.constituency, gender: fields.gender },
    body: {
      name: fields.name.trim(),
      institution: fields.institution.trim(),
      position: fields.position.trim(),
    },
  };
}

/** Whoever is still there of those named: another desk may have been quicker, or the guest gave up. */
function decideAdmit(state: WorkshopState, people: readonly PersonId[], ctx: Context): Outcome {
  const guests = [...new Set(people)].flatMap((id) => state.guests.get(id) ?? []);
  if (guests.length === 0) return refuse('unknown');
  const there = [...state.people.values()].filter(({ status }) => status === 'here' || status === 'left');
  if (there.length + guests.length > LIMITS.people) return refuse('too-many-people', { max: LIMITS.people });
  const events: WorkshopEvent[] = [];
  // Two of one institution that nobody knew begin one actor.
  const actors = new Map(state.actors);
  for (const guest of guests) {
    const how = { withoutPhone: false, onPaper: false, helper: null };
    const outcome = enter({ ...state, actors }, guest, how, ctx, guest.id);
    if (isRefusal(outcome)) return outcome;
    for (const { kind, facts, body } of outcome.events) {
      if (kind === 'actor.added')
        actors.set(facts.actor, makeActor(facts.actor, facts.code, body?.name ?? ''));
    }
    events.push({ kind: 'guest.admitted', facts: { person: guest.id }, body: null }, ...outcome.events);
  }
  return taken(events);
}
