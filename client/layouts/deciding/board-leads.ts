/**
 * Whether the act of the moment lies on the board and not in the bar: opening the step's poll, setting the line after it, or
 * freezing. There is one filled button on the desk at a time.
 */
import type { OutcomeSection, PollView } from '@mufakat/shared/workshop/view.ts';

import type { StepSeen } from '../../hooks/useStep.ts';

export function boardLeads(
  seen: Pick<StepSeen, 'step' | 'row'>,
  polls: readonly PollView[],
  outcome: OutcomeSection | undefined,
): boolean {
  const { step, row } = seen;
  if (row.state !== 'deciding') return false;
  if (step.settles === 'result') return true;
  if (step.decides.length === 0) return false;
  const latest = latestPoll(polls, step.id);
  if (latest === undefined) return true;
  if (latest.state !== 'closed') return false;
  if (step.settles !== 'accepted') return latest.result?.tally.passed === false;
  return outcome?.step !== step.id || outcome.rows.length === 0 || outcome.poll !== latest.id;
}

/** The newest poll of a step that was not made void; one on a late card alone is not the step's [W5]. */
export function latestPoll(polls: readonly PollView[], step: string): PollView | undefined {
  let latest: PollView | undefined;
  for (const poll of polls) {
    if (poll.step !== step || poll.state === 'void' || poll.late !== null) continue;
    if (latest === undefined || poll.openedAt > latest.openedAt) latest = poll;
  }
  return latest;
}
