/** “My data” on the phone: what is kept, the file, and asking for deletion. Keys and meaning: the Indonesian file. */

import type { myData as indonesian } from '../id/my-data.ts';
import type { Words } from '../language.ts';

export const myData: Words<typeof indonesian> = {
  title: 'My data',
  about: (date) =>
    `The board keeps your name, group, institution, position, attendance, cards and choices for the attendance list and the result, until ${date} at the latest.`,
  get: 'Download my data',
  getHint: 'One file with everything that is kept about you.',
  getting: 'Preparing…',
  failed: 'The file could not be made. Please try again.',
  erase: 'Ask for my data to be deleted',
  eraseHint:
    'The organisers delete it within 3 × 24 hours. The number of people present and the counted votes stay, without your name.',
  asked: (at) => `You asked for deletion on ${at}. The organisers have received it.`,
  keep: 'Withdraw the request',
  close: 'Close',
};
