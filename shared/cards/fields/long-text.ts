/** A few sentences; in a drawer a Y.Text, so that two devices of one person can write in it. */
import { isBlank, type FieldDefinition } from './field-kind.ts';
import { lengthLimit, parseParagraphs } from './words.ts';

export const longText = {
  kind: 'longText',
  parse: (raw, field) => parseParagraphs(raw, lengthLimit(field)),
  limits: (field) => ({ length: lengthLimit(field) }),
  isEmpty: isBlank,
  print: (value) => value,
} satisfies FieldDefinition<'longText', string>;
