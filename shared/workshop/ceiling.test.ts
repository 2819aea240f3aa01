/** How far a pagu reaches. */
import { describe, expect, it } from 'vitest';

import { musrenbangDesa } from '../methods/musrenbang-desa.ts';
import { kindById } from '../methods/walk.ts';
import { costIn, costsToCount, reachOf } from './ceiling.ts';

describe('reachOf', () => {
  it('adds up in order of rank and names the first row that passes', () => {
    expect(reachOf([40, 30, null, 20, 5], 80)).toEqual({ sums: [40, 70, 70, 90, 95], passesAt: 3 });
  });

  it('lets what costs exactly the ceiling fit', () => {
    expect(reachOf([40, 40], 80).passesAt).toBeNull();
    expect(reachOf([40, 41], 80).passesAt).toBe(1);
  });

  it('passes at once where nothing may be spent, and never without rows or costs', () => {
    expect(reachOf([1], 0).passesAt).toBe(0);
    expect(reachOf([], 0)).toEqual({ sums: [], passesAt: null });
    expect(reachOf([null, null], 0).passesAt).toBeNull();
  });
});

describe('costsToCount', () => {
  it('leaves out what was refused above the last accepted row, and keeps what may still be accepted', () => {
    const row = (accepted: boolean, cost: number | null) => ({ accepted, cost });
    expect(costsToCount([row(true, 40), row(false, 30), row(true, 20), row(false, 10)])).toEqual([
      40,
      null,
      20,
      10,
    ]);
    expect(costsToCount([row(false, 5), row(false, null)])).toEqual([5, null]);
  });
});

describe('costIn', () => {
  it('takes the first sum of money of the kind, and nothing from a card without one', () => {
    const kind = kindById(musrenbangDesa, 'usulan');
    expect(costIn(kind, { usulan: 'Talud', biaya: 52_000_000 })).toBe(52_000_000);
    expect(costIn(kind, { usulan: 'Talud' })).toBeNull();
    expect(costIn(null, { biaya: 1 })).toBeNull();
    expect(costIn(kindById(musrenbangDesa, 'calon'), { nama: 'Ngatinah' })).toBeNull();
  });
});
