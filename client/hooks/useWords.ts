/**
 * Texts of one area in one language, loaded when first asked for: a phone loads only the words it shows. A face names its
 * area once, beside its components:
 *
 *   export const phoneWords = defineWords({
 *     id: async () => (await import('@mufakat/shared/languages/id/phone.ts')).phone,
 *     en: async () => (await import('@mufakat/shared/languages/en/phone.ts')).phone,
 *   });
 *
 * and then calls `useWords(phoneWords)`. The call suspends until the words are there, so the face stands in a `<Suspense>`.
 */
import { use } from 'react';

import type { Language } from '@mufakat/shared/languages/language.ts';

import { useLanguage } from './useLanguage.ts';

export interface WordsArea<W> {
  readonly load: (language: Language) => Promise<W>;
}

/** An area of words; each language is fetched once. */
export function defineWords<W>(loaders: { readonly [L in Language]: () => Promise<W> }): WordsArea<W> {
  const loaded = new Map<Language, Promise<W>>();
  return {
    load(language) {
      const known = loaded.get(language);
      if (known !== undefined) return known;
      const words = loaders[language]();
      loaded.set(language, words);
      // Without a signal now; asked again, they are fetched again.
      words.catch(() => loaded.delete(language));
      return words;
    },
  };
}

/** The words of an area in the language of this device, or in the one given. */
export function useWords<W>(area: WordsArea<W>, language?: Language): W {
  const own = useLanguage().language;
  return use(area.load(language ?? own));
}
