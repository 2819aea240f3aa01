/** What stands on the map: the groups of a step whose cards have a place on it, numbered in the order of the wall. */
import type { CardKind, Fields, Spot } from '@mufakat/shared/cards/card.ts';
import { readSpot } from '@mufakat/shared/cards/raw.ts';
import type { PlayedMethod, Step } from '@mufakat/shared/methods/schema.ts';
import { stepById } from '@mufakat/shared/methods/walk.ts';

interface Worded {
  readonly kind: string;
  readonly wording: Fields;
}

export interface Placed<G extends Worded> {
  readonly group: G;
  readonly number: number;
  readonly spot: Spot;
}

/** The field that holds the place of such a card; `null` if it has none. */
export function spotFieldOf(kind: Pick<CardKind, 'fields'> | undefined): string | null {
  return kind?.fields.find((field) => field.kind === 'spot')?.id ?? null;
}

/** Whether cards of this step, or of the one it works on, are placed on the map. */
export function isMapped(method: Pick<PlayedMethod, 'cardKinds' | 'steps'>, step: Step): boolean {
  const own = step.source === undefined ? step : stepById(method, step.source);
  return method.cardKinds.some(
    (kind) => own?.collects?.kinds.includes(kind.id) === true && spotFieldOf(kind) !== null,
  );
}

export function placedOf<G extends Worded>(
  groups: readonly G[],
  kindOf: (id: string) => Pick<CardKind, 'fields'> | undefined,
): Placed<G>[] {
  const placed = groups.flatMap((group) => {
    const field = spotFieldOf(kindOf(group.kind));
    const spot = field === null ? null : readSpot(group.wording[field]);
    return spot === null ? [] : [{ group, spot }];
  });
  return placed.map((each, at) => ({ ...each, number: at + 1 }));
}
