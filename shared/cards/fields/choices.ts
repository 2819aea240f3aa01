/** Several of the options a method names, in the method's order. */
import { INVALID, isBlankList, type FieldDefinition } from './field-kind.ts';

export const choices = {
  kind: 'choices',
  parse(raw, field) {
    if (isBlankList(raw)) return { value: null };
    if (!Array.isArray(raw)) return INVALID;
    const chosen = new Set<unknown>(raw);
    const options = field.options.filter(({ id }) => chosen.has(id));
    const sound = options.length === raw.length && options.length <= field.max;
    return sound ? { value: options.map(({ id }) => id) } : INVALID;
  },
  limits: (field) => ({ entries: Math.min(field.max, field.options.length) }),
  isEmpty: isBlankList,
  print: (value, field, language) =>
    value.map((chosen) => field.options.find(({ id }) => id === chosen)?.name[language] ?? chosen).join(', '),
} satisfies FieldDefinition<'choices', readonly string[]>;
