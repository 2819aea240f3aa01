/** Two choices of this device that no server needs to know: language and theme. Kept in localStorage where there is one. */
import { LANGUAGES, type Language } from '@mufakat/shared/languages/language.ts';

/** `auto`: what the device prefers. */
export type Theme = 'auto' | 'light' | 'dark';

const LANGUAGE_KEY = 'mufakat.language';
const THEME_KEY = 'mufakat.theme';

const listeners = new Set<() => void>();
let language = readLanguage();
let theme = readTheme();

export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Indonesian unless another was chosen on this device. */
export function chosenLanguage(): Language {
  return language;
}

export function chooseLanguage(chosen: Language): void {
  language = chosen;
  keep(LANGUAGE_KEY, chosen);
  document.documentElement.lang = chosen;
  for (const listener of listeners) listener();
}

export function chosenTheme(): Theme {
  return theme;
}

export function chooseTheme(chosen: Theme): void {
  theme = chosen;
  keep(THEME_KEY, chosen);
  showPreferences();
  for (const listener of listeners) listener();
}

/** Puts both choices on `<html>`; called once before the first paint. */
export function showPreferences(): void {
  const root = document.documentElement;
  root.lang = language;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
}

function readLanguage(): Language {
  const kept = recall(LANGUAGE_KEY);
  return LANGUAGES.find((each) => each === kept) ?? 'id';
}

function readTheme(): Theme {
  const kept = recall(THEME_KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is switched off in this browser: the choice lasts as long as the page.
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}
