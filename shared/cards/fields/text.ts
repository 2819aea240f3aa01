/** One line of words: names, titles, keywords. */
import { isBlank, type FieldDefinition } from './field-kind.ts';
import { lengthLimit, parseLine } from './words.ts';

export const text = {
  kind: 'text',
  parse: (raw, field) => parseLine(raw, lengthLimit(field)),
  limits: (field) => ({ length: lengthLimit(field) }),
  isEmpty: isBlank,
  print: (value) => value,
} satisfies FieldDefinition<'text', string>;
