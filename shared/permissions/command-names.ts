/** The list of command names; the unions in `workshop/command.ts` and the table in `commands.ts` are checked against it. */
export const COMMANDS = [
  // the workshop and its doors
  'workshop.settings',
  'door.lock',
  'door.wait',
  'code.renew',
  'screen.show',
  'join.recall',
  'spotlight.set',
  'freeze.set',
  'workshop.adjourn',
  'workshop.resume',
  'map.set',
  // people
  'person.join',
  'person.add',
  'person.edit',
  'person.attend',
  'person.leave',
  'person.return',
  'person.merge',
  'person.remove',
  'person.role',
  'person.assign',
  'guest.ask',
  'guest.leave',
  'guest.admit',
  'guest.decline',
  'dictionary.set',
  'people.invite',
  'people.uninvite',
  'claim.ask',
  'claim.answer',
  'hand.raise',
  'hand.lower',
  'done.set',
  // actors
  'actor.add',
  'actor.edit',
  'actor.merge',
  'actor.speak',
  'actor.delegate',
  // steps and time
  'step.advance',
  'step.close-now',
  'step.cancel-closing',
  'step.reopen',
  'step.options',
  'timer.set',
  // cards and groups
  'card.move',
  'card.hide',
  'cards.reveal',
  'cards.import',
  'late.accept',
  'late.answer',
  'authors.show',
  'group.create',
  'group.join',
  'group.split',
  'group.place',
  'group.word',
  'group.hide',
  'group.tell-apart',
  'statement.word',
  // circles
  'circles.set',
  'circle.join',
  'circle.place',
  'circle.draw',
  'circle.lead',
  'circle.timer',
  'circle.done',
  'circle.admit',
  'circle.show',
  'circles.tell',
  'circles.merge',
  'pad.open',
  'pad.settle',
  'pad.admit',
  // deciding
  'poll.open',
  'poll.open-late',
  'poll.close',
  'poll.close-now',
  'poll.cancel-closing',
  'poll.void',
  'ballot.cast',
  'groups.accept',
  'role.answer',
  'objection.answer',
  // the event's own data and the result
  'proceedings.set',
  'notula.add',
  'notula.edit',
  'notula.remove',
  'clause.word',
  'result.read',
  'result.freeze',
  'result.correct',
  'result.ratify',
  // taking words away
  'record.redact',
  'erasure.ask',
  'data.give',
  // time back
  'undo',
  'redo',
] as const;
export type CommandName = (typeof COMMANDS)[number];

export const ROLES = [
  'facilitator',
  'cofacilitator',
  'notulis',
  'participant',
  'helper',
  'screen',
  'guest',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Whether a participant also adds people without a phone and writes for them [W3]; `commands.ts` says the same. Here, because
 * a phone has no room for the whole table.
 */
export function isHelper(role: Role): boolean {
  return role === 'helper';
}
