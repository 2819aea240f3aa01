/** Words about wordings worked out together: one sentence that several people of a circle type at once. */

import type { Words } from '../language.ts';
import type { pads as base } from '../id/pads.ts';
import { numbers } from './numbers.ts';

const n = numbers;

export const pads: Words<typeof base> = {
  title: 'Wordings together',
  pick: 'Which wording do you work out together?',
  empty: 'No cards on the board yet',
  emptyText: 'Wordings are made from the cards on the board of the circle. Send a card first.',
  write: (field: string, title: string) => `Word ${field}: ${title}`,
  back: 'All wordings',
  leave: 'Back to writing cards',
  which: 'Part you word',
  preparing: 'Preparing the wording',
  settle: 'Save the wording',
  settled: 'Wording saved',
  unsettled: 'Not the wording yet',
  said: 'The wording is saved.',
  alone: 'Only you are here',
  /** Before the names. */
  here: 'Here: ',
  typing: (names: string) => `${names} typing`,
  staff: { facilitator: 'Facilitator', cofacilitator: 'Co-facilitator', notulis: 'Note taker' },
  full: (max: number) =>
    `${n.integer(max)} people are typing here already. You read for now; your turn comes by itself.`,
  paused: 'You only read this wording. Please ask the facilitator.',
  over: 'This wording is not worked out together any more.',
  kept: 'What was not sent is kept as a card of yours.',
  adrift: 'What you typed on this device has no place in it',
  tooLong: (length: number, max: number) =>
    `${n.integer(length)} letters. This wording holds at most ${n.integer(max)}.`,
  count: (length: number, max: number) => `${n.integer(length)}/${n.integer(max)}`,
  marks: { typing: 'Being saved', device: 'On this device', stored: 'Saved' },
  failing: 'Not saved, do not close this page',
};
