/** The language of this device: chosen here, else the page's. */
import { useSyncExternalStore } from 'react';

import type { Language } from '@mufakat/shared/languages/language.ts';

import { chosenLanguage, chooseLanguage, onPreferences } from '../platform/preferences.ts';

export function useLanguage(): {
  readonly language: Language;
  readonly choose: (language: Language) => void;
} {
  const language = useSyncExternalStore(onPreferences, chosenLanguage);
  return { language, choose: chooseLanguage };
}
