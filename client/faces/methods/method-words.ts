/** Words of the method editor, and of what is wrong with a method. */
import type { editor } from '@mufakat/shared/languages/id/editor.ts';
import type { Words } from '@mufakat/shared/languages/language.ts';
import type { ProblemWords } from '@mufakat/shared/methods/problem-sentence.ts';

import { defineWords } from '../../hooks/useWords.ts';

export type EditorWords = Words<typeof editor>;

export const editorWords = defineWords<EditorWords>({
  id: async () => (await import('@mufakat/shared/languages/id/editor.ts')).editor,
  en: async () => (await import('@mufakat/shared/languages/en/editor.ts')).editor,
});

export const problemWords = defineWords<ProblemWords>({
  id: async () => (await import('@mufakat/shared/languages/id/method-problems.ts')).methodProblems,
  en: async () => (await import('@mufakat/shared/languages/en/method-problems.ts')).methodProblems,
});
