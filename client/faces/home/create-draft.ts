/**
 * What is typed on the create page: good defaults, kept on this device until the workshop exists, and checked in plain words
 * before it is sent. The server checks again with its own schema.
 */
import type { create } from '@mufakat/shared/languages/id/create.ts';
import type { Language, Words } from '@mufakat/shared/languages/language.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';
import { lengthOf } from '@mufakat/shared/cards/limits.ts';
import type { Settings } from '@mufakat/shared/workshop/state.ts';

import { levelsTyped } from '../../parts/form/levels-typed.ts';
import { sumTyped } from '../../parts/form/sum-typed.ts';

export type CreateWords = Words<typeof create>;

export interface CreateDraft {
  readonly method: string;
  readonly title: string;
  readonly kind: string;
  readonly targetPlan: string;
  /** Pagu indikatif, with or without the dots of thousands; empty = none. */
  readonly ceiling: string;
  readonly region: string;
  readonly area: string;
  /** "Kabupaten > Kecamatan > Desa" */
  readonly levels: string;
  readonly place: string;
  readonly city: string;
  readonly days: readonly string[];
  /** "09:00", as a time field writes it. */
  readonly startsAt: string;
  readonly timeZone: Settings['timeZone'];
  readonly language: Language;
  readonly from: string;
  readonly to: string;
  readonly periods: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly constituencies: Settings['constituencies'];
  readonly retention: string;
  readonly waitingRoom: boolean;
}

/** Field -> sentence, in the order of the form. */
export type CreateErrors = ReadonlyMap<string, string>;

const KEY = 'mufakat.create';
const INVITED = [10, 6, 12, 6, 4];
const RETENTION_DAYS = 90;
const LINE_MAX = 200;
const NAME_MAX = 80;

export function freshDraft(method: Method, words: CreateWords, language: Language, today: Date): CreateDraft {
  const year = today.getFullYear();
  const to = year + method.horizonYears - 1;
  return {
    method: method.id,
    title: '',
    kind: method.eventKinds[0]?.[language] ?? '',
    targetPlan: '',
    ceiling: '',
    region: '',
    area: '',
    levels: levelsOf(method, language) ?? words.levelPresets[0] ?? '',
    place: '',
    city: '',
    days: [isoDay(today)],
    startsAt: '09:00',
    timeZone: zoneHere(),
    language,
    from: String(year),
    to: String(to),
    periods: splitPeriods(year, to, method.periods, words),
    constituencies: method.constituencies.map(({ id, name, icon }, at) => ({
      id,
      name: name[language],
      icon,
      invited: INVITED[at] ?? 5,
    })),
    retention: String(RETENTION_DAYS),
    waitingRoom: false,
  };
}

/** Another method: its kinds of event, constituencies and years take the place of those before; what was typed stays. */
export function withMethod(
  draft: CreateDraft,
  method: Method,
  words: CreateWords,
  language: Language,
): Partial<CreateDraft> {
  const { kind, to, periods, constituencies } = freshDraft(
    method,
    words,
    language,
    new Date(Number(draft.from) || new Date().getFullYear(), 0),
  );
  const levels = levelsOf(method, language);
  return { method: method.id, kind, to, periods, constituencies, ...(levels !== null && { levels }) };
}

/** What the method calls the levels of territory, as they are typed. */
function levelsOf({ levels = [] }: Method, language: Language): string | null {
  return levels.length === 0 ? null : levels.map((level) => level[language]).join(' > ');
}

/** The years in equal parts, the earlier ones shorter. */
export function splitPeriods(
  from: number,
  to: number,
  count: number,
  words: CreateWords,
): CreateDraft['periods'] {
  const years = to - from + 1;
  const parts = Math.max(1, Math.min(count, years));
  return Array.from({ length: parts }, (_, at) => ({
    name: words.period(at + 1),
    from: String(from + Math.floor((at * years) / parts)),
    to: String(from + Math.floor(((at + 1) * years) / parts) - 1),
  }));
}

export function keptDraft(fresh: CreateDraft): CreateDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...fresh, ...kept } : fresh;
  } catch {
    // Storage is blocked, or holds something else: begin anew.
    return fresh;
  }
}

export function keepDraft(draft: CreateDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Storage is blocked: what is typed lasts as long as the page.
  }
}

export function checkDraft(draft: CreateDraft, words: CreateWords): CreateErrors {
  const errors = new Map<string, string>();
  const { wrong } = words;
  if (draft.title.trim() === '') errors.set('title', wrong.title);
  for (const field of ['title', 'kind', 'targetPlan', 'region', 'area', 'place'] as const) {
    if (lengthOf(draft[field].trim()) > LINE_MAX) errors.set(field, wrong.tooLong(LINE_MAX));
  }
  if (sumTyped(draft.ceiling) === undefined) errors.set('ceiling', wrong.sum);
  if (lengthOf(draft.city.trim()) > NAME_MAX) errors.set('city', wrong.tooLong(NAME_MAX));
  if (draft.days.some((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day))) errors.set('days', wrong.day);
  else if (draft.days.some((day, at) => at > 0 && day <= (draft.days[at - 1] ?? ''))) {
    errors.set('days', wrong.dayOrder);
  }
  const from = yearOf(draft.from);
  const to = yearOf(draft.to);
  if (from === null || to === null) errors.set('horizon', wrong.year);
  else if (to < from) errors.set('horizon', wrong.yearOrder);
  else if (
    draft.periods.some((period) => {
      const [first, last] = [yearOf(period.from), yearOf(period.to)];
      return (
        period.name.trim() === '' ||
        first === null ||
        last === null ||
        last < first ||
        first < from ||
        last > to
      );
    })
  ) {
    errors.set('periods', wrong.period);
  }
  if (draft.constituencies.length === 0 || draft.constituencies.some(({ name }) => name.trim() === '')) {
    errors.set('constituencies', wrong.constituencies);
  }
  const days = Number(draft.retention);
  if (!Number.isInteger(days) || days < 1 || days > 3650) errors.set('retention', wrong.retention);
  return errors;
}

/** Of a draft without errors. */
export function settingsOf(draft: CreateDraft): Omit<Settings, 'rehearsalOf'> {
  return {
    title: draft.title.trim(),
    region: draft.region.trim(),
    levels: levelsTyped(draft.levels),
    area: draft.area.trim(),
    place: draft.place.trim(),
    city: draft.city.trim(),
    days: draft.days,
    startsAt: draft.startsAt.replace(':', '.').slice(0, 5),
    timeZone: draft.timeZone,
    kind: draft.kind.trim(),
    constituencies: draft.constituencies,
    horizon: { from: Number(draft.from), to: Number(draft.to) },
    periods: draft.periods.map(({ name, from, to }) => ({
      name: name.trim(),
      from: Number(from),
      to: Number(to),
    })),
    targetPlan: draft.targetPlan.trim(),
    ceiling: sumTyped(draft.ceiling) ?? null,
    language: draft.language,
    retentionDays: Number(draft.retention),
  };
}

export function yearOf(typed: string): number | null {
  return /^(19[5-9]\d|20\d\d|21\d\d)$/.test(typed.trim()) ? Number(typed) : null;
}

export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The zone of this laptop if it is one of the three, else the capital's. */
function zoneHere(): Settings['timeZone'] {
  const hours = -new Date().getTimezoneOffset() / 60;
  if (hours === 9) return 'Asia/Jayapura';
  return hours === 8 ? 'Asia/Makassar' : 'Asia/Jakarta';
}
