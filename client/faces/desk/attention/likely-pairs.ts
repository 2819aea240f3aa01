/** Two people who may be one, each pair once, in the order of the list. */
import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

export function likelyPairs(people: readonly PersonRow[]): (readonly [PersonRow, PersonRow])[] {
  const pairs: (readonly [PersonRow, PersonRow])[] = [];
  people.forEach((a, at) => {
    for (const b of people.slice(at + 1)) {
      if (a.likely.includes(b.id) || b.likely.includes(a.id)) pairs.push([a, b]);
    }
  });
  return pairs;
}
