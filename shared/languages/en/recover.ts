import type { recover as indonesian } from '../id/recover.ts';
import type { Words } from '../language.ts';
import { numbers as n } from './numbers.ts';

export const recover: Words<typeof indonesian> = {
  title: 'Open the desk with a recovery code',
  lead: 'The code was shown once when the workshop was created: 12 letters and figures.',
  label: 'Recovery code',
  removeOthers: 'Remove the old devices from the desk',
  removeHint: 'Choose this if the old laptop is lost.',
  open: 'Open the desk',
  wrong: 'This code is not known. Please check its 12 letters and figures.',
  rate: (seconds) =>
    `Tried too often. Please wait ${n.integer(seconds)} ${seconds === 1 ? 'second' : 'seconds'}.`,
  empty: 'Write the recovery code.',
};
