/**
 * Rows as cards of one kind. Every row is either a card or has its problems told with row and column; whether anything is
 * imported while there are problems is for the desk. The room checks again and takes all or nothing.
 */
import { checkCard } from '../cards/card-check.ts';
import type { CardKind, Field, Fields } from '../cards/card.ts';
import { type Columns, headOf, yearOfColumn } from './columns.ts';
import { type CellProblem, type CellRead, readCell, type Reading, splitAmount } from './read-cell.ts';
import { type Cell, cellText, isEmptyCell, type Sheet } from './table.ts';
import { foldWords } from './words.ts';

export interface Mapping {
  /** The row with the names of the columns, counted from 0; what is below it are the rows. */
  readonly head: number;
  readonly columns: Columns;
  /** Field id -> what it says in every row, for fields that have no column. */
  readonly same: ReadonlyMap<string, string>;
}

export interface RowProblem {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** Counted from 0; `null` where no column is to blame. */
  readonly column: number | null;
  /** The field that wanted something else; `null` where a name is to blame. */
  readonly field: string | null;
  readonly problem: CellProblem | 'no-column' | 'same-name';
  /** What the cell shows. */
  readonly text: string;
  /** The other column of the same name. */
  readonly other?: number;
}

export interface ReadRows {
  readonly cards: readonly { readonly number: number; readonly fields: Fields }[];
  readonly problems: readonly RowProblem[];
}

/** Cards and problems in the order of the file; rows without anything in the mapped columns are left out. */
export function readRows(sheet: Sheet, mapping: Mapping, kind: CardKind, reading: Reading): ReadRows {
  const names = headOf(sheet, mapping.head);
  const used = [...new Set([...mapping.columns.values()].flat())];
  const cards: { number: number; fields: Fields }[] = [];
  const problems = headProblems(names, used, mapping, kind);
  const { proposals } = sheet;
  const own = proposals === undefined ? reading : { ...reading, language: proposals.language };
  // A row of a file is told by its place in the file, one of an earlier workshop by its number there.
  const numberOf = (at: number) => proposals?.numbers[at - 1] ?? at + 1;
  for (const [at, cells] of sheet.rows.entries()) {
    if (at <= mapping.head || used.every((column) => isEmptyCell(cells[column]))) continue;
    const read = readRow({ cells, row: at + 1, names, mapping, kind, reading: own });
    if ('fields' in read) cards.push({ number: numberOf(at), fields: read.fields });
    else problems.push(...read.problems);
  }
  return { cards, problems };
}

/** What is wrong before any row is read: a needed field without a column, a name that several columns have. */
function headProblems(
  names: readonly string[],
  used: readonly number[],
  { head, columns, same }: Mapping,
  kind: CardKind,
): RowProblem[] {
  const row = head + 1;
  const problems: RowProblem[] = kind.fields
    .filter(({ id, required }) => required && !columns.has(id) && !same.has(id))
    .map(({ id }) => ({ row, column: null, field: id, problem: 'no-column', text: '' }));
  const first = new Map<string, number>();
  for (const [column, name] of names.entries()) {
    const folded = foldWords(name);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, column);
    else if (folded !== '' && (used.includes(column) || used.includes(other)))
      problems.push({ row, column, field: null, problem: 'same-name', text: name, other });
  }
  return problems;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly row: number;
  readonly names: readonly string[];
  readonly mapping: Mapping;
  readonly kind: CardKind;
  readonly reading: Reading;
}

function readRow(given: Row): { fields: Fields } | { problems: RowProblem[] } {
  const { cells, row, mapping, kind } = given;
  const columnOf = (field: string) => mapping.columns.get(field)?.[0] ?? null;
  const cellOf = (field: string): Cell => {
    const column = columnOf(field);
    const cell = column === null ? (mapping.same.get(field) ?? '') : (cells[column] ?? '');
    const part = column === null ? undefined : partOf(given, field, column);
    return part === undefined ? cell : splitAmount(cell, given.reading.language)[part];
  };
  const tell = (field: string, problem: CellProblem): RowProblem => {
    return { row, column: columnOf(field), field, problem, text: cellText(cellOf(field)) };
  };
  const raw: [string, unknown][] = [];
  const problems: RowProblem[] = [];
  for (const field of kind.fields) {
    const read = readYears(given, field) ?? readCell(cellOf(field.id), field, given.reading);
    if ('problem' in read) problems.push(tell(field.id, read.problem));
    else raw.push([field.id, read.raw]);
  }
  if (problems.length > 0) return { problems };
  const checked = checkCard(kind, Object.fromEntries(raw));
  return 'fields' in checked ? checked : { problems: [tell(checked.field, checked.refusal)] };
}

/** Which part of a cell is meant where a number and its unit stand in one column. */
function partOf({ kind, mapping }: Row, id: string, column: number): 'figure' | 'unit' | undefined {
  const sharing = kind.fields.filter((field) => mapping.columns.get(field.id)?.[0] === column);
  const isAmount = sharing.length === 2 && sharing.filter(({ kind: of }) => of === 'number').length === 1;
  if (!isAmount) return undefined;
  return sharing.find((field) => field.id === id)?.kind === 'number' ? 'figure' : 'unit';
}

/** A field with a value a year, from columns that have their year in their name; `null` if it is not that. */
function readYears({ cells, names, mapping, reading }: Row, field: Field): CellRead | null {
  const columns = mapping.columns.get(field.id) ?? [];
  if (field.kind !== 'yearly' || columns.length === 0) return null;
  const years = columns.map((column) => yearOfColumn(names[column] ?? ''));
  if (years.includes(null)) return null;
  const figure: Field = { id: field.id, name: field.name, required: false, kind: 'number' };
  const values: { year: number; value: unknown }[] = [];
  for (const [at, column] of columns.entries()) {
    const read = readCell(cells[column] ?? '', figure, reading);
    if ('problem' in read) return read;
    if (read.raw !== null) values.push({ year: years[at] ?? 0, value: read.raw });
  }
  return { raw: values };
}
