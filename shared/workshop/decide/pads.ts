/** Pads: wordings that a circle works out together [W6]. What is in one comes over its paper; here it begins and is settled. */
import { checkCard } from '../../cards/card-check.ts';
import type { PadId } from '../../cards/card.ts';
import { isPadField } from '../../cards/text.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { wordingOf } from '../groups.ts';
import { newActor } from '../new-actor.ts';
import { circleOfGroup, circleOfPad, isSettled, mayWorkIn, padOf, together, wordsOf } from '../pads.ts';
import type { WorkshopState } from '../state.ts';

type PadCommand = Extract<Command, { name: `pad.${string}` }>;

export function decidePad(state: WorkshopState, command: PadCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'pad.open':
      return decideOpen(state, command, ctx);
    case 'pad.settle':
      return decideSettle(state, command.pad, ctx);
    case 'pad.admit': {
      const pad = state.pads.get(command.pad);
      if (pad === undefined) return refuse('unknown');
      if (!pad.paused.includes(command.person)) return taken([]);
      const { person } = command;
      return taken([{ kind: 'text.paused', facts: { pad: pad.id, person, paused: false }, body: null }]);
    }
  }
}

function decideOpen(
  state: WorkshopState,
  { group: id, field }: Extract<PadCommand, { name: 'pad.open' }>,
  ctx: Context,
): Outcome {
  const group = state.groups.get(id);
  const circle = circleOfGroup(state, group);
  if (group === undefined || circle === null) return refuse('unknown', { group: id });
  if (!mayWorkIn(circle, ctx.viewer)) return refuse('not-allowed');
  const kind = state.method.cardKinds.find((each) => each.id === group.kind);
  if (kind?.fields.some((each) => each.id === field && isPadField(each)) !== true)
    return refuse('field-invalid', { field });
  // Two who open it at once meet in the same one.
  const known = padOf(state, id, field);
  if (known !== null) return taken([], { pad: known.id });
  const pad = ctx.ids() as PadId;
  return taken(
    [
      {
        kind: 'text.begun',
        facts: { pad, circle: circle.id, group: id, field },
        body: { text: wordsOf(state, group, field) },
      },
    ],
    { pad },
  );
}

/** The room has written down what the pad says a moment before. */
function decideSettle(state: WorkshopState, id: PadId, ctx: Context): Outcome {
  const pad = state.pads.get(id);
  const circle = circleOfPad(state, pad);
  if (pad === undefined || circle === null) return refuse('unknown');
  if (!mayWorkIn(circle, ctx.viewer) || pad.paused.includes(ctx.viewer.person)) return refuse('not-allowed');
  if (isSettled(state, pad)) return taken([]);
  const group = state.groups.get(pad.group);
  const kind = state.method.cardKinds.find((each) => each.id === group?.kind);
  if (group === undefined || kind === undefined) return refuse('unknown');
  const others = Object.entries(wordingOf(state, group)).filter(([field]) => field !== pad.field);
  const checked = checkCard(kind, Object.fromEntries([...others, [pad.field, pad.text]]));
  if ('refusal' in checked)
    return refuse(checked.refusal === 'required' ? 'reason-required' : checked.refusal, {
      field: checked.field,
    });
  const editors = together(pad.editors, pad.editors.length === 0 ? [ctx.viewer.person] : []);
  return taken([
    ...newActor(state, group.kind, checked.fields, ctx),
    {
      kind: 'text.settled',
      facts: { pad: id, group: group.id, rev: group.history.length + 1, editors },
      body: { text: pad.text, fields: checked.fields },
    },
  ]);
}
