/** Words of the import, loaded with its dialog. */
import type { importing } from '@mufakat/shared/languages/id/import.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords } from '../../hooks/useWords.ts';

export type ImportWords = Words<typeof importing>;

export const importWords = defineWords<ImportWords>({
  id: async () => (await import('@mufakat/shared/languages/id/import.ts')).importing,
  en: async () => (await import('@mufakat/shared/languages/en/import.ts')).importing,
});
