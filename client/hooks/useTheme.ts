/** Light or dark as shown now; `choose(null)` follows the device again. */
import { useSyncExternalStore } from 'react';

import { chooseTheme, currentTheme, type Theme } from '../styles/theme.ts';

export function useTheme(): { readonly theme: Theme; readonly choose: (theme: Theme | null) => void } {
  const theme = useSyncExternalStore(onTheme, currentTheme);
  return { theme, choose: chooseTheme };
}

/** The theme stands on `<html data-theme>`, whoever set it. */
function onTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
