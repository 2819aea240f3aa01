/** How long what a workshop holds of people may be kept [E4]: so many days after its last day. Who deletes it is the committee. */
import { localDate } from './days.ts';
import type { Settings } from './state.ts';

type Kept = Pick<Settings, 'days' | 'retentionDays' | 'timeZone' | 'rehearsalOf'>;

/** The last date on which the data may still be there, `YYYY-MM-DD`. */
export function keptUntil({ days, retentionDays }: Pick<Kept, 'days' | 'retentionDays'>): string {
  const last = Date.parse(`${days.at(-1) ?? ''}T00:00:00Z`);
  return new Date(last + retentionDays * 86_400_000).toISOString().slice(0, 10);
}

/** Whether that date has passed where the workshop is. The people of a rehearsal are none. */
export function isKeptTooLong(settings: Kept, at: number): boolean {
  return settings.rehearsalOf === null && localDate(settings.timeZone, at) > keptUntil(settings);
}
