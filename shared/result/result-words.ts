/** The words a result is built with, in the language of its workshop. */
import { result as english } from '../languages/en/result.ts';
import { result as indonesian } from '../languages/id/result.ts';
import type { Words } from '../languages/language.ts';
import type { WorkshopState } from '../workshop/state.ts';

export type ResultWords = Words<typeof indonesian>;

export function wordsOf(state: Pick<WorkshopState, 'settings'>): ResultWords {
  return state.settings.language === 'en' ? english : indonesian;
}
