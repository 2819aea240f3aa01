/** Days and times of a workshop in its own time zone, by arithmetic: Indonesia has three zones and no summer time. */
import type { Settings, Until, WorkshopState } from './state.ts';

const OFFSET_HOURS = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const;

/** The local date `YYYY-MM-DD` of an instant. */
export function localDate(timeZone: Settings['timeZone'], at: number): string {
  return new Date(at + OFFSET_HOURS[timeZone] * 3_600_000).toISOString().slice(0, 10);
}

/** The instant with the zone's offset, `2018-02-21T15:50:00+07:00`. */
export function localInstant(timeZone: Settings['timeZone'], at: number): string {
  const hours = OFFSET_HOURS[timeZone];
  return `${new Date(at + hours * 3_600_000).toISOString().slice(0, 19)}+0${hours}:00`;
}

/** The instant of a moment as people say it; `null` if there is no such day ("2026-02-31"). */
export function instantOf(timeZone: Settings['timeZone'], { date, time }: Until): number | null {
  const at = Date.parse(`${date}T${time.replace('.', ':')}:00Z`) - OFFSET_HOURS[timeZone] * 3_600_000;
  return Number.isNaN(at) || localDate(timeZone, at) !== date ? null : at;
}

/**
 * Index of the workshop's day on which an instant falls. Someone who comes before or between the days counts on the next
 * day, after the last on the last: a workshop that is held early or runs over still has its attendance.
 */
export function workshopDay(settings: Pick<Settings, 'days' | 'timeZone'>, at: number): number {
  const today = localDate(settings.timeZone, at);
  const index = settings.days.findIndex((day) => day >= today);
  return index === -1 ? settings.days.length - 1 : index;
}

/**
 * Index of the day on whose attendance somebody who comes now stands: the one that is held, whatever the calendar says, since a day
 * may run past midnight and a second one be held on another date than planned. Nobody attends between two days (-1).
 */
export function dayHeld(
  { settings, sittings, adjourned }: Pick<WorkshopState, 'settings' | 'sittings' | 'adjourned'>,
  at: number,
): number {
  if (adjourned !== null) return -1;
  return sittings.at(-1)?.day ?? workshopDay(settings, at);
}

/** The day that is held, or was held last; before any was ended, the one on which the first step was opened. `null` in the lobby. */
export function lastDay({
  settings,
  sittings,
  steps,
}: Pick<WorkshopState, 'settings' | 'sittings' | 'steps'>): number | null {
  const held = sittings.at(-1)?.day;
  if (held !== undefined) return held;
  const opened = firstOpened({ steps });
  return opened === null ? null : workshopDay(settings, opened);
}

/** When the first step was opened: until a day is ended nothing else says when it began. */
export function firstOpened({ steps }: Pick<WorkshopState, 'steps'>): number | null {
  const opened = [...steps.values()].flatMap(({ openedAt }) => openedAt ?? []);
  return opened.length === 0 ? null : Math.min(...opened);
}

/** The phase as permissions know it: between two days of a running workshop it is `adjourned`. */
export function phaseOf({
  phase,
  adjourned,
}: Pick<WorkshopState, 'phase' | 'adjourned'>): WorkshopState['phase'] | 'adjourned' {
  return phase !== 'frozen' && adjourned !== null ? 'adjourned' : phase;
}
