/** One of the options a method names. */
import { INVALID, isBlank, type FieldDefinition } from './field-kind.ts';

export const choice = {
  kind: 'choice',
  parse(raw, field) {
    if (isBlank(raw)) return { value: null };
    const option = field.options.find(({ id }) => id === raw);
    return option === undefined ? INVALID : { value: option.id };
  },
  limits: (field) => ({ entries: Math.min(1, field.options.length) }),
  isEmpty: isBlank,
  print: (value, field, language) => field.options.find(({ id }) => id === value)?.name[language] ?? value,
} satisfies FieldDefinition<'choice', string>;
