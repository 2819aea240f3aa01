/** What new steps, cards and fields are called, in both languages at once, whichever is on screen. */
import type { Label } from '@mufakat/shared/languages/language.ts';
import type { NewTexts } from '@mufakat/shared/methods/edit-method.ts';

import { useWords } from '../../../hooks/useWords.ts';
import { editorWords } from '../method-words.ts';

export function useNewTexts(): NewTexts & { readonly field: Label; readonly option: Label } {
  const [id, en] = [useWords(editorWords, 'id').fresh, useWords(editorWords, 'en').fresh];
  const both = (key: keyof typeof id): Label => ({ id: id[key], en: en[key] });
  return {
    step: both('step'),
    task: both('task'),
    hint: both('hint'),
    kind: both('kind'),
    title: both('title'),
    period: both('period'),
    empty: both('empty'),
    criterion: both('criterion'),
    field: both('field'),
    option: both('option'),
  };
}
