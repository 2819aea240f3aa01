/** Questions about actors: who an institution's name means, and a free short code (`trust.md` 2). */
import type { ActorId } from '../cards/card.ts';
import type { Actor, WorkshopState } from './state.ts';
import { actorCode, foldName } from './names.ts';

/** An actor as it enters the list. */
export function makeActor(id: ActorId, code: string, name: string): Actor {
  return { id, name, code, aliases: [foldName(name)], delegate: null, mergedInto: null };
}

/** The actor that an institution's name means, through its aliases and merges. */
export function actorForInstitution(state: Pick<WorkshopState, 'actors'>, institution: string): Actor | null {
  const folded = foldName(institution);
  for (const actor of state.actors.values()) {
    if (actor.mergedInto === null && actor.aliases.includes(folded)) return actor;
  }
  return null;
}

export function liveActors(state: Pick<WorkshopState, 'actors'>): Actor[] {
  return [...state.actors.values()].filter((actor) => actor.mergedInto === null);
}

export function newActorCode(state: Pick<WorkshopState, 'actors'>, name: string): string {
  return actorCode(name, new Set(liveActors(state).map((actor) => actor.code)));
}
