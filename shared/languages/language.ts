/**
 * What a language is. The words of one language lie in `shared/languages/<code>/<area>.ts`, one file per area (common, home,
 * phone, desk, screen, documents, errors, terminal), so that a phone loads only the words it shows. The Indonesian file sets
 * the keys; every other language is typed `Words<typeof indonesian>`, so a missing or mistyped key does not compile. A word
 * with a figure or a name in it is a function. Plurals and dates are functions too (`style.md` 5, dependencies 5).
 */

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The shape of a words file, with its literal strings widened to `string` and its functions kept. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Words<T[K]>;
};

/** A label that belongs to data (a method's steps and fields), in every language. */
export type Label = { readonly [L in Language]: string };

/** A text that people wrote, or that is already in the language of whoever reads. */
export function inBothLanguages(text: string): Label {
  return { id: text, en: text };
}
