import type { waiting as indonesian } from '../id/waiting.ts';
import type { Words } from '../language.ts';
import { numbers as n } from './numbers.ts';

export const waiting: Words<typeof indonesian> = {
  title: 'Waiting to be let in',
  text: 'Your name is on the facilitator’s desk. As soon as you are let in, this page changes by itself.',
  note: 'No need to reload. You may close this page and open it again.',
  declined: 'Not let in yet',
  declinedText:
    'We are sorry, the facilitator could not let you in yet. Please see the organisers, or check what you wrote and ask again.',
  asked: 'What you said of yourself',
  again: 'Ask again',
  soon: (seconds) => `You may ask again in ${n.integer(seconds)} seconds.`,
  change: 'Change my data',
  save: 'Save',
  saving: 'Saving…',
  back: 'Back',
  leave: 'Do not come in',
  leaveTitle: 'Do not come in?',
  leaveText: 'Your request is deleted. You may come in again with the code on the screen.',
  stay: 'Keep waiting',
  offline: 'No signal. Your request is still noted.',
  locked: 'The door is locked. Please try again in a moment.',
  failed: 'Not sent. Please try again in a moment.',
};
