/**
 * A list of the result as it is printed: the columns its method names, the sum of what is money, and the notes that belong to
 * what the columns show. Widths in centimetres on F4, lying.
 */

import type { AgreedSpec, ColumnSpec } from '../methods/result-spec.ts';
import { band, body, cell, column, columnNumbers, fitted, shown, table, total } from './cells.ts';
import { columnsOf, titleOf, type ListColumn } from './columns.ts';
import type { Row, Table } from './document.ts';
import type { ResultList, ResultRow } from './result.ts';
import { reachOf } from '../workshop/ceiling.ts';
import { chunks } from './chunks.ts';
import {
  classLines,
  isMoved,
  labelText,
  linksIn,
  listOfRows,
  listSpecOf,
  matrixName,
  numberIn,
  rolesTable,
  sumOf,
  textIn,
  type Source,
} from './source.ts';

/** Width of the text on a lying page of F4. */
export const LANDSCAPE_WIDTH = 29.02;
const MOST_YEARS = 5;

/** A list as its matrix. More than five years are further tables with the first columns repeated. */
export function listTables(source: Source, list: ResultList): Table[] {
  const specs = listSpecOf(source, list.id)?.columns ?? [];
  const columns = columnsOf(source, list, specs);
  const years = columns.filter((it) => it.year !== undefined);
  if (years.length <= MOST_YEARS) {
    const ceiling = source.prints.agreed?.table === list.id;
    const id = `m${list.number}-${list.id}`;
    return [listTable(source, list, { id, columns, specs, rows: list.rows, ceiling })];
  }
  const firstYear = columns.findIndex((it) => it.year !== undefined);
  const lastYear = columns.findLastIndex((it) => it.year !== undefined);
  const parts = chunks(years, MOST_YEARS);
  return parts.map((part, i) =>
    listTable(source, list, {
      id: `m${list.number}-${list.id}-${i + 1}`,
      columns: [
        ...columns.slice(0, firstYear),
        ...part,
        ...(i === parts.length - 1 ? columns.slice(lastYear + 1) : []),
      ],
      specs: i === parts.length - 1 ? specs : [],
      rows: list.rows,
    }),
  );
}

export interface PrintedList {
  readonly id: string;
  readonly columns: readonly ListColumn[];
  /** For the notes: what the columns are. */
  readonly specs: readonly ColumnSpec[];
  readonly rows: readonly ResultRow[];
  /** The row (1), (2), … of official forms. */
  readonly numbered?: boolean;
  /** Numbers from 1 instead of those of the matrix. */
  readonly renumbered?: boolean;
  /** A line where the money ends, for rows in order of rank. */
  readonly ceiling?: boolean;
  /** The rows stand together by these. */
  readonly bands?: NonNullable<AgreedSpec['bands']>;
  readonly notes?: readonly string[];
}

interface Band {
  readonly title: string;
  readonly rows: readonly ResultRow[];
}

/** Rows by what a field of theirs says, in the order of the titles; what says none of them stands last. */
function bandsOf(
  source: Source,
  { field, titles }: NonNullable<AgreedSpec['bands']>,
  rows: readonly ResultRow[],
): Band[] {
  const texts = titles.map((title) => labelText(source, title));
  const found = [...texts, source.words.empty].map((title, i) => ({
    title,
    rows: rows.filter((row) => {
      const text = textIn(row.values[field]);
      return i < texts.length ? text === title : text === null || !texts.includes(text);
    }),
  }));
  return found.filter((it) => it.rows.length > 0);
}

/** The head of a band: its title, and its own sum under each column that adds up. */
function bandRow(
  source: Source,
  title: string,
  columns: readonly ListColumn[],
  rows: readonly ResultRow[],
): Row {
  const at = columns.findIndex((it) => it.sum !== null);
  if (at < 0) return band(title, columns.length + 1);
  return {
    kind: 'band',
    cells: [
      cell(title, { span: at + 1, bold: true }),
      ...columns.slice(at).map(({ sum }) => {
        const of = sum === null ? null : sumOf(rows.map((row) => sum(row)));
        return cell(of === null ? '' : source.numbers.integer(of), { bold: true, align: 'right' });
      }),
    ],
  };
}

/** The first row that the pagu does not reach; `null` without a pagu, or while all of it fits. */
function ceilingAt({ result }: Source, list: ResultList, rows: readonly ResultRow[]): number | null {
  const { ceiling } = result.workshop;
  const field = list.fields.find((it) => it.kind === 'money');
  if (ceiling === null || field === undefined) return null;
  return reachOf(
    rows.map((row) => numberIn(row.values[field.id])),
    ceiling,
  ).passesAt;
}

/** Some rows of a list under some columns. */
export function listTable(source: Source, list: ResultList, it: PrintedList): Table {
  const { words } = source;
  const heads = [column(words.common.no, 0.9, 'center'), ...it.columns.map(({ head }) => head)];
  const passesAt = it.ceiling === true ? ceilingAt(source, list, it.rows) : null;
  const bands = it.bands === undefined ? [] : bandsOf(source, it.bands, it.rows);
  const rows = it.rows.flatMap((row, i) => [
    ...bands.flatMap((own) =>
      own.rows[0] === row ? [bandRow(source, own.title, it.columns, own.rows)] : [],
    ),
    ...(i === passesAt
      ? [band(words.tables.ceiling(source.result.workshop.ceiling ?? 0), heads.length)]
      : []),
    body([
      cell(String(it.renumbered === true ? i + 1 : row.number)),
      ...it.columns.map((made) => made.cell(row)),
    ]),
  ]);
  const sums = totalRow(source, it.columns, it.rows);
  const sum = sums === null || sums.first === null ? [] : [words.common.inWords(sums.first)];
  return table(
    it.id,
    fitted(heads, LANDSCAPE_WIDTH),
    [
      ...(it.numbered === true ? [columnNumbers(heads.length)] : []),
      ...rows,
      ...(sums === null ? [] : [sums.row]),
    ],
    {
      notes: joined(
        [...sum, ...pointers(source, list, it.specs)],
        [...(it.notes ?? []), ...figureNotes(source, list, it)],
      ),
    },
  );
}

/** The sum in words and what the figures point to share a line. */
function joined(first: readonly string[], rest: readonly string[]): string[] {
  return [...(first.length === 0 ? [] : [first.join(' ')]), ...rest];
}

/** A total under the columns that add up, `null` where none does. What nobody costed has no sum, not a sum of nothing. */
function totalRow(
  source: Source,
  columns: readonly ListColumn[],
  rows: readonly ResultRow[],
): { row: Row; first: number | null } | null {
  const at = columns.findIndex((it) => it.sum !== null);
  if (at < 0 || rows.length === 0) return null;
  const sums = columns.map(({ sum }) => (sum === null ? null : sumOf(rows.map((row) => sum(row)))));
  const row = total([
    cell(source.words.common.total, { span: at + 1, align: 'right' }),
    ...columns.slice(at).map(({ sum }, i) => {
      const of = sums[at + i] ?? null;
      if (sum === null) return cell('');
      return shown(source, of === null ? null : source.numbers.integer(of));
    }),
  ]);
  return { row, first: sums[at] ?? null };
}

/** What bare numbers and short codes in the columns mean. */
function pointers(source: Source, list: ResultList, specs: readonly ColumnSpec[]): string[] {
  const { words } = source;
  const numbers = specs.flatMap((spec) => {
    if (spec.of !== 'link' || spec.form !== 'number') return [];
    const target = targetOf(source, list, spec.field);
    return target === undefined
      ? []
      : [words.notes.numbersPointTo(titleOf(source, list, spec, spec.field), target)];
  });
  const roles = rolesTable(source);
  const codes =
    roles !== undefined &&
    source.result.actors.length > 0 &&
    specs.some((spec) => (spec.of === 'actor' || spec.of === 'acting') && spec.form === 'code')
      ? [words.notes.codesPointTo(matrixName(source, roles))]
      : [];
  const waiting =
    specs.some((spec) => spec.of === 'acting') && source.result.roles.some((it) => it.answer === 'waiting')
      ? [words.notes.unconfirmed]
      : [];
  const parts = [...numbers, ...codes, ...waiting];
  return parts.length === 0 ? [] : [words.notes.pointers(parts)];
}

/** "Matriks 2" for the table whose rows a link field points to. */
function targetOf(source: Source, list: ResultList, field: string): string | undefined {
  const target = listOfRows(
    source,
    list.rows.flatMap((row) => linksIn(row.values[field])),
  );
  return target === undefined ? undefined : matrixName(source, target);
}

function figureNotes(source: Source, list: ResultList, it: PrintedList): string[] {
  const { words } = source;
  const { specs, rows } = it;
  const has = (of: ColumnSpec['of']) => specs.some((spec) => spec.of === of);
  const tied = rows.filter((row) => row.tied).map((row) => String(row.number));
  const moved = rows.flatMap((row) =>
    isMoved(row) && row.class !== null && row.computedClass !== null
      ? [
          words.notes.moved(
            words.classes[row.computedClass],
            words.classes[row.class],
            matrixName(source, list),
          ),
        ]
      : [],
  );
  return [
    ...(has('years') ? [words.notes.years] : []),
    ...(has('measure') ? [words.notes.benchmarks] : []),
    ...(has('rank') && tied.length > 0 ? [words.notes.ties(tied)] : []),
    ...(has('class') || has('remark') ? new Set(moved) : []),
    ...circleNote(source, it),
  ];
}

/** Which rows came from which circle; nothing where all worked together. */
function circleNote({ words }: Source, { specs, rows, renumbered }: PrintedList): string[] {
  const brought = new Map<string, string[]>();
  for (const [at, row] of rows.entries())
    for (const circle of row.circles ?? []) {
      const number = String(renumbered === true ? at + 1 : row.number);
      brought.set(circle, [...(brought.get(circle) ?? []), number]);
    }
  if (brought.size === 0 || specs.length === 0) return [];
  return [words.notes.circles([...brought].map(([circle, numbers]) => ({ circle, numbers })))];
}

/** Annex IV: the agreed rows with their columns numbered, in order of rank. */
export function agreedTable(source: Source, list: ResultList): Table {
  const specs = source.prints.agreed?.columns ?? [];
  const scored = specs.some((spec) => spec.of === 'feasible');
  const bands = source.prints.agreed?.bands;
  return listTable(source, list, {
    id: 'l4-agreed',
    columns: columnsOf(source, list, specs),
    specs,
    rows:
      bands === undefined
        ? source.lists.agreed
        : bandsOf(source, bands, source.lists.agreed).flatMap((it) => it.rows),
    ...(bands === undefined ? {} : { bands }),
    numbered: true,
    renumbered: true,
    notes: scored ? [source.words.notes.priorities] : [],
  });
}

/** Annex V.A. */
export function reserveTable(source: Source, list: ResultList): Table {
  const specs = source.prints.agreed?.reserve ?? [];
  return listTable(source, list, {
    id: 'l5-reserve',
    columns: columnsOf(source, list, specs),
    specs: [],
    rows: source.lists.reserve,
    renumbered: true,
  });
}

/** The line above a list that says how its classes were drawn, or `null` without classes. */
export function classNote(source: Source, list: ResultList): string | null {
  const lines = classLines(source, list);
  const classes = listSpecOf(source, list.id)?.columns.some((spec) => spec.of === 'class') ?? false;
  if (lines === null || !classes) return null;
  const shownAs = (it: { p: number; q: number }): string => source.numbers.fraction(it, 2);
  return source.words.notes.classes(
    shownAs(lines.feasibleFrom),
    shownAs(lines.urgentFrom),
    shownAs(lines.middleFrom),
  );
}
