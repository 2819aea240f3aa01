/** The words about what is promised; an area of their own, since few open them. */
import type { trust } from '@mufakat/shared/languages/id/trust.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords } from '../../hooks/useWords.ts';

export type TrustWords = Words<typeof trust>;

export const trustWords = defineWords<TrustWords>({
  id: async () => (await import('@mufakat/shared/languages/id/trust.ts')).trust,
  en: async () => (await import('@mufakat/shared/languages/en/trust.ts')).trust,
});
