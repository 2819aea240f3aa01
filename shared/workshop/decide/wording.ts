/**
 * Wordings (rumusan): of groups, of a step's statement, of the minutes' clauses [W6: one pen, the plain text after each pause;
 * W7: beside the author's words, never instead of them]. A wording names the rev it was made on.
 */
import { checkCard } from '../../cards/card-check.ts';
import type { Fields, GroupId } from '../../cards/card.ts';
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import { areInCircles } from '../circles.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { lastOrder } from '../groups.ts';
import { newActor } from '../new-actor.ts';
import type { WorkshopState } from '../state.ts';
import { unknownPhoto } from '../pictures.ts';
import { runOf, stepOf } from '../steps.ts';

type WordingCommand = Extract<
  Command,
  { name: 'group.create' | 'group.word' | 'statement.word' | 'clause.word' }
>;

export function decideWording(state: WorkshopState, command: WordingCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'group.create': {
      const step = stepOf(state, command.step);
      if (step?.collects?.kinds.includes(command.kind) !== true) return refuse('unknown');
      const checked = check(state, command.kind, command.fields);
      if ('refused' in checked) return checked;
      const { circle } = command;
      if (
        circle !== undefined &&
        (state.circles.get(circle)?.step !== command.step || !areInCircles(state, command.step))
      )
        return refuse('unknown');
      const group = ctx.ids() as GroupId;
      const order = lastOrder(state);
      return taken(
        [
          ...newActor(state, command.kind, checked.fields, ctx),
          {
            kind: 'group.created',
            facts: {
              group,
              step: command.step,
              kind: command.kind,
              order,
              ...(circle === undefined ? {} : { circle }),
            },
            body: { fields: checked.fields },
          },
        ],
        { group },
      );
    }
    case 'group.word': {
      const group = state.groups.get(command.group);
      if (group === undefined || group.into !== null) return refuse('unknown');
      if (group.rev !== command.rev) return refuse('changed', { rev: group.rev });
      const rev = group.history.length + 1;
      if (command.fields === null) {
        if (group.cards.length === 0) return refuse('invalid');
        return taken([{ kind: 'group.worded', facts: { group: group.id, rev }, body: { fields: null } }]);
      }
      const checked = check(state, group.kind, command.fields);
      if ('refused' in checked) return checked;
      return taken([
        ...newActor(state, group.kind, checked.fields, ctx),
        { kind: 'group.worded', facts: { group: group.id, rev }, body: { fields: checked.fields } },
      ]);
    }
    case 'statement.word': {
      const step = stepOf(state, command.step);
      if (step === null || step.settles !== 'statement') return refuse('unknown');
      const run = runOf(state, command.step);
      if (run.state === 'closed') return refuse('step-closed');
      if ((run.statement?.rev ?? 0) !== command.rev)
        return refuse('changed', { rev: run.statement?.rev ?? 0 });
      if (lengthOf(command.text) > LIMITS.paragraph)
        return refuse('text-too-long', { max: LIMITS.paragraph });
      const rev = (run.statement?.history.length ?? 0) + 1;
      return taken([
        { kind: 'text.worded', facts: { step: command.step, rev }, body: { text: command.text } },
      ]);
    }
    case 'clause.word':
      if (!Number.isSafeInteger(command.clause) || command.clause < 1 || command.clause > 20)
        return refuse('invalid');
      if (command.text !== null && lengthOf(command.text) > LIMITS.paragraph)
        return refuse('text-too-long', { max: LIMITS.paragraph });
      return taken([
        {
          kind: 'result.clause-worded',
          facts: { clause: command.clause },
          body: command.text === null ? null : { text: command.text },
        },
      ]);
  }
}

function check(
  state: WorkshopState,
  kindId: string,
  fields: Fields,
): { fields: Fields } | ReturnType<typeof refuse> {
  const kind = state.method.cardKinds.find((kind) => kind.id === kindId);
  if (kind === undefined) return refuse('unknown');
  const checked = checkCard(kind, fields);
  if (!('refusal' in checked)) {
    const unknown = unknownPhoto(state, kind, checked.fields);
    return unknown === null ? checked : refuse('field-invalid', { field: unknown });
  }
  return refuse(checked.refusal === 'required' ? 'field-invalid' : checked.refusal, { field: checked.field });
}
