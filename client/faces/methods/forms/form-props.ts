/** What every form of the editor is given: the method, how it is changed, and the words. */
import type { Label } from '@mufakat/shared/languages/language.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

/** A text that is not there. */
export const NOTHING: Label = { id: '', en: '' };

export interface FormProps {
  readonly method: Method;
  /** `where` names the field that is typed in, so that a word is one step back. */
  readonly onChange: (method: Method, where?: string) => void;
  /** Asks before something goes that takes others with it. */
  readonly onRemove: (name: string, next: Method) => void;
  /** A heading of the document that is worked on, so that the preview shows it. */
  readonly onLook: (heading: string) => void;
}
