/**
 * The three words of a workshop [T3, T4]: they stand on the hall's screen and on the join page, so that people see they are at
 * the right door; and when somebody tries codes, the first of them is asked for besides.
 */
import { PHRASE_WORDS } from './phrase-words.ts';

/** Three words from a fresh random id of at least 16 characters. */
export function makePhrase(random: string): string {
  const count = BigInt(PHRASE_WORDS.length);
  let value = 0n;
  for (const char of random) value = value * 67n + BigInt(char.charCodeAt(0));
  const words = [];
  for (let i = 0; i < 3; i++) {
    words.push(PHRASE_WORDS[Number(value % count)]);
    value /= count;
  }
  return words.join(' ');
}
