/** What the fields of a form on the desk need to know about the workshop. */
import { useLanguage } from '../hooks/useLanguage.ts';
import type { FieldPlace } from '../parts/field/field-input.ts';
import { useCommonWords, useDeskWords } from './desk-words.ts';
import { useFieldPlace } from './field-place.ts';

export function useDeskFieldPlace(): FieldPlace {
  const { language } = useLanguage();
  const { none, close } = useDeskWords().common;
  return useFieldPlace({ language, words: useCommonWords().field, none, close, before: 1 });
}
