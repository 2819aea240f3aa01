/** Actors: added, named, merged, spoken for, and their delegates (`trust.md` 2). */
import type { ActorId } from '../../cards/card.ts';
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import { isStaff } from '../../permissions/commands.ts';
import { actorForInstitution, liveActors, newActorCode } from '../actors.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { attending } from '../people.ts';
import type { Actor, WorkshopState } from '../state.ts';

type ActorCommand = Extract<Command, { name: `actor.${string}` }>;

export function decideActor(state: WorkshopState, command: ActorCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'actor.add': {
      const name = command.actorName.trim();
      const refusal = checkName(name) ?? checkCode(state, command.code, null);
      if (refusal !== null) return refusal;
      if (actorForInstitution(state, name) !== null) return refuse('invalid', { field: 'actorName' });
      const actor = ctx.ids() as ActorId;
      return taken([
        {
          kind: 'actor.added',
          facts: { actor, code: command.code ?? newActorCode(state, name) },
          body: { name },
        },
      ]);
    }
    case 'actor.edit': {
      const actor = live(state, command.actor);
      if (actor === null) return refuse('unknown');
      const named = command.actorName === undefined ? null : actorForInstitution(state, command.actorName);
      if (named !== null && named.id !== actor.id) return refuse('invalid', { field: 'actorName' });
      const refusal =
        (command.actorName === undefined ? null : checkName(command.actorName.trim())) ??
        checkCode(state, command.code ?? null, actor.id);
      if (refusal !== null) return refusal;
      const code = command.code === undefined ? {} : { code: command.code };
      const body = command.actorName === undefined ? {} : { name: command.actorName.trim() };
      return taken([{ kind: 'actor.edited', facts: { actor: actor.id, ...code }, body }]);
    }
    case 'actor.merge': {
      const { keep, drop } = command;
      if (keep === drop || live(state, keep) === null || live(state, drop) === null) return refuse('unknown');
      return taken([{ kind: 'actor.merged', facts: { keep, drop }, body: null }]);
    }
    case 'actor.speak': {
      if (!isStaff(ctx.viewer.role) && command.person !== ctx.viewer.person) return refuse('not-allowed');
      if (
        attending(state, command.person) === null ||
        (command.actor !== null && live(state, command.actor) === null)
      )
        return refuse('unknown');
      return taken([
        { kind: 'actor.spoken-for', facts: { person: command.person, actor: command.actor }, body: null },
      ]);
    }
    case 'actor.delegate': {
      const actor = live(state, command.actor);
      if (actor === null) return refuse('unknown');
      if (command.person !== null && attending(state, command.person)?.actor !== actor.id)
        return refuse('invalid', { field: 'person' });
      return taken([
        { kind: 'actor.delegated', facts: { actor: actor.id, person: command.person }, body: null },
      ]);
    }
  }
}

function live(state: WorkshopState, id: ActorId): Actor | null {
  const actor = state.actors.get(id);
  return actor !== undefined && actor.mergedInto === null ? actor : null;
}

function checkName(name: string): Outcome | null {
  if (name === '') return refuse('invalid', { field: 'actorName' });
  return lengthOf(name) > LIMITS.institution
    ? refuse('text-too-long', { field: 'actorName', max: LIMITS.institution })
    : null;
}

function checkCode(state: WorkshopState, code: string | null, own: ActorId | null): Outcome | null {
  if (code === null) return null;
  const taken = liveActors(state).some((actor) => actor.code === code && actor.id !== own);
  return taken || !/^[A-Z0-9]{1,5}$/.test(code) ? refuse('invalid', { field: 'code' }) : null;
}
