/**
 * What every table, picture and paragraph is made from: the printable result with its language, its tables and rows looked up,
 * and the division of what was agreed on into lists. Each proposal is in exactly one list (`documents.md` 2).
 */

import { documents as englishDocuments } from '../languages/en/documents.ts';
import { numbers as englishNumbers } from '../languages/en/numbers.ts';
import { documents as indonesianDocuments } from '../languages/id/documents.ts';
import { numbers as indonesianNumbers } from '../languages/id/numbers.ts';
import type { Label, Words } from '../languages/language.ts';
import { roman, type Numerals } from '../languages/numerals.ts';
import type { ListSpec, ResultSpec, TableSpec } from '../methods/result-spec.ts';
import { cleanResult } from './clean.ts';
import { filledIn } from './filled-in.ts';
import type {
  Result,
  ResultClasses,
  ResultDecision,
  ResultList,
  ResultPeriod,
  ResultRoles,
  ResultRow,
  ResultTable,
  ResultValue,
  RoleCode,
} from './result.ts';

export type DocumentWords = Words<typeof indonesianDocuments>;
export type Actor = Result['actors'][number];

export interface Source {
  readonly result: Result;
  /** What the method says is printed. */
  readonly prints: ResultSpec;
  readonly words: DocumentWords;
  readonly numbers: Numerals;
  readonly lists: ProposalLists;
  /** Rows of all lists by their id. */
  readonly rows: ReadonlyMap<string, ResultRow>;
  /** What the document prints as Matriks 1, 2, … */
  readonly matrices: readonly MatrixId[];
}

/** A table by its id; `null` is the list of what was not accepted. */
export type MatrixId = string | null;

/** Where each row of the table agreed on is printed besides its matrix. */
export interface ProposalLists {
  /** Annex IV, in order of rank. */
  readonly agreed: readonly ResultRow[];
  /** Annex V.A. */
  readonly reserve: readonly ResultRow[];
  /** The last matrix. */
  readonly low: readonly ResultRow[];
}

/**
 * The source of a document of one result, in the language of its workshop. The berita acara and the sheets print every matrix; a
 * report those it names, numbered anew in its own order.
 */
export function sourceOf(
  result: Result,
  matrices: readonly MatrixId[] = [...result.tables.map(({ id }) => id), null],
): Source {
  const clean = cleanResult(result);
  const english = clean.workshop.language === 'en';
  return {
    result: clean,
    prints: clean.method.prints,
    words: english ? englishDocuments : indonesianDocuments,
    numbers: english ? englishNumbers : indonesianNumbers,
    lists: proposalLists(clean),
    rows: new Map(
      clean.tables.flatMap((table) => (table.shape === 'list' ? table.rows : [])).map((row) => [row.id, row]),
    ),
    matrices,
  };
}

/** A text of the method in the language of the document. */
export function labelText({ result }: Source, label: Label): string {
  return label[result.workshop.language];
}

/** What annex VI is called, in capitals. */
export function delegatesTitle(source: Source): string {
  const { delegates } = source.prints;
  return delegates === undefined ? source.words.annex.titles.delegates : labelText(source, delegates.title);
}

/** A template of the method with its names in braces filled in; names without a value are taken out. */
export function filled(source: Source, template: Label, values: Readonly<Record<string, string>>): string {
  return filledIn(labelText(source, template), values);
}

export function tableById(source: Source, id: string): ResultTable | undefined {
  return source.result.tables.find((table) => table.id === id);
}

/** Where the roles stand: against actors if the method prints that, else against constituencies. */
export function rolesTable(source: Source): ResultRoles | undefined {
  const all = source.result.tables.filter((table): table is ResultRoles => table.shape === 'roles');
  return all.find((table) => againstActors(source, table)) ?? all[0];
}

function againstActors(source: Source, table: ResultRoles): boolean {
  const spec = specOf(source, table);
  return spec?.shape === 'roles' && spec.columns === 'actors';
}

/** The rows of a list; none for tables of another shape. */
export function listById(source: Source, id: string): ResultList | undefined {
  const table = tableById(source, id);
  return table?.shape === 'list' ? table : undefined;
}

/** The list that one of these rows stands in. */
export function listOfRows({ result }: Source, rows: readonly string[]): ResultList | undefined {
  const wanted = new Set(rows);
  return result.tables.find(
    (table): table is ResultList => table.shape === 'list' && table.rows.some((row) => wanted.has(row.id)),
  );
}

/** What a field of a list is called; nothing if there is no such field. */
export function fieldName(list: ResultList | undefined, field: string): string {
  return list?.fields.find((it) => it.id === field)?.name ?? '';
}

export function specOf({ prints }: Source, table: ResultTable): TableSpec | undefined {
  return prints.tables.find((spec) => spec.id === table.id);
}

export function listSpecOf(source: Source, id: string): ListSpec | undefined {
  const spec = source.prints.tables.find((it) => it.id === id);
  return spec?.shape === 'list' ? spec : undefined;
}

/** What the rows of a list are: the name of its title column. */
export function titleName(source: Source, id: string): string {
  const list = listById(source, id);
  const title = list?.fields[0];
  const named = listSpecOf(source, id)?.columns.find(
    (it) => it.of === 'field' && it.field === title?.id,
  )?.name;
  return named === undefined ? (title?.name ?? '') : labelText(source, named);
}

/** The table whose rows the workshop agrees on, or `undefined`. */
export function agreedList(source: Source): ResultList | undefined {
  return source.prints.agreed === null ? undefined : listById(source, source.prints.agreed.table);
}

/** Whether the rows of a table were scored in a later step that was run. */
export function isScreened({ result }: Pick<Source, 'result'>, table: ResultTable): boolean {
  return (
    table.settledIn !== table.step &&
    result.steps.some((step) => step.id === table.settledIn && step.state === 'run')
  );
}

/** The lines between the classes of a table, `null` where nothing classes its rows. */
export function classLines({ result }: Pick<Source, 'result'>, table: ResultTable): ResultClasses | null {
  const steps = [table.settledIn, table.step];
  return result.screenings.find((it) => steps.includes(it.step) && it.classes !== null)?.classes ?? null;
}

/** Whether a table has anything to print. */
export function hasRows(source: Source, table: ResultTable): boolean {
  switch (table.shape) {
    case 'list':
      return table.rows.length > 0;
    case 'sums':
      return (listById(source, table.of)?.rows.length ?? 0) > 0;
    case 'grid':
      return table.cells.length > 0;
    case 'roles':
      return source.result.roles.length > 0;
  }
}

/** "Matriks 3", or "Matriks 3 Berita Acara" for one that this document does not print. */
export function matrixName(source: Source, table: ResultTable): string {
  const { matrixNumber, matrixOfMinutes } = source.words.common;
  return source.matrices.includes(table.id)
    ? matrixNumber(numberOfMatrix(source, table.id))
    : matrixOfMinutes(table.number);
}

/** The place of a matrix among those this document prints. */
export function numberOfMatrix({ matrices }: Source, matrix: MatrixId): number {
  return matrices.indexOf(matrix) + 1;
}

/** The sentence under a heading without content: why the step was not run, else `otherwise`. */
export function emptySentence({ result, words }: Source, step: string, otherwise: string): string {
  const found = result.steps.find((it) => it.id === step);
  if (found?.state !== 'skipped') return otherwise;
  const reason = withoutStop(found.reason ?? '');
  if (reason !== '') return words.common.skipped(reason);
  // Of a draft the steps to come are not left out.
  return result.frozenAt === null ? words.common.notYet : words.common.skippedPlain;
}

export function stepName(source: Source, step: string): string {
  return source.result.steps.find((it) => it.id === step)?.name ?? step;
}

/** Name of a constituency by its id; what is no id is printed as it stands. */
export function constituencyName(source: Source, constituency: string | null): string {
  if (constituency === null) return source.words.otherConstituencies;
  return (
    source.result.attendance.byGroup.find((it) => it.constituency === constituency)?.name ?? constituency
  );
}

/** Of a row: who proposed it, else the circles it comes from, which write as one. */
export function proposedBy(
  source: Source,
  row: { readonly proposer: string | null; readonly circles?: readonly string[] },
): string | null {
  if (row.proposer !== null && row.proposer !== '') return proposerText(source, row.proposer);
  return row.circles?.join(', ') ?? null;
}

/** Proposers are constituencies or names; several are separated by commas. */
export function proposerText(source: Source, proposer: string | null): string {
  if (proposer === null || proposer === '') return source.words.empty;
  return proposer
    .split(/,\s*/)
    .map((it) => constituencyName(source, it))
    .join(', ');
}

/** Actors named in a text by id, code or name; what fits no actor stays text. */
export function actorsIn(source: Source, text: string | null): (Actor | string)[] {
  if (text === null || text.trim() === '') return [];
  const whole = findActor(source, text.trim());
  if (whole !== undefined) return [whole];
  return text
    .split(/[,;]/)
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((it) => findActor(source, it) ?? it);
}

/** Actors as short codes (paper) or full names (sheets). */
export function actorText(source: Source, text: string | null, form: 'code' | 'name'): string {
  const named = actorsIn(source, text).map((it) => (typeof it === 'string' ? it : it[form]));
  return named.length === 0 ? source.words.empty : named.join(form === 'code' ? ', ' : '; ');
}

/** "3. Title" of a row; a row that is printed nowhere by its place of origin alone. */
export function rowText(source: Source, id: string): string {
  const row = source.rows.get(id);
  return row === undefined ? source.words.empty : `${row.number}. ${row.title}`;
}

/** Ids of the rows a value points to. */
export function linksIn(value: ResultValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((it): it is string => typeof it === 'string') : [];
}

export function textIn(value: ResultValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

export function numberIn(value: ResultValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

export function periodIn(value: ResultValue | undefined): ResultPeriod | null {
  return typeof value === 'object' && value !== null && 'from' in value ? value : null;
}

export function yearlyIn(value: ResultValue | undefined): readonly { year: number; value: number }[] {
  return Array.isArray(value)
    ? value.filter((it): it is { year: number; value: number } => typeof it === 'object')
    : [];
}

/** Rows of a table that link to this row by any of their fields, without those that were refused. */
export function rowsLinkedTo(source: Source, table: string, row: string): ResultRow[] {
  const list = listById(source, table);
  const links = list?.fields.filter((field) => field.kind === 'rows') ?? [];
  return (list?.rows ?? []).filter(
    (it) => it.accepted !== false && links.some((field) => linksIn(it.values[field.id]).includes(row)),
  );
}

/** Sum of what was costed, or `null` if nothing was. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((it) => it !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

/** Who answers for a row: actors with PJ that did not decline. */
export function responsibleFor(source: Source, row: string): Actor[] {
  return actingIn(source, row, ['PJ']).map(({ actor }) => actor);
}

/** Actors that hold one of these roles in a row and did not decline it; `sure` once they confirmed. */
export function actingIn(
  { result }: Source,
  row: string,
  roles: readonly RoleCode[],
): { readonly actor: Actor; readonly sure: boolean }[] {
  return result.actors.flatMap((actor) => {
    const held = result.roles.filter(
      (role) =>
        role.row === row &&
        role.actor === actor.id &&
        role.answer !== 'declined' &&
        role.roles.some((code) => roles.includes(code)),
    );
    return held.length === 0 ? [] : [{ actor, sure: held.some((role) => role.answer !== 'waiting') }];
  });
}

/**
 * Decisions no later round replaced. What the facilitator moved concerns one proposal of a poll, so it replaces nothing; a
 * void round does not either.
 */
export function finalDecisions({ result }: Source): ResultDecision[] {
  const replaced = new Set(result.decisions.filter(isRound).map((it) => it.replaces));
  return result.decisions.filter((it) => !replaced.has(it.id) && it.path !== 'batal');
}

/** Decisions taken by a majority vote; dots and scores are no such vote, though their path is one too. */
export function isMajority(decision: ResultDecision): boolean {
  return decision.way === 'majority' && decision.path === 'suara';
}

/** The id of the last round on the matter of a decision: the one that stands. */
export function standingDecision({ result }: Source, id: string): string {
  let standing = id;
  for (const it of result.decisions) {
    if (isRound(it) && it.replaces === standing) standing = it.id;
  }
  return standing;
}

/** A text inside a sentence that goes on. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}

/** A name inside a sentence: in small letters, abbreviations as they are ("LSM", "unsur perguruan tinggi"). */
export function inSentence(name: string): string {
  return name
    .split(' ')
    .map((it) => (it.length > 1 && it === it.toUpperCase() ? it : it.toLowerCase()))
    .join(' ');
}

/** Votes an answer or option got, 0 if it is not in the tally. */
export function votesFor(decision: ResultDecision, id: string): number {
  return decision.tally.find((it) => it.id === id)?.votes ?? 0;
}

/** "2026–2028", or "2028" where it begins and ends in one year. */
export function yearsText({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** 2018 TW III–2020, 2018 TW II, 2019, or "–". */
export function periodText({ words }: Source, period: ResultPeriod | null): string {
  if (period === null) return words.empty;
  const { from, to } = period;
  const point = (at: ResultPeriod['from']): string =>
    at.quarter === null ? String(at.year) : `${at.year} ${words.tables.quarter(roman(at.quarter))}`;
  if (point(from) === point(to)) return point(from);
  if (from.year === to.year && from.quarter !== null && to.quarter !== null) {
    return `${point(from)}–${roman(to.quarter)}`;
  }
  return `${point(from)}–${point(to)}`;
}

/** The years on paper: the last day of the workshop. */
export function lastDay(source: Source): string {
  return source.result.workshop.days.at(-1) ?? source.result.signatures.date;
}

/** "S-PWT" of "Skenario Pembangunan Wilayah Terpadu (S-PWT)", else the name. */
export function shortMethod(source: Source): string {
  return /\(([^)]+)\)\s*$/.exec(source.result.method.name)?.[1] ?? source.result.method.name;
}

/** A date if it is one (short), else the text. */
export function dueText(source: Source, due: string | null): string {
  if (due === null || due === '') return source.words.empty;
  return isDate(due) ? source.numbers.dateShort(due) : due;
}

export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** True if the class was moved by hand. */
export function isMoved(row: Pick<ResultRow, 'class' | 'computedClass'>): boolean {
  return row.computedClass !== null && row.computedClass !== row.class;
}

function isRound(decision: ResultDecision): boolean {
  return decision.way !== 'facilitator' && decision.path !== 'batal';
}

function findActor(source: Source, text: string): Actor | undefined {
  return source.result.actors.find((it) => it.id === text || it.code === text || it.name === text);
}

function proposalLists(result: Result): ProposalLists {
  const table = result.tables.find((it) => it.id === result.method.prints.agreed?.table);
  if (table?.shape !== 'list') return { agreed: [], reserve: [], low: [] };
  const settled = isScreened({ result }, table) || table.rows.some((row) => row.accepted !== null);
  const byLine = result.method.prints.agreed?.by === 'line';
  const where = (row: ResultRow): keyof ProposalLists => {
    if (byLine && row.accepted !== null) {
      if (row.accepted) return 'agreed';
      return row.class === 'layak-mendesak' || row.class === 'layak' ? 'reserve' : 'low';
    }
    // `layak` is the reserve whether the line was drawn above or below it.
    if (row.class === 'layak') return 'reserve';
    if (row.accepted === false) return 'low';
    if (row.class === null && (row.accepted === true || !settled)) return 'agreed';
    return row.class === 'layak-mendesak' ? 'agreed' : 'low';
  };
  const of = (list: keyof ProposalLists) => table.rows.filter((row) => where(row) === list);
  return {
    agreed: of('agreed').toSorted(
      (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.number - b.number,
    ),
    reserve: of('reserve'),
    low: of('low'),
  };
}
