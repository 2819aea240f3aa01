/**
 * The room's judgement: a command and the state it is given in make events, or a refusal. Pure; who asks, the time and fresh
 * ids come in the context. Permission and phase are asked here, once; the rules of each noun lie in `decide/<noun>.ts`.
 */
import { isStaff, mayCommand, mayInOwnCircle } from '../permissions/commands.ts';
import type { Command } from './command.ts';
import { type Context, type Outcome, refuse } from './context.ts';
import { decideActor } from './decide/actors.ts';
import { decideArrangement } from './decide/arrangement.ts';
import { decideCircle } from './decide/circles.ts';
import { decideBallot, decidePoll } from './decide/polls.ts';
import { decideDay } from './decide/days.ts';
import { decideGuest } from './decide/guests.ts';
import { decideHall } from './decide/hall.ts';
import { decideDictionary } from './decide/dictionary.ts';
import { decideImport } from './decide/import.ts';
import { decideInvitation } from './decide/invitations.ts';
import { decidePad } from './decide/pads.ts';
import { decideLate } from './decide/late.ts';
import { decidePerson } from './decide/people.ts';
import { decideProceedings } from './decide/proceedings.ts';
import { decideRedaction } from './decide/redaction.ts';
import { decideStep } from './decide/steps.ts';
import { decideUndo } from './decide/undo.ts';
import { decideObjection, decideRoleAnswer, decideVerdicts } from './decide/verdicts.ts';
import { decideWording } from './decide/wording.ts';
import { phaseOf } from './days.ts';
import { isOfLedCircle } from './leading.ts';
import { attending } from './people.ts';
import { runOf } from './steps.ts';
import type { WorkshopState } from './state.ts';
import type { Viewer } from './view.ts';

/** What phones write, beside cards. */
const HELD = new Set<Command['name']>([
  'ballot.cast',
  'role.answer',
  'person.add',
  'person.edit',
  'actor.speak',
  'circle.join',
  'pad.open',
  'pad.settle',
]);
const THAW_MS = 3000;

export function decide(state: WorkshopState, command: Command, ctx: Context): Outcome {
  const stepState = runOf(state, state.current).state;
  const phase = phaseOf(state);
  const leads =
    mayInOwnCircle(ctx.viewer.role, phase, command.name) && isOfLedCircle(state, command, ctx.viewer.person);
  if (!leads && !mayCommand(ctx.viewer.role, stepState, phase, command.name)) {
    return refuse(phase === 'frozen' || phase === 'adjourned' ? phase : 'not-allowed');
  }
  if (!mayStillSpeak(state, ctx.viewer)) return refuse('not-allowed');
  // "Bekukan": phones read only. What waits on them is tried again by itself until the facilitator lets go.
  if (state.hall.frozen && (leads || HELD.has(command.name)) && !isStaff(ctx.viewer.role))
    return refuse('busy', { ms: THAW_MS });
  switch (command.name) {
    case 'workshop.settings':
    case 'door.lock':
    case 'door.wait':
    case 'code.renew':
    case 'screen.show':
    case 'join.recall':
    case 'spotlight.set':
    case 'freeze.set':
    case 'map.set':
    case 'result.read':
      return decideHall(state, command, ctx);
    case 'workshop.adjourn':
    case 'workshop.resume':
      return decideDay(state, command, ctx);
    case 'person.join':
    case 'person.add':
    case 'person.edit':
    case 'person.attend':
    case 'person.leave':
    case 'person.return':
    case 'person.remove':
    case 'person.merge':
    case 'person.role':
    case 'person.assign':
    case 'claim.ask':
    case 'claim.answer':
    case 'hand.raise':
    case 'hand.lower':
    case 'done.set':
      return decidePerson(state, command, ctx);
    case 'dictionary.set':
      return decideDictionary(state, command);
    case 'people.invite':
    case 'people.uninvite':
      return decideInvitation(state, command, ctx);
    case 'guest.ask':
    case 'guest.leave':
    case 'guest.admit':
    case 'guest.decline':
      return decideGuest(state, command, ctx);
    case 'actor.add':
    case 'actor.edit':
    case 'actor.merge':
    case 'actor.speak':
    case 'actor.delegate':
      return decideActor(state, command, ctx);
    case 'step.advance':
    case 'step.close-now':
    case 'step.cancel-closing':
    case 'step.reopen':
    case 'step.options':
    case 'timer.set':
    case 'cards.reveal':
      return decideStep(state, command, ctx);
    case 'cards.import':
      return decideImport(state, command, ctx);
    case 'late.accept':
    case 'late.answer':
    case 'authors.show':
      return decideLate(state, command, ctx);
    case 'card.move':
    case 'card.hide':
    case 'group.join':
    case 'group.split':
    case 'group.place':
    case 'group.hide':
    case 'group.tell-apart':
      return decideArrangement(state, command, ctx);
    case 'group.create':
    case 'group.word':
    case 'statement.word':
    case 'clause.word':
      return decideWording(state, command, ctx);
    case 'circles.set':
    case 'circle.join':
    case 'circle.place':
    case 'circle.draw':
    case 'circle.lead':
    case 'circle.timer':
    case 'circle.done':
    case 'circle.admit':
    case 'circle.show':
    case 'circles.tell':
    case 'circles.merge':
      return decideCircle(state, command, ctx);
    case 'pad.open':
    case 'pad.settle':
    case 'pad.admit':
      return decidePad(state, command, ctx);
    case 'poll.open':
    case 'poll.open-late':
    case 'poll.close':
    case 'poll.close-now':
    case 'poll.cancel-closing':
    case 'poll.void':
      return decidePoll(state, command, ctx);
    case 'ballot.cast':
      return decideBallot(state, command, ctx);
    case 'groups.accept':
      return decideVerdicts(state, command);
    case 'role.answer':
      return decideRoleAnswer(state, command, ctx);
    case 'objection.answer':
      return decideObjection(state, command);
    case 'proceedings.set':
    case 'notula.add':
    case 'notula.edit':
    case 'notula.remove':
    case 'result.freeze':
    case 'result.correct':
    case 'result.ratify':
      return decideProceedings(state, command, ctx);
    case 'record.redact':
    case 'erasure.ask':
    case 'data.give':
      return decideRedaction(state, command, ctx);
    case 'undo':
    case 'redo':
      return decideUndo(state, command, ctx);
  }
}

/**
 * A seat of the hall speaks for a person who attends, and as a helper only while they are one. Seats are told within a
 * moment [T2]; the record knows at once.
 */
function mayStillSpeak(state: WorkshopState, { role, person: id }: Viewer): boolean {
  if (role !== 'participant' && role !== 'helper') return true;
  const person = attending(state, id);
  return person !== null && (role === 'participant' || person.role === 'helper');
}
