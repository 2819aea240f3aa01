/** What new steps, cards and fields are called: the same in both languages, so that English follows until it is written. */
import type { Label } from '@mufakat/shared/languages/language.ts';
import type { ReportTexts } from '@mufakat/shared/methods/edit/reports.ts';
import type { NewTexts } from '@mufakat/shared/methods/edit/steps.ts';

import { useMemo } from 'react';

import { useWords } from '../../../hooks/useWords.ts';
import { editorWords, type EditorWords } from '../method-words.ts';

export interface AllNewTexts extends NewTexts, ReportTexts {
  readonly field: Label;
  readonly option: Label;
}

export function useNewTexts(): AllNewTexts {
  const { fresh } = useWords(editorWords);
  return useMemo(() => textsOf(fresh), [fresh]);
}

function textsOf(fresh: EditorWords['fresh']): AllNewTexts {
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
    report: both(fresh.report),
    section: both(fresh.section),
    sentence: both(fresh.sentence),
  };
}
