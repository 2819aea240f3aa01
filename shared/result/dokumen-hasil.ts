/**
 * The Dokumen Hasil S-PWT: nine chapters (`domain.md` 8 T1), then the material for the long-term, medium-term and annual plan
 * (`domain.md` 3). It repeats no signatures and no annexes; those are in the berita acara, to which it refers.
 */

import { formatCode } from './canonical.ts';
import {
  attendanceBlocks,
  checkBlock,
  decisionParagraphs,
  eventName,
  footer,
  landscape,
  PAGE_BREAK,
  pictureNumbers,
  placeText,
  portrait,
  ratificationBlock,
  tableOr,
  watermark,
  type DocumentOptions,
} from './berita-acara.ts';
import { band, body, cell, centred, column, heading, note, paragraph, quote, table, total } from './cells.ts';
import { printedClauses } from './clauses.ts';
import type { Block, ResultDocument, Row, Table } from './document.ts';
import { dotPictures, linePictures, roadmapPictures, scatterPicture } from './pictures.ts';
import type { Result, ResultAction, ResultBenchmark } from './result.ts';
import {
  actorsIn,
  emptySentence,
  finalDecisions,
  lastDay,
  programmeText,
  proposerText,
  shortMethod,
  sourceOf,
  sumCost,
  yearsText,
  type Source,
} from './source.ts';
import { money, prioritiesTable, reserveTable, shown } from './tables-annexes.ts';
import {
  actionsTable,
  benchmarksTables,
  classNote,
  figureOf,
  issuesTable,
  policiesTable,
  programmesTable,
  rolesBlocks,
  strategiesTable,
} from './tables-matrices.ts';

/** The Dokumen Hasil of a result, ready for a renderer. */
export function dokumenHasil(result: Result, options: DocumentOptions): ResultDocument {
  const source = sourceOf(result);
  const { words } = source;
  const { workshop } = source.result;
  const numbered = pictureNumbers(source);
  const chapters = words.report.chapters;
  const chapter = (number: number, title: string): Block =>
    heading(1, words.report.chapter(number, title), 'left');
  return {
    title: `${words.report.title} ${shortMethod(source)} ${workshop.region}`,
    language: workshop.language,
    paper: options.paper,
    watermark: watermark(source),
    footer: footer(source, options, (region) =>
      words.footer.report(shortMethod(source), region, source.result.version),
    ),
    parts: [
      portrait(false, [
        heading(0, words.report.title, 'center'),
        centred(source.result.method.name.toUpperCase()),
        centred(workshop.region.toUpperCase()),
        centred(words.report.horizon(yearsText(workshop.horizon)), false),
        chapter(1, chapters.introduction),
        ...introduction(source),
      ]),
      landscape(true, [
        chapter(2, chapters.issues),
        ...issues(source),
        ...dotPictures(source).map(numbered),
        chapter(3, chapters.vision),
        ...vision(source),
        PAGE_BREAK,
        chapter(4, chapters.programmes),
        ...programmes(source),
        ...[scatterPicture(source)].flatMap((it) => (it === null ? [] : [numbered(it)])),
        PAGE_BREAK,
        chapter(5, chapters.benchmarks),
        ...benchmarks(source),
        ...linePictures(source).map(numbered),
        PAGE_BREAK,
        chapter(6, chapters.roles),
        ...roles(source),
        PAGE_BREAK,
        chapter(7, chapters.policies),
        ...policies(source),
        PAGE_BREAK,
        chapter(8, chapters.actions),
        ...actions(source),
        ...roadmapPictures(source).map(numbered),
      ]),
      portrait(true, [chapter(9, chapters.followUp), ...followUp(source)]),
      landscape(true, [
        heading(1, words.report.part('A', words.report.longTerm), 'left'),
        ...longTerm(source),
        PAGE_BREAK,
        heading(1, words.report.part('B', words.report.mediumTerm), 'left'),
        ...mediumTerm(source),
        PAGE_BREAK,
        heading(1, words.report.part('C', words.report.annual), 'left'),
        ...annual(source),
      ]),
      portrait(true, [
        heading(1, chapters.annexes, 'left'),
        paragraph(words.report.annexesText(result.code === null ? null : formatCode(result.code))),
        checkBlock(source, options),
      ]),
    ],
  };
}

function introduction(source: Source): Block[] {
  const { result, words } = source;
  const { workshop, counts, decisions } = result;
  const r = words.report;
  const last = lastDay(source);
  return [
    paragraph(
      r.basis({
        event: eventName(source),
        region: workshop.region,
        first: workshop.days[0] ?? last,
        last,
        days: workshop.days.length,
        place: placeText(source),
      }),
    ),
    paragraph(
      [
        r.ratifiable(workshop.number),
        ...(workshop.targetPlan === null ? [] : [r.targetPlan(workshop.targetPlan)]),
      ].join(' '),
    ),
    ...attendanceBlocks(source, 'report'),
    ...(counts.cards === 0 ? [] : [paragraph(r.howDecided(counts.cards, counts.groups, decisions.length))]),
  ];
}

function issues(source: Source): Block[] {
  const { words } = source;
  const listed = issuesTable(source);
  const some = listed.rows.length > 0;
  return [
    ...(some ? [paragraph(words.report.issuesLead(listed.rows.length))] : []),
    ...(some ? [heading(2, words.common.matrix(1, words.matrices.issues))] : []),
    tableOr(listed, emptySentence(source, 'issues', words.none.issues)),
  ];
}

function vision(source: Source): Block[] {
  const { result, words } = source;
  if (result.statements.length === 0) {
    return [paragraph(emptySentence(source, 'vision', words.none.statement), { align: 'left' })];
  }
  return result.statements.flatMap((it): Block[] => [
    heading(2, it.year === null ? it.name : `${it.name} ${it.year}`),
    quote(it.text),
    ...(it.notes.length === 0
      ? []
      : [
          paragraph(words.report.visionNotes, { align: 'left', keepWithNext: true }),
          { kind: 'lettered' as const, items: it.notes },
        ]),
  ]);
}

function programmes(source: Source): Block[] {
  const { result, words, lists } = source;
  const classes = classNote(source);
  if (result.programmes.length === 0) {
    return [paragraph(emptySentence(source, 'programmes', words.none.programmes), { align: 'left' })];
  }
  return [
    paragraph(words.report.programmesLead(lists.prioritised.length, lists.reserve.length)),
    tableOr(prioritiesTable(source), emptySentence(source, 'screening', words.none.priorities)),
    heading(2, words.report.reserveTitle),
    tableOr(reserveTable(source), words.none.reserve),
    heading(2, words.common.matrix(2, words.matrices.programmes)),
    ...(classes === null ? [] : [note(classes)]),
    programmesTable(source),
  ];
}

function benchmarks(source: Source): Block[] {
  const { result, words } = source;
  return result.benchmarks.length === 0
    ? [paragraph(emptySentence(source, 'benchmarks', words.none.benchmarks), { align: 'left' })]
    : [heading(2, words.common.matrix(3, words.matrices.benchmarks)), ...benchmarksTables(source)];
}

function roles(source: Source): Block[] {
  const { result, words } = source;
  return result.roles.length === 0
    ? [paragraph(emptySentence(source, 'roles', words.none.roles), { align: 'left' })]
    : [heading(2, words.common.matrix(4, words.matrices.roles)), ...rolesBlocks(source)];
}

function policies(source: Source): Block[] {
  const { words } = source;
  return [
    heading(2, words.common.matrix(5, words.matrices.policies)),
    tableOr(policiesTable(source), emptySentence(source, 'policies', words.none.policies)),
    heading(2, words.common.matrix(6, words.matrices.strategies)),
    tableOr(strategiesTable(source), emptySentence(source, 'strategies', words.none.strategies)),
  ];
}

function actions(source: Source): Block[] {
  const { result, words } = source;
  const { horizon } = result.workshop;
  return [
    ...(result.actions.length === 0 ? [] : [paragraph(words.report.actionsLead(yearsText(horizon)))]),
    ...(result.actions.length === 0 ? [] : [heading(2, words.common.matrix(7, words.matrices.actions))]),
    tableOr(actionsTable(source), emptySentence(source, 'actions', words.none.actions)),
  ];
}

function followUp(source: Source): Block[] {
  const { result, words } = source;
  const r = words.report;
  const followUps = result.minutes.flatMap((it) =>
    it.followUp === null ? [] : [`${it.topic}: ${it.followUp}`],
  );
  const open = finalDecisions(source).filter((it) => it.path === 'belum-mufakat');
  return [
    ...(result.ratification.length === 0
      ? []
      : [paragraph(r.followUpLead, { align: 'left', keepWithNext: true })]),
    ratificationBlock(source),
    paragraph(r.decided, { align: 'left', keepWithNext: true }),
    ...decisionParagraphs(source, printedClauses(source)).map((it) => paragraph(it)),
    ...(followUps.length === 0
      ? []
      : [
          paragraph(r.followUps, { align: 'left', keepWithNext: true }),
          { kind: 'lettered' as const, items: followUps },
        ]),
    ...(open.length === 0
      ? []
      : [
          paragraph(r.openPoints, { align: 'left', keepWithNext: true }),
          { kind: 'lettered' as const, items: open.map((it) => it.subject) },
        ]),
    ...(result.delegates.length === 0
      ? []
      : [
          heading(2, words.annex.titles.delegates, 'left'),
          {
            kind: 'labelled' as const,
            labelWidth: 5,
            boldLabel: false,
            rows: result.delegates.map((it) => ({
              label: it.name,
              text: [it.institution, proposerText(source, it.constituency), it.task]
                .filter((part) => part !== '')
                .join('; '),
            })),
          },
        ]),
  ];
}

/** Context, issues, vision, and the direction of each stage. */
function longTerm(source: Source): Block[] {
  const { result, words } = source;
  const { workshop } = result;
  const r = words.report;
  const accepted = result.issues.filter((it) => it.accepted);
  return [
    paragraph(r.context(workshop.region, workshop.area, yearsText(workshop.horizon))),
    heading(2, r.chapters.issues),
    accepted.length === 0
      ? paragraph(emptySentence(source, 'issues', words.none.issues), { align: 'left' })
      : { kind: 'lettered', items: accepted.map((it) => it.title) },
    heading(2, r.chapters.vision),
    ...(result.statements.length === 0
      ? [paragraph(emptySentence(source, 'vision', words.none.statement), { align: 'left' })]
      : result.statements.map((it) => quote(it.text))),
    heading(2, r.directionTitle),
    tableOr(stagesTable(source), emptySentence(source, 'actions', words.none.actions)),
  ];
}

/** A band per stage, below it the programmes under way with what they are to reach by its end. */
function stagesTable(source: Source): Table {
  const { result, words } = source;
  const r = words.report;
  const columns = [column(r.directionProgrammes, 11), column(r.directionTargets, 18)];
  const rows = stagesOf(source).flatMap((stage): Row[] => {
    const running = result.actions.filter((it) => overlaps(it, stage)).map((it) => it.programme);
    const measured = result.benchmarks.filter((it) => targetBy(it, stage.to) !== null);
    const programmesHere = [...new Set([...running, ...measured.map((it) => it.programme)])];
    if (programmesHere.length === 0) return [];
    return [
      band(r.periodTitle(stage.name, yearsText(stage)), columns.length),
      ...programmesHere
        .toSorted((a, b) => a - b)
        .map((programme) =>
          body([
            cell(programmeText(source, programme)),
            shown(source, targetLines(source, stage, programme).join('\n')),
          ]),
        ),
    ];
  });
  return table('pwtjp-stages', columns, rows);
}

/** "Luas gambut basah kembali: 2.800 hektare (2027)" for each benchmark of a programme with a target by then. */
function targetLines(source: Source, stage: Stage, programme: number): string[] {
  return source.result.benchmarks.flatMap((it) => {
    const target = it.programme === programme ? targetBy(it, stage.to) : null;
    if (target === null) return [];
    const figure = `${figureOf(source, it)(target.value)} ${it.unit ?? ''}`.trim();
    return [`${it.indicator}: ${figure} (${target.year})`];
  });
}

/** Per period: programmes with target, actors, policies, strategies and indicative funding. */
function mediumTerm(source: Source): Block[] {
  const { result, words } = source;
  const r = words.report;
  if (result.actions.length === 0)
    return [paragraph(emptySentence(source, 'actions', words.none.actions), { align: 'left' })];
  return [
    ...stagesOf(source).flatMap((stage, i): Block[] => [
      heading(2, r.periodTitle(stage.name, yearsText(stage))),
      tableOr(periodTable(source, stage, i + 1), r.noPeriodActions),
    ]),
    note(r.fundingNote),
  ];
}

function periodTable(source: Source, stage: Stage, number: number): Table {
  const { result, words, numbers } = source;
  const r = words.report;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(words.tables.programme, 5.8),
    column(r.benchmarkTarget, 6.4),
    column(words.tables.responsible, 4),
    column(r.policyStrategy, 8.4),
    column(r.funding, 3.5, 'right'),
  ];
  const running = result.actions.filter((it) => overlaps(it, stage));
  const programmesHere = [...new Set(running.map((it) => it.programme))].toSorted((a, b) => a - b);
  const starting = running.filter(
    (it) => it.from !== null && it.from.year >= stage.from && it.from.year <= stage.to,
  );
  const rows = programmesHere.map((programme) => {
    const holders = result.roles.flatMap((it) => {
      const held = it.programme === programme && it.answer !== 'declined' && it.roles.includes('PJ');
      return held ? [result.actors.find((actor) => actor.id === it.actor)?.name ?? it.actor] : [];
    });
    const means = [
      ...result.policies.flatMap((it) =>
        it.programme === programme ? [it.form === null ? it.content : `${it.form}: ${it.content}`] : [],
      ),
      ...result.strategies.flatMap((it) => (it.programme === programme ? [it.approach] : [])),
    ];
    return body([
      cell(String(programme)),
      cell(result.programmes.find((it) => it.number === programme)?.title ?? ''),
      shown(source, targetLines(source, stage, programme).join('\n')),
      shown(source, holders.join(', ')),
      shown(source, means.join('\n')),
      shown(source, money(source, sumCost(starting.filter((it) => it.programme === programme)))),
    ]);
  });
  const sum = sumCost(starting);
  return table(`pwtjm-period-${number}`, columns, [
    ...rows,
    ...(sum === null || rows.length === 0
      ? []
      : [total([cell(words.common.total, { span: 5, align: 'right' }), cell(numbers.integer(sum))])]),
  ]);
}

/** Per year: the activities under way, by agency. */
function annual(source: Source): Block[] {
  const { words } = source;
  const listed = annualTable(source);
  const some = listed.rows.some((it) => it.kind === 'body');
  return [tableOr(listed, words.report.noAnnual), ...(some ? [note(words.report.annualNote)] : [])];
}

function annualTable(source: Source): Table {
  const { result, words, numbers } = source;
  const t = words.tables;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(t.agency, 5),
    column(t.activity, 6.5),
    column(t.programme, 1.6, 'center'),
    column(t.location, 5),
    column(t.volumeUnit, 3),
    column(t.funds, 3.9),
    column(words.report.wholeCost, 3.1, 'right'),
  ];
  const { from, to } = result.workshop.horizon;
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).flatMap(
    (year): Row[] => {
      const here = result.actions
        .filter((it) => overlaps(it, { from: year, to: year }))
        .map((it) => ({ it, agency: agencyOf(source, it) }))
        .toSorted((a, b) => (a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : a.it.number - b.it.number));
      if (here.length === 0) return [];
      return [
        band(words.report.year(year), columns.length),
        ...here.map(({ it, agency }, i) =>
          body([
            cell(String(i + 1)),
            cell(agency),
            cell(it.activity),
            cell(String(it.programme)),
            shown(source, it.location),
            shown(source, it.volume === null ? null : `${numbers.plain(it.volume)} ${it.unit ?? ''}`.trim()),
            shown(source, it.funds),
            shown(source, money(source, it.cost)),
          ]),
        ),
      ];
    },
  );
  return table('annual-activities', columns, rows);
}

interface Stage {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The periods of the workshop, else the horizon in stages of five years. */
function stagesOf({ result, words }: Source): Stage[] {
  const { periods, horizon } = result.workshop;
  if (periods.length > 0) return periods;
  const count = Math.max(1, Math.ceil((horizon.to - horizon.from + 1) / STAGE_YEARS));
  return Array.from({ length: count }, (_, i) => {
    const from = horizon.from + i * STAGE_YEARS;
    return {
      name: `${words.report.directionStage} ${i + 1}`,
      from,
      to: Math.min(from + STAGE_YEARS - 1, horizon.to),
    };
  });
}

const STAGE_YEARS = 5;

function overlaps(action: ResultAction, stage: { from: number; to: number }): boolean {
  if (action.from === null) return false;
  return action.from.year <= stage.to && (action.to ?? action.from).year >= stage.from;
}

/** The latest target up to a year, or `null`. */
function targetBy(benchmark: ResultBenchmark, year: number): { year: number; value: number } | null {
  const targets = [...benchmark.targets, ...(benchmark.finalTarget === null ? [] : [benchmark.finalTarget])];
  return targets.filter((it) => it.year <= year).toSorted((a, b) => b.year - a.year)[0] ?? null;
}

function agencyOf(source: Source, action: ResultAction): string {
  const named = actorsIn(source, action.responsible).map((it) => (typeof it === 'string' ? it : it.name));
  return named.length === 0 ? source.words.empty : named.join(', ');
}
