/**
 * The result as sheets of raw values for XLSX and CSV (`documents.md` 8): one header, rows below it, numbers as numbers,
 * dates as `YYYY-MM-DD`, and what paper has no room for. Nothing is merged and nothing is a title row, so a sheet can be
 * imported again. Totals are apart, because they are written below the filter in XLSX and left out of CSV.
 */

import { localTime } from '../languages/numerals.ts';
import type { ColumnSpec } from '../methods/result-spec.ts';
import { formatCode } from './canonical.ts';
import { agreedCost } from './clauses.ts';
import { columnsOf } from './columns.ts';
import { numberPart, rounded, textPart, type SheetPart, type SheetValue } from './sheet.ts';
import type {
  Result,
  ResultDecision,
  ResultGrid,
  ResultList,
  ResultRole,
  ResultRoles,
  ResultSums,
  ResultTable,
} from './result.ts';
import {
  constituencyName,
  finalDecisions,
  inSentence,
  isMajority,
  labelText,
  listSpecOf,
  numberOfMatrix,
  sourceOf,
  specOf,
  sumOf,
  yearsText,
  type Source,
} from './source.ts';
import { genderLetter, objectorText, remarkSubject, wayText } from './tables-annexes.ts';
import { rowsName } from './tables-grid.ts';
import { lowRows } from './tables-low.ts';
import { sumRowsOf, sumsName } from './tables-sums.ts';
import {
  actedRows,
  actingActors,
  actingConstituencies,
  broughtIn,
  contributionsText,
  rowTitle,
} from './tables-roles.ts';

export type { SheetValue } from './sheet.ts';

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

/** A table of the method: its printed columns, then what paper has no room for. */
function tableSheet(source: Source, resultTable: ResultTable): Sheet {
  const spec = specOf(source, resultTable);
  const id = `m${resultTable.number}-${resultTable.id}`;
  const tab = source.words.sheets.matrix(
    resultTable.number,
    spec === undefined ? '' : labelText(source, spec.tab),
  );
  switch (resultTable.shape) {
    case 'list':
      return listSheet(source, resultTable, id, tab);
    case 'roles':
      return rolesSheet(source, resultTable, id, tab);
    case 'grid':
      return gridSheet(source, resultTable, id, tab);
    case 'sums':
      return sumsSheet(source, resultTable, id, tab);
  }
}

function listSheet(source: Source, list: ResultList, id: string, tab: string): Sheet {
  const parts = partsOf(source, list);
  const columns = [numberColumn(source.words.common.no, 6), ...parts.map(columnOf)];
  const rows = list.rows.map((row): SheetValue[] => [row.number, ...parts.map((part) => part.value(row))]);
  const summed = parts.flatMap((part, i) => (part.summed ? [i + 1] : []));
  return sheet(id, tab, columns, rows, totals(source.words.common.total, columns, rows, summed));
}

/** Columns of the matrix, of annex IV where the table is agreed on, fields without a column, proposer, dots of each group. */
function partsOf(source: Source, list: ResultList): SheetPart[] {
  const { prints, words } = source;
  const own = listSpecOf(source, list.id)?.columns ?? [];
  const agreed = prints.agreed?.table === list.id ? prints.agreed.columns : [];
  const told = new Set(own.flatMap(keysOf));
  const added = agreed.filter((spec) => keysOf(spec).some((key) => !told.has(key)) && spec.of !== 'remark');
  for (const spec of added) for (const key of keysOf(spec)) told.add(key);
  const rest = list.fields
    .filter((field) => !told.has(field.id))
    .map((field): ColumnSpec =>
      field.kind === 'rows'
        ? { of: 'link', field: field.id, form: 'title', width: 8 }
        : { of: 'field', field: field.id, width: 5 },
    );
  const groups = [
    ...new Set(list.rows.flatMap((row) => row.support?.byGroup.map((group) => group.constituency) ?? [])),
  ];
  return [
    ...columnsOf(source, list, [...own, ...added, ...rest]).flatMap((it) => it.sheet),
    ...(told.has('proposer')
      ? []
      : columnsOf(source, list, [{ of: 'proposer', width: 3.4 }]).flatMap((it) => it.sheet)),
    ...(list.rows.some((row) => row.sources !== undefined)
      ? [
          textPart(
            words.sheets.source,
            34,
            (row) => row.sources?.map(words.sheets.sourceOf).join('; ') ?? null,
          ),
        ]
      : []),
    ...(list.rows.some((row) => row.circles !== undefined)
      ? [textPart(words.sheets.circle, 24, (row) => row.circles?.join('; ') ?? null)]
      : []),
    ...groups.map((group): SheetPart => ({
      ...numberPart(
        words.sheets.dotsOf(inSentence(constituencyName(source, group))),
        12,
        0,
        (row) => row.support?.byGroup.find((it) => it.constituency === group)?.dots ?? 0,
      ),
      summed: true,
    })),
  ];
}

/** What a column tells: the fields it shows, else its own kind. */
function keysOf(spec: ColumnSpec): string[] {
  switch (spec.of) {
    case 'field':
    case 'actor':
    case 'link':
    case 'years':
    case 'cost':
      return [spec.field];
    case 'amount':
      return [spec.amount, spec.unit];
    case 'measure':
      return [spec.unit, spec.baseline, spec.baselineYear, spec.targets];
    case 'linked':
      return [`${spec.table}.${spec.field}`];
    case 'acting':
      return [`acting ${spec.roles.join(' ')}`];
    default:
      return [spec.of];
  }
}

function columnOf({ title, type, width, decimals }: SheetPart): SheetColumn {
  return { title, type, width, decimals };
}

function rolesSheet(source: Source, roles: ResultRoles, id: string, tab: string): Sheet {
  const { result, words } = source;
  const t = words.tables;
  const spec = specOf(source, roles);
  if (spec?.shape === 'roles' && spec.columns === 'constituencies')
    return constituenciesSheet(source, roles, id, tab);
  const actors = actingActors(source);
  return sheet(
    id,
    tab,
    [
      numberColumn(words.common.no, 6),
      textColumn(rowTitle(source, roles), 38),
      ...actors.map((actor) => textColumn(actor.name, 14)),
      textColumn(t.contribution, 48),
      textColumn(t.note, 48),
    ],
    (result.roles.length === 0 ? [] : actedRows(source, roles)).map((row) => {
      const held = result.roles.filter((it) => it.row === row.id);
      return [
        row.number,
        row.title,
        ...actors.map((actor) =>
          roleText(
            source,
            held.filter((it) => it.actor === actor.id),
          ),
        ),
        contributionsText(source, held),
        roleNotesText(source, roles, held),
      ];
    }),
  );
}

/** What each constituency brings, by the full names of its actors. */
function constituenciesSheet(source: Source, roles: ResultRoles, id: string, tab: string): Sheet {
  const { result, words } = source;
  const columns = actingConstituencies(source);
  return sheet(
    id,
    tab,
    [
      numberColumn(words.common.no, 6),
      textColumn(rowTitle(source, roles), 38),
      ...columns.map((it) => textColumn(it.name, 40)),
    ],
    (result.roles.length === 0 ? [] : actedRows(source, roles)).map((row) => [
      row.number,
      row.title,
      ...columns.map(({ constituency }) => {
        const brought = broughtIn(source, row, constituency);
        if (brought.length === 0) return null;
        return brought
          .map((it) => `${it.actor.name} (${roleText(source, [it.role]) ?? ''})${it.contribution}`)
          .join('\n');
      }),
    ]),
  );
}

/** What was said with a role or in declining it; on paper it stands below the matrix. */
function roleNotesText(source: Source, roles: ResultRoles, held: readonly ResultRole[]): string | null {
  const { result, words } = source;
  const what = rowTitle(source, roles);
  const notes = result.actors.flatMap((actor) =>
    held.flatMap((it) => {
      if (it.actor !== actor.id) return [];
      if (it.answer === 'declined') {
        const number = source.rows.get(it.row)?.number ?? 0;
        return [words.notes.roleDeclined(what, number, actor.name, it.roles.join(', '), it.note)];
      }
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

function gridSheet(source: Source, grid: ResultGrid, id: string, tab: string): Sheet {
  const { words } = source;
  return sheet(
    id,
    tab,
    [
      numberColumn(words.common.no, 6),
      textColumn(rowsName(source, grid), 50),
      ...grid.columns.map((it) => textColumn(it.title, 24)),
    ],
    grid.rows.map((row) => [
      row.number,
      row.title,
      ...grid.columns.map((column) => {
        const cells = grid.cells.filter((it) => it.row === row.id && it.column === column.id);
        return cells.length === 0 ? null : cells.map((it) => it.text ?? words.mark).join('; ');
      }),
    ]),
  );
}

function sumsSheet(source: Source, sums: ResultSums, id: string, tab: string): Sheet {
  const t = source.words.tables;
  const columns = [
    numberColumn(source.words.common.no, 6),
    textColumn(sumsName(source, sums), 36),
    numberColumn(t.asked, 14),
    { title: t.askedCost, type: 'money' as const, width: 20, decimals: 0 },
    numberColumn(t.agreed, 14),
    { title: t.agreedCost, type: 'money' as const, width: 20, decimals: 0 },
  ];
  const rows = sumRowsOf(source, sums).map((it, i): SheetValue[] => [
    i + 1,
    it.name ?? '',
    it.asked,
    it.askedCost,
    it.agreed,
    it.agreedCost,
  ]);
  return sheet(id, tab, columns, rows, totals(source.words.common.total, columns, rows, [2, 3, 4, 5]));
}

function lowSheet(source: Source): Sheet {
  const { words } = source;
  const t = words.tables;
  const number = numberOfMatrix(source, null);
  return sheet(
    `m${number}-belum-prioritas`,
    words.sheets.matrix(number, words.sheets.low),
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

/** The totals row: the word in the first text column, sums under the given columns; `null` if none of them has figures. */
function totals(
  word: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetValue[])[],
  summed: readonly number[],
): SheetValue[] | null {
  const named = columns.findIndex((it) => it.type === 'text');
  const sums = new Map(
    summed.map((i) => [i, sumOf(rows.map((row) => (typeof row[i] === 'number' ? row[i] : null)))]),
  );
  if ([...sums.values()].every((it) => it === null)) return null;
  return columns.map((_, i) => (i === named ? word : (sums.get(i) ?? null)));
}
