/** A point on the map sheet, in thousandths from its left and its upper edge. */
import type { Spot } from '../card.ts';
import { readSpot } from '../raw.ts';
import { INVALID, isBlank, type FieldDefinition } from './field-kind.ts';

const EDGE = 1000;

export const spot = {
  kind: 'spot',
  parse(raw) {
    if (isBlank(raw)) return { value: null };
    const value = readSpot(raw);
    return value !== null && [value.x, value.y].every(isOnSheet)
      ? { value: { x: value.x + 0, y: value.y + 0 } }
      : INVALID;
  },
  limits: () => ({ min: 0, max: EDGE, whole: true }),
  isEmpty: isBlank,
  print: ({ x, y }) => `${x} / ${y}`,
} satisfies FieldDefinition<'spot', Spot>;

function isOnSheet(thousandths: number): boolean {
  return Number.isInteger(thousandths) && thousandths >= 0 && thousandths <= EDGE;
}
