/** What exists already comes in as cards: the whole import is one event, so there is never half of one. */
import { checkCard } from '../../cards/card-check.ts';
import type { CardId, Fields, GroupId, StepId } from '../../cards/card.ts';
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopEvent } from '../entry.ts';
import { lastOrder, publishedIn, roomInWorkshop } from '../groups.ts';
import { linkAstray } from '../links.ts';
import { unknownPhoto } from '../pictures.ts';
import { gatherActors } from '../new-actor.ts';
import type { WorkshopState } from '../state.ts';
import { runOf, stepOf } from '../steps.ts';

/** Takes every card or none; a refusal names the first row that is not right. */
export function decideImport(
  state: WorkshopState,
  command: Extract<Command, { name: 'cards.import' }>,
  ctx: Context,
): Outcome {
  const step = stepOf(state, command.step);
  const kind = state.method.cardKinds.find(({ id }) => id === command.kind);
  if (step?.collects?.kinds.includes(command.kind) !== true || kind === undefined) return refuse('unknown');
  if (runOf(state, command.step).state === 'closed') return refuse('step-closed');
  const source = command.source.trim();
  if (source === '') return refuse('invalid', { field: 'source' });
  if (lengthOf(source) > LIMITS.sourceName)
    return refuse('text-too-long', { field: 'source', max: LIMITS.sourceName });
  if (command.cards.length === 0) return refuse('invalid', { field: 'cards' });
  const room = roomFor(state, command.step);
  if (command.cards.length > room) return refuse('too-many-cards', { max: room });

  const newActors = gatherActors(state, ctx);
  const actors: WorkshopEvent[] = [];
  const fields: Fields[] = [];
  for (const { number, fields: raw } of command.cards) {
    const checked = checkCard(kind, raw);
    if ('refusal' in checked) {
      const refused = checked.refusal === 'required' ? 'field-invalid' : checked.refusal;
      return refuse(refused, { row: number, field: checked.field });
    }
    const astray = linkAstray(state, kind, checked.fields) ?? unknownPhoto(state, kind, checked.fields);
    if (astray !== null) return refuse('field-invalid', { row: number, field: astray });
    fields.push(checked.fields);
    actors.push(...newActors(kind, checked.fields));
  }
  if (command.dry) return taken([]);
  const facts = {
    import: ctx.ids(),
    step: command.step,
    kind: command.kind,
    of: command.of,
    order: lastOrder(state) + actors.length,
    cards: command.cards.map(({ number }) => ({
      card: ctx.ids() as CardId,
      group: ctx.ids() as GroupId,
      key: ctx.ids(),
      number,
    })),
  };
  return taken([...actors, { kind: 'cards.imported', facts, body: { source, fields } }]);
}

/** How many cards the step can still take [T5]. */
export function roomFor(state: WorkshopState, step: StepId): number {
  return Math.max(0, Math.min(LIMITS.cardsPerBoard - publishedIn(state, step), roomInWorkshop(state)));
}
