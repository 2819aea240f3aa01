/** The facilitator's line, actors' answers to their roles, and the meeting's answers to objections (`design.md` 2.1, M3, M4). */
import type { GroupId } from '../../cards/card.ts';
import { lengthOf, LIMITS } from '../../cards/limits.ts';
import type { StepState } from '../../methods/schema.ts';
import { isStaff } from '../../permissions/commands.ts';
import { wayOf } from '../../polls/index.ts';
import type { ProgrammeClass } from '../../polls/way.ts';
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import type { WorkshopEvent } from '../entry.ts';
import { isLive } from '../groups.ts';
import { objectionsOf } from '../objections.ts';
import { isReplaced, optionTally, proposedBy } from '../polls.ts';
import { roleMatrix } from '../role-matrix.ts';
import type { WorkshopState } from '../state.ts';
import { runOf, sourceOf, stepOf } from '../steps.ts';

/** A line is drawn once the cards have been talked about. */
const DECIDES: readonly StepState[] = ['discussion', 'deciding', 'closed'];
const ABOVE: readonly ProgrammeClass[] = ['layak-mendesak', 'layak'];

/** What differs from the poll's proposal, or has no poll, needs a reason; it is printed. */
export function decideVerdicts(
  state: WorkshopState,
  command: Extract<Command, { name: 'groups.accept' }>,
): Outcome {
  const step = stepOf(state, command.step);
  if (step === null) return refuse('unknown');
  // It is the step decided on that must have come so far, not the one the room stands in [W5].
  if (!DECIDES.includes(runOf(state, command.step).state)) return refuse('not-allowed');
  const poll = command.poll === null ? null : (state.polls.get(command.poll) ?? null);
  if (
    command.poll !== null &&
    (poll === null || poll.state !== 'closed' || poll.on !== 'groups' || poll.step !== command.step)
  )
    return refuse('not-ready', { missing: ['poll'] });
  if (poll !== null && isReplaced(state, poll)) return refuse('changed');
  if (new Set(command.verdicts.map((verdict) => verdict.group)).size !== command.verdicts.length)
    return refuse('invalid', { field: 'verdicts' });
  const proposed = new Set(poll === null ? [] : proposedBy(poll));
  const verdicts: {
    group: GroupId;
    accepted: boolean;
    class: ProgrammeClass | null;
    computedClass: ProgrammeClass | null;
    moved: boolean;
  }[] = [];
  const reasons: { group: GroupId; reason: string }[] = [];
  for (const verdict of command.verdicts) {
    const group = state.groups.get(verdict.group);
    if (
      group === undefined ||
      !isLive(state, group) ||
      group.circle !== undefined ||
      group.step !== sourceOf(step)
    )
      return refuse('unknown', { group: verdict.group });
    // A step's line may name all its groups; a round on a late one is about that one [W5].
    if (poll !== null && poll.late !== null && poll.options[0]?.id !== group.id)
      return refuse('unknown-option', { group: group.id });
    const before = group.standing;
    const isScored = poll !== null && wayOf(poll.params.way).classifies;
    // A plenary asked after the scores confirms their classes; it has none of its own.
    const scored = poll === null ? null : optionTally(poll, group.id);
    const computedClass = scored?.class ?? (isScored ? null : before.computedClass);
    const cls = verdict.class ?? (isScored ? computedClass : before.class);
    // A scored programme is expected above the line by its class, any other group by the poll's proposal.
    const expected = isScored && cls !== null ? ABOVE.includes(cls) : proposed.has(group.id);
    const { accepted } = verdict;
    const isClassMoved = cls !== computedClass;
    const differs = poll === null || accepted !== expected || isClassMoved;
    const isKept = poll !== null && accepted === expected && !isScored && cls === before.class;
    const reason = (verdict.reason?.trim() ?? '') || (isKept && isClassMoved ? (before.reason ?? '') : '');
    if (differs && reason === '') return refuse('reason-required', { group: group.id });
    if (lengthOf(reason) > LIMITS.paragraph) return refuse('text-too-long', { max: LIMITS.paragraph });
    verdicts.push({ group: group.id, accepted, class: cls, computedClass, moved: differs });
    // What the poll proposes needs no reason; one is kept where it will be printed.
    if (reason !== '' && (differs || !accepted)) reasons.push({ group: group.id, reason });
  }
  if (verdicts.length === 0) return refuse('invalid');
  return taken([
    {
      kind: 'decision.accepted',
      facts: { step: command.step, poll: command.poll, verdicts },
      body: { reasons },
    },
  ]);
}

/**
 * An actor's delegate confirms, confirms with a note, or declines; without a marked delegate the first who answers becomes it.
 * The desk records an answer on paper (`trust.md` 2).
 */
export function decideRoleAnswer(
  state: WorkshopState,
  command: Extract<Command, { name: 'role.answer' }>,
  ctx: Context,
): Outcome {
  const actor = state.actors.get(command.actor);
  if (actor === undefined || actor.mergedInto !== null) return refuse('unknown');
  const cell = roleMatrix(state).cells.find(
    (cell) => cell.programme === command.programme && cell.actor === actor.id,
  );
  if (cell === undefined) return refuse('unknown');
  const desk = isStaff(ctx.viewer.role);
  const events: WorkshopEvent[] = [];
  if (desk) {
    if (!command.onPaper) return refuse('not-allowed');
  } else {
    if (state.people.get(ctx.viewer.person)?.actor !== actor.id) return refuse('not-allowed');
    if (actor.delegate !== null && actor.delegate !== ctx.viewer.person) return refuse('not-allowed');
    if (actor.delegate === null)
      events.push({
        kind: 'actor.delegated',
        facts: { actor: actor.id, person: ctx.viewer.person },
        body: null,
      });
  }
  const note = command.note?.trim() ?? '';
  if (command.answer !== 'confirmed' && note === '') return refuse('reason-required');
  if (lengthOf(note) > LIMITS.paragraph) return refuse('text-too-long', { max: LIMITS.paragraph });
  events.push({
    kind: 'matrix.answered',
    facts: {
      programme: cell.programme,
      actor: actor.id,
      answer: command.answer,
      roles: cell.roles.join(','),
      onPaper: desk && command.onPaper,
    },
    body: note === '' ? null : { note },
  });
  return taken(events);
}

export function decideObjection(
  state: WorkshopState,
  command: Extract<Command, { name: 'objection.answer' }>,
): Outcome {
  if (!objectionsOf(state).some((objection) => objection.id === command.objection)) return refuse('unknown');
  if (lengthOf(command.text) > LIMITS.paragraph) return refuse('text-too-long', { max: LIMITS.paragraph });
  return taken([
    {
      kind: 'decision.objection-answered',
      facts: { objection: command.objection },
      body: { text: command.text.trim() },
    },
  ]);
}
