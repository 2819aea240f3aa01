/** What the fields of a form on the phone need to know about the workshop. */
import type { FieldPlace } from '../../parts/field/field-input.ts';
import { useFieldPlace } from '../field-place.ts';
import { usePhone } from '../phone-context.tsx';

export function usePhoneFieldPlace(): FieldPlace {
  const { language, words, common } = usePhone();
  const { field } = common;
  return useFieldPlace({
    language,
    words: field,
    none: field.choose,
    close: words.close,
    before: 0,
  });
}
