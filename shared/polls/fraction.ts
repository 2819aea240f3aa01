/** Exact fractions of integers, always in lowest terms with a positive denominator [trust 8]. */

export interface Fraction {
  readonly p: number;
  readonly q: number;
}
