/**
 * A short name for a circle that works on a theme: what was agreed is a sentence, what stands on a door is a few words. Whole
 * words only, and no phrase that was begun and not ended.
 */

import { lengthOf } from '../cards/limits.ts';

/** Words a phrase is begun with, in the languages a workshop may be held in. */
const CONNECTING = new Set(
  (
    'yang dan atau serta di ke dari pada untuk bagi oleh dengan dalam agar karena akibat sebagai secara melalui terhadap antara ' +
    'menuju tanpa sampai hingga tentang berbasis ' +
    'the a an and or of in on at to for by with from as into through between without until about because that which'
  ).split(' '),
);
/** A part this long says enough to stand alone. */
const ENOUGH = 10;

/** The theme itself where it fits; else its beginning. */
export function circleNameOf(theme: string, max: number): string {
  const text = theme.trim().replace(/\s+/g, ' ');
  if (lengthOf(text) <= max) return text;
  const [clause = ''] = text.split(/[,;:.(–—]/u);
  if (clause.length >= ENOUGH && lengthOf(clause.trim()) <= max) return clause.trim();
  const words: string[] = [];
  let length = 0;
  for (const word of text.split(' ')) {
    length += lengthOf(word) + (words.length === 0 ? 0 : 1);
    if (length > max) break;
    words.push(word);
  }
  // One word as long as this is cut where it must be.
  if (words.length === 0) return firstOf(text, max);
  const last = words.findLastIndex((word) => CONNECTING.has(word.toLowerCase()));
  const before = words.slice(0, Math.max(last, 0)).join(' ');
  return plain(before.length >= ENOUGH ? before : words.join(' '));
}

function firstOf(text: string, count: number): string {
  return Array.from(text).slice(0, count).join('');
}

function plain(text: string): string {
  return text.replace(/[\s\p{P}]+$/u, '');
}

/** The names with a number behind what would otherwise be there twice; `fold` says what counts as the same. */
export function unlike(
  names: readonly string[],
  {
    taken,
    max,
    fold,
  }: { readonly taken: readonly string[]; readonly max: number; readonly fold: (name: string) => string },
): string[] {
  const used = new Set(taken.map(fold));
  return names.map((name) => {
    let own = name;
    for (let number = 2; used.has(fold(own)); number += 1) {
      const tail = ` ${number}`;
      own = `${firstOf(name, max - tail.length).trimEnd()}${tail}`;
    }
    used.add(fold(own));
    return own;
  });
}
