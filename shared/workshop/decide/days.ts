/**
 * Ending a day and going on with another [domain 4]. Between two days nothing runs by itself: the timer stands with what is left
 * of it, those of circles too, a closing countdown is called off, and no poll is open, since a roll is of those who are present [B1]. Attendance is
 * taken anew each day; the dates follow what is done, not what was planned.
 */
import type { Command } from '../command.ts';
import { type Context, type Outcome, refuse, taken } from '../context.ts';
import { lastDay, localDate, workshopDay } from '../days.ts';
import type { WorkshopEvent } from '../entry.ts';
import type { Timer, WorkshopState } from '../state.ts';
import { openPolls } from '../steps.ts';

type DayCommand = Extract<Command, { name: 'workshop.adjourn' | 'workshop.resume' }>;

/** As in the schema of the settings. */
const DAYS_MAX = 14;

export function decideDay(state: WorkshopState, command: DayCommand, ctx: Context): Outcome {
  switch (command.name) {
    case 'workshop.adjourn': {
      if (openPolls(state).length > 0) return refuse('poll-open');
      const { until } = command;
      const day = lastDay(state) ?? workshopDay(state.settings, ctx.now);
      if (until.date < localDate(state.settings.timeZone, ctx.now))
        return refuse('invalid', { field: 'date' });
      const days = daysWith(state, day, until.date);
      if (days === null) return refuse('invalid', { field: 'days' });
      return taken([...daysChanged(state, days), ...adjourn(state, { day, until }, ctx.now)]);
    }
    case 'workshop.resume':
      return decideResume(state, ctx.now);
  }
}

/** The day goes on if its date is still today; else today is the next one, and takes the place of a planned one not yet held. */
function decideResume(state: WorkshopState, now: number): Outcome {
  const { settings, adjourned } = state;
  const today = localDate(settings.timeZone, now);
  const last = lastDay(state) ?? workshopDay(settings, now);
  const again = today <= (settings.days[last] ?? '');
  const ended: WorkshopEvent[] = [];
  if (adjourned === null) {
    // Nobody ended yesterday: it is ended now, and today begins.
    if (again) return refuse('stale-step', { step: state.current });
    if (openPolls(state).length > 0) return refuse('poll-open');
    const until = { date: today, time: settings.startsAt || '00.00' };
    ended.push(...adjourn(state, { day: last, until, forgotten: true }, now));
  }
  const days = again ? settings.days : daysWith(state, last, today);
  if (days === null) return refuse('invalid', { field: 'days' });
  const day = again ? last : days.indexOf(today);
  return taken([
    ...ended,
    ...daysChanged(state, days),
    { kind: 'workshop.resumed', facts: { day, date: today, again }, body: null },
  ]);
}

function adjourn(
  state: WorkshopState,
  facts: Pick<Extract<WorkshopEvent, { kind: 'workshop.adjourned' }>['facts'], 'day' | 'until' | 'forgotten'>,
  now: number,
): WorkshopEvent[] {
  const closing = [...state.steps.values()].filter((run) => run.closing !== null);
  const timed = [...state.circles.values()].filter(({ timer }) => timer.state === 'running');
  return [
    ...timed.map(({ id, timer }): WorkshopEvent => ({
      kind: 'circle.timed',
      facts: { circle: id, timer: stopped(timer, now) },
      body: null,
    })),
    ...closing.map(({ id }): WorkshopEvent => ({
      kind: 'step.closing-cancelled',
      facts: { step: id },
      body: null,
    })),
    ...[...state.circles.values()]
      .filter(({ timer }) => timer.state === 'running')
      .map(({ id, timer }): WorkshopEvent => ({
        kind: 'circle.timed',
        facts: { circle: id, timer: stopped(timer, now) },
        body: null,
      })),
    {
      kind: 'workshop.adjourned',
      facts: { ...facts, date: state.settings.days[facts.day] ?? '', timer: stopped(state.timer, now) },
      body: null,
    },
  ];
}

/**
 * The days held so far, this date, and those planned after it: a planned day that was passed over is no day of the workshop. If
 * somebody is marked on a later day already the list stays, and then only a date in it will do (`null`).
 */
function daysWith({ settings, people }: WorkshopState, last: number, date: string): readonly string[] | null {
  const { days } = settings;
  if (date <= (days[last] ?? '')) return days;
  const marked = Math.max(-1, ...[...people.values()].flatMap((person) => person.days));
  if (marked > last) return days.includes(date) ? days : null;
  const next = [...days.slice(0, last + 1), date, ...days.slice(last + 1).filter((day) => day > date)];
  return next.length > DAYS_MAX ? null : next;
}

function daysChanged({ settings }: WorkshopState, days: readonly string[]): WorkshopEvent[] {
  if (days.length === settings.days.length && days.every((day, at) => day === settings.days[at])) return [];
  return [{ kind: 'workshop.changed', facts: { change: { days } }, body: null }];
}

function stopped(timer: Timer, now: number): Timer {
  if (timer.state !== 'running') return timer;
  const leftMs = timer.endsAt - now;
  return leftMs > 0 ? { state: 'paused', leftMs, totalMs: timer.totalMs } : { state: 'off' };
}
