/** What the bench prints: each figure beside its goal, and whether it was met. */

export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly goal: string;
  /** `broken` is past a red line and fails the run. */
  readonly verdict: 'met' | 'missed' | 'broken';
}
