/** Words all faces share, in English. Keys and meaning: the Indonesian file. */

import type { common as indonesian } from '../id/common.ts';
import type { Words } from '../language.ts';
import { numbers } from './numbers.ts';

const n = numbers;
const many = (count: number, one: string, more: string) => `${n.integer(count)} ${count === 1 ? one : more}`;

export const common: Words<typeof indonesian> = {
  name: 'Mufakat',
  numbers,

  stepStates: {
    prepared: 'Prepared',
    open: 'Open',
    discussion: 'Discussion',
    deciding: 'Deciding',
    closed: 'Closed',
  },
  step: {
    list: 'Steps',
    of: (number, count) => (number === 0 ? 'Opening' : `Step ${number} of ${count}`),
    here: 'The room is here',
    done: 'Done',
    skipped: (reason) => (reason === '' ? 'Skipped' : `Skipped: ${reason}`),
    reopened: 'Reopened',
  },

  marks: {
    'device-unsaved': 'Not kept yet, do not close this page',
    device: 'On this phone',
    stored: 'Saved',
    board: 'On the wall',
    boardIn: (group) => `On the wall · group ${group}`,
    boardSealed: 'On the wall, still face down',
    tray: 'Waiting for the facilitator',
    refused: 'Cannot be pinned yet',
    hidden: 'Hidden',
    speaking: 'Turn to speak',
    sealed: 'Card face down',
  },
  cards: (count) => many(count, 'card', 'cards'),
  joined: (count) => `${many(count, 'proposal', 'proposals')} joined`,
  ungrouped: 'Not grouped yet',
  otherConstituencies: 'Other groups',

  classes: {
    'layak-mendesak': 'Feasible and urgent',
    layak: 'Feasible',
    'layak-kurang-mendesak': 'Feasible, less urgent',
    'tidak-layak': 'Not feasible',
    'data-kurang': 'Too little data',
  },
  feasible: 'Feasible',
  urgent: 'Urgent',

  roles: {
    PJ: 'Responsible',
    P: 'Implementer',
    D: 'Supporter',
    F: 'Funder',
    W: 'Supervisor',
  },
  roleAnswers: {
    waiting: 'Waiting',
    confirmed: 'Confirmed',
    noted: 'With a note',
    declined: 'Declined',
  },
  roleGap: 'Nobody responsible',
  roleClash: 'Two responsible',

  field: {
    number: 'Write it in figures, for example 7,200,000,000',
    year: 'Write the year in four figures, for example 2026.',
    choose: 'Choose…',
    chooseKind: (kind) => `Choose ${kind.toLowerCase()}`,
    remove: (title) => `Remove ${title}`,
    add: 'Add',
    linkTitle: (field) => `${field}: which one?`,
    noGroups: 'Nothing was accepted in the earlier step yet.',
    search: 'Search',
    most: (max) => `At most ${n.integer(max)}`,
    from: 'From',
    to: 'To',
    yearWord: 'Year',
    quarterWord: 'Quarter',
    wholeYear: 'whole year',
    currency: 'Rp',
    quarter: (quarter) => `Q${quarter}`,
  },

  photo: {
    show: (title) => `Look at the photo: ${title}`,
    look: 'Look at the photo',
    of: (title) => `Photo: ${title}`,
    failed: 'The photo cannot be loaded yet.',
    close: 'Close',
  },

  ways: {
    dots: 'Dot vote',
    consensus: 'Consensus',
    majority: 'Majority',
    scoring: 'Feasible–urgent score',
    criteria: 'Criteria matrix',
  },
  answers: {
    agree: 'Agree',
    'agree-with-note': 'Agree with a note',
    object: 'Object',
    yes: 'Agree',
    no: 'Disagree',
    abstain: 'Abstain',
  },
  rules: {
    dots: (dots, perOption) =>
      `${many(dots, 'dot', 'dots')} per person, at most ${n.integer(perOption)} on one option.`,
    consensus: (limit) =>
      limit === 0
        ? 'Consensus if nobody objects.'
        : `Consensus with at most ${many(limit, 'objection', 'objections')}.`,
    majority: (p, q, base, atLeast) => {
      const part = p === 1 && q === 2 ? 'half' : `${n.integer(p)}/${n.integer(q)}`;
      const share = `${atLeast ? 'at least' : 'more than'} ${part}`;
      const whole = {
        'without-abstain': 'of the votes without abstentions',
        'all-votes': 'of all votes',
        eligible: 'of those entitled',
      }[base];
      return `Accepted with ${share} ${whole}.`;
    },
    scoring: 'Scores 1 to 5, weighted by criterion. Blanks are fine.',
    criteria: (line) =>
      `Scores 1 to 5 for each weighted criterion. A mean from ${n.plain(line)} is proposed. Blanks are fine.`,
  },
  outcome: {
    mufakat: 'Consensus',
    notYet: 'No consensus yet',
    passed: 'Accepted',
    rejected: 'Not accepted',
    void: 'Void',
    tied: 'Tie',
    rank: (rank) => `Rank ${n.integer(rank)}`,
    noRank: 'No rank',
    tooLittle: 'Too little data',
    score: 'Score',
    scoreOf: (score) => `Score ${score} of 5`,
    raters: (count) => many(count, 'rater', 'raters'),
    accepted: 'Accepted',
    notAccepted: 'Not accepted yet',
    line: 'Line of acceptance',
    dots: (count) => many(count, 'dot', 'dots'),
    people: (count) => many(count, 'person', 'people'),
    votes: (count) => many(count, 'vote', 'votes'),
    ofPeople: (count, of) => `${n.integer(count)} of ${many(of, 'person', 'people')}`,
  },
  voted: (voted, of) => `${n.integer(voted)} of ${n.integer(of)} have voted`,
  sealedUntilClose: 'The result is sealed until voting is closed.',
  ofAll: (count, of) => `${n.integer(count)} of ${n.integer(of)}`,
  present: (count, of) => `${n.integer(count)} of ${n.integer(of)} present`,

  timer: {
    minutesLeft: (minutes) => `${many(minutes, 'minute', 'minutes')} left`,
    paused: 'Paused',
    timeUp: 'Time is up',
  },
  closingIn: (seconds) => `Closes in ${many(seconds, 'second', 'seconds')}`,
  quarters: ['I', 'II', 'III', 'IV'],
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  period: (name, from, to) => `${name} · ${from}–${to}`,

  join: {
    code: 'Code',
    qr: 'QR to join',
    spelled: (code) => `Code ${code.split('').join(' ')}`,
  },
  rehearsal: 'REHEARSAL',
  lanWithoutTls: 'LAN mode without TLS',
  readOnlyUnkept: 'The server cannot save just now.',
  readOnly: 'The server cannot save just now. What you wrote is safe here and will be sent by itself.',
  facilitatorConnecting: 'The facilitator is connecting',
  frozenRoom: 'The facilitator asks everyone to look to the front.',
  slow: 'Slow connection. Please wait…',
  loading: 'Loading',
};
