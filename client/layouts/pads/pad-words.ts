/** Words about wordings worked out together, loaded by whoever opens one. */
import type { pads } from '@mufakat/shared/languages/id/pads.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords, useWords } from '../../hooks/useWords.ts';

export type PadWords = Words<typeof pads>;

const area = defineWords<PadWords>({
  id: async () => (await import('@mufakat/shared/languages/id/pads.ts')).pads,
  en: async () => (await import('@mufakat/shared/languages/en/pads.ts')).pads,
});

export function usePadWords(): PadWords {
  return useWords(area);
}
