/** Representatives confirm the result from their own phones. */
import type { ratify as indonesian } from '../id/ratify.ts';
import type { Words } from '../language.ts';

export const ratify: Words<typeof indonesian> = {
  compare: 'Compare this code with the one on the screen and on the paper minutes.',
  ratify: 'Same code, I confirm',
  title: 'Confirm this result?',
  body: 'Your name and group will stand in the minutes. This cannot be taken back. The signature on paper remains the legal act.',
  yes: 'Yes, I confirm',
  ratified: 'You have confirmed this result.',
};
