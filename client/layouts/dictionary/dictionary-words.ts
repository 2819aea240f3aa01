/** Words of the dictionary of proposals, loaded with it. */
import type { dictionary } from '@mufakat/shared/languages/id/dictionary.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords } from '../../hooks/useWords.ts';

export const dictionaryWords = defineWords<Words<typeof dictionary>>({
  id: async () => (await import('@mufakat/shared/languages/id/dictionary.ts')).dictionary,
  en: async () => (await import('@mufakat/shared/languages/en/dictionary.ts')).dictionary,
});
