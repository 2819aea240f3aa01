/**
 * Who acts in which rows: a matrix against actors with a letter for each role, or against constituencies with what each brings.
 * Unconfirmed roles stand in brackets, declined ones leave their cell empty and are named below.
 */

import type { RolesSpec } from '../methods/result-spec.ts';
import { body, cell, column, fitted, note, richCell, shown, table, TINT, type CellOptions } from './cells.ts';
import { chunks } from './chunks.ts';
import type { Block, Cell, Run, Table } from './document.ts';
import { rolePictures } from './pictures.ts';
import type { PictureDraft } from './pictures/draft.ts';
import type { ResultRole, ResultRoles, ResultRow, RoleCode } from './result.ts';
import { LANDSCAPE_WIDTH } from './tables-lists.ts';
import {
  inSentence,
  listById,
  responsibleFor,
  rolesTable,
  specOf,
  titleName,
  withoutStop,
  type Actor,
  type Source,
} from './source.ts';

const MOST_ACTORS = 14;
const ROLE_ORDER: readonly RoleCode[] = ['PJ', 'P', 'D', 'F', 'W'];

const ROLE_STYLE: Readonly<Record<RoleCode, CellOptions>> = {
  PJ: { fill: TINT.dark, colour: TINT.white, bold: true },
  P: { fill: TINT.middle },
  D: { fill: TINT.light },
  F: { fill: TINT.yellow },
  W: { fill: TINT.violet },
};

/** In reading order: where the matrix is split, each part says which actors it holds. */
export function rolesBlocks(source: Source, roles: ResultRoles): Block[] {
  const spec = specOf(source, roles) as RolesSpec | undefined;
  if (spec?.columns === 'constituencies') return [constituencyTable(source, roles)];
  const tables = actorTables(source, roles);
  if (tables.length === 1) return tables;
  return tables.flatMap((it, i): Block[] => {
    const codes = it.columns.slice(2).map((at) => at.title);
    const actors = i === tables.length - 1 ? codes.slice(0, -1) : codes;
    const title = source.words.common.partOf(i + 1, tables.length, actors[0] ?? '', actors.at(-1) ?? '');
    return [note(title, true), it];
  });
}

/** The same matrix as a picture: one look says where nobody is responsible. */
export function rolesPictures(source: Source, roles: ResultRoles): PictureDraft[] {
  const spec = specOf(source, roles) as RolesSpec | undefined;
  const rows = actedRows(source, roles);
  if (spec?.columns !== 'constituencies') {
    return rolePictures(source, {
      table: roles,
      rows,
      columns: actingActors(source),
      columnOf: (role) => role.actor,
    });
  }
  const unsurOf = new Map(source.result.actors.map((it) => [it.id, it.constituency ?? '']));
  const columns = actingConstituencies(source).map(({ constituency, name }) => ({
    id: constituency ?? '',
    name,
    code: name,
  }));
  return rolePictures(source, {
    table: roles,
    rows,
    columns,
    columnOf: (role) => unsurOf.get(role.actor) ?? '',
  });
}

/** Actors with a role, in the order of the desk. */
export function actingActors({ result }: Source): Actor[] {
  return result.actors.filter((actor) => result.roles.some((it) => it.actor === actor.id));
}

/** Rows of a role matrix: what was agreed on, and any other somebody took a role in. */
export function actedRows(source: Source, roles: ResultRoles): ResultRow[] {
  const rows = listById(source, roles.of)?.rows ?? [];
  const agreed =
    source.prints.agreed?.table === roles.of
      ? source.lists.agreed
      : rows.filter((row) => row.accepted === true);
  const acted = new Set([...agreed.map((it) => it.id), ...source.result.roles.map((it) => it.row)]);
  return rows.filter((row) => acted.has(row.id));
}

/** Up to 14 actors a table; more are split, the contributions stand in the last. Every table is as wide as the page. */
function actorTables(source: Source, roles: ResultRoles): Table[] {
  const { words } = source;
  const t = words.tables;
  const held = actingActors(source);
  const parts = chunks(held, MOST_ACTORS);
  const rows = actedRows(source, roles);
  const notes = numberedNotes(source, rows, held);
  const id = `m${roles.number}-${roles.id}`;
  return parts.map((part, index) => {
    const last = index === parts.length - 1;
    const wide = (LANDSCAPE_WIDTH - 0.9 - 7.5) / part.length;
    const rest = LANDSCAPE_WIDTH - 0.9 - 6.3 - part.length * 1.27;
    const columns = [
      column(words.common.no, 0.9, 'center'),
      column(rowTitle(source, roles), last ? 6.3 : 7.5),
      ...part.map((actor) => column(actor.code, last ? 1.27 : wide, 'center')),
      ...(last ? [column(t.contribution, Math.max(rest, 3))] : []),
    ];
    return table(
      parts.length === 1 ? id : `${id}-${index + 1}`,
      columns,
      rows.map((row) =>
        body([
          cell(String(row.number)),
          cell(row.title),
          ...part.map((actor) => roleCell(rolesAt(source, row, actor), notes)),
          ...(last ? [contributionCell(source, row)] : []),
        ]),
      ),
      { notes: last ? roleNotes(source, rows, held, notes) : [] },
    );
  });
}

/** What each constituency brings: its actors with their roles and contributions. */
function constituencyTable(source: Source, roles: ResultRoles): Table {
  const { words } = source;
  const rows = actedRows(source, roles);
  const columns = actingConstituencies(source);
  const held = actingActors(source);
  const notes = numberedNotes(source, rows, held);
  const wide = (LANDSCAPE_WIDTH - 7.2) / Math.max(1, columns.length);
  const text = (row: ResultRow, constituency: string | null): string =>
    broughtIn(source, row, constituency)
      .map((it) => {
        const mark = notes.get(it.role.id);
        const codes = it.role.roles.join(', ');
        const said = it.role.answer === 'waiting' ? words.notes.awaiting(codes) : codes;
        return `${it.actor.name} (${said})${mark === undefined ? '' : superscript(mark)}${it.contribution}`;
      })
      .join('\n');
  // The full account stands below the matrix against actors, where there is one.
  const full = rolesTable(source)?.id === roles.id;
  return table(
    `m${roles.number}-${roles.id}`,
    fitted(
      [
        column(words.common.no, 0.9, 'center'),
        column(rowTitle(source, roles), 6.3),
        ...columns.map((it) => column(it.name, wide)),
      ],
      LANDSCAPE_WIDTH,
    ),
    rows.map((row) =>
      body([
        cell(String(row.number)),
        cell(row.title),
        ...columns.map((it) => shown(source, text(row, it.constituency))),
      ]),
    ),
    { notes: full ? roleNotes(source, rows, held, notes) : legendNotes(source, notes) },
  );
}

/** The constituencies that came, and `null` where an actor with a role has nobody here. */
export function actingConstituencies(source: Source): {
  readonly constituency: string | null;
  readonly name: string;
}[] {
  const came = source.result.attendance.byGroup.map(({ constituency, name }) => ({ constituency, name }));
  const others = actingActors(source).some((actor) => actor.constituency === null);
  return others ? [...came, { constituency: null, name: source.words.otherActors }] : came;
}

/** Roles that the actors of a constituency hold in a row and did not decline, with what they bring behind a colon. */
export function broughtIn(
  { result }: Source,
  row: ResultRow,
  constituency: string | null,
): { readonly actor: Actor; readonly role: ResultRole; readonly contribution: string }[] {
  return result.actors
    .filter((actor) => actor.constituency === constituency)
    .flatMap((actor) =>
      result.roles
        .filter((it) => it.row === row.id && it.actor === actor.id && it.answer !== 'declined')
        .map((role) => ({
          actor,
          role,
          contribution: role.contribution === null ? '' : `: ${withoutStop(role.contribution)}`,
        })),
    );
}

/** What the rows are: the name of the title of their table ("Program"). */
export function rowTitle(source: Source, roles: ResultRoles): string {
  return titleName(source, roles.of);
}

function rolesAt({ result }: Source, row: ResultRow, actor: Actor): ResultRole[] {
  return result.roles.filter((it) => it.row === row.id && it.actor === actor.id);
}

/** Notes of confirmed roles, numbered in reading order of the matrix. */
function numberedNotes(
  source: Source,
  rows: readonly ResultRow[],
  actors: readonly Actor[],
): Map<string, number> {
  const numbered = new Map<string, number>();
  for (const row of rows) {
    for (const actor of actors) {
      for (const it of rolesAt(source, row, actor)) {
        if (it.answer === 'noted' && it.note !== null) numbered.set(it.id, numbered.size + 1);
      }
    }
  }
  return numbered;
}

/** Several roles stand side by side; unconfirmed ones in brackets without a tint; declined ones leave the cell empty. */
function roleCell(roles: readonly ResultRole[], notes: ReadonlyMap<string, number>): Cell {
  const codes = roles
    .filter((it) => it.answer !== 'declined')
    .flatMap((it) => it.roles.map((code) => ({ code, sure: it.answer !== 'waiting' })))
    .toSorted((a, b) => ROLE_ORDER.indexOf(a.code) - ROLE_ORDER.indexOf(b.code));
  const marks = roles.flatMap((it) => notes.get(it.id) ?? []);
  const runs: Run[] = [
    { text: codes.map((it) => (it.sure ? it.code : `(${it.code})`)).join(', ') },
    ...(marks.length === 0 ? [] : [{ text: marks.join(','), superscript: true }]),
  ];
  const first = codes.find((it) => it.sure)?.code;
  return richCell(codes.length === 0 ? [{ text: '' }] : runs, first === undefined ? {} : ROLE_STYLE[first]);
}

function contributionCell(source: Source, row: ResultRow): Cell {
  const { result, words } = source;
  const text = contributionsText(
    source,
    result.roles.filter((it) => it.row === row.id && it.answer !== 'declined'),
  );
  if (responsibleFor(source, row.id).length > 0) return shown(source, text);
  return richCell([
    { text: words.tables.noResponsible, bold: true },
    ...(text === '' ? [] : [{ text: `; ${text}` }]),
  ]);
}

/** "KPH: rancangan teknis; DESA: tenaga kerja", in order of the actors. */
export function contributionsText({ result }: Source, roles: readonly ResultRole[]): string {
  return result.actors
    .flatMap((actor) =>
      roles.flatMap((it) =>
        it.actor === actor.id && it.contribution !== null
          ? [`${actor.code}: ${withoutStop(it.contribution)}`]
          : [],
      ),
    )
    .join('; ');
}

function roleNotes(
  source: Source,
  rows: readonly ResultRow[],
  actors: readonly Actor[],
  notes: ReadonlyMap<string, number>,
): string[] {
  const { result, words } = source;
  const roles = rolesTable(source);
  const what = roles === undefined ? '' : rowTitle(source, roles);
  const declined = result.roles
    .filter((it) => it.answer === 'declined')
    .map((it) => {
      const actor = actors.find((at) => at.id === it.actor);
      const number = source.rows.get(it.row)?.number ?? 0;
      return words.notes.roleDeclined(what, number, actor?.code ?? it.actor, it.roles.join(', '), it.note);
    });
  const count = (answer: ResultRole['answer']): number =>
    result.roles.filter((it) => it.answer === answer).length;
  const names = (wanted: (responsible: number) => boolean): string => {
    const found = rows.filter((it) => wanted(responsibleFor(source, it.id).length));
    return found.length === 0
      ? words.notes.nobody
      : source.numbers.list(found.map((it) => String(it.number)));
  };
  return [
    `${words.notes.roleLegend} ${words.notes.actorLegend(actors.map((it) => `${it.code} = ${it.name}`).join('; '))}`,
    ...noteLines(source, notes),
    ...declined,
    [
      words.notes.roleCounts({
        all: result.roles.length,
        confirmed: count('confirmed'),
        noted: count('noted'),
        waiting: count('waiting'),
        declined: count('declined'),
      }),
      words.notes.noResponsible(
        what,
        names((it) => it === 0),
      ),
      words.notes.twoResponsible(
        inSentence(what),
        names((it) => it > 1),
      ),
    ].join(' '),
  ];
}

/** What the letters mean and what was noted with a role: names are written out where there are no codes. */
function legendNotes(source: Source, notes: ReadonlyMap<string, number>): string[] {
  return [source.words.notes.roleLegend, ...noteLines(source, notes)];
}

/** "¹ Bila disepakati." */
function noteLines({ result }: Source, notes: ReadonlyMap<string, number>): string[] {
  const byId = new Map(result.roles.map((it) => [it.id, it]));
  const line = [...notes]
    .map(([id, number]) => `${superscript(number)} ${byId.get(id)?.note ?? ''}`)
    .join(' ');
  return line === '' ? [] : [line];
}

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
