/** Sentences that stand in the result itself, in English; keys are those of Indonesian. */
import type { result as indonesian } from '../id/result.ts';
import type { Words } from '../language.ts';
import { numbers as n } from './numbers.ts';

export const result: Words<typeof indonesian> = {
  rules: {
    dots: (dots, most) => `Everyone places at most ${dots} dots, at most ${most} on one proposal.`,
    consensus: (limit) =>
      limit === 0 ? 'Consensus if nobody objects.' : `Consensus with at most ${n.count(limit)} objections.`,
    majority: (threshold) => `Passed with ${threshold} in favour.`,
    scoring: 'Raters score 1 to 5; the weighted mean gives the class. Blanks are not zeros.',
    criteria: (line) =>
      'Raters score every criterion 1 to 5; the weighted mean gives the rank, and proposes what reaches ' +
      `${n.plain(line)}. Blanks are not zeros.`,
    facilitator: 'The facilitator decides with a written reason.',
  },
  thresholds: {
    'without-abstain': (share) => `${share} of the votes without abstentions`,
    'all-votes': (share) => `${share} of the votes cast`,
    eligible: (share) => `${share} of those entitled`,
  },
  share: (p, q, atLeast) =>
    `${atLeast ? 'at least' : 'more than'} ` +
    (p === 1 && q === 2 ? 'half' : p === 2 && q === 3 ? 'two thirds' : `${p}/${q}`),
  answers: {
    agree: 'Agree',
    'agree-with-note': 'Agree with a note',
    object: 'Object',
    yes: 'In favour',
    no: 'Against',
    abstain: 'Abstain',
  },
  outcomes: {
    accepted: (accepted, of) => `${accepted} of ${of} accepted`,
    mufakat: 'Consensus',
    noMufakat: 'No consensus yet',
    passed: 'Passed',
    notPassed: 'Not passed',
    void: 'Void',
    moved: 'Accepted with a reason',
    movedDown: 'Not prioritised yet',
    noLine: 'Not settled',
  },
  reasons: {
    noDots: 'Received no dots.',
    belowLine: (dots) => `Below the line of support (${n.integer(dots)} dots).`,
    notAccepted: 'No consensus was reached.',
    late: 'Arrived after the step was closed.',
    lateAnswered: (answer) => `Arrived after the step was closed. Answer: ${answer}`,
    lateUndecided: 'A late card, not decided on.',
    notDecided: 'Not decided.',
  },
  subjects: {
    result: 'Draft of the minutes',
    statement: (name, year) => `${name} ${year}`,
    groups: (name, count) => `${name}: ${count} ${count === 1 ? 'proposal' : 'proposals'}`,
    late: (text) => `Late card: ${text}`,
    merged: 'Attendance',
  },
  history: { merged: 'Two records of one person were joined.' },
  offices: {
    chair: 'Chair',
    notary: 'Note taker',
    facilitator: 'Facilitator',
    speaker: 'Resource person',
    constituency: (name) => `For ${name}`,
  },
  others: 'other constituencies',
  genders: { L: 'Men', P: 'Women', unstated: 'Not stated', others: 'others' },
};
