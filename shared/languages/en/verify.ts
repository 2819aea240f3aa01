/** Sentences for checking that a result is genuine: in the terminal and on the page that comes with a bundle. */
import type { verify as indonesian } from '../id/verify.ts';
import type { Words } from '../language.ts';

export const verify: Words<typeof indonesian> = {
  usage: 'Usage: npm run verify <bundle.zip or result.json> ["FINGERPRINT"]',
  badKey: 'A key fingerprint is 32 digits and letters a to f, as printed in the minutes.',
  verdicts: {
    sound: 'GENUINE: this result has not changed since it was sealed.',
    equal: 'EQUAL: the file is what was frozen. This file carries no signature.',
    redacted:
      'GENUINE, PARTLY REMOVED: nothing was changed, but the words of some entries of the record were removed.',
    altered: 'ALTERED: this is not the result that was sealed.',
    unreadable: 'UNREADABLE: this is no whole Mufakat bundle or result file.',
  },
  found: 'What was found',
  claims: 'What this file says it is',
  about: {
    title: 'Workshop',
    code: 'Result code',
    version: 'Version',
    draft: 'draft, no code yet',
    frozenAt: 'Sealed',
    hash: 'SHA-256',
    fingerprint: 'Key fingerprint',
    log: 'Record',
    votes: 'Votes',
    ratified: 'Confirmed by phone',
  },
  entries: (entries, closed) =>
    `${entries} entries, chained and whole; ${closed} are closed to protect people, with their hash alone`,
  votes: (votes, recounted) =>
    `${votes} compared with the record, ${recounted} counted again from their list of ballots`,
  ratified: (name, people) => `${name}: ${people === 1 ? '1 person' : `${people} people`}`,
  notRatified: 'none yet',
  keyCompared: 'The key fingerprint is the one you gave.',
  keyNotCompared:
    'Compare the result code and the key fingerprint above with those printed in the minutes. Without that, somebody who made the whole bundle anew with another key goes unnoticed.',
  supersededBy: (version, code) =>
    `Superseded by version ${version}, result code ${code}. That version is the one in force.`,
  missing: (entries) =>
    entries === 1
      ? 'The words of 1 entry of the record were removed.'
      : `The words of ${entries} entries of the record were removed.`,
  findings: {
    'not-a-result': () => 'This file is no result bundle, or an essential part of it is gone.',
    archive: () => 'The ZIP is not as the server made it: bytes between the files have changed.',
    list: () => 'The list of files (bundle.json) was changed, or its signature does not fit.',
    file: (at) => `The file ${at} is not the one that was sealed.`,
    'file-missing': (at) => `The file ${at} is missing.`,
    'file-extra': (at) => `The file ${at} was added later.`,
    layout: () => 'The content is the same, but the file was saved anew by another program.',
    content: () => 'The result differs from what was frozen.',
    keys: () => 'The history of keys (keys.json) was changed: a key was not introduced by the one before it.',
    key: () => 'The signing key is not the one you gave.',
    signature: () => 'The signature does not fit the result.',
    code: () => 'The result code does not follow from the result.',
    log: () => 'The record (log.jsonl) cannot be read.',
    'log-gap': (at) => `Record: entry ${at} is missing, one too many, or moved.`,
    'log-entry': (at) => `Record: entry ${at} was changed.`,
    'log-words': (at) => `Record: the words of entry ${at} were changed.`,
    'log-head': () => 'The record is not the one the result names: an entry is missing, replaced or moved.',
    'poll-missing': (at) => `A vote is missing from the result or from the record: ${at}`,
    'poll-rules': (at) => `Rules, options or voters differ from when it was opened: ${at}`,
    'list-length': (at) => `The list has another number of ballots than there were voters: ${at}`,
    tally: (at) => `Counting again gives other figures: ${at}`,
    decision: (at) => `The printed decision differs from its figures: ${at}`,
    threshold: (at) => `The threshold differs when worked out again: ${at}`,
    override: (at) => `Moved by the facilitator without a reason: ${at}`,
    attendance: () => 'The attendance figures differ from the list of people.',
    quorum: () => 'What is said of the quorum differs from the list of people.',
    previous: () => 'The order of versions or the reason for the correction differs from the record.',
    ratification: () => 'The confirmations (ratification.json) were changed or belong to another result.',
    malformed: () => 'The result does not have the shape the program gives it.',
  },
  page: {
    title: 'Check a result',
    lead: 'This page checks the bundle of a workshop result on your own device. Nothing is sent anywhere, and no internet is needed.',
    choose: 'Choose a bundle (.zip)',
    drop: 'or drop it here',
    key: 'Key fingerprint from the minutes (if you have it)',
    keyHint: '32 digits and letters, with or without spaces.',
    checking: 'Checking ...',
    language: 'Bahasa Indonesia',
    trust:
      'If you got this page from somebody you do not trust, use the page of another bundle or the command npm run verify.',
  },
};
