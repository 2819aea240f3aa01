/**
 * How long Yjs may look for the places of what a peer wrote [G1]. An item is put between the two neighbours it names, and is
 * compared with everything that stands between them by now. Honest neighbours stood side by side when they were named;
 * 120 KB of items whose neighbours stand far apart hold the thread for 15 s. Yjs knows no bound for it, so what it is about to
 * look through is counted before, and what costs too much throws.
 */

import * as Y from 'yjs';

/** `null` while nobody counts. */
let counted: { steps: number; readonly most: number } | null = null;

/** Runs `work`; how many comparisons it took. Throws once they are more than `most`. */
export function countSteps(most: number, work: () => void): number {
  const mine = { steps: 0, most };
  counted = mine;
  try {
    work();
  } finally {
    counted = null;
  }
  return mine.steps;
}

/** What Yjs calls for each item, to put it in its place. */
const integrate = Object.getOwnPropertyDescriptor(Y.Item.prototype, 'integrate')?.value as
  | ((this: Y.Item, transaction: Y.Transaction, offset: number) => void)
  | undefined;
if (integrate === undefined) throw new Error('this Yjs puts items in their places some other way');

Y.Item.prototype.integrate = function integrateCounted(
  this: Y.Item,
  transaction: Y.Transaction,
  offset: number,
): void {
  if (counted !== null) lookThrough(this, counted);
  integrate.call(this, transaction, offset);
};

function lookThrough(item: Y.Item, count: { steps: number; readonly most: number }): void {
  for (
    let other = firstBetween(item, count);
    other !== null && other !== item.right;
    other = other.right as Y.Item | null
  )
    step(count);
}

/** What stands right behind the left neighbour, unless that is the right one. */
function firstBetween(
  { left, right, parent, parentSub }: Y.Item,
  count: { steps: number; readonly most: number },
): Y.Item | null {
  // Without a parent it stood in what is gone, and takes no place.
  if (!(parent instanceof Y.AbstractType)) return null;
  if (left !== null) return left.right === right ? null : (left.right as Y.Item | null);
  if (right !== null && right.left === null) return null;
  if (parentSub === null) return parent._start;
  let first = parent._map.get(parentSub) ?? null;
  for (; first !== null && first.left !== null; first = first.left as Y.Item) step(count);
  return first;
}

function step(count: { steps: number; readonly most: number }): void {
  count.steps += 1;
  if (count.steps > count.most) throw new Error('too far between the neighbours of an item');
}
