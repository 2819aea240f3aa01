/**
 * Accepted groups of an earlier step, by id. Here only the form of the ids is checked; whether the groups exist, are accepted
 * or have been joined into others is for the room, which knows them.
 */
import { ID_PATTERN } from '../card.ts';
import { INVALID, isBlankList, type FieldDefinition } from './field-kind.ts';

export const link = {
  kind: 'link',
  parse(raw, field) {
    if (isBlankList(raw)) return { value: null };
    if (!Array.isArray(raw) || raw.length > field.max || !raw.every(isGroupId)) return INVALID;
    return new Set(raw).size === raw.length ? { value: raw } : INVALID;
  },
  limits: (field) => ({ entries: field.max }),
  isEmpty: isBlankList,
  print: (value, _field, _language, titleOf) => value.map((group) => titleOf(group) ?? '–').join('; '),
} satisfies FieldDefinition<'link', readonly string[]>;

function isGroupId(raw: unknown): raw is string {
  return typeof raw === 'string' && ID_PATTERN.test(raw);
}
