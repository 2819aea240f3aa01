/** The rows of an acceptance panel, whatever the way: each way may draw its own (`client/ways`). */
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import type { Verdict } from './verdicts.ts';

/** Costs beside the rows, where a pagu indikatif was named. */
export interface Budget {
  readonly ceiling: number;
  readonly costOf: (group: string) => number | null;
}

export interface AcceptRowsProps {
  /** `null` when the facilitator decides without a poll. */
  readonly poll: PollView | null;
  /** In order of rank. */
  readonly rows: readonly Verdict[];
  readonly writes: boolean;
  readonly budget: Budget | null;
  readonly onChange: (rows: readonly Verdict[]) => void;
}

export interface AcceptWords {
  readonly title: string;
  readonly hint: string;
}
