/** The fields of a role card that a cell of the matrix knows already: programme and actor, found by their kind. */
import type { CardKind, Fields, FieldValue, GroupId } from '@mufakat/shared/cards/card.ts';

export function roleCardFields(kind: CardKind, programme: GroupId, actor: string): Fields {
  const pairs: (readonly [string, FieldValue])[] = [];
  const link = kind.fields.find((field) => field.kind === 'link');
  const institution = kind.fields.find((field) => field.kind === 'institution');
  if (link !== undefined) pairs.push([link.id, [programme]]);
  if (institution !== undefined) pairs.push([institution.id, actor]);
  return Object.fromEntries(pairs);
}
