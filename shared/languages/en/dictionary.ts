/** The dictionary of proposals: looked up from a card, on the phone and the desk. */

import type { dictionary as indonesian } from '../id/dictionary.ts';
import type { Words } from '../language.ts';
import { numbers as n } from './numbers.ts';

export const dictionary: Words<typeof indonesian> = {
  title: 'Pick from the dictionary',
  search: (name) => `Search in ${name}`,
  found: (shown, of) =>
    of === 0
      ? 'Nothing fits. Try other words, or write it yourself.'
      : shown < of
        ? `${n.integer(shown)} of ${n.integer(of)}. Add a word to narrow it down.`
        : `${n.integer(of)} found.`,
  price: (price, unit) => (unit === '' ? `Rp ${price}` : `Rp ${price} per ${unit}`),
  unreachable: 'The dictionary needs a connection. The card can be written without it.',
  close: 'Close',
};
