/** Circles (kelompok sidang): naming them, who is in which, who leads, their time, and the merge into the plenary. */
import type { CircleId, PersonId, StepId } from '../../cards/card.ts';
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import { areInCircles, circleOf, circlesOf, drawInto, mayRunInCircles } from '../circles.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopEvent } from '../entry.ts';
import { isSealed, publishedIn, survivor } from '../groups.ts';
import { merge } from '../merging.ts';
import { foldName } from '../names.ts';
import { attending } from '../people.ts';
import type { Circle, StepRun, WorkshopState } from '../state.ts';
import { runOf, stepOf } from '../steps.ts';
import { nextTimer } from '../timer.ts';

type CircleCommand = Extract<Command, { name: `circle.${string}` | `circles.${string}` }>;

export function decideCircle(state: WorkshopState, command: CircleCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'circles.set':
      return decideSet(state, command, ctx);
    case 'circle.join': {
      const circle = running(state, command.circle);
      if (circle === null) return refuse('unknown');
      if (runOf(state, circle.step).circles?.entry !== 'choice') return refuse('not-allowed');
      return enter(state, circle.step, ctx.viewer.person, circle.id);
    }
    case 'circle.place': {
      if (!areInCircles(state, command.step)) return refuse('unknown');
      const circle = command.circle === null ? null : running(state, command.circle);
      if (command.circle !== null && circle?.step !== command.step) return refuse('unknown');
      if (attending(state, command.person) === null) return refuse('unknown');
      return enter(state, command.step, command.person, command.circle);
    }
    case 'circle.draw':
      return decideDraw(state, command, ctx);
    case 'circle.lead': {
      const circle = running(state, command.circle);
      if (circle === null) return refuse('unknown');
      const { person } = command;
      if (person !== null && attending(state, person) === null) return refuse('unknown');
      if (circle.leader === person) return taken([]);
      const led: WorkshopEvent = { kind: 'circle.led', facts: { circle: circle.id, person }, body: null };
      // Whoever leads a circle is in it.
      const comes = person !== null && !circle.members.includes(person);
      return taken(comes ? [entered(circle.step, [{ person, circle: circle.id }]), led] : [led]);
    }
    case 'circle.timer': {
      const circle = running(state, command.circle);
      if (circle === null) return refuse('unknown');
      const timer = nextTimer(circle.timer, command.act, command.ms, ctx.now);
      if (timer === null) return refuse('invalid');
      return taken([{ kind: 'circle.timed', facts: { circle: circle.id, timer }, body: null }]);
    }
    case 'circle.done': {
      const circle = running(state, command.circle);
      if (circle === null) return refuse('unknown');
      if (circle.done === command.done) return taken([]);
      const { done } = command;
      return taken([{ kind: 'circle.finished', facts: { circle: circle.id, done }, body: null }]);
    }
    case 'circle.admit': {
      const circle = running(state, command.circle);
      if (circle === null) return refuse('unknown');
      if (!circle.paused.includes(command.person)) return taken([]);
      const { person } = command;
      return taken([
        { kind: 'circle.paused', facts: { circle: circle.id, person, paused: false }, body: null },
      ]);
    }
    case 'circle.show': {
      if (command.circle !== null && running(state, command.circle) === null) return refuse('unknown');
      return taken([{ kind: 'workshop.hall', facts: { change: { circle: command.circle } }, body: null }]);
    }
    case 'circles.tell': {
      if (!areInCircles(state, command.step)) return refuse('unknown');
      const text = command.text?.trim() ?? '';
      if (lengthOf(text) > LIMITS.longText) return refuse('text-too-long', { max: LIMITS.longText });
      return taken([
        { kind: 'circles.told', facts: { step: command.step }, body: text === '' ? null : { text } },
      ]);
    }
    case 'circles.merge': {
      if (!areInCircles(state, command.step)) return refuse('unknown');
      if (runOf(state, command.step).state === 'prepared') return refuse('not-ready', { missing: ['open'] });
      return taken([merge(state, command.step)]);
    }
  }
}

/** The circle, while it runs. */
function running(state: WorkshopState, id: CircleId): Circle | null {
  const circle = state.circles.get(id);
  return circle !== undefined && areInCircles(state, circle.step) ? circle : null;
}

/**
 * Circles are set up while the step is prepared. While they work, one may be named anew or added; what people wrote in would
 * hang nowhere, so it stays.
 */
function decideSet(
  state: WorkshopState,
  command: Extract<Command, { name: 'circles.set' }>,
  ctx: Context,
): Outcome {
  const { step: id, entry } = command;
  const step = stepOf(state, id);
  if (step === null || !mayRunInCircles(step)) return refuse('unknown');
  const run = runOf(state, id);
  if (run.state !== 'prepared' && !areInCircles(state, id)) return refuse('step-closed');
  const wanted = command.circles;
  if (wanted.length > LIMITS.circles) return refuse('invalid', { field: 'circles' });
  const names = wanted.map(({ circleName }) => circleName.trim());
  for (const name of names) {
    if (name === '') return refuse('reason-required', { field: 'circles' });
    if (lengthOf(name) > LIMITS.circleName) return refuse('text-too-long', { max: LIMITS.circleName });
  }
  if (new Set(names.map(foldName)).size !== names.length) return refuse('invalid', { field: 'names' });
  const known = new Map(circlesOf(state, id).map((circle) => [circle.id, circle]));
  const kept = new Set<CircleId>();
  const circles: { circle: CircleId; theme: Circle['theme'] }[] = [];
  for (const { circle, theme } of wanted) {
    if (circle !== null && (!known.has(circle) || kept.has(circle))) return refuse('unknown');
    if (theme !== null && survivor(state, theme)?.standing.state !== 'accepted') return refuse('unknown');
    if (circle !== null) kept.add(circle);
    circles.push({ circle: circle ?? (ctx.ids() as CircleId), theme });
  }
  const written = writtenIn(state, id);
  for (const circle of known.keys())
    if (!kept.has(circle) && written.has(circle)) return refuse('not-ready', { missing: ['cards'] });
  // What all have written together already hangs on the board of the step.
  if (known.size === 0 && publishedIn(state, id) > 0) return refuse('not-ready', { missing: ['cards'] });
  const events: WorkshopEvent[] = [
    { kind: 'circles.set', facts: { step: id, entry, circles }, body: { names } },
  ];
  // Within a circle nothing is sealed: its members write together, and the others see it at the merge.
  if (circles.length > 0 && isSealed(state, id))
    events.unshift({ kind: 'step.options-set', facts: { step: id, options: { sealed: false } }, body: null });
  return taken(events);
}

function writtenIn(state: WorkshopState, step: StepId): Set<CircleId> {
  const written = new Set<CircleId>();
  for (const card of state.cards.values())
    if (card.step === step && card.circle !== null) written.add(card.circle);
  for (const group of state.groups.values())
    if (group.step === step && group.circle !== undefined) written.add(group.circle);
  return written;
}

function decideDraw(
  state: WorkshopState,
  command: Extract<Command, { name: 'circle.draw' }>,
  ctx: Context,
): Outcome {
  const { step, again } = command;
  if (!areInCircles(state, step)) return refuse('unknown');
  const circles = circlesOf(state, step);
  const leaders = new Set(circles.map(({ leader }) => leader));
  const people = [...state.people.values()]
    .filter(({ status }) => status === 'here')
    .map(({ id }) => id)
    .filter((id) => (again ? !leaders.has(id) : circleOf(state, step, id) === null));
  const drawn = new Set(people);
  const rooms = circles.map(({ id, members }) => ({
    id,
    members: members.filter((each) => !drawn.has(each)),
  }));
  const moves = drawInto(rooms, people, (id) => state.people.get(id)?.constituency ?? '', ctx.ids);
  return taken(moves.length === 0 ? [] : [entered(step, moves)]);
}

function enter(state: WorkshopState, step: StepId, person: PersonId, circle: CircleId | null): Outcome {
  if ((circleOf(state, step, person)?.id ?? null) === circle) return taken([]);
  return taken([entered(step, [{ person, circle }])]);
}

function entered(
  step: StepId,
  moves: readonly { person: PersonId; circle: CircleId | null }[],
): WorkshopEvent {
  return { kind: 'circle.entered', facts: { step, moves }, body: null };
}

/** A step that runs in circles seals nothing. */
export function sealsInCircles(run: StepRun, sealed: boolean | undefined): boolean {
  return sealed === true && run.circles !== null && !run.circles.merged;
}
