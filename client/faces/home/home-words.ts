/** The words of the pages before a workshop. */
import type { home } from '@mufakat/shared/languages/id/home.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords } from '../../hooks/useWords.ts';

export type HomeWords = Words<typeof home>;

export const homeWords = defineWords<HomeWords>({
  id: async () => (await import('@mufakat/shared/languages/id/home.ts')).home,
  en: async () => (await import('@mufakat/shared/languages/en/home.ts')).home,
});
