/** The words all faces share, as an area for `useWords`. */

import type { common } from '@mufakat/shared/languages/id/common.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords } from '../hooks/useWords.ts';

export type CommonWords = Words<typeof common>;

export const commonWords = defineWords<CommonWords>({
  id: async () => (await import('@mufakat/shared/languages/id/common.ts')).common,
  en: async () => (await import('@mufakat/shared/languages/en/common.ts')).common,
});
