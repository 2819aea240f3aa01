/** Words of the pages before a workshop, in English. Keys and meaning: the Indonesian file. */

import type { home as indonesian } from '../id/home.ts';
import type { Words } from '../language.ts';
import { numbers as n } from './numbers.ts';

const many = (count: number, one: string, more: string) => `${n.integer(count)} ${count === 1 ? one : more}`;

export const home: Words<typeof indonesian> = {
  name: 'Mufakat',
  language: 'Language',
  languages: { id: 'Indonesia', en: 'English' },
  loading: 'Loading',
  slow: 'Slow signal. Please wait…',
  rehearsal: 'GLADI',
  back: 'Back to the front page',
  optional: 'may stay empty',

  code: {
    title: 'Join a workshop',
    lead: 'Type the code shown on the screen. No account needed.',
    label: 'Workshop code',
    hint: 'Six letters and figures. Small letters are fine.',
    faster: 'Faster: point your',
    camera: 'phone camera',
    toQr: 'at the QR on the screen.',
    next: 'Continue',
    short: 'A code has six letters and figures.',
    unknown: 'There is no such code. Compare it with the screen, or ask the facilitator.',
    shown: (code) => `Code ${code}`,
    phrase: (words) => `On the screen: ${words}`,
    word: 'First word',
    wordHint: 'Type the first of the three words on the screen.',
    needWord: 'Type the first word, without figures.',
    wrongWord: 'The code or the first word does not match. Compare both with the screen.',
  },

  trust: 'Can this board be trusted?',
  create: {
    title: 'Create a workshop',
    lead: 'For facilitators. The desk opens on a laptop, people join from their phones.',
    button: 'Create a workshop',
    recover: 'Open the desk with a recovery code',
  },
  seats: {
    title: 'Continue on this device',
    faces: { desk: "Facilitator's desk", phone: 'Participant', screen: 'Hall screen' },
    notulis: "Note taker's desk",
    cofacilitator: "Co-facilitator's desk",
  },

  join: {
    loading: 'Looking for the workshop',
    at: (host) => `at ${host}`,
    personName: 'Full name',
    constituency: 'Representing',
    institution: 'Institution or place',
    institutionHint: 'for example: a farmers’ group',
    position: 'Position',
    gender: 'M/F',
    letters: { L: 'M', P: 'F' },
    male: 'Male',
    female: 'Female',
    consent: (kept) =>
      `Name, gender, constituency, institution and position go into the attendance list. The organisers delete them ${kept} after the event; the minutes stay.`,
    keptDays: (days) => (days % 365 === 0 ? many(days / 365, 'year', 'years') : many(days, 'day', 'days')),
    never: 'We never ask for an ID number, a password or a one-time code.',
    enter: 'Agree and join',
    entering: 'Joining…',
    needName: 'Write your full name.',
    needConstituency: 'Choose whom you represent.',
    needInstitution: 'Write your institution or place.',
    needGender: 'Choose M or F.',
    tooLong: (max) => `Too long. At most ${n.integer(max)} letters.`,
    locked: 'The door is locked',
    lockedText: 'The facilitator closed the door for a moment. This page tries again by itself.',
    busy: 'Many people are joining at once. This page tries again by itself.',
    offline: 'Not connected yet. What you typed is safe. This page tries again by itself.',
    refused:
      'The facilitator did not recognise you as that person. Please join under your own name, perhaps with your institution added.',
  },
  about: {
    open: 'More about this',
    title: 'Your data in this workshop',
    close: 'Close',
    what: 'What is kept',
    whatText:
      'Name, gender, constituency, institution and position; also the cards and choices you make here.',
    purpose: 'What for',
    purposeText:
      'The attendance list, how constituencies are represented, and the minutes of this workshop. Nothing else.',
    who: 'Who sees it',
    whoText:
      'The facilitator and the note taker. The attendance list is printed in the minutes. Cards on the board show no names, and before a vote the phone says whether names are printed.',
    long: 'How long',
    longText: (kept) =>
      `The organisers delete the data of the workshop ${kept} after its last day. A frozen result stays, because it becomes a document of the event.`,
    wrong: 'Wrong, or you object',
    wrongText: 'Tell the facilitator. You can correct name and position yourself in the menu.',
  },
  known: {
    title: 'Is this you?',
    text: 'This name is on the attendance list already. You may have joined from another phone.',
    yes: 'Yes, it is me',
    no: 'No, I am someone else',
    note: 'If so, the facilitator agrees first. Your cards move to this phone.',
  },
  waiting: {
    title: 'Waiting for the facilitator',
    text: 'The facilitator makes sure that it is you. Please wait a moment, or raise your hand.',
    cancel: 'Never mind, I am someone else',
  },

  link: {
    opening: 'Opening the link',
    broken: 'This link is not valid',
    brokenText: 'It may have been used, or was not copied whole. Ask the facilitator for a new one.',
    offline: 'Not connected yet. This page tries again by itself.',
  },
  notFound: {
    title: 'There is no such page',
    text: 'Check the address, or join with the code on the screen.',
  },
  trouble: 'Something went wrong. Please try again in a moment.',
};
