/** The tables of the method as sheets: their printed columns, then what paper has no room for. */

import type { ColumnSpec } from '../methods/result-spec.ts';
import { columnsOf } from './columns.ts';
import type { ResultGrid, ResultList, ResultRole, ResultRoles, ResultSums, ResultTable } from './result.ts';
import {
  numberColumn,
  numberPart,
  sheet,
  textColumn,
  textPart,
  totals,
  type Sheet,
  type SheetColumn,
  type SheetPart,
  type SheetValue,
} from './sheet.ts';
import {
  constituencyName,
  inSentence,
  labelText,
  listSpecOf,
  numberOfMatrix,
  specOf,
  type Source,
} from './source.ts';
import { rowsName } from './tables-grid.ts';
import { lowRows } from './tables-low.ts';
import {
  actedRows,
  actingActors,
  actingConstituencies,
  broughtIn,
  contributionsText,
  rowTitle,
} from './tables-roles.ts';
import { sumRowsOf, sumsName } from './tables-sums.ts';

/** A table of the method: its printed columns, then what paper has no room for. */
export function tableSheet(source: Source, resultTable: ResultTable): Sheet {
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

/** What was not made a priority, as below the matrices on paper. */
export function lowSheet(source: Source): Sheet {
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
