/** Words of the desk, of all faces and of refusals, loaded once for the face and read from anywhere below it. */
import type { desk } from '@mufakat/shared/languages/id/desk.ts';
import type { errors } from '@mufakat/shared/languages/id/errors.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';

import { defineWords, useWords } from '../hooks/useWords.ts';
import { commonWords, type CommonWords } from '../parts/common-words.ts';

export type { CommonWords };

export type DeskWords = Words<typeof desk>;
export type ErrorWords = Words<typeof errors>;

const deskArea = defineWords<DeskWords>({
  id: async () => (await import('@mufakat/shared/languages/id/desk.ts')).desk,
  en: async () => (await import('@mufakat/shared/languages/en/desk.ts')).desk,
});

const errorArea = defineWords<ErrorWords>({
  id: async () => (await import('@mufakat/shared/languages/id/errors.ts')).errors,
  en: async () => (await import('@mufakat/shared/languages/en/errors.ts')).errors,
});

export function useDeskWords(): DeskWords {
  return useWords(deskArea);
}

export function useCommonWords(): CommonWords {
  return useWords(commonWords);
}

export function useErrorWords(): ErrorWords {
  return useWords(errorArea);
}
