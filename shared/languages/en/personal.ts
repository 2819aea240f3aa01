/** The file about one person: everything the board holds of them. Keys and meaning: the Indonesian file. */

import type { personal as indonesian } from '../id/personal.ts';
import type { Words } from '../language.ts';

export const personal: Words<typeof indonesian> = {
  title: (name) => `Personal data of ${name}`,
  about: (title) => `Everything the board holds of this person at the event “${title}”.`,
  madeAt: (at) => `Made ${at}.`,
  keptUntil: (date) => `Kept until ${date} at the latest, except for the ratified result.`,
  forDesk:
    'Choices kept without being shown, cards still sealed and cards not yet sent can be seen by the person alone.',
  who: 'Who it is',
  name: 'Name',
  constituency: 'Group',
  institution: 'Institution',
  position: 'Position',
  gender: 'M/F',
  letters: { L: 'M', P: 'F' },
  speaksFor: 'Speaks for',
  joinedAt: 'Joined',
  leftAt: 'Left',
  attended: 'Attended on',
  onPaper: 'On the paper attendance list',
  withoutPhone: 'Takes part without a phone',
  devices: 'Devices connected under the name',
  erasureAsked: 'Asked for deletion',
  yes: 'yes',
  earlier: 'What was entered before',
  cards: 'Cards',
  states: { draft: 'not sent', published: 'on the board', withdrawn: 'withdrawn', late: 'late card' },
  hidden: 'Not shown.',
  ballots: 'Choices',
  entered: 'entered by a helper',
  answers: 'Answers about roles',
  named: 'Others wrote the name in',
  acts: 'What was done',
  pictures: 'Photos',
  none: 'None.',
  full: 'All data (JSON)',
};
