/** The rows of an acceptance panel, whatever the way: each way may draw its own (`client/ways`). */
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import type { Verdict } from './verdicts.ts';

export interface AcceptRowsProps {
  /** `null` when the facilitator decides without a poll. */
  readonly poll: PollView | null;
  /** In order of rank. */
  readonly rows: readonly Verdict[];
  readonly writes: boolean;
  readonly onChange: (rows: readonly Verdict[]) => void;
}

export interface AcceptWords {
  readonly title: string;
  readonly hint: string;
}
