/**
 * `buildResult`: the record as a result. Pure; made from the state alone, never from papers [W1]. What a viewer may not see is
 * not made here either: objections carry names only with their author's consent, splits follow [B4].
 * Which tables there are and what their columns show is the method's own data (`methods/result-spec.ts`).
 */
import { withLevels } from '../methods/level-names.ts';
import type { WorkshopState } from '../workshop/state.ts';
import { localInstant } from '../workshop/days.ts';
import { ratifyingRound } from '../workshop/objections.ts';
import {
  agendaOf,
  attendanceOf,
  daysOf,
  delegatesOf,
  minutesOf,
  officersOf,
  signaturesOf,
  sittingsOf,
  writtenInstant,
} from './build-attendance.ts';
import { decisionsOf, resultObjections, resultRemarks } from './build-decisions.ts';
import { notAcceptedOf } from './build-not-accepted.ts';
import { historyOf, screeningsOf, stepsOf } from './build-steps.ts';
import { rolesOf, statementsOf, tablesOf } from './build-tables.ts';
import { defaultClauses } from './clauses.ts';
import { wordsOf } from './result-words.ts';
import { sealedRecord } from './sealed-record.ts';
import { RESULT_FORMAT, type Result } from './result.ts';

export interface Draft {
  /** Version of the program, for the file. */
  readonly program: string;
  /** What the freeze gives; `null` for a draft. */
  readonly frozen: Frozen | null;
}

/** Where the log stands, by the hash of its last entry and over those of all, and the fingerprint of the key. */
export interface SealPoint {
  readonly head: string;
  readonly log: string;
  readonly key: string;
}

export interface Frozen {
  readonly version: number;
  readonly at: number;
  /** `null` while the code is still to be made from the rest. */
  readonly code: string | null;
  /** Absent where nothing is sealed. */
  readonly seal?: SealPoint;
}

/** The result of the state as it stands; a draft has no code and no time. */
export function buildResult(given: WorkshopState, draft: Draft): Result {
  const { settings, proceedings } = given;
  const state = { ...given, method: withLevels(given.method, settings.levels) };
  const words = wordsOf(state);
  const acting = rolesOf(state);
  const decisions = decisionsOf(state, words);
  const version = draft.frozen?.version ?? state.versions.length + 1;
  const superseded = state.versions.filter((frozen) => frozen.version < version).at(-1) ?? null;
  const opened = [...state.steps.values()].map((run) => run.openedAt).filter((at) => at !== null);
  const local = (at: number) => localInstant(settings.timeZone, at);
  const days = daysOf(state);
  const ended = endedAt(state, days.at(-1) ?? '', draft.frozen?.at ?? null);
  const result: Result = {
    format: RESULT_FORMAT,
    code: draft.frozen?.code ?? null,
    version,
    supersedes: superseded?.version ?? null,
    correctionReason: superseded === null ? null : (state.correction?.reason ?? null),
    frozenAt: draft.frozen === null ? null : local(draft.frozen.at),
    rehearsal: settings.rehearsalOf !== null,
    program: { name: 'Mufakat', version: draft.program },
    workshop: {
      id: state.id,
      title: settings.title,
      kind: settings.kind,
      number: orNull(proceedings.number),
      region: settings.region,
      levels: [...settings.levels],
      area: orNull(settings.area),
      place: settings.place,
      city: settings.city,
      days: [...days],
      ...(state.sittings.length === 0 ? {} : { sittings: sittingsOf(state, ended) }),
      startedAt: opened.length === 0 ? null : local(Math.min(...opened)),
      endedAt: ended,
      timeZone: settings.timeZone,
      horizon: { ...settings.horizon },
      periods: settings.periods.map((period) => ({ ...period })),
      targetPlan: orNull(settings.targetPlan),
      ceiling: settings.ceiling ?? null,
      language: settings.language,
    },
    method: {
      id: state.method.id,
      version: state.method.version,
      name: state.method.fullName[settings.language],
      prints: state.method.result,
    },
    rules: proceedings.rules.map((rule) => ({ ...rule })),
    steps: stepsOf(state),
    screenings: screeningsOf(state),
    ratifiedBy: ratifyingRound(state)?.id ?? null,
    attendance: attendanceOf(state),
    agenda: agendaOf(state),
    minutes: minutesOf(state),
    letterhead:
      proceedings.letterhead.government === '' && proceedings.letterhead.agency === ''
        ? null
        : { ...proceedings.letterhead },
    officers: officersOf(state, words),
    speeches: [...proceedings.speeches],
    papers: [...proceedings.papers],
    statements: statementsOf(state),
    tables: tablesOf(state, words),
    ...(state.map === null ? {} : { map: { ...state.map } }),
    ...acting,
    notAccepted: notAcceptedOf(state, words),
    decisions,
    objections: resultObjections(state, words),
    remarks: resultRemarks(state, words),
    clauses: [],
    ratification: proceedings.ratification.map((path) => ({ ...path, due: orNull(path.due) })),
    delegates: delegatesOf(state),
    signatures: signaturesOf(state, words, acting.roles),
    history: historyOf(state, words),
    counts: {
      cards: [...state.cards.values()].filter((card) => card.status === 'published').length,
      groups: [...state.groups.values()].filter((group) => group.into === null).length,
    },
    log: { head: draft.frozen?.seal?.head ?? null, length: state.n },
    ...(draft.frozen?.seal === undefined ? {} : { sealed: sealedRecord(state, draft.frozen.seal) }),
  };
  // A clause is a template filled from everything above, unless the facilitator wrote it.
  const clauses = new Map(defaultClauses(result).map((clause) => [clause.number, clause.text]));
  for (const [number, text] of state.clauses) clauses.set(number, text);
  result.clauses = [...clauses]
    .map(([number, text]) => ({ number, text }))
    .sort((a, b) => a.number - b.number);
  return result;
}

/** The end in the minutes: as the notulis wrote it ("15.50"), else the freeze. */
function endedAt(state: WorkshopState, day: string, frozenAt: number | null): string | null {
  const written = writtenInstant(state, day, state.proceedings.endedAt);
  if (written !== null || frozenAt === null) return written;
  return localInstant(state.settings.timeZone, frozenAt);
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
