/**
 * A plan over time, as planning documents want it: the direction of each stage, what is to be done and reached in each period, and
 * the activities of each year by agency (`domain.md` 3). All from the tables and fields the method names.
 */

import type { ListSpec, PlanSpec } from '../methods/result-spec.ts';
import { band, body, cell, column, fitted, heading, note, paragraph, shown, table, total } from './cells.ts';
import { figureOf, measureOf, measureSpec, withUnit } from './figures.ts';
import type { Block, Row, Table } from './document.ts';
import { tableOr } from './matrix-blocks.ts';
import type { ResultPeriod, ResultRow } from './result.ts';
import {
  actorsIn,
  emptySentence,
  fieldName,
  labelText,
  linksIn,
  listById,
  listSpecOf,
  numberIn,
  periodIn,
  responsibleFor,
  rowsLinkedTo,
  rowText,
  sumOf,
  textIn,
  titleName,
  yearsText,
  type Source,
} from './source.ts';
import { LANDSCAPE_WIDTH } from './tables-lists.ts';

interface Stage {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Years of a stage where the workshop has no periods. */
const STAGE_YEARS = 5;

/** A band per stage, below it the rows under way with what they are to reach by its end. */
export function stagesBlocks(source: Source, plan: PlanSpec): Block[] {
  const r = source.words.report;
  const columns = [column(r.directionRows(titleName(source, plan.of)), 11), column(r.directionTargets, 18)];
  const rows = stagesOf(source).flatMap((stage): Row[] => {
    const here = rowsOf(source, plan).filter(
      (row) =>
        actionsFor(source, plan, row).some((action) => overlaps(periodOf(plan, action), stage)) ||
        targetLines(source, plan, stage, row).length > 0,
    );
    if (here.length === 0) return [];
    return [
      band(r.periodTitle(stage.name, yearsText(stage)), columns.length),
      ...here.map((row) =>
        body([
          cell(rowText(source, row.id)),
          shown(source, targetLines(source, plan, stage, row).join('\n')),
        ]),
      ),
    ];
  });
  return [
    heading(2, r.directionTitle),
    tableOr(table('plan-stages', columns, rows), emptyPlan(source, plan)),
  ];
}

/** Per period: rows with target, who answers for them, policies and strategies, and indicative funding. */
export function periodsBlocks(source: Source, plan: PlanSpec): Block[] {
  const r = source.words.report;
  if ((listById(source, plan.actions.table)?.rows.length ?? 0) === 0)
    return [paragraph(emptyPlan(source, plan), { align: 'left' })];
  return [
    ...stagesOf(source).flatMap((stage, i): Block[] => [
      heading(2, r.periodTitle(stage.name, yearsText(stage))),
      tableOr(periodTable(source, plan, stage, i + 1), r.noPeriodActions),
    ]),
    note(r.fundingNote),
  ];
}

function periodTable(source: Source, plan: PlanSpec, stage: Stage, number: number): Table {
  const { words, numbers } = source;
  const r = words.report;
  const measured = plan.measures !== null;
  const meant = plan.means.length > 0;
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(titleName(source, plan.of), 5.8),
    ...(measured ? [column(r.targetOfPeriod, 6.4)] : []),
    column(words.tables.responsible, 4),
    ...(meant ? [column(r.means, 8.4)] : []),
    column(r.funding, 3.5, 'right'),
  ];
  const starting = (row: ResultRow) =>
    actionsFor(source, plan, row).filter((action) => {
      const from = periodOf(plan, action)?.from.year;
      return from !== undefined && from >= stage.from && from <= stage.to;
    });
  const here = rowsOf(source, plan).filter((row) =>
    actionsFor(source, plan, row).some((action) => overlaps(periodOf(plan, action), stage)),
  );
  const costOf = (row: ResultRow) =>
    sumOf(starting(row).map((action) => numberIn(action.values[plan.actions.cost])));
  const money = (sum: number | null) => (sum === null ? null : numbers.integer(sum));
  const rows = here.map((row) =>
    body([
      cell(String(row.number)),
      cell(row.title),
      ...(measured ? [shown(source, targetLines(source, plan, stage, row).join('\n'))] : []),
      shown(
        source,
        responsibleFor(source, row.id)
          .map((actor) => actor.name)
          .join(', '),
      ),
      ...(meant ? [shown(source, meansFor(source, plan, row).join('\n'))] : []),
      shown(source, money(costOf(row))),
    ]),
  );
  const sum = sumOf(here.map(costOf));
  return table(`plan-period-${number}`, fitted(columns, LANDSCAPE_WIDTH), [
    ...rows,
    ...(sum === null
      ? []
      : [
          total([
            cell(words.common.total, { span: columns.length - 1, align: 'right' }),
            cell(numbers.integer(sum)),
          ]),
        ]),
  ]);
}

/** Per year: the activities under way, by agency. */
export function yearsBlocks(source: Source, plan: PlanSpec): Block[] {
  const { words } = source;
  const listed = yearsTable(source, plan);
  const some = listed.rows.some((it) => it.kind === 'body');
  return [tableOr(listed, words.report.noAnnual), ...(some ? [note(words.report.annualNote)] : [])];
}

function yearsTable(source: Source, plan: PlanSpec): Table {
  const { words, numbers, result } = source;
  const t = words.tables;
  const list = listById(source, plan.actions.table);
  const columns = [
    column(words.common.no, 0.9, 'center'),
    column(t.agency, 5),
    column(titleName(source, plan.actions.table), 6.5),
    column(titleName(source, plan.of), 1.6, 'center'),
    column(fieldName(list, plan.actions.place), 5),
    column(t.volumeUnit, 3),
    column(fieldName(list, plan.actions.funds), 3.9),
    column(words.report.wholeCost, 3.1, 'right'),
  ];
  const { from, to } = result.workshop.horizon;
  const agency = (row: ResultRow): string => {
    const named = actorsIn(source, textIn(row.values[plan.actions.responsible]));
    return named.length === 0
      ? words.empty
      : named.map((it) => (typeof it === 'string' ? it : it.name)).join(', ');
  };
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).flatMap(
    (year): Row[] => {
      const here = (list?.rows ?? [])
        .filter((row) => overlaps(periodOf(plan, row), { from: year, to: year }))
        .map((row) => ({ row, agency: agency(row) }))
        .toSorted((a, b) =>
          a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : a.row.number - b.row.number,
        );
      if (here.length === 0) return [];
      return [
        band(words.report.year(year), columns.length),
        ...here.map((it, i) => {
          const { values } = it.row;
          const amount = numberIn(values[plan.actions.amount]);
          const cost = numberIn(values[plan.actions.cost]);
          const unit = textIn(values[plan.actions.unit]);
          return body([
            cell(String(i + 1)),
            cell(it.agency),
            cell(it.row.title),
            shown(source, targetNumbers(source, plan, it.row).join(', ')),
            shown(source, textIn(values[plan.actions.place])),
            shown(source, amount === null ? null : withUnit(numbers.plain(amount), unit)),
            shown(source, textIn(values[plan.actions.funds])),
            shown(source, cost === null ? null : numbers.integer(cost)),
          ]);
        }),
      ];
    },
  );
  return table('plan-years', columns, rows);
}

function rowsOf(source: Source, plan: PlanSpec): readonly ResultRow[] {
  return listById(source, plan.of)?.rows ?? [];
}

function actionsFor(source: Source, plan: PlanSpec, row: ResultRow): ResultRow[] {
  return rowsLinkedTo(source, plan.actions.table, row.id);
}

/** Numbers of the planned rows an activity belongs to. */
function targetNumbers(source: Source, plan: PlanSpec, action: ResultRow): number[] {
  const links = listById(source, plan.actions.table)?.fields.filter((field) => field.kind === 'rows') ?? [];
  const planned = new Set(rowsOf(source, plan).map((row) => row.id));
  return links.flatMap((field) =>
    linksIn(action.values[field.id])
      .filter((id) => planned.has(id))
      .flatMap((id) => source.rows.get(id)?.number ?? []),
  );
}

/** "Luas gambut basah kembali: 2.800 hektare (2027)" for each measure of a row with a target by then. */
function targetLines(source: Source, plan: PlanSpec, stage: Stage, row: ResultRow): string[] {
  const spec = measureSpec(listSpecOf(source, plan.measures ?? '')?.columns ?? []);
  if (plan.measures === null || spec === null) return [];
  return rowsLinkedTo(source, plan.measures, row.id).flatMap((it) => {
    const measure = measureOf(it, spec);
    const target = [...measure.yearly, ...(measure.final === null ? [] : [measure.final])]
      .filter((at) => at.year <= stage.to)
      .toSorted((a, b) => b.year - a.year)[0];
    if (target === undefined) return [];
    const figure = withUnit(figureOf(source, measure)(target.value), measure.unit);
    return [`${it.title}: ${figure} (${target.year})`];
  });
}

/** "Perbup: batas muka air gambut" and what else says how a row is to be reached. */
function meansFor(source: Source, plan: PlanSpec, row: ResultRow): string[] {
  return plan.means.flatMap(({ table: id, before }) =>
    rowsLinkedTo(source, id, row.id).map((it) => {
      const form = before === null ? null : textIn(it.values[before]);
      return form === null ? it.title : `${form}: ${it.title}`;
    }),
  );
}

function periodOf(plan: PlanSpec, action: ResultRow): ResultPeriod | null {
  return periodIn(action.values[plan.actions.when]);
}

function overlaps(period: ResultPeriod | null, stage: { from: number; to: number }): boolean {
  return period !== null && period.from.year <= stage.to && period.to.year >= stage.from;
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

function emptyPlan(source: Source, plan: PlanSpec): string {
  const list = listById(source, plan.actions.table);
  const spec: ListSpec | undefined = listSpecOf(source, plan.actions.table);
  return emptySentence(source, list?.step ?? '', spec === undefined ? '' : labelText(source, spec.empty));
}
