/**
 * Which column of a file says what: the row with the names is found, and columns are matched with the fields of a card kind by
 * those names, in either language or as planning offices usually write them. A guess, shown before anything happens.
 */
import type { Field } from '../cards/card.ts';
import type { Label } from '../languages/language.ts';
import { asWords } from './read-cell.ts';
import { type Cell, isEmptyCell, type Sheet } from './table.ts';
import { foldWords } from './words.ts';

/** Field id -> columns, counted from 0. Only a field with a value a year takes more than one. */
export type Columns = ReadonlyMap<string, readonly number[]>;

/** How far down the row with the names may stand. */
const HEAD_WITHIN = 30;

/** What planning offices call a column whose field the method names otherwise. */
const USUAL: Readonly<Partial<Record<Field['kind'], readonly string[]>>> = {
  money: [
    'biaya',
    'anggaran',
    'pagu',
    'pagu indikatif',
    'perkiraan biaya',
    'jumlah biaya',
    'nilai',
    'cost',
    'budget',
  ],
  place: ['lokasi', 'alamat', 'tempat', 'location', 'address'],
  institution: ['opd', 'skpd', 'skpd tujuan', 'perangkat daerah', 'instansi', 'dinas', 'agency'],
  number: ['volume', 'koefisien', 'jumlah', 'quantity'],
  period: ['waktu', 'tahun', 'jadwal', 'time'],
  year: ['tahun', 'year'],
};
const USUAL_TITLE = [
  'usulan',
  'uraian',
  'kegiatan',
  'jenis kegiatan',
  'nama kegiatan',
  'program',
  'judul',
  'proposal',
];

/** The names of the columns in a row, as text; of merged cells those of the whole. */
export function headOf(sheet: Sheet, head: number): string[] {
  return (sheet.rows[head] ?? []).map((cell) => asWords(cell, 'id').replace(/\s+/g, ' ').trim());
}

/** What columns of forms are called, beside the names of the fields they hold: a number and its unit may share one. */
export type FormColumns = readonly { readonly name: Label; readonly fields: readonly string[] }[];

/** By what other names columns are known than those of the fields. */
export interface KnownColumns {
  readonly forms?: readonly FormColumns[];
  /** Field id -> what offices usually call it. */
  readonly usual?: Readonly<Record<string, readonly string[]>>;
}

/** The row that names the most fields; without any, the first row with two filled cells. */
export function guessHead(sheet: Sheet, fields: readonly Field[], known: KnownColumns = {}): number {
  if (sheet.proposals !== undefined) return 0;
  const rows = sheet.rows.slice(0, HEAD_WITHIN);
  const found = rows.map((_, at) => guessColumns(headOf(sheet, at), fields, known).size);
  const most = Math.max(0, ...found);
  if (most > 0) return found.indexOf(most);
  const filled = rows.findIndex((row) => row.filter((cell: Cell) => !isEmptyCell(cell)).length > 1);
  return Math.max(0, filled);
}

/** The sheet that says the most of what a card asks for. */
export function guessSheet(
  sheets: readonly Sheet[],
  fields: readonly Field[],
  known: KnownColumns = {},
): number {
  const found = sheets.map((sheet) => {
    const head = headOf(sheet, guessHead(sheet, fields, known));
    return guessColumns(head, fields, known, sheet.proposals?.fields).size;
  });
  return Math.max(0, found.indexOf(Math.max(...found)));
}

/** Every column is given once: first as a form or an earlier workshop (`ids`) says, then by the field's own name, then by a usual one. */
export function guessColumns(
  head: readonly string[],
  fields: readonly Field[],
  { forms = [], usual }: KnownColumns = {},
  ids: readonly string[] = [],
): Columns {
  const names = head.map(nameOfColumn);
  const columns = new Map<string, readonly number[]>();
  const taken = new Set<number>();
  const give = (field: Field, found: readonly number[]) => {
    if (found.length === 0 || columns.has(field.id)) return;
    columns.set(field.id, found);
    for (const column of found) taken.add(column);
  };
  const find = (wanted: ReadonlySet<string>) =>
    names.flatMap((name, column) => (name !== '' && wanted.has(name) && !taken.has(column) ? [column] : []));
  const giveAll = (namesOf: (field: Field, at: number) => readonly string[]) => {
    for (const [at, field] of fields.entries()) {
      const wanted = new Set(namesOf(field, at).map(nameOfColumn));
      const found = find(wanted).slice(0, 1);
      give(field, found);
      if (field.kind === 'yearly' && found.length === 0) give(field, yearColumns(names, wanted, taken));
    }
  };
  for (const field of fields) if (ids.includes(field.id)) give(field, [ids.indexOf(field.id)]);
  for (const form of forms) giveForm(form);
  giveAll(ownNames);
  giveAll((field, at) => usual?.[field.id] ?? usualNames(field, at));
  return new Map(fields.flatMap(({ id }) => (columns.has(id) ? [[id, columns.get(id) ?? []]] : [])));

  /** A form is known by all of its columns; then each means what the form says, also where its name is that of another field. */
  function giveForm(form: FormColumns): void {
    const places = form.map(({ name }) =>
      find(new Set([nameOfColumn(name.id), nameOfColumn(name.en)])).slice(0, 1),
    );
    if (places.some((found) => found.length === 0)) return;
    for (const [at, { fields: own }] of form.entries()) {
      for (const field of fields) if (own.includes(field.id)) give(field, places[at] ?? []);
      for (const column of places[at] ?? []) taken.add(column);
    }
  }
}

/** Columns that have a year in their name, alone or behind the name of the field: `Target 2027`. */
function yearColumns(
  names: readonly string[],
  wanted: ReadonlySet<string>,
  taken: ReadonlySet<number>,
): number[] {
  return names.flatMap((name, column) => {
    const match = /^(.*?)\s*(?:tahun )?(\d{4})$/.exec(name);
    const before = match?.[1] ?? '';
    const fits = match !== null && (before === '' || before === 'target' || wanted.has(before));
    return fits && !taken.has(column) ? [column] : [];
  });
}

/** The year in the name of a column, `null` if there is none. */
export function yearOfColumn(name: string): number | null {
  const match = /(?:^|\D)((?:19|20|21)\d{2})$/.exec(name.trim());
  return match === null ? null : Number(match[1]);
}

function ownNames(field: Field): string[] {
  return [field.name.id, field.name.en, field.id];
}

function usualNames(field: Field, at: number): readonly string[] {
  return at === 0 ? USUAL_TITLE : (USUAL[field.kind] ?? []);
}

/** `Biaya (Rp)` and `Biaya` are one name. */
function nameOfColumn(name: string): string {
  return foldWords(name.replace(/\((?:rp|rupiah)\.?\)/i, ''));
}
