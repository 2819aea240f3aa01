/** Photos and points in the values of a result; how they are printed is in `photos.ts`. */

import type { PictureRef, Spot } from '../cards/card.ts';
import type { Result, ResultValue } from './result.ts';

export function photoIn(value: ResultValue | undefined): PictureRef | null {
  return isObject(value) && 'picture' in value ? value : null;
}

export function spotIn(value: ResultValue | undefined): Spot | null {
  return isObject(value) && 'x' in value ? value : null;
}

/** Every picture a result names, for whoever loads the bytes. */
export function picturesIn(result: Result): string[] {
  const photos = result.tables.flatMap((table) =>
    table.shape === 'list'
      ? table.rows.flatMap((row) =>
          Object.values(row.values).flatMap((value) => photoIn(value)?.picture ?? []),
        )
      : [],
  );
  return [...new Set([...(result.map === undefined ? [] : [result.map.picture]), ...photos])];
}

function isObject(
  value: ResultValue | undefined,
): value is PictureRef | Spot | Extract<ResultValue, { from: unknown }> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
