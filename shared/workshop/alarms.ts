/** Alarms come from the state alone, so a restarted room rings too: countdowns of steps and polls [C5]. */
import { type Context, isRefusal } from './context.ts';
import { closePoll } from './decide/polls.ts';
import type { WorkshopEvent } from './entry.ts';
import { moveEvents } from './moving.ts';
import type { WorkshopState } from './state.ts';

/** Room time of the next alarm, `null` if none is set. A timer at zero rings on the screens and closes nothing. */
export function nextAlarm(state: WorkshopState): number | null {
  let next: number | null = null;
  const consider = (at: number | null | undefined) => {
    if (at !== null && at !== undefined && (next === null || at < next)) next = at;
  };
  for (const run of state.steps.values()) consider(run.closing?.at);
  for (const poll of state.polls.values()) if (poll.state === 'closing') consider(poll.closingAt);
  return next;
}

/** The events of the first alarm that is due; call again until there are none. */
export function ring(state: WorkshopState, ctx: Pick<Context, 'now'>): WorkshopEvent[] {
  for (const poll of state.polls.values()) {
    if (poll.state !== 'closing' || poll.closingAt === null || poll.closingAt > ctx.now) continue;
    const outcome = closePoll(poll);
    return isRefusal(outcome) ? [] : [...outcome.events];
  }
  for (const run of state.steps.values()) {
    if (run.closing === null || run.closing.at > ctx.now) continue;
    return moveEvents(state, { step: run.id, state: run.closing.to }, [], null, ctx.now);
  }
  return [];
}
