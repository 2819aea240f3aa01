/** Words about circles with those of the desk, which no phone needs. */
import { useMemo } from 'react';

import type { circlesDesk } from '@mufakat/shared/languages/id/circles-desk.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords, useWords } from '../../hooks/useWords.ts';
import { useCircleWords } from './circle-words.ts';

const area = defineWords<Words<typeof circlesDesk>>({
  id: async () => (await import('@mufakat/shared/languages/id/circles-desk.ts')).circlesDesk,
  en: async () => (await import('@mufakat/shared/languages/en/circles-desk.ts')).circlesDesk,
});

export function useDeskCircleWords() {
  const words = useCircleWords();
  const desk = useWords(area);
  return useMemo(() => ({ ...words, desk }), [words, desk]);
}
