/** Light or dark: chosen on this device, else as the device prefers. The choice stands on `<html data-theme>` (tokens.css). */

/** `auto` follows the device. */
export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'mufakat.theme';

const listeners = new Set<() => void>();
let theme = kept();

export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentTheme(): Theme {
  return theme;
}

export function chooseTheme(chosen: Theme): void {
  theme = chosen;
  try {
    if (chosen === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
  applyTheme();
  for (const listener of listeners) listener();
}

/** Puts the choice on the page; called once before the first paint. */
export function applyTheme(): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function kept(): Theme {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === 'light' || chosen === 'dark' ? chosen : 'auto';
  } catch {
    // Storage is blocked: nothing was chosen.
    return 'auto';
  }
}
