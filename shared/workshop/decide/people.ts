/** People and attendance (`trust.md` 2): joining, correcting, merging, removing, helpers, claims, hands, "saya selesai". */
import type { PersonId } from '../../cards/card.ts';
import { isLead, isStaff } from '../../permissions/commands.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopEvent } from '../entry.ts';
import { dayHeld } from '../days.ts';
import { attending, isAwaited, mayVoteFor } from '../people.ts';
import type { Person, WorkshopState } from '../state.ts';
import { checkFields, enter, ontoRolls } from './entering.ts';
import { wait } from './guests.ts';

/** Devices that may wait for the desk's nod to be one person; anyone with the code can ask. */
const CLAIMS_WAITING = 5;
const CLAIM_WAIT_MS = 10_000;

type PersonCommand = Extract<
  Command,
  { name: `person.${string}` | `claim.${string}` | `hand.${string}` | 'done.set' }
>;

export function decidePerson(state: WorkshopState, command: PersonCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'person.join':
      // Whoever has a seat at the door asks with `guest.ask`.
      if (state.guests.has(ctx.viewer.person)) return refuse('not-allowed');
      if (state.hall.doorLocked) return refuse('door-locked');
      if (state.hall.waitingRoom) return wait(state, command.fields, ctx);
      return enter(state, command.fields, { withoutPhone: false, onPaper: false, helper: null }, ctx);
    case 'person.add':
      return decideAdd(state, command, ctx);
    case 'person.edit':
      return decideEdit(state, command, ctx);
    case 'person.attend': {
      if (!attending(state, command.person)) return refuse('unknown');
      if (state.settings.days[command.day] === undefined) return refuse('invalid', { field: 'day' });
      return taken(attend(state, command, ctx));
    }
    case 'person.leave':
      if (state.people.get(command.person)?.status !== 'here') return refuse('unknown');
      return taken([{ kind: 'person.left', facts: { person: command.person }, body: null }]);
    case 'person.return': {
      const person = state.people.get(command.person);
      if (person === undefined || (person.status !== 'left' && person.status !== 'removed'))
        return refuse('unknown');
      // "Saya hadir": a phone says it for its own person, a helper's for who has none, once a day. Whoever left today is let in
      // again by the desk.
      if (!isStaff(ctx.viewer.role)) {
        const speaksFor = person.id === ctx.viewer.person || mayVoteFor(state, ctx, person.id);
        if (!speaksFor || !isAwaited(state, person)) return refuse('not-allowed');
      }
      return taken(comeBack(state, person, ctx));
    }
    case 'person.remove':
      if (!attending(state, command.person)) return refuse('unknown');
      return taken([{ kind: 'person.removed', facts: { person: command.person }, body: null }]);
    case 'person.merge': {
      const { keep, drop } = command;
      if (keep === drop || !attending(state, keep) || !attending(state, drop)) return refuse('unknown');
      return taken([{ kind: 'person.merged', facts: { keep, drop }, body: null }]);
    }
    case 'person.role':
      if (!attending(state, command.person)) return refuse('unknown');
      return taken([
        { kind: 'person.given-role', facts: { person: command.person, role: command.role }, body: null },
      ]);
    case 'person.assign': {
      const person = attending(state, command.person);
      if (!person || (command.helper !== null && attending(state, command.helper)?.role !== 'helper'))
        return refuse('unknown');
      return taken([
        { kind: 'person.assigned', facts: { person: person.id, helper: command.helper }, body: null },
      ]);
    }
    case 'claim.ask':
      if (state.guests.has(ctx.viewer.person)) return refuse('not-allowed');
      if (!attending(state, command.person)) return refuse('unknown');
      if (waitingClaims(state, command.person) >= CLAIMS_WAITING)
        return refuse('rate', { ms: CLAIM_WAIT_MS });
      return taken([
        { kind: 'claim.asked', facts: { claim: ctx.ids(), person: command.person }, body: null },
      ]);
    case 'claim.answer':
      if (state.claims.get(command.claim)?.answer !== 'waiting') return refuse('unknown');
      return taken([
        { kind: 'claim.answered', facts: { claim: command.claim, yes: command.yes }, body: null },
      ]);
    case 'hand.raise':
      if (state.people.get(ctx.viewer.person)?.status !== 'here') return refuse('not-allowed');
      return taken([{ kind: 'hand.raised', facts: { person: ctx.viewer.person }, body: null }]);
    case 'hand.lower':
      if (command.person !== ctx.viewer.person && !isLead(ctx.viewer.role)) return refuse('not-allowed');
      return taken([{ kind: 'hand.lowered', facts: { person: command.person }, body: null }]);
    case 'done.set':
      if (state.people.get(ctx.viewer.person)?.status !== 'here') return refuse('not-allowed');
      return taken([
        { kind: 'done.set', facts: { person: ctx.viewer.person, done: command.done }, body: null },
      ]);
  }
}

/**
 * The desk's mark on a day. On a later day of the workshop it also says who is in the room now, which is taken anew each day: on
 * the day that is held, whoever is marked comes in, and whoever is not goes.
 */
function attend(
  state: WorkshopState,
  { person: id, day, present, onPaper }: Extract<Command, { name: 'person.attend' }>,
  ctx: Context,
): WorkshopEvent[] {
  const attended: WorkshopEvent = {
    kind: 'person.attended',
    facts: { person: id, day, present, onPaper },
    body: null,
  };
  const person = state.people.get(id);
  if (person === undefined || state.sittings.length === 0 || dayHeld(state, ctx.now) !== day)
    return [attended];
  if (present && person.status === 'left') return [attended, ...comeBack(state, person, ctx)];
  if (!present && person.status === 'here' && person.days.includes(day))
    return [attended, { kind: 'person.left', facts: { person: id }, body: null }];
  return [attended];
}

function comeBack(state: WorkshopState, person: Person, ctx: Context): WorkshopEvent[] {
  return [
    {
      kind: 'person.returned',
      facts: { person: person.id, day: dayHeld(state, ctx.now) },
      body: null,
    },
    ...ontoRolls(state, person.id, person.constituency, person.gender),
  ];
}

function waitingClaims(state: WorkshopState, person: PersonId): number {
  return [...state.claims.values()].filter((claim) => claim.person === person && claim.answer === 'waiting')
    .length;
}

function decideAdd(
  state: WorkshopState,
  command: Extract<Command, { name: 'person.add' }>,
  ctx: Context,
): Outcome {
  const byHelper = ctx.viewer.role === 'helper';
  const helper = byHelper ? ctx.viewer.person : command.helper;
  if (helper !== null && !byHelper && attending(state, helper)?.role !== 'helper') return refuse('unknown');
  return enter(
    state,
    command.fields,
    { withoutPhone: command.withoutPhone || byHelper, onPaper: command.onPaper, helper },
    ctx,
  );
}

function decideEdit(
  state: WorkshopState,
  command: Extract<Command, { name: 'person.edit' }>,
  ctx: Context,
): Outcome {
  if (!isStaff(ctx.viewer.role) && command.person !== ctx.viewer.person) return refuse('not-allowed');
  if (!attending(state, command.person)) return refuse('unknown');
  const refusal = checkFields(state, command.fields);
  if (refusal !== null) return refusal;
  const { name, institution, position, constituency, gender } = command.fields;
  return taken([
    {
      kind: 'person.edited',
      facts: {
        person: command.person,
        ...(constituency === undefined ? {} : { constituency }),
        ...(gender === undefined ? {} : { gender }),
      },
      body: {
        ...(name === undefined ? {} : { name: name.trim() }),
        ...(institution === undefined ? {} : { institution: institution.trim() }),
        ...(position === undefined ? {} : { position: position.trim() }),
      },
    },
  ]);
}
