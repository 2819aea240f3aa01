/** The actor that a card or a wording brings with it: one named in a role that nobody knows yet (`trust.md` 2). */
import type { ActorId, CardKind, Fields } from '../cards/card.ts';
import { actorForInstitution, makeActor, newActorCode } from './actors.ts';
import type { Context } from './context.ts';
import type { WorkshopEvent } from './entry.ts';
import { institutionOf } from './role-matrix.ts';
import type { WorkshopState } from './state.ts';

/** Its entry; none if the kind names no actor, or a known one. */
export function newActor(
  state: Pick<WorkshopState, 'actors' | 'method'>,
  kind: string,
  fields: Fields,
  ctx: Pick<Context, 'ids'>,
): Extract<WorkshopEvent, { kind: 'actor.added' }>[] {
  const institution = institutionOf(state, kind, fields);
  if (institution === null || actorForInstitution(state, institution) !== null) return [];
  return [
    {
      kind: 'actor.added',
      facts: { actor: ctx.ids() as ActorId, code: newActorCode(state, institution) },
      body: { name: institution },
    },
  ];
}

/** As `newActor` for one card after the other: an institution that several of them name is added once. */
export function gatherActors(
  state: Pick<WorkshopState, 'actors' | 'method'>,
  ctx: Pick<Context, 'ids'>,
): (kind: CardKind, fields: Fields) => ReturnType<typeof newActor> {
  let { actors } = state;
  return (kind, fields) => {
    // Most kinds name nobody.
    if (!kind.fields.some((field) => field.kind === 'institution')) return [];
    const added = newActor({ method: state.method, actors }, kind.id, fields, ctx);
    for (const { facts, body } of added)
      actors = new Map(actors).set(facts.actor, makeActor(facts.actor, facts.code, body?.name ?? ''));
    return added;
  };
}
