/**
 * The result as sheets of raw values for XLSX and CSV (`documents.md` 8): one header, rows below it, numbers as numbers,
 * dates as `YYYY-MM-DD`, and what paper has no room for. Nothing is merged and nothing is a title row, so a sheet can be
 * imported again. Totals are apart, because they are written below the filter in XLSX and left out of CSV.
 */

import { localTime } from '../languages/numerals.ts';
import { formatCode } from './canonical.ts';
import { agreedCost } from './clauses.ts';
import type { Result, ResultDecision, ResultList } from './result.ts';
import { numberColumn, rounded, sheet, textColumn, type Sheet, type SheetValue } from './sheet.ts';
import { lowSheet, tableSheet } from './sheets-tables.ts';
import {
  constituencyName,
  finalDecisions,
  isMajority,
  labelText,
  sourceOf,
  specOf,
  yearsText,
  type Source,
} from './source.ts';
import { genderLetter, objectorText, remarkSubject, wayText } from './tables-annexes.ts';
import { lowRows } from './tables-low.ts';

/** All sheets of a result in their order. A sheet without rows keeps its header. */
export function sheets(result: Result): Sheet[] {
  const source = sourceOf(result);
  return [
    summarySheet(source),
    attendanceSheet(source),
    ...source.result.tables.map((it) => tableSheet(source, it)),
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
  const counted = source.prints.agreed === null ? null : labelText(source, source.prints.agreed.counted);
  const rows: [string, SheetValue][] = [
    [s.title, workshop.title],
    [s.number, workshop.number],
    [s.kind, workshop.kind],
    [s.method, s.methodVersion(result.method.name, result.method.version)],
    [s.region, workshop.region],
    [s.area, workshop.area],
    [s.place, workshop.place],
    [s.days, workshop.days.map(numbers.dateWithDay).join('; ')],
    [s.horizon, yearsText(workshop.horizon)],
    [s.targetPlan, workshop.targetPlan],
    ...(workshop.ceiling === null ? [] : [[s.ceiling, workshop.ceiling] as [string, SheetValue]]),
    [words.tables.invited, attendance.invited],
    [words.tables.present, attendance.present],
    ...(attendance.perDay.length < 2
      ? []
      : attendance.perDay.map((present, day): [string, SheetValue] => [
          `${words.tables.present} ${words.tables.day(day + 1)}`,
          present,
        ])),
    [words.tables.male, attendance.byGender.male],
    [words.tables.female, attendance.byGender.female],
    [s.cards, counts.cards],
    ...result.tables.flatMap((it): [string, SheetValue][] =>
      it.shape === 'list' ? [[nameOf(source, it), it.rows.length]] : [],
    ),
    ...(counted === null
      ? []
      : ([
          [counted, lists.agreed.length],
          [s.reserve, lists.reserve.length],
          [s.totalCost(counted), agreedCost(source)?.cost ?? null],
        ] satisfies [string, SheetValue][])),
    [words.lowMatrix, lowRows(source).length],
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
      numberColumn(t.score, 12, 2),
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
        rounded(option.feasible),
        rounded(option.urgent),
        rounded(option.score),
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

/** The name of a list, without what a later step made of it. */
function nameOf(source: Source, list: ResultList): string {
  const spec = specOf(source, list);
  return spec === undefined ? list.id : labelText(source, spec.name);
}
