import { describe, expect, it } from 'vitest';

import { longTable } from './hand-made.ts';
import { rowGroups } from './together.ts';

describe('rowGroups', () => {
  it('holds the first two and the last three with the total', () => {
    expect(rowGroups(longTable(10)).map((group) => group.length)).toEqual([2, 1, 1, 1, 1, 1, 4]);
    expect(rowGroups(longTable(10)).at(0)).toHaveLength(2);
    expect(rowGroups(longTable(10)).at(-1)).toHaveLength(4);
  });

  it('has no group for a table without rows but an empty one', () => {
    expect(rowGroups({ ...longTable(0), rows: [] })).toEqual([[]]);
  });
});
