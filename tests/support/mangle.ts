/**
 * A language nobody speaks, made from Indonesian: every letter gets an accent. What the words of the product and the labels
 * of a method say is mangled where it is kept; a plain word left on a screen was written into the code.
 */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = Array.from('ȧḃċḋėḟġḣịĵķŀṁṅȯṗɋṙṡṫụṿẇẋẏżȦḂĊḊĖḞĠḢỊĴĶĿṀṄȮṖɊṘṠṪỤṾẆẊẎŻ');

/** The same for a text that is mangled already, so a word may be put into a sentence. */
export function mangle(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
}

/** Words of an area: texts mangled, and functions that mangle what they answer. */
export function pseudo<T>(words: T): T {
  if (typeof words === 'string') return mangle(words) as T;
  if (typeof words === 'function') {
    const made = words as unknown as (...given: unknown[]) => unknown;
    return ((...given: unknown[]) => pseudo(made(...given))) as T;
  }
  if (Array.isArray(words)) return words.map((each: unknown) => pseudo(each)) as T;
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return words;
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, pseudo<unknown>(each)])) as T;
}

/** Names of things, codes, addresses and instants: what is not written for people. */
const NO_WORD = /^[a-z0-9:._/-]*$|^[A-Z]{1,5}$|^[A-Z0-9]{6}$|^Asia\/|^[a-z]+[A-Z]\w*$|^https?:|^\d{4}-/;

/** Fields of cards whose values are small words. */
const TYPED = new Set(['satuan']);

/** What a moment holds: labels of its method, and what people typed. */
export function mangledContent<T>(value: T): T {
  if (typeof value === 'string') return (NO_WORD.test(value) ? value : mangle(value)) as T;
  if (value instanceof Map) {
    return new Map([...value].map(([key, each]) => [key, mangledContent<unknown>(each)])) as T;
  }
  if (Array.isArray(value)) return value.map((each: unknown) => mangledContent(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  // A label is the one place where a single small word is meant for people.
  const label = entries.length === 2 && 'id' in value && 'en' in value;
  return Object.fromEntries(
    entries.map(([key, each]) => [
      key,
      label || TYPED.has(key) ? pseudo<unknown>(each) : mangledContent<unknown>(each),
    ]),
  ) as T;
}
