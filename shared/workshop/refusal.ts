/** Why a command is refused (`trust.md` 11). A refusal is an answer to its sender, translated at the screen. */
export const REFUSALS = [
  'stale-step',
  'step-closed',
  'not-allowed',
  'changed',
  'unknown',
  'invalid',
  'text-too-long',
  'too-many-cards',
  'too-many-people',
  'too-many-pictures',
  'field-invalid',
  'dots-spent',
  'too-many-on-one',
  'unknown-option',
  'reason-required',
  'closed',
  'not-on-roll',
  'stale-rev',
  'poll-open',
  'no-round-before',
  'nothing-to-undo',
  'undo-changed',
  'door-locked',
  'frozen',
  'adjourned',
  'not-ready',
  'not-saved',
  'read-only',
  'rate',
  'busy',
  'behind',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

export interface Refusal {
  readonly refused: RefusalCode;
  /** What the screen may add: the limit, the field, who changed it, the stored rev, what is missing. */
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>;
}
