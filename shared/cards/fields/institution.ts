/** A person or institution by name; suggestions come from the actors, but any name may be written. */
import { isBlank, type FieldDefinition } from './field-kind.ts';
import { lengthLimit, parseLine } from './words.ts';

export const institution = {
  kind: 'institution',
  parse: (raw, field) => parseLine(raw, lengthLimit(field)),
  limits: (field) => ({ length: lengthLimit(field) }),
  isEmpty: isBlank,
  print: (value) => value,
} satisfies FieldDefinition<'institution', string>;
