/**
 * Exact fractions of integers, always in lowest terms with a positive denominator [trust 8].
 *
 * The parts are safe integers, so that a fraction is plain JSON; every step in between runs in BigInt, so that nothing is
 * rounded on the way. A result whose parts do not fit throws: with five criteria a side, 500 raters and weights summing to
 * 50 it always fits (the least common multiple of five counts up to 500 is below 3.1e13).
 */

export interface Fraction {
  readonly p: number;
  readonly q: number;
}

/** The fraction p/q in lowest terms; q must not be 0. */
export function fraction(p: number, q = 1): Fraction {
  return lowest(BigInt(p), BigInt(q));
}

/** Negative, zero or positive as a is less than, equal to or more than b. */
export function compare(a: Fraction, b: Fraction): number {
  return sign(BigInt(a.p) * BigInt(b.q) - BigInt(b.p) * BigInt(a.q));
}

/** Compares a x b with c x d without forming products that may not fit [M4: order by L x M]. */
export function compareProducts(a: Fraction, b: Fraction, c: Fraction, d: Fraction): number {
  const left = BigInt(a.p) * BigInt(b.p) * BigInt(c.q) * BigInt(d.q);
  const right = BigInt(c.p) * BigInt(d.p) * BigInt(a.q) * BigInt(b.q);
  return sign(left - right);
}

export function add(a: Fraction, b: Fraction): Fraction {
  return lowest(BigInt(a.p) * BigInt(b.q) + BigInt(b.p) * BigInt(a.q), BigInt(a.q) * BigInt(b.q));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return lowest(BigInt(a.p) * BigInt(b.p), BigInt(a.q) * BigInt(b.q));
}

/** Sum over count; `null` without values. */
export function mean(values: readonly number[]): Fraction | null {
  if (values.length === 0) return null;
  return fraction(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}

/** sum(weight x value) / sum(weight); `null` if no weight counts [M4]. */
export function weightedMean(
  values: readonly { readonly value: Fraction; readonly weight: number }[],
): Fraction | null {
  let sum = fraction(0);
  let weights = 0;
  for (const { value, weight } of values) {
    sum = add(sum, multiply(value, fraction(weight)));
    weights += weight;
  }
  return weights === 0 ? null : multiply(sum, fraction(1, weights));
}

/** The nearest number with two decimals, halves away from zero: what is printed, never what is compared. */
export function roundTo2(value: Fraction): number {
  const hundredths = BigInt(value.p < 0 ? -value.p : value.p) * 200n + BigInt(value.q);
  const rounded = Number(hundredths / (BigInt(value.q) * 2n)) / 100;
  return value.p < 0 && rounded !== 0 ? -rounded : rounded;
}

function lowest(p: bigint, q: bigint): Fraction {
  if (q === 0n) throw new RangeError('A fraction has no denominator 0.');
  const divisor = greatestCommonDivisor(p < 0n ? -p : p, q < 0n ? -q : q);
  const turn = q < 0n ? -1n : 1n;
  return { p: safe((turn * p) / divisor), q: safe((turn * q) / divisor) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function safe(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError('A fraction grew beyond safe integers.');
  // BigInt knows no negative zero, and Number(0n) is 0: the parts compare as JSON.
  return number;
}

function sign(value: bigint): number {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
}
