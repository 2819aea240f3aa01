/** The language chosen on this device; Indonesian until another is chosen. */
import { LANGUAGES, type Language } from '@mufakat/shared/languages/language.ts';

const KEY = 'mufakat.language';

const listeners = new Set<() => void>();
let language = kept();

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentLanguage(): Language {
  return language;
}

export function chooseLanguage(chosen: Language): void {
  language = chosen;
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
  applyLanguage();
  for (const listener of listeners) listener();
}

/** Tells the page its language; called once before the first paint. */
export function applyLanguage(): void {
  document.documentElement.lang = language;
}

function kept(): Language {
  try {
    const chosen = localStorage.getItem(KEY);
    return LANGUAGES.find((each) => each === chosen) ?? 'id';
  } catch {
    // Storage is blocked: nothing was chosen.
    return 'id';
  }
}
