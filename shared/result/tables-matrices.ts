/** Matrices 1 to 8 of annex VII (`domain.md` 4.2, `documents.md` 3). Widths in centimetres on F4, lying. */

import { decimalsOf } from '../languages/numerals.ts';
import { body, cell, column, fitted, note, richCell, table, TINT, total, type CellOptions } from './cells.ts';
import type { Block, Cell, Run, Table } from './document.ts';
import type { ProgrammeClass, ResultAction, ResultBenchmark, ResultRole, RoleCode } from './result.ts';
import {
  actorText,
  dueText,
  isMoved,
  programmeText,
  proposerText,
  stepName,
  stepOf,
  sumCost,
  sumNote,
  yearlyTargets,
  type Actor,
  type Source,
} from './source.ts';
import { LANDSCAPE_WIDTH, money, shown } from './tables-annexes.ts';

/** Matrix 1: the accepted issues. */
export function issuesTable(source: Source): Table {
  const { words, numbers } = source;
  const t = words.tables;
  const columns = [
    column(words.common.no, 1, 'center'),
    column(t.issue, 9.6),
    column(t.field, 3),
    column(t.location, 5.4),
    column(t.evidence, 5.4),
    column(t.support, 2.5, 'right'),
    column(t.rank, 2.1, 'center'),
  ];
  const accepted = acceptedIssues(source);
  const rows = accepted.map((it) =>
    body([
      cell(String(it.number)),
      cell(it.title),
      shown(source, it.field),
      shown(source, it.location),
      shown(source, it.evidence),
      cell(it.dots === null ? words.empty : numbers.integer(it.dots)),
      cell(it.rank === null ? words.empty : String(it.rank)),
    ]),
  );
  return table('m1-issues', columns, rows, { notes: tieNotes(source, accepted) });
}

/** Issues above the line; those below are in matrix 8. */
export function acceptedIssues({ result }: Source): Source['result']['issues'] {
  return result.issues.filter((it) => it.accepted);
}

/** Matrix 2: every programme, whatever its class. */
export function programmesTable(source: Source): Table {
  const { result, words, numbers } = source;
  const t = words.tables;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(t.programme, 6.3),
    column(t.relatedIssues, 1.5, 'center'),
    column(t.location, 4.3),
    column(t.beneficiaries, 3.4),
    column(t.feasible, 1.4, 'right'),
    column(t.urgent, 1.75, 'right'),
    column(t.class, 2.5, 'center'),
    column(t.rank, 1.65, 'center'),
    column(t.reason, 5.3),
  ];
  const rows = result.programmes.map((it) =>
    body([
      cell(String(it.number)),
      cell(it.title),
      shown(source, it.issues.join(', ')),
      shown(source, it.location),
      shown(source, it.beneficiaries),
      shown(source, it.feasible === null ? null : numbers.fraction(it.feasible, 2)),
      shown(source, it.urgent === null ? null : numbers.fraction(it.urgent, 2)),
      it.class === null
        ? cell(words.empty)
        : cell(words.classes[it.class] + (isMoved(it) ? ' *' : ''), { fill: CLASS_TINT[it.class] }),
      cell(it.rank === null ? words.empty : String(it.rank)),
      shown(source, it.reason),
    ]),
  );
  const moved = result.programmes.flatMap((it) =>
    isMoved(it) && it.class !== null && it.computedClass !== null
      ? [words.notes.moved(words.classes[it.computedClass], words.classes[it.class])]
      : [],
  );
  return table('m2-programmes', columns, rows, {
    notes: [...tieNotes(source, result.programmes), ...new Set(moved)],
  });
}

/** The line above matrix 2 that says how the classes were drawn, or `null` without a screening. */
export function classNote({ result, words, numbers }: Source): string | null {
  const { screening } = result;
  if (screening === null) return null;
  const shownAs = (it: { p: number; q: number }): string => numbers.fraction(it, 2);
  return words.notes.classes(
    shownAs(screening.feasibleFrom),
    shownAs(screening.urgentFrom),
    shownAs(screening.middleFrom),
  );
}

/** Matrix 3: at most five years a table; more years are a further table with the first columns repeated. */
export function benchmarksTables(source: Source): Table[] {
  const { result, words } = source;
  const t = words.tables;
  const rows = result.benchmarks;
  const years = [...new Set(rows.flatMap(yearlyTargets).map((it) => it.year))].toSorted((a, b) => a - b);
  const parts = chunks(years, MOST_YEARS);
  const baselineYear = oneOf(rows.flatMap((it) => (it.baseline === null ? [] : [it.baselineYear])));
  const finalYear = oneOf(rows.flatMap((it) => (it.finalTarget === null ? [] : [it.finalTarget.year])));
  return parts.map((part, index) => {
    const last = index === parts.length - 1;
    const columns = fitted(
      [
        column(words.common.no, 0.9, 'center'),
        column(t.programme, 6.5),
        column(t.indicator, 5.6),
        column(t.unit, 1.6, 'center'),
        column(t.baseline(baselineYear), 1.9, 'right'),
        ...part.map((year) => column(String(year), 1.55, 'right')),
        ...(last ? [column(t.finalTarget(finalYear), 1.9, 'right'), column(t.source, 2.9)] : []),
      ],
      LANDSCAPE_WIDTH,
    );
    return table(
      parts.length === 1 ? 'm3-benchmarks' : `m3-benchmarks-${index + 1}`,
      columns,
      rows.map((it) => {
        const figure = figureOf(source, it);
        const target = (year: number): string => {
          const value = it.targets.find((at) => at.year === year)?.value;
          return value === undefined ? words.empty : figure(value);
        };
        return body([
          cell(String(it.number)),
          cell(programmeText(source, it.programme)),
          cell(it.indicator),
          shown(source, it.unit),
          cell(
            it.baseline === null
              ? words.notMeasured
              : figure(it.baseline) +
                  (baselineYear === null && it.baselineYear !== null ? ` (${it.baselineYear})` : ''),
          ),
          ...part.map((year) => cell(target(year))),
          ...(last
            ? [
                cell(
                  it.finalTarget === null
                    ? words.empty
                    : figure(it.finalTarget.value) + (finalYear === null ? ` (${it.finalTarget.year})` : ''),
                  { bold: true },
                ),
                shown(source, it.source),
              ]
            : []),
        ]);
      }),
      { notes: last ? [words.notes.benchmarks] : [] },
    );
  });
}

/** Writes the figures of one benchmark with the same number of decimals; shares with at least one. */
export function figureOf({ numbers }: Source, benchmark: ResultBenchmark): (value: number) => string {
  const values = [
    benchmark.baseline,
    benchmark.finalTarget?.value ?? null,
    ...benchmark.targets.map((it) => it.value),
  ];
  const decimals = Math.max(
    benchmark.unit === '%' ? 1 : 0,
    ...values.map((it) => (it === null ? 0 : decimalsOf(it, 3))),
  );
  return (value) => numbers.decimal(value, decimals);
}

/** Matrix 4 in reading order: where it is split, each part says which actors it holds. */
export function rolesBlocks(source: Source): Block[] {
  const tables = rolesTables(source);
  if (tables.length === 1) return tables;
  return tables.flatMap((it, i): Block[] => {
    const codes = it.columns.slice(2).map((at) => at.title);
    const actors = i === tables.length - 1 ? codes.slice(0, -1) : codes;
    const title = source.words.common.partOf(i + 1, tables.length, actors[0] ?? '', actors.at(-1) ?? '');
    return [note(title, true), it];
  });
}

/** Matrix 4: up to 14 actors a table; more are split, the contributions stand in the last. Every table is as wide as the page. */
function rolesTables(source: Source): Table[] {
  const { result, words } = source;
  const t = words.tables;
  const held = result.actors.filter((actor) => result.roles.some((it) => it.actor === actor.id));
  const parts = chunks(held, MOST_ACTORS);
  const programmes = matrixProgrammes(source);
  const notes = numberedNotes(source, programmes, held);
  return parts.map((part, index) => {
    const last = index === parts.length - 1;
    const wide = (LANDSCAPE_WIDTH - 0.9 - 7.5) / part.length;
    const rest = LANDSCAPE_WIDTH - 0.9 - 6.3 - part.length * 1.27;
    const columns = [
      column(words.common.no, 0.9, 'center'),
      column(t.programme, last ? 6.3 : 7.5),
      ...part.map((actor) => column(actor.code, last ? 1.27 : wide, 'center')),
      ...(last ? [column(t.contribution, Math.max(rest, 3))] : []),
    ];
    const rows = programmes.map((number) =>
      body([
        cell(String(number)),
        cell(result.programmes.find((it) => it.number === number)?.title ?? ''),
        ...part.map((actor) => roleCell(rolesAt(source, number, actor), notes)),
        ...(last ? [contributionCell(source, number)] : []),
      ]),
    );
    return table(parts.length === 1 ? 'm4-roles' : `m4-roles-${index + 1}`, columns, rows, {
      notes: last ? roleNotes(source, programmes, held, notes) : [],
    });
  });
}

/** Matrix 5. */
export function policiesTable(source: Source): Table {
  const { result, words } = source;
  const t = words.tables;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(t.programme, 7),
    column(t.form, 3.7),
    column(t.content, 8),
    column(t.status, 2.2),
    column(t.initiator, 4.3),
    column(t.due, 2.9),
  ];
  const rows = result.policies.map((it, i) =>
    body([
      cell(String(i + 1)),
      cell(programmeText(source, it.programme)),
      shown(source, it.form),
      cell(it.content),
      shown(source, it.status),
      shown(source, it.initiator === null ? null : actorText(source, it.initiator, 'name')),
      cell(dueText(source, it.due)),
    ]),
  );
  return table('m5-policies', columns, rows);
}

/** Matrix 6. */
export function strategiesTable(source: Source): Table {
  const { result, words } = source;
  const t = words.tables;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(t.programme, 7),
    column(t.strategy, 8.2),
    column(t.risk, 5.6),
    column(t.mitigation, 7.3),
  ];
  const rows = result.strategies.map((it, i) =>
    body([
      cell(String(i + 1)),
      cell(programmeText(source, it.programme)),
      cell(it.approach),
      shown(source, it.risk),
      shown(source, it.mitigation),
    ]),
  );
  return table('m6-strategies', columns, rows);
}

/** Matrix 7 with its sum. */
export function actionsTable(source: Source): Table {
  const { result, words, numbers } = source;
  const t = words.tables;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(t.programme, 1.5, 'center'),
    column(t.activity, 5),
    column(t.location, 3.8),
    column(t.volume, 1.4, 'right'),
    column(t.unit, 1.7),
    column(t.when, 3.75),
    column(t.cost, 2.7, 'right'),
    column(t.funds, 2.9),
    column(t.responsible, 2.1, 'center'),
    column(t.supporters, 3.27),
  ];
  const rows = result.actions.map((it, i) =>
    body([
      cell(String(i + 1)),
      cell(String(it.programme)),
      cell(it.activity),
      shown(source, it.location),
      cell(it.volume === null ? words.empty : numbers.plain(it.volume)),
      shown(source, it.unit),
      cell(whenText(source, it)),
      shown(source, money(source, it.cost)),
      shown(source, it.funds),
      cell(actorText(source, it.responsible, 'code')),
      cell(actorText(source, it.support, 'code')),
    ]),
  );
  const sum = sumCost(result.actions);
  return table(
    'm7-actions',
    columns,
    [
      ...rows,
      total([
        cell(words.common.total, { span: 7, align: 'right' }),
        shown(source, money(source, sum)),
        cell(''),
        cell(''),
        cell(''),
      ]),
    ],
    { notes: [sumNote(source, sum, words.notes.actions)] },
  );
}

/** 2018 TW III–2020, 2018 TW II, 2019, or "–". */
export function whenText({ words }: Source, { from, to }: Pick<ResultAction, 'from' | 'to'>): string {
  const point = (at: { year: number; quarter: number | null }): string =>
    at.quarter === null
      ? String(at.year)
      : `${at.year} ${words.tables.quarter(QUARTERS[at.quarter - 1] ?? String(at.quarter))}`;
  if (from === null) return to === null ? words.empty : `–${point(to)}`;
  if (to === null || point(from) === point(to)) return point(from);
  if (from.year === to.year && from.quarter !== null && to.quarter !== null) {
    return `${point(from)}–${QUARTERS[to.quarter - 1] ?? ''}`;
  }
  return `${point(from)}–${point(to)}`;
}

export interface LowRow {
  readonly id: string;
  readonly title: string;
  readonly proposer: string;
  readonly class: ProgrammeClass | null;
  readonly reason: string;
}

/** What matrix 8 lists: programmes of the lower classes, issues below the line, and whatever else was refused. */
export function lowRows(source: Source): LowRow[] {
  const { result, words, numbers, lists } = source;
  const given = (id: string): string | null =>
    result.notPrioritised.find((it) => it.id === id)?.reason ?? null;
  const programmes = lists.low.map((it): LowRow => {
    const name = it.class === null ? null : capital(words.classes[it.class]);
    const scored = it.feasible !== null && it.urgent !== null;
    const head =
      name === null
        ? words.notes.notScreened
        : scored && it.feasible !== null && it.urgent !== null
          ? words.notes.lowClass(name, numbers.fraction(it.feasible, 2), numbers.fraction(it.urgent, 2))
          : words.notes.lowClassOnly(name);
    const reason = withoutClass(it.reason ?? given(it.id) ?? '', name ?? '');
    return {
      id: it.id,
      title: it.title,
      proposer: proposerText(source, it.proposer),
      class: it.class,
      reason: reason === '' ? `${head}.` : `${head}. ${reason}`,
    };
  });
  const issueIds = new Set(result.issues.map((it) => it.id));
  const issueStep = stepOf(source, 'issues')?.id;
  const issues = result.issues
    .filter((it) => !it.accepted)
    .map((it): LowRow => {
      const reason = given(it.id) ?? words.notes.belowLine(it.dots ?? 0);
      return {
        id: it.id,
        title: it.title,
        proposer: proposerText(source, it.proposer),
        class: null,
        reason: issueStep === undefined ? reason : words.notes.fromStep(stepName(source, issueStep), reason),
      };
    });
  const others = lists.refused
    .filter((it) => !issueIds.has(it.id))
    .map((it): LowRow => ({
      id: it.id,
      title: it.title,
      proposer: proposerText(source, it.proposer),
      class: null,
      reason: words.notes.fromStep(stepName(source, it.step), it.reason),
    }));
  return [...programmes, ...issues, ...others];
}

/** A reason that begins by naming the class again ("Tidak layak: zona inti …") without it. */
function withoutClass(reason: string, name: string): string {
  const repeated = name !== '' && reason.toLowerCase().startsWith(name.toLowerCase());
  const rest = repeated ? reason.slice(name.length).replace(/^\s*[:;,.–-]\s*/, '') : reason;
  return rest === reason ? reason : capital(rest);
}

/** Matrix 8. */
export function lowTable(source: Source): Table {
  const t = source.words.tables;
  const columns = [
    column(source.words.common.no, 0.9, 'center'),
    column(t.proposal, 9.5),
    column(t.proposerGroup, 4.6),
    column(t.reason, 14),
  ];
  const rows = lowRows(source).map((it, i) =>
    body([String(i + 1), it.title, it.proposer, it.reason].map((text) => cell(text))),
  );
  return table('m8-low', columns, rows);
}

const MOST_YEARS = 5;
const MOST_ACTORS = 14;
const QUARTERS = ['I', 'II', 'III', 'IV'];
const ROLE_ORDER: readonly RoleCode[] = ['PJ', 'P', 'D', 'F', 'W'];

const CLASS_TINT: Readonly<Record<ProgrammeClass, string>> = {
  'layak-mendesak': 'D3E3E1',
  layak: TINT.light,
  'layak-kurang-mendesak': TINT.cream,
  'tidak-layak': TINT.grey,
  'data-kurang': TINT.white,
};

const ROLE_STYLE: Readonly<Record<RoleCode, CellOptions>> = {
  PJ: { fill: TINT.dark, colour: TINT.white, bold: true },
  P: { fill: TINT.middle },
  D: { fill: TINT.light },
  F: { fill: TINT.yellow },
  W: { fill: TINT.violet },
};

/** Programmes with a row in matrix 4: the prioritised ones, and any other somebody took a role in. */
function matrixProgrammes({ result, lists }: Source): number[] {
  const numbers = [...lists.prioritised.map((it) => it.number), ...result.roles.map((it) => it.programme)];
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function rolesAt({ result }: Source, programme: number, actor: Actor): ResultRole[] {
  return result.roles.filter((it) => it.programme === programme && it.actor === actor.id);
}

/** Notes of confirmed roles, numbered in reading order of the matrix. */
function numberedNotes(
  source: Source,
  programmes: readonly number[],
  actors: readonly Actor[],
): Map<string, number> {
  const numbered = new Map<string, number>();
  for (const programme of programmes) {
    for (const actor of actors) {
      for (const it of rolesAt(source, programme, actor)) {
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

function responsibleFor({ result }: Source, programme: number): ResultRole[] {
  return result.roles.filter(
    (it) => it.programme === programme && it.answer !== 'declined' && it.roles.includes('PJ'),
  );
}

function contributionCell(source: Source, programme: number): Cell {
  const { result, words } = source;
  const text = contributionsText(
    source,
    result.roles.filter((it) => it.programme === programme && it.answer !== 'declined'),
  );
  if (responsibleFor(source, programme).length > 0) return shown(source, text);
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
          ? [`${actor.code}: ${it.contribution.trim().replace(/\.$/, '')}`]
          : [],
      ),
    )
    .join('; ');
}

function roleNotes(
  source: Source,
  programmes: readonly number[],
  actors: readonly Actor[],
  notes: ReadonlyMap<string, number>,
): string[] {
  const { result, words } = source;
  const byId = new Map(result.roles.map((it) => [it.id, it]));
  const confirmedNotes = [...notes]
    .map(([id, number]) => `${superscript(number)} ${byId.get(id)?.note ?? ''}`)
    .join(' ');
  const declined = result.roles
    .filter((it) => it.answer === 'declined')
    .map((it) => {
      const actor = actors.find((at) => at.id === it.actor);
      return words.notes.roleDeclined(it.programme, actor?.code ?? it.actor, it.roles.join(', '), it.note);
    });
  const count = (answer: ResultRole['answer']): number =>
    result.roles.filter((it) => it.answer === answer).length;
  const names = (wanted: (responsible: number) => boolean): string => {
    const found = programmes.filter((it) => wanted(responsibleFor(source, it).length));
    return found.length === 0 ? words.notes.nobody : source.numbers.list(found.map(String));
  };
  return [
    `${words.notes.roleLegend} ${words.notes.actorLegend(actors.map((it) => `${it.code} = ${it.name}`).join('; '))}`,
    ...(confirmedNotes === '' ? [] : [confirmedNotes]),
    ...declined,
    [
      words.notes.roleCounts({
        all: result.roles.length,
        confirmed: count('confirmed'),
        noted: count('noted'),
        waiting: count('waiting'),
        declined: count('declined'),
      }),
      words.notes.noResponsible(names((it) => it === 0)),
      words.notes.twoResponsible(names((it) => it > 1)),
    ].join(' '),
  ];
}

function tieNotes({ words }: Source, rows: readonly { number: number; tied: boolean }[]): string[] {
  const tied = rows.filter((it) => it.tied).map((it) => String(it.number));
  return tied.length === 0 ? [] : [words.notes.ties(tied)];
}

/** Parts of at most `most`, as even as they can be; always at least one part. */
function chunks<T>(items: readonly T[], most: number): T[][] {
  const parts = Math.max(1, Math.ceil(items.length / most));
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, i) => items.slice(i * size, (i + 1) * size));
}

/** The one value all agree on, or `null`. */
function oneOf<T>(values: readonly T[]): T | null {
  const [first, ...rest] = new Set(values);
  return first === undefined || rest.length > 0 ? null : first;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}
