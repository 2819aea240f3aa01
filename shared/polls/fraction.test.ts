import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  add,
  compare,
  compareProducts,
  fraction,
  mean,
  multiply,
  roundTo2,
  weightedMean,
} from './fraction.ts';

const part = fc.integer({ min: -1_000_000, max: 1_000_000 });
const anyFraction = fc
  .tuple(
    part,
    part.filter((q) => q !== 0),
  )
  .map(([p, q]) => fraction(p, q));

describe('fractions', () => {
  it('keeps lowest terms and a positive denominator', () => {
    expect(fraction(6, -4)).toEqual({ p: -3, q: 2 });
    expect(fraction(0, -7)).toEqual({ p: 0, q: 1 });
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });

  it('adds a third three times to exactly one, which floats do not do with tenths', () => {
    const tenth = fraction(1, 10);
    expect(add(add(tenth, tenth), tenth)).toEqual(fraction(3, 10));
    expect(mean([1, 1, 2])).toEqual({ p: 4, q: 3 });
    expect(mean([])).toBeNull();
  });

  it('throws rather than rounding when parts leave the safe integers', () => {
    const huge = fraction(Number.MAX_SAFE_INTEGER, 2);
    expect(() => multiply(huge, huge)).toThrow(RangeError);
    expect(compareProducts(huge, huge, huge, huge)).toBe(0);
  });

  it('rounds halves away from zero and thirds to two decimals', () => {
    expect(roundTo2(fraction(5, 1000))).toBe(0.01);
    expect(roundTo2(fraction(-5, 1000))).toBe(-0.01);
    expect(roundTo2(fraction(1, 3))).toBe(0.33);
    expect(roundTo2(fraction(-1, 1000))).toBe(0);
    expect(roundTo2(fraction(241, 200))).toBe(1.21);
  });

  it('orders like cross-multiplied integers', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(Math.sign(a.p * b.q - b.p * a.q) + 0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compareProducts(a, b, b, a)).toBe(0);
      }),
    );
  });

  it('makes the weighted mean of equal values that value, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (value, weights) => {
          expect(weightedMean(weights.map((weight) => ({ value: fraction(value), weight })))).toEqual(
            fraction(value),
          );
        },
      ),
    );
    expect(weightedMean([])).toBeNull();
  });

  it('fits five criteria scored by every count near 500', () => {
    const counts = [499, 497, 493, 491, 500];
    const values = counts.map((count) => ({ value: fraction(5 * count - 1, count), weight: 10 }));
    expect(() => weightedMean(values)).not.toThrow();
  });
});
