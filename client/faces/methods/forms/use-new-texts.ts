/** What new steps, cards and fields are called: the same in both languages, so that English follows until it is written. */
import type { Label } from '@mufakat/shared/languages/language.ts';
import type { NewTexts } from '@mufakat/shared/methods/edit-method.ts';

import { useWords } from '../../../hooks/useWords.ts';
import { editorWords } from '../method-words.ts';

export function useNewTexts(): NewTexts & { readonly field: Label; readonly option: Label } {
  const { fresh } = useWords(editorWords);
  const both = (text: string): Label => ({ id: text, en: text });
  return {
    step: both(fresh.step),
    task: both(fresh.task),
    hint: both(fresh.hint),
    kind: both(fresh.kind),
    title: both(fresh.title),
    period: both(fresh.period),
    empty: both(fresh.empty),
    criterion: both(fresh.criterion),
    field: both(fresh.field),
    option: both(fresh.option),
  };
}
