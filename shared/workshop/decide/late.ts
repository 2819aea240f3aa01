/** The tray "Kartu susulan" [W5], and "Tampilkan penulis" [E4]. */
import type { GroupId } from '../../cards/card.ts';
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { isSealed, lastOrder } from '../groups.ts';
import { newActor } from '../new-actor.ts';
import { authorOf } from '../people.ts';
import type { WorkshopState } from '../state.ts';

type LateCommand = Extract<Command, { name: 'late.accept' | 'late.answer' | 'authors.show' }>;

export function decideLate(state: WorkshopState, command: LateCommand, ctx: Context): Outcome {
  if (command.name === 'authors.show') {
    if (!state.steps.has(command.step)) return refuse('unknown');
    // Sealed means a count only, for facilitators too (`design.md` 3.2).
    if (isSealed(state, command.step)) return refuse('not-ready', { missing: ['reveal'] });
    const authors = [...state.cards.values()]
      .filter((card) => card.step === command.step && card.status === 'published')
      .map((card) => {
        const person = authorOf(state, card.author);
        const circle = card.circle === null ? undefined : state.circles.get(card.circle);
        const name = person?.name ?? circle?.name ?? '';
        return { card: card.id, name, constituency: person?.constituency ?? '' };
      });
    return taken([{ kind: 'authors.shown', facts: { step: command.step }, body: null }], { authors });
  }
  const late = state.tray.get(command.card);
  if (late === undefined || late.status === 'accepted' || late.status === 'withdrawn')
    return refuse('unknown');
  if (command.name === 'late.answer') {
    if (command.text.trim() === '') return refuse('reason-required');
    if (lengthOf(command.text) > LIMITS.paragraph) return refuse('text-too-long', { max: LIMITS.paragraph });
    return taken([{ kind: 'late.answered', facts: { card: late.id }, body: { text: command.text.trim() } }]);
  }
  // Nothing is left of it to hang up.
  if (state.erased.has(late.id)) return refuse('unknown');
  const group = ctx.ids() as GroupId;
  return taken(
    [
      ...newActor(state, late.kind, late.fields, ctx),
      {
        kind: 'late.accepted',
        facts: { card: late.id, group, key: ctx.ids(), order: lastOrder(state) },
        body: null,
      },
    ],
    { group: state.cards.get(late.id)?.group ?? group },
  );
}
