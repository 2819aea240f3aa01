/** Words of the page that creates a workshop, in English. Keys and meaning: the Indonesian file. */

import type { create as indonesian } from '../id/create.ts';
import type { Words } from '../language.ts';
import { numbers as n } from './numbers.ts';

export const create: Words<typeof indonesian> = {
  title: 'Create a workshop',
  lead: 'Fill in what you need. Title, place, time and constituencies can be changed later.',
  optional: 'may stay empty',
  recover: 'Open with a recovery code',
  after: 'Afterwards: desk link, participant code, screen link and recovery code.',
  submit: 'Create the workshop',
  submitting: 'Creating…',

  event: 'Event',
  eventTitle: 'Title',
  defaultTitle: (kind, method) => (shareWord(kind, method) ? method : `${method}: ${kind}`),
  kind: 'Kind of event',
  targetPlan: 'The result feeds into',
  targetHint: 'for example: RPJMD 2025–2029',
  ceiling: 'Indicative ceiling (Rp)',
  ceilingHint: 'what the proposals may cost together, for example 600,000,000',
  region: 'Region',
  regionHint: 'for example: Banyuasin and Musi Banyuasin',
  area: 'Districts covered',
  areaHint: 'printed in the minutes',
  levels: 'Names of the levels',
  levelsHint: 'from wide to narrow, with > between them',
  levelPresets: [
    'Provinsi > Kabupaten/Kota > Kecamatan > Desa/Kelurahan',
    'Kabupaten > Kecamatan > Desa > Dusun',
    'Kota > Kecamatan > Kelurahan > RW',
    'Kabupaten > Kapanewon > Kalurahan > Padukuhan',
    'Kota > Kemantren > Kelurahan > Kampung',
    'Kabupaten > Distrik > Kampung',
    'Kabupaten > Kecamatan > Nagari > Jorong',
    'Kabupaten > Kecamatan > Gampong > Dusun',
  ],
  place: 'Place',
  placeHint: 'for example: hall of the planning agency',
  city: 'City of signing',
  cityHint: 'printed above the signatures',
  days: 'Date',
  day: (day) => `Day ${n.integer(day)}`,
  addDay: 'Add a day',
  removeDay: (day) => `Remove day ${n.integer(day)}`,
  startsAt: 'Begins',
  zone: 'Time zone',
  language: 'Language of screen and documents',
  languages: { id: 'Indonesia', en: 'English' },
  horizon: 'Years of the plan',
  horizonFrom: 'From year',
  horizonTo: 'To year',
  periods: 'Periods',
  period: (number) => `Period ${['I', 'II', 'III', 'IV', 'V', 'VI'][number - 1] ?? n.integer(number)}`,
  periodName: (number) => `Name of period ${n.integer(number)}`,
  addPeriod: 'Add a period',
  removePeriod: (name) => `Remove ${name}`,
  retention: 'The organisers delete data after',
  retentionHint: 'days since the last day; a frozen result stays',

  method: 'Method',
  ownVersion: (version) => `own method, version ${n.integer(version)}`,
  copyMethod: 'Copy and change',
  changeMethod: 'Change',
  downloadMethod: 'Download the method',
  importMethod: 'Import a method…',
  importRefused: 'This file was not imported.',
  ownAgain: 'Load own methods',
  ownActions: (name) => `Actions for ${name}`,
  copyOwn: 'Copy into another method',
  hideMethod: 'Hide from the list',
  methodHidden: (name) => `${name} is hidden. Workshops that use it go on.`,
  undoHide: 'Undo',
  hiddenMethods: (count) => `Hidden methods (${n.integer(count)})`,
  showMethod: 'Show again',
  showMethodNamed: (name) => `Show ${name} again`,
  constituencies: 'Constituencies and invitations',
  invitedSum: (count) => `${n.integer(count)} ${count === 1 ? 'person' : 'people'}`,
  constituency: (number) => `Name of constituency ${n.integer(number)}`,
  invited: (name) => `Invited from ${name}`,
  fewer: (name) => `One less from ${name}`,
  more: (name) => `One more from ${name}`,
  addConstituency: 'Add a constituency',
  removeConstituency: (name) => `Remove ${name}`,
  newConstituency: 'New constituency',

  waitingRoom: 'Waiting room',
  waitingRoomHint:
    'Newcomers wait until they are let in. You can change it at any time at the desk, under “Share”.',
  operator: 'Operator code',
  operatorHint: 'Shown in the terminal where the server runs. Not asked for on that laptop itself.',

  wrong: {
    summary: 'Something needs to be put right.',
    title: 'Write the title of the workshop.',
    day: 'Choose a date.',
    dayOrder: 'Dates must be in order and not the same.',
    year: 'Write the year in four figures.',
    yearOrder: 'The last year lies before the first.',
    period: 'Periods must lie within the years of the plan.',
    constituencies: 'At least one constituency is needed, and each needs a name.',
    tooLong: (max) => `Too long. At most ${n.integer(max)} letters.`,
    sum: 'Write the sum in figures only.',
    method: 'This version of the program cannot run this method. Open it and save it again first.',
    methods: 'This server already keeps too many methods.',
    retention: 'Write a number of days, 1 to 3,650.',
    operator: 'The operator code is not right.',
    offline: 'The server cannot be reached. What you typed stays here. Please try again.',
    rate: 'Tried too often. Please wait a moment.',
    space: 'The disk of the server is almost full, so no new workshop can be created.',
    other: 'It could not be created. Please try again in a moment.',
  },

  created: {
    title: 'The workshop is ready',
    lead: 'Note the recovery code, then open the desk.',
    openDesk: 'Open the desk',
    recovery: 'Recovery code',
    seal: 'Fingerprint of the sealing key',
    sealText:
      'Note it or take a photo before you begin. The minutes print the same one, to prove the result genuine.',
    recoveryText: 'Shown this once. With it the desk can be opened on another laptop.',
    noted: 'I have noted it',
    participants: 'Participants',
    qr: 'QR for participants',
    code: 'Code',
    address: 'Address in use',
    screen: 'Hall screen',
    screenText: 'Open it on the computer at the projector.',
    openScreen: 'Open the screen in a new window',
    cofacilitator: 'Co-facilitator',
    notulis: 'Note taker',
    desk: 'This desk',
    secret: 'Send it only to that person: whoever holds the link can open it.',
    copy: 'Copy',
    copied: 'Copied',
    copyOf: (what) => `Copy the link: ${what}`,
    plain: 'LAN mode without TLS: the connection in this hall is not encrypted.',
  },
};

/** A method that is an event already says so: no "Musyawarah desa Musrenbang Desa". */
function shareWord(kind: string, method: string): boolean {
  const words = method.toLowerCase().split(' ');
  return (
    kind === '' ||
    kind
      .toLowerCase()
      .split(' ')
      .some((it) => words.includes(it))
  );
}
