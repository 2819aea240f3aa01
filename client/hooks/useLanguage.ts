/** The language of this device: chosen here, else the page's. */
import { useSyncExternalStore } from 'react';

import type { Language } from '@mufakat/shared/languages/language.ts';

import { chooseLanguage, currentLanguage, onLanguage } from '../platform/language.ts';

export function useLanguage(): {
  readonly language: Language;
  readonly choose: (language: Language) => void;
} {
  const language = useSyncExternalStore(onLanguage, currentLanguage);
  return { language, choose: chooseLanguage };
}
