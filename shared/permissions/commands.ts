/**
 * Who may give which command in which step state: one table, asked by `decide` and by every screen that offers the command
 * (`style.md` 2, 11; roles in `trust.md` 2). What depends on the thing itself (own hand, own actor, own people) is checked where
 * the command is decided.
 */
import type { StepState } from '../methods/schema.ts';
import type { CommandName, Role } from './command-names.ts';

/** `adjourned` is the time between two days of a workshop that is running. */
type Phase = 'lobby' | 'running' | 'adjourned' | 'frozen';

interface Right {
  readonly roles: readonly Role[];
  /** Step states of the current step in which it is allowed; absent = all. */
  readonly states?: readonly StepState[];
  readonly phases: readonly Phase[];
}

const LEAD = ['facilitator', 'cofacilitator'] as const;
const STAFF = ['facilitator', 'cofacilitator', 'notulis'] as const;
const HALL = ['participant', 'helper'] as const;
const BEFORE_FREEZE = ['lobby', 'running', 'adjourned'] as const;
const ALWAYS = ['lobby', 'running', 'adjourned', 'frozen'] as const;
const RUNNING = ['running'] as const;
/** Between two days time stands still: no step, poll, timer or arrival. */
const BY_DAY = ['lobby', 'running'] as const;
/** What the desk sorts and words in the evening as well. */
const BEGUN = ['running', 'adjourned'] as const;

const lead = (phases: readonly Phase[] = BEFORE_FREEZE): Right => ({ roles: LEAD, phases });
const staff = (phases: readonly Phase[] = BEFORE_FREEZE): Right => ({ roles: STAFF, phases });

const RIGHTS = {
  'workshop.settings': staff(),
  'door.lock': lead(ALWAYS),
  'door.wait': lead(ALWAYS),
  'code.renew': lead(ALWAYS),
  'screen.show': lead(ALWAYS),
  'join.recall': lead(ALWAYS),
  'spotlight.set': lead(ALWAYS),
  'freeze.set': lead(BY_DAY),
  'workshop.adjourn': lead(RUNNING),
  'workshop.resume': lead(BEGUN),
  'map.set': lead(),
  'person.join': { roles: ['guest'], phases: BEFORE_FREEZE },
  'person.add': { roles: [...STAFF, 'helper'], phases: BEFORE_FREEZE },
  'person.edit': { roles: [...STAFF, ...HALL], phases: BEFORE_FREEZE },
  'person.attend': staff(),
  'person.leave': staff(),
  'person.return': { roles: [...STAFF, ...HALL], phases: BY_DAY },
  'person.merge': lead(),
  'person.remove': lead(),
  'person.role': lead(),
  'person.assign': staff(),
  'guest.ask': { roles: ['guest'], phases: BEFORE_FREEZE },
  'guest.leave': { roles: ['guest'], phases: ALWAYS },
  'guest.admit': staff(),
  'guest.decline': staff(ALWAYS),
  'dictionary.set': lead(),
  'people.invite': staff(),
  'people.uninvite': staff(),
  'claim.ask': { roles: ['guest'], phases: ALWAYS },
  'claim.answer': staff(ALWAYS),
  'hand.raise': { roles: HALL, phases: RUNNING },
  'hand.lower': { roles: [...LEAD, ...HALL], phases: ALWAYS },
  'done.set': { roles: HALL, phases: RUNNING },
  'actor.add': staff(),
  'actor.edit': staff(),
  'actor.merge': lead(),
  'actor.speak': { roles: [...STAFF, ...HALL], phases: BEFORE_FREEZE },
  'actor.delegate': lead(),
  'step.advance': lead(BY_DAY),
  'step.close-now': lead(RUNNING),
  'step.cancel-closing': lead(RUNNING),
  'step.reopen': lead(RUNNING),
  'step.options': lead(),
  'timer.set': lead(BY_DAY),
  'card.move': lead(BEGUN),
  'card.hide': lead(BEGUN),
  'cards.reveal': lead(RUNNING),
  'cards.import': lead(),
  'late.accept': lead(BEGUN),
  'late.answer': lead(BEGUN),
  'authors.show': lead(ALWAYS),
  'group.create': lead(BEGUN),
  'group.join': lead(BEGUN),
  'group.split': lead(BEGUN),
  'group.place': lead(BEGUN),
  'group.word': staff(BEGUN),
  'group.hide': lead(BEGUN),
  'group.tell-apart': lead(BEGUN),
  'statement.word': staff(BEGUN),
  'circles.set': lead(),
  'circle.join': { roles: HALL, phases: BEFORE_FREEZE },
  'circle.place': lead(),
  'circle.draw': lead(),
  'circle.lead': lead(),
  'circle.timer': lead(RUNNING),
  'circle.done': lead(RUNNING),
  'circle.admit': lead(RUNNING),
  'circle.show': lead(RUNNING),
  'circles.tell': lead(RUNNING),
  'circles.merge': lead(RUNNING),
  'pad.open': { roles: [...STAFF, ...HALL], phases: RUNNING },
  'pad.settle': { roles: [...STAFF, ...HALL], phases: RUNNING },
  'pad.admit': lead(RUNNING),
  'poll.open': { roles: LEAD, phases: RUNNING, states: ['discussion', 'deciding'] },
  'poll.open-late': lead(RUNNING),
  'poll.close': lead(RUNNING),
  'poll.close-now': lead(RUNNING),
  'poll.cancel-closing': lead(RUNNING),
  'poll.void': lead(RUNNING),
  'ballot.cast': { roles: [...HALL, 'notulis'], phases: RUNNING },
  'groups.accept': lead(RUNNING),
  'role.answer': { roles: [...STAFF, ...HALL], phases: BEGUN },
  'objection.answer': staff(),
  'proceedings.set': staff(),
  'notula.add': staff(),
  'notula.edit': staff(),
  'notula.remove': staff(),
  'clause.word': lead(),
  'result.read': lead(RUNNING),
  'result.freeze': lead(RUNNING),
  'result.correct': lead(['frozen']),
  'result.ratify': { roles: HALL, phases: ['frozen'] },
  'record.redact': lead(ALWAYS),
  'erasure.ask': { roles: [...STAFF, ...HALL], phases: ALWAYS },
  'data.give': { roles: [...LEAD, ...HALL], phases: ALWAYS },
  undo: staff(),
  redo: staff(),
} satisfies Record<CommandName, Right>;

/** Whether a role may give a command while the current step is in this state and the workshop in this phase. */
export function mayCommand(role: Role, stepState: StepState, phase: Phase, name: CommandName): boolean {
  const right: Right = RIGHTS[name];
  if (!right.roles.includes(role) || !right.phases.includes(phase)) return false;
  return right.states === undefined || right.states.includes(stepState);
}

/**
 * What a participant may besides who leads a circle (sub-fasilitator), in that circle alone and while it runs: arrange its
 * board and lead its time. Nothing is hidden by them, nobody placed, no step moved.
 */
const LEADING_A_CIRCLE = new Set<CommandName>([
  'circle.timer',
  'circle.done',
  'card.move',
  'group.create',
  'group.join',
  'group.split',
  'group.place',
  'group.word',
  'undo',
  'redo',
]);

export function mayInOwnCircle(role: Role, phase: Phase, name: CommandName): boolean {
  return HALL.some((each) => each === role) && phase === 'running' && LEADING_A_CIRCLE.has(name);
}

/** The desk's roles: they see authors' sections, people and the tray. */
export function isStaff(role: Role): boolean {
  return (STAFF as readonly Role[]).includes(role);
}

export function isLead(role: Role): boolean {
  return (LEAD as readonly Role[]).includes(role);
}
