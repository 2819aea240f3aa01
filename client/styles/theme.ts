/**
 * Light or dark: the person's choice on this device, else what the device prefers. The tokens follow the device by
 * themselves, so a page without a choice never flashes; `applyTheme` runs first in `main.tsx`, before anything is drawn, for
 * the others. The content security policy allows no inline script that could do it earlier.
 */

export type Theme = 'light' | 'dark';

const KEY = 'mufakat.theme';

/** Sets the theme on the page and follows the device while nothing is chosen. */
export function applyTheme(): void {
  show();
  prefersDark().addEventListener('change', show);
  // Another tab of this browser changed it.
  addEventListener('storage', (event) => {
    if (event.key === KEY) show();
  });
}

/** `null` follows the device again. */
export function chooseTheme(theme: Theme | null): void {
  try {
    if (theme === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
  document.documentElement.dataset.theme = theme ?? preferred();
}

export function currentTheme(): Theme {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

function show(): void {
  document.documentElement.dataset.theme = chosen() ?? preferred();
}

function chosen(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    // Storage is blocked: nothing was chosen.
    return null;
  }
}

function preferred(): Theme {
  return prefersDark().matches ? 'dark' : 'light';
}

function prefersDark(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
