/** Groups put under what they are linked to, in the order of the links; those without a link come last. */
import type { CardKind, Field } from '@mufakat/shared/cards/card.ts';

import type { WallSheet } from '../../parts/wall/wall-model.ts';

export interface LinkedGroups {
  /** The linked group; `null` for those without. */
  readonly id: string | null;
  /** `null` where the linked group is not known, or there is none. */
  readonly title: string | null;
  readonly sheets: readonly WallSheet[];
}

export function byLink(
  sheets: readonly WallSheet[],
  kinds: ReadonlyMap<string, CardKind>,
  titleOf: (id: string) => string | null,
): LinkedGroups[] {
  const groups = new Map<string | null, WallSheet[]>();
  for (const sheet of sheets) {
    const id = linkOf(sheet, kinds.get(sheet.kind));
    groups.set(id, [...(groups.get(id) ?? []), sheet]);
  }
  const linked = [...groups].filter(([id]) => id !== null);
  const loose = groups.get(null);
  return [...linked, ...(loose === undefined ? [] : [[null, loose] as const])].map(([id, own]) => ({
    id,
    title: id === null ? null : titleOf(id),
    sheets: own,
  }));
}

/** The field by which cards of a kind stand under another; one that names several is no heading. */
export function linkFieldOf(kind: CardKind | undefined): Field | undefined {
  return kind?.fields.find((each) => each.kind === 'link' && each.max === 1);
}

/** The first group the sheet's first link field names. */
export function linkOf(sheet: Pick<WallSheet, 'wording'>, kind: CardKind | undefined): string | null {
  const field = linkFieldOf(kind);
  const value = field === undefined ? undefined : sheet.wording[field.id];
  const first = Array.isArray(value) ? value[0] : undefined;
  return typeof first === 'string' ? first : null;
}
