/** Looking something up in the dictionary of proposals: every word typed begins a word of the entry. */
import type { DictionaryEntry } from '../cards/dictionary.ts';
import { foldName } from './names.ts';
import type { WorkshopState } from './state.ts';

export interface Found {
  readonly entries: readonly DictionaryEntry[];
  /** How many there are, more than are shown. */
  readonly of: number;
}

const SHOWN = 20;

/** The first in the order of the dictionary; with nothing typed its beginning. */
export function lookUp({ dictionary }: Pick<WorkshopState, 'dictionary'>, typed: string): Found {
  if (dictionary === null) return { entries: [], of: 0 };
  const words = foldName(typed)
    .split(' ')
    .filter((word) => word !== '');
  const folded = foldedOf(dictionary.entries);
  const found = dictionary.entries.filter((_, at) =>
    words.every((word) => folded[at]?.includes(` ${word}`) === true),
  );
  return { entries: found.slice(0, SHOWN), of: found.length };
}

const kept = new WeakMap<readonly DictionaryEntry[], readonly string[]>();

/** Every entry folded once, a space before each word. */
function foldedOf(entries: readonly DictionaryEntry[]): readonly string[] {
  let folded = kept.get(entries);
  if (folded === undefined) {
    folded = entries.map(({ text, type, agency }) => ` ${foldName(`${text} ${type} ${agency}`)}`);
    kept.set(entries, folded);
  }
  return folded;
}
