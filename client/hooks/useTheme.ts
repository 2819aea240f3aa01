/** Light, dark, or as the device prefers. */
import { useSyncExternalStore } from 'react';

import { chooseTheme, currentTheme, onTheme, type Theme } from '../platform/theme.ts';

export function useTheme(): { readonly theme: Theme; readonly choose: (theme: Theme) => void } {
  const theme = useSyncExternalStore(onTheme, currentTheme);
  return { theme, choose: chooseTheme };
}
