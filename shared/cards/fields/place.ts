/** A place in words, as people call it: a village, a block, a river mouth. */
import { isBlank, type FieldDefinition } from './field-kind.ts';
import { lengthLimit, parseLine } from './words.ts';

export const place = {
  kind: 'place',
  parse: (raw, field) => parseLine(raw, lengthLimit(field)),
  limits: (field) => ({ length: lengthLimit(field) }),
  isEmpty: isBlank,
  print: (value) => value,
} satisfies FieldDefinition<'place', string>;
