/** Words on the hall's screen, in English. */

import type { screen as indonesian } from '../id/screen.ts';
import type { Words } from '../language.ts';
import { numbers as n } from './numbers.ts';

const many = (count: number, one: string, more: string) => `${n.integer(count)} ${count === 1 ? one : more}`;

export const screen: Words<typeof indonesian> = {
  lobby: {
    phrase: 'Three words:',
    point: 'Point your phone camera here',
    orOpenBefore: 'or open',
    orOpenAfter: 'and type',
    begins: 'Begins at',
    inMinutes: (minutes) => `in ${many(minutes, 'minute', 'minutes')}`,
    soon: 'beginning soon',
    arrived: (invited) => `of ${n.integer(invited)} invited are here`,
    here: 'people are here',
    seats: (name, present, invited) => `${name}: ${n.integer(present)} of ${n.integer(invited)} here`,
    locked: 'The door is locked. Please ask the facilitator.',
    day: (day, of) => `Day ${n.integer(day)} of ${n.integer(of)}`,
  },

  foot: {
    cards: (count) => `${many(count, 'card', 'cards')} on the wall`,
    writers: (writers, of) => `${n.integer(writers)} of ${many(of, 'person has', 'people have')} written`,
    done: (done, of) => `${n.integer(done)} of ${many(of, 'person is', 'people are')} done`,
    record: (entry: number, code: string) => `Record, entry ${n.integer(entry)}: ${code}`,
    nameless: 'Without names',
    page: (page, of) => `Page ${n.integer(page)} of ${n.integer(of)}`,
    more: (count) => `and ${many(count, 'more card', 'more cards')}`,
  },

  wall: {
    empty: 'The wall is still empty',
    writing: (connected) => `${many(connected, 'person is', 'people are')} writing.`,
    write: 'One thought per card, on your phone.',
    loose: 'Other cards',
    picture: (rows) => `What answers what. ${rows.join('. ')}.`,
    sum: 'Total',
  },
  prepared: {
    next: 'Next',
    wait: 'Opening in a moment.',
  },
  sealed: {
    cards: 'cards are in',
    together: 'Turned over together when everybody has written.',
  },

  spotlight: 'Let us talk about this one',

  deciding: {
    voted: (of) => `of ${n.integer(of)} have voted`,
    rated: (of) => `of ${n.integer(of)} have scored`,
    options: (count) => many(count, 'option', 'options'),
    changeable: 'Can be changed until it closes.',
    sealed: 'The result is still sealed.',
    together: 'Opened together when voting closes.',
  },

  outcome: {
    of: (what) => `Result: ${what.toLowerCase()}`,
    accepted: (count, what) => `${n.integer(count)} × ${what.toLowerCase()} chosen`,
    proposed: (count, what) =>
      count === 0
        ? `No ${what.toLowerCase()} leads yet`
        : `${n.integer(count)} × ${what.toLowerCase()} on top`,
    acceptedNone: (what) => `No ${what.toLowerCase()} chosen yet`,
    urgent: (count) => `${many(count, 'proposal is', 'proposals are')} feasible and urgent`,
    scoreRule: 'Weighted scores 1–5',
    consensus: { reached: 'Consensus reached', not: 'No consensus yet' },
    majority: { passed: 'Accepted by majority', rejected: 'Not accepted' },
    void: 'The vote is void',
    others: (count: number) => `and ${n.integer(count)} more`,
    dots: (dots, people) => `${many(dots, 'dot', 'dots')} from ${many(people, 'person', 'people')}`,
    bare: (count) => `${many(count, 'other option', 'other options')} without a dot`,
    voters: (voted, of) => `${n.integer(voted)} of ${many(of, 'person', 'people')} voted`,
    raters: (voted, of) => `${n.integer(voted)} of ${many(of, 'person', 'people')} scored`,
    way: (way, clock) => `${way}, closed at ${clock}`,
    round: (round) => `Round ${n.integer(round)}`,
    objections: (count) => `${many(count, 'objection', 'objections')} kept in the minutes`,
  },

  statement: {
    from: (cards) => `Made from ${many(cards, 'card', 'cards')}`,
    settled: 'Agreed',
    proposed: 'The wording under discussion',
  },

  roles: {
    answered: (answered, of) => `${n.integer(answered)} of ${many(of, 'role', 'roles')} answered`,
    gaps: (count) => `${n.integer(count)} with nobody responsible`,
    clashes: (count) => `${n.integer(count)} with two responsible`,
    cell: (actor, roles, answer) => `${actor} ${roles.toLowerCase()}, ${answer.toLowerCase()}`,
    empty: 'No roles proposed yet',
    picture: (rows) => `Role matrix. ${rows.join('. ')}.`,
  },
  benchmark: {
    withoutLink: 'Not linked yet',
    indicator: 'Indicator',
    baseline: 'Now',
    none: 'none yet',
    picture: (rows) => `Targets over the years. ${rows.join('. ')}.`,
  },
  roadmap: {
    total: (sum) => `Total ${sum}`,
    activities: (count) => many(count, 'activity', 'activities'),
    unfunded: 'no funds yet',
    empty: 'No activities yet',
    picture: (rows) => `Road map. ${rows.join('. ')}.`,
  },

  reading: {
    title: 'Reading of the minutes',
    clause: 'Item',
    of: (of) => `of ${n.integer(of)}`,
    done: 'read',
    empty: 'The draft is being prepared',
  },
  frozen: {
    title: 'The result is frozen',
    version: (version) => `Version ${n.integer(version)}`,
    at: (clock) => `at ${clock}`,
    code: 'Result code',
    check: 'Read and confirm on your phone',
    thanks: 'Thank you. The result belongs to all of us.',
    correction: (reason) => `Correction: ${reason}`,
    ratified: (done, all) => `Confirmed by phone: ${n.integer(done)} of ${n.integer(all)} groups`,
    done: 'done',
    notYet: 'not yet',
  },

  day: {
    number: (day) => `End of day ${n.integer(day)}`,
    ended: 'See you again',
    until: (date, time) => `We go on ${date}, at ${time}`,
    code: 'Code and address stay the same',
  },

  map: 'Map',
  noMap: 'No map has been put up',
  points: (count) => `${n.integer(count)} ${count === 1 ? 'point' : 'points'}`,

  looking: 'The screen is looking for the room',
  lastSeen: (clock) => `The picture of ${clock} stays.`,
  connecting: 'Connecting to the room',
  ended: 'This screen was taken off the workshop. Open it again from the desk.',
  rehearsal: 'REHEARSAL',
  blank: 'The screen is blank',
};
