/** The words of "Data saya"; an area of their own, since few open it. */
import type { myData } from '@mufakat/shared/languages/id/my-data.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords } from '../../../hooks/useWords.ts';

export type MyDataWords = Words<typeof myData>;

export const myDataWords = defineWords<MyDataWords>({
  id: async () => (await import('@mufakat/shared/languages/id/my-data.ts')).myData,
  en: async () => (await import('@mufakat/shared/languages/en/my-data.ts')).myData,
});
