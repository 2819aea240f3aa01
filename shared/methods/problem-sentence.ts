/**
 * A problem as people read it: where, by the names that stand in the method, and what. The value may be anything, since a file that
 * is not a method has problems too.
 */
import type { methodProblems } from '../languages/id/method-problems.ts';
import type { Language, Words } from '../languages/language.ts';
import type { MethodProblem, Path } from './problem.ts';

export type ProblemWords = Words<typeof methodProblems>;

/** Longer names are cut: a sentence, not a page. */
const NAME_MAX = 60;

export function problemSentence(
  { code, path, detail }: MethodProblem,
  value: unknown,
  words: ProblemWords,
  language: Language,
): string {
  const sentence = words.sentence[code]({
    name: cut(detail?.name ?? ''),
    min: detail?.min ?? Number.NaN,
    max: detail?.max ?? Number.NaN,
  });
  return `${placeName(path, value, words, language)}: ${sentence}`;
}

/** "Langkah 2 “Isu strategis”, petunjuk". */
function placeName(path: Path, value: unknown, words: ProblemWords, language: Language): string {
  const names: string[] = [];
  let here = value;
  for (const [at, key] of path.entries()) {
    here = innerOf(here, key);
    const before = path[at - 1];
    if (typeof key === 'number') {
      // Blocks of signatures stand in rows: a list in a list.
      const list = typeof before === 'number' ? 'signers' : before;
      if (isKeyOf(list, words.entry)) names.push(words.entry[list](key + 1, nameOf(here, language)));
    } else {
      // The same word names how long a step takes and the minutes that are signed.
      const part = key === 'minutes' && path[0] === 'steps' ? 'duration' : key;
      if (isKeyOf(part, words.part)) names.push(words.part[part]);
    }
  }
  return names.length === 0 ? words.whole : names.join(', ');
}

function isKeyOf<T extends object>(key: unknown, of: T): key is keyof T & string {
  return typeof key === 'string' && Object.hasOwn(of, key);
}

function innerOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  return (value as Record<string | number, unknown>)[key];
}

/** The name or title of an entry, in the language if it has it. */
function nameOf(entry: unknown, language: Language): string {
  for (const key of ['name', 'title', 'office'] as const) {
    const label = innerOf(entry, key);
    for (const wanted of [language, 'id'] as const) {
      const text = innerOf(label, wanted);
      if (typeof text === 'string' && text.trim() !== '') return cut(text);
    }
  }
  return '';
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > NAME_MAX ? `${line.slice(0, NAME_MAX - 1)}…` : line;
}
