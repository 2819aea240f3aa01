/** Light or dark: what the device says, or what was chosen here. The choice stands on `<html data-theme>`. */
import { useSyncExternalStore } from 'react';

import { chosenTheme, chooseTheme, onPreferences, type Theme } from '../platform/preferences.ts';

export function useTheme(): { readonly theme: Theme; readonly choose: (theme: Theme) => void } {
  const theme = useSyncExternalStore(onPreferences, chosenTheme);
  return { theme, choose: chooseTheme };
}
