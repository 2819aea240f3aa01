/**
 * Schemas of a workshop's settings and of what a person says of themselves: the same at the door (HTTP) and in commands. Texts
 * come out with single spaces and composed letters. Lengths in code points.
 */
import * as v from 'valibot';

import { money } from '../cards/fields/money.ts';
import { ID_PATTERN } from '../cards/card.ts';
import { lengthOf, LIMITS, wellFormed } from '../cards/limits.ts';

const NAME_MAX = LIMITS.personText;
/** A workshop's title is printed over several lines, a name stands in a table cell. */
const LINE_MAX = 200;
const CONSTITUENCIES_MAX = 20;

export function line(max: number) {
  return v.pipe(
    v.string(),
    v.transform((text) => wellFormed(text).normalize('NFC').replaceAll(/\s+/gu, ' ').trim()),
    v.check((text) => lengthOf(text) <= max, `too-long:${max}`),
  );
}

export function neededLine(max: number) {
  return v.pipe(line(max), v.minLength(1, 'missing'));
}

const anyId = v.pipe(v.string(), v.regex(ID_PATTERN));

const day = v.pipe(v.string(), v.isoDate());
/** "HH.MM" */
const CLOCK = /^([01]\d|2[0-3])\.[0-5]\d$/;
const year = v.pipe(v.number(), v.integer(), v.minValue(1945), v.maxValue(2200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const span = { from: year, to: year };

/** What a person says of themselves at the door, and the desk corrects. */
export const personSchema = v.object({
  name: neededLine(NAME_MAX),
  constituency: anyId,
  institution: line(LIMITS.institution),
  position: line(NAME_MAX),
  gender: v.nullable(v.picklist(['L', 'P'])),
});

/** What creating a workshop asks for, and the desk may change later. */
export const settingsSchema = v.object({
  title: neededLine(LINE_MAX),
  region: line(LINE_MAX),
  levels: v.pipe(v.array(line(NAME_MAX)), v.maxLength(8)),
  area: line(LINE_MAX),
  place: line(LINE_MAX),
  city: line(NAME_MAX),
  days: v.pipe(
    v.array(day),
    v.minLength(1, 'missing'),
    v.maxLength(14),
    v.check((days) => isAscending(days), 'order'),
  ),
  startsAt: v.union([v.literal(''), v.pipe(v.string(), v.regex(CLOCK))]),
  timeZone: v.picklist(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
  kind: line(LINE_MAX),
  constituencies: v.pipe(
    v.array(v.object({ id: anyId, name: neededLine(NAME_MAX), icon: anyId, invited: count })),
    v.minLength(1, 'missing'),
    v.maxLength(CONSTITUENCIES_MAX),
    v.check((all) => new Set(all.map((one) => one.id)).size === all.length, 'twice'),
  ),
  horizon: v.pipe(
    v.object(span),
    v.check((years) => isForward(years), 'order'),
  ),
  periods: v.pipe(
    v.array(
      v.pipe(
        v.object({ name: neededLine(NAME_MAX), ...span }),
        v.check((years) => isForward(years), 'order'),
      ),
    ),
    v.maxLength(12),
  ),
  targetPlan: line(LINE_MAX),
  ceiling: v.exactOptional(
    v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(money.limits().max))),
  ),
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
});

/** When the next day begins. */
export const untilSchema = v.object({ date: day, time: v.pipe(v.string(), v.regex(CLOCK)) });

function isAscending(days: readonly string[]): boolean {
  return days.every((each, at) => at === 0 || each > (days[at - 1] ?? ''));
}

function isForward(years: { from: number; to: number }): boolean {
  return years.from <= years.to;
}
