/** Words about circles, loaded by the faces that meet one; and the circles of a step. */
import type { circles } from '@mufakat/shared/languages/id/circles.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords, useWords } from '../../hooks/useWords.ts';

type CircleWords = Words<typeof circles>;

const area = defineWords<CircleWords>({
  id: async () => (await import('@mufakat/shared/languages/id/circles.ts')).circles,
  en: async () => (await import('@mufakat/shared/languages/en/circles.ts')).circles,
});

export function useCircleWords(): CircleWords {
  return useWords(area);
}
