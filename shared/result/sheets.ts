/**
 * The result as sheets of raw values for XLSX and CSV (`documents.md` 8): one header, rows below it, numbers as numbers,
 * dates as `YYYY-MM-DD`, and what paper has no room for. Nothing is merged and nothing is a title row, so a sheet can be
 * imported again. Totals are apart, because they are written below the filter in XLSX and left out of CSV.
 */

import { localTime } from '../languages/numerals.ts';
import { formatCode } from './canonical.ts';
import type { Fraction, Result, ResultDecision, ResultRole } from './result.ts';
import {
  actorText,
  constituencyName,
  finalDecisions,
  isMajority,
  programmeCost,
  programmeOf,
  proposerText,
  sourceOf,
  sumKnown,
  yearlyTargets,
  yearsText,
  type Source,
} from './source.ts';
import { genderLetter, objectorText, remarkSubject, volumeText, wayText } from './tables-annexes.ts';
import { acceptedIssues, contributionsText, lowRows, whenText } from './tables-matrices.ts';

export type SheetValue = string | number | null;

export interface SheetColumn {
  readonly title: string;
  /** `date` values are `YYYY-MM-DD`, `money` is whole rupiah, `year` a number without separators. */
  readonly type: 'text' | 'number' | 'money' | 'date' | 'year';
  /** In characters, as Excel counts. */
  readonly width: number;
  /** Digits after the point: scores always have two, other columns at most so many. */
  readonly decimals: number;
}

export interface Sheet {
  /** Names the table for CSV files and tests; the same in every language. */
  readonly id: string;
  /** Tab of the workbook, at most 31 characters. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
  readonly totals: readonly SheetValue[] | null;
}

/** All sheets of a result in their order. A sheet without rows keeps its header. */
export function sheets(result: Result): Sheet[] {
  const source = sourceOf(result);
  return [
    summarySheet(source),
    attendanceSheet(source),
    issuesSheet(source),
    programmesSheet(source),
    benchmarksSheet(source),
    rolesSheet(source),
    policiesSheet(source),
    strategiesSheet(source),
    actionsSheet(source),
    lowSheet(source),
    decisionsSheet(source),
    votesSheet(source),
    objectionsSheet(source),
  ];
}

function summarySheet(source: Source): Sheet {
  const { result, words, numbers, lists } = source;
  const { workshop, attendance, counts } = result;
  const s = words.sheets;
  const state = result.frozenAt === null ? words.draft.toLowerCase() : s.frozen;
  const votes = finalDecisions(source).filter(isMajority).length;
  const rows: [string, SheetValue][] = [
    [s.title, workshop.title],
    [s.number, workshop.number],
    [s.kind, workshop.kind],
    [s.method, result.method.name],
    [s.region, workshop.region],
    [s.area, workshop.area],
    [s.place, workshop.place],
    [s.days, workshop.days.map(numbers.dateWithDay).join('; ')],
    [s.horizon, yearsText(workshop.horizon)],
    [s.targetPlan, workshop.targetPlan],
    [words.tables.invited, attendance.invited],
    [words.tables.present, attendance.present],
    [words.tables.male, attendance.byGender.male],
    [words.tables.female, attendance.byGender.female],
    [s.cards, counts.cards],
    [words.matrices.issues, acceptedIssues(source).length],
    [words.matrices.programmesOnly, result.programmes.length],
    [s.priorities, lists.prioritised.length],
    [s.reserve, lists.reserve.length],
    [words.matrices.low, lowRows(source).length],
    [s.totalCost, sumKnown(lists.prioritised.map((it) => programmeCost(source, it)))],
    [s.decisions, result.decisions.length],
    [`${s.decisions} (${words.paths.suara.toLowerCase()})`, votes],
    [s.objections, result.objections.length],
    [s.version, result.version],
    [s.state, result.rehearsal ? words.rehearsal.toLowerCase() : state],
    [s.frozenAt, result.frozenAt],
    [s.code, result.code === null ? null : formatCode(result.code)],
  ];
  return sheet('ringkasan', s.summary, [textColumn(s.item, 38), textColumn(s.content, 90)], rows);
}

function attendanceSheet(source: Source): Sheet {
  const { result, words } = source;
  const t = words.tables;
  const { days } = result.workshop;
  return sheet(
    'hadir',
    words.sheets.attendance,
    [
      numberColumn(words.common.no, 6),
      textColumn(t.person, 26),
      textColumn(t.gender, 6),
      textColumn(t.constituency, 18),
      textColumn(t.institution, 38),
      textColumn(t.position, 30),
      ...days.map((_, i) => textColumn(t.day(i + 1), 12)),
      textColumn(words.sheets.entered, 14),
    ],
    result.attendance.people.map((it, i) => [
      i + 1,
      it.name,
      it.gender === null ? null : genderLetter(source, it),
      constituencyName(source, it.constituency),
      it.institution,
      it.position,
      ...days.map((_, day) => (it.days.includes(day) ? words.sheets.isPresent : t.absent)),
      it.onPaper ? words.sheets.onPaper : words.sheets.onPhone,
    ]),
  );
}

function issuesSheet(source: Source): Sheet {
  const { words } = source;
  const t = words.tables;
  const issues = acceptedIssues(source);
  const groups = [...new Set(issues.flatMap((it) => it.dotsByGroup.map((group) => group.constituency)))];
  const columns = [
    numberColumn(words.common.no, 6),
    textColumn(t.issue, 58),
    textColumn(t.field, 16),
    textColumn(t.location, 32),
    textColumn(t.evidence, 32),
    numberColumn(t.support, 12),
    numberColumn(words.sheets.supporters, 12),
    numberColumn(t.rank, 11),
    textColumn(t.proposer, 20),
    ...groups.map((it) => numberColumn(words.sheets.dotsOf(constituencyName(source, it).toLowerCase()), 12)),
  ];
  const rows = issues.map((it): SheetValue[] => [
    it.number,
    it.title,
    it.field,
    it.location,
    it.evidence,
    it.dots,
    it.supporters,
    it.rank,
    it.proposer === null ? null : proposerText(source, it.proposer),
    ...groups.map((group) => it.dotsByGroup.find((at) => at.constituency === group)?.dots ?? 0),
  ]);
  return sheet(
    'm1-isu',
    words.sheets.issues,
    columns,
    rows,
    totals(words.common.total, columns, rows, [5, ...groups.map((_, i) => 9 + i)]),
  );
}

function programmesSheet(source: Source): Sheet {
  const { result, words } = source;
  const t = words.tables;
  const columns = [
    numberColumn(words.common.no, 6),
    textColumn(t.programme, 50),
    textColumn(t.relatedIssues, 10),
    textColumn(t.location, 32),
    textColumn(t.beneficiaries, 24),
    textColumn(words.sheets.output, 30),
    textColumn(t.field, 16),
    numberColumn(t.feasible, 10, 2),
    numberColumn(t.urgent, 11, 2),
    textColumn(t.class, 22),
    textColumn(words.sheets.computedClass, 22),
    numberColumn(t.rank, 11),
    textColumn(t.reason, 52),
    textColumn(t.proposer, 20),
    textColumn(t.agency, 30),
    textColumn(t.funds, 24),
    textColumn(t.volumeUnit, 16),
    moneyColumn(t.cost, 20),
  ];
  const rows = result.programmes.map((it): SheetValue[] => [
    it.number,
    it.title,
    it.issues.join(', '),
    it.location,
    it.beneficiaries,
    it.output,
    it.field,
    score(it.feasible),
    score(it.urgent),
    it.class === null ? null : words.classes[it.class],
    it.computedClass === null ? null : words.classes[it.computedClass],
    it.rank,
    it.reason,
    it.proposer === null ? null : proposerText(source, it.proposer),
    it.responsible.join('; '),
    it.funds.join('; '),
    volumeText(source, it),
    programmeCost(source, it),
  ]);
  return sheet(
    'm2-program',
    words.sheets.programmes,
    columns,
    rows,
    totals(words.common.total, columns, rows, [17]),
  );
}

function benchmarksSheet(source: Source): Sheet {
  const { result, words } = source;
  const t = words.tables;
  const s = words.sheets;
  const years = [...new Set(result.benchmarks.flatMap(yearlyTargets).map((it) => it.year))].toSorted(
    (a, b) => a - b,
  );
  return sheet(
    'm3-tolok-ukur',
    s.benchmarks,
    [
      numberColumn(words.common.no, 6),
      numberColumn(s.programmeNumber, 10),
      textColumn(t.programme, 50),
      textColumn(t.indicator, 40),
      textColumn(t.unit, 10),
      numberColumn(s.baseline, 12, ANY_DECIMALS),
      yearColumn(s.baselineYear),
      ...years.map((year) => numberColumn(s.target(year), 12, ANY_DECIMALS)),
      yearColumn(s.finalYear),
      numberColumn(s.finalTarget, 12, ANY_DECIMALS),
      textColumn(t.source, 26),
    ],
    result.benchmarks.map((it) => [
      it.number,
      it.programme,
      programmeTitle(source, it.programme),
      it.indicator,
      it.unit,
      it.baseline,
      it.baselineYear,
      ...years.map((year) => it.targets.find((target) => target.year === year)?.value ?? null),
      it.finalTarget?.year ?? null,
      it.finalTarget?.value ?? null,
      it.source,
    ]),
  );
}

function rolesSheet(source: Source): Sheet {
  const { result, words, lists } = source;
  const t = words.tables;
  const actors = result.actors.filter((actor) => result.roles.some((it) => it.actor === actor.id));
  const programmes = [
    ...new Set([...lists.prioritised.map((it) => it.number), ...result.roles.map((it) => it.programme)]),
  ];
  return sheet(
    'm4-peran',
    words.sheets.roles,
    [
      numberColumn(words.common.no, 6),
      textColumn(t.programme, 38),
      ...actors.map((actor) => textColumn(actor.name, 14)),
      textColumn(t.contribution, 48),
      textColumn(t.note, 48),
    ],
    (result.roles.length === 0 ? [] : programmes.toSorted((a, b) => a - b)).map((programme) => {
      const held = result.roles.filter((it) => it.programme === programme);
      return [
        programme,
        programmeTitle(source, programme),
        ...actors.map((actor) =>
          roleText(
            source,
            held.filter((it) => it.actor === actor.id),
          ),
        ),
        contributionsText(source, held),
        roleNotesText(source, held),
      ];
    }),
  );
}

/** What was said with a role or in declining it; on paper it stands below the matrix. */
function roleNotesText({ result, words }: Source, held: readonly ResultRole[]): string | null {
  const notes = result.actors.flatMap((actor) =>
    held.flatMap((it) => {
      if (it.actor !== actor.id) return [];
      if (it.answer === 'declined')
        return [words.notes.roleDeclined(it.programme, actor.name, it.roles.join(', '), it.note)];
      return it.note !== null ? [`${actor.name}: ${it.note}`] : [];
    }),
  );
  return notes.length === 0 ? null : notes.join('\n');
}

function roleText({ words }: Source, held: readonly ResultRole[]): string | null {
  const parts = held.flatMap((it) => {
    const roles = it.roles.join(', ');
    if (it.answer === 'declined') return [];
    if (it.answer === 'waiting') return [words.sheets.waiting(roles)];
    return [it.answer === 'noted' ? words.sheets.withNote(roles) : roles];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

function policiesSheet(source: Source): Sheet {
  const { result, words } = source;
  const t = words.tables;
  return sheet(
    'm5-kebijakan',
    words.sheets.policies,
    [
      numberColumn(words.common.no, 6),
      numberColumn(words.sheets.programmeNumber, 10),
      textColumn(t.programme, 50),
      textColumn(t.form, 24),
      textColumn(t.content, 54),
      textColumn(t.status, 14),
      textColumn(t.initiator, 34),
      textColumn(t.due, 18),
    ],
    result.policies.map((it, i) => [
      i + 1,
      it.programme,
      programmeTitle(source, it.programme),
      it.form,
      it.content,
      it.status,
      it.initiator === null ? null : actorText(source, it.initiator, 'name'),
      it.due,
    ]),
  );
}

function strategiesSheet(source: Source): Sheet {
  const { result, words } = source;
  const t = words.tables;
  return sheet(
    'm6-strategi',
    words.sheets.strategies,
    [
      numberColumn(words.common.no, 6),
      numberColumn(words.sheets.programmeNumber, 10),
      textColumn(t.programme, 50),
      textColumn(t.strategy, 60),
      textColumn(t.risk, 36),
      textColumn(t.mitigation, 48),
    ],
    result.strategies.map((it, i) => [
      i + 1,
      it.programme,
      programmeTitle(source, it.programme),
      it.approach,
      it.risk,
      it.mitigation,
    ]),
  );
}

function actionsSheet(source: Source): Sheet {
  const { result, words } = source;
  const t = words.tables;
  const columns = [
    numberColumn(words.common.no, 6),
    numberColumn(words.sheets.programmeNumber, 10),
    textColumn(t.programme, 38),
    textColumn(t.activity, 32),
    textColumn(t.location, 24),
    numberColumn(t.volume, 11, ANY_DECIMALS),
    textColumn(t.unit, 11),
    textColumn(t.when, 18),
    yearColumn(words.sheets.firstYear),
    yearColumn(words.sheets.lastYear),
    moneyColumn(t.cost, 20),
    textColumn(t.funds, 22),
    textColumn(t.responsible, 24),
    textColumn(t.supporters, 38),
  ];
  const rows = result.actions.map((it, i): SheetValue[] => [
    i + 1,
    it.programme,
    programmeTitle(source, it.programme),
    it.activity,
    it.location,
    it.volume,
    it.unit,
    whenText(source, it),
    it.from?.year ?? null,
    (it.to ?? it.from)?.year ?? null,
    it.cost,
    it.funds,
    it.responsible === null ? null : actorText(source, it.responsible, 'name'),
    it.support === null ? null : actorText(source, it.support, 'name'),
  ]);
  return sheet(
    'm7-rencana-aksi',
    words.sheets.actions,
    columns,
    rows,
    totals(words.common.total, columns, rows, [10]),
  );
}

function lowSheet(source: Source): Sheet {
  const { words } = source;
  const t = words.tables;
  return sheet(
    'm8-belum-prioritas',
    words.sheets.low,
    [
      numberColumn(words.common.no, 6),
      textColumn(t.proposal, 50),
      textColumn(t.proposerGroup, 20),
      textColumn(t.class, 24),
      textColumn(t.reason, 60),
    ],
    lowRows(source).map((it, i) => [
      i + 1,
      it.title,
      it.proposer,
      it.class === null ? null : words.classes[it.class],
      it.reason,
    ]),
  );
}

function decisionsSheet(source: Source): Sheet {
  const { result, words, numbers } = source;
  const t = words.tables;
  const zone = result.workshop.timeZone;
  return sheet(
    'keputusan',
    words.sheets.decisions,
    [
      textColumn(t.code, 8),
      textColumn(t.subject, 44),
      textColumn(t.way, 30),
      textColumn(t.rule, 44),
      numberColumn(words.sheets.round, 9),
      numberColumn(t.eligible, 9),
      numberColumn(t.voted, 9),
      textColumn(t.outcome, 44),
      textColumn(t.reason, 40),
      textColumn(t.path, 16),
      { title: words.sheets.date, type: 'date', width: 13, decimals: 0 },
      textColumn(t.time(numbers.zone(zone)), 12),
    ],
    result.decisions.map((it) => [
      it.code,
      it.subject,
      wayText(source, it),
      it.rule,
      it.round,
      it.eligible,
      it.way === 'facilitator' ? null : it.voted,
      it.outcome,
      it.reason,
      words.paths[it.path],
      localTime(it.at, zone).date,
      numbers.clock(it.at, zone),
    ]),
  );
}

/** One row for each option of each decision: of all, of each group, of each gender. */
function votesSheet(source: Source): Sheet {
  const { result, words } = source;
  const t = words.tables;
  const s = words.sheets;
  const groupRows = (
    decision: ResultDecision,
    by: string,
    groups: ResultDecision['byGroup'],
  ): SheetValue[][] =>
    groups.flatMap((group) =>
      decision.tally.map((option, i) => [
        decision.code,
        by,
        group.name,
        group.eligible,
        group.voted,
        option.name,
        group.votes[i] ?? 0,
        null,
        null,
        null,
      ]),
    );
  return sheet(
    'suara',
    s.votes,
    [
      textColumn(t.decision, 12),
      textColumn(s.by, 16),
      textColumn(t.group, 24),
      numberColumn(t.eligible, 9),
      numberColumn(t.voted, 9),
      textColumn(s.option, 50),
      numberColumn(s.voteCount, 14),
      numberColumn(s.supporters, 14),
      numberColumn(t.feasible, 12, 2),
      numberColumn(t.urgent, 13, 2),
    ],
    result.decisions.flatMap((it) => [
      ...it.tally.map((option): SheetValue[] => [
        it.code,
        s.byAll,
        s.byAll,
        it.eligible,
        it.voted,
        option.name,
        option.votes,
        option.supporters,
        score(option.feasible),
        score(option.urgent),
      ]),
      ...groupRows(it, s.byGroup, it.byGroup),
      ...groupRows(it, s.byGender, it.byGender),
    ]),
  );
}

function objectionsSheet(source: Source): Sheet {
  const { result, words } = source;
  const t = words.tables;
  return sheet(
    'keberatan',
    words.sheets.objections,
    [
      numberColumn(words.common.no, 6),
      textColumn(words.sheets.sort, 12),
      textColumn(t.decision, 34),
      textColumn(t.objector, 30),
      textColumn(t.constituency, 18),
      textColumn(t.objection, 80),
      textColumn(t.answer, 60),
    ],
    [
      ...result.objections.map((it) => ({ ...it, sort: words.sheets.objection })),
      ...result.remarks.map((it) => ({ ...it, sort: words.sheets.remark, answer: null })),
    ].map((it, i) => [
      i + 1,
      it.sort,
      remarkSubject(source, it),
      objectorText(source, it),
      constituencyName(source, it.constituency),
      it.text,
      it.answer,
    ]),
  );
}

/** At most three decimals, as on paper. */
const ANY_DECIMALS = 3;

function sheet(
  id: string,
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetValue[])[],
  sums: readonly SheetValue[] | null = null,
): Sheet {
  return { id, name, columns, rows, totals: rows.length === 0 ? null : sums };
}

function textColumn(title: string, width: number): SheetColumn {
  return { title, type: 'text', width, decimals: 0 };
}

function numberColumn(title: string, width: number, decimals = 0): SheetColumn {
  return { title, type: 'number', width, decimals };
}

function yearColumn(title: string): SheetColumn {
  return { title, type: 'year', width: 12, decimals: 0 };
}

function moneyColumn(title: string, width: number): SheetColumn {
  return { title, type: 'money', width, decimals: 0 };
}

/** The totals row: the word in the first text column, sums under the given columns; `null` if none of them has figures. */
function totals(
  word: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetValue[])[],
  summed: readonly number[],
): SheetValue[] | null {
  const named = columns.findIndex((it) => it.type === 'text');
  const sums = new Map(
    summed.map((i) => [i, sumKnown(rows.map((row) => (typeof row[i] === 'number' ? row[i] : null)))]),
  );
  if ([...sums.values()].every((it) => it === null)) return null;
  return columns.map((_, i) => (i === named ? word : (sums.get(i) ?? null)));
}

/** A score as paper shows it: two decimals, half up. */
function score(value: Fraction | null): number | null {
  if (value === null) return null;
  const scaled = (2n * BigInt(value.p) * 100n + BigInt(value.q)) / (2n * BigInt(value.q));
  return Number(scaled) / 100;
}

function programmeTitle(source: Source, number: number): string | null {
  return programmeOf(source, number)?.title ?? null;
}
