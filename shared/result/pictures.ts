/**
 * What of a result goes into its pictures. How each is drawn stands in `pictures/`, where the wall of the hall has its own
 * from; here they are drawn for paper.
 */

import type { ListSpec } from '../methods/result-spec.ts';
import { ROLE_CODES, type Quarter } from '../cards/card.ts';
import { roman } from '../languages/numerals.ts';
import { figureOf, measureOf, measureSpec, withUnit, type Measure } from './figures.ts';
import { pictureDraft, pictureDrafts, tableName, type PictureDraft } from './pictures/draft.ts';
import { dotPictures } from './pictures/dots.ts';
import { drawMarks } from './pictures/marks.ts';
import { PAPER } from './pictures/paper.ts';
import { drawRoadmap, type RoadmapBar } from './pictures/roadmap.ts';
import { drawRoles, type RolesPicture } from './pictures/roles.ts';
import { drawScatter } from './pictures/scatter.ts';
import { drawTargets } from './pictures/targets.ts';
import type { ResultGrid, ResultList, ResultRole, ResultRoles, ResultRow } from './result.ts';
import {
  classLines,
  isMoved,
  linksIn,
  listSpecOf,
  matrixName,
  numberIn,
  periodIn,
  periodText,
  responsibleFor,
  textIn,
  titleName,
  type Source,
} from './source.ts';
import { lines, text, wrap } from './svg.ts';

/** The pictures of a list, in the order its method names them. */
export function picturesOf(source: Source, list: ResultList): PictureDraft[] {
  const spec = listSpecOf(source, list.id);
  if (spec === undefined) return [];
  return spec.pictures.flatMap((id) => {
    switch (id) {
      case 'support':
        return dotPictures(source, list);
      case 'scatter':
        return scatterPicture(source, list) ?? [];
      case 'lines':
        return targetPictures(source, list, spec);
      case 'roadmap':
        return roadmapPictures(source, list, spec);
    }
  });
}

function scatterPicture(source: Source, list: ResultList): PictureDraft | null {
  const { words, numbers } = source;
  const classes = classLines(source, list);
  const scored = list.rows.flatMap((it) =>
    it.feasible === null || it.urgent === null ? [] : [{ it, feasible: it.feasible, urgent: it.urgent }],
  );
  if (classes === null || scored.length === 0) return null;
  const at = (it: { p: number; q: number }): number => it.p / it.q;
  const size = { width: 627, height: 500 };
  const drawn = drawScatter(
    {
      points: scored.map(({ it, feasible, urgent }) => ({
        number: it.number,
        feasible: at(feasible),
        urgent: at(urgent),
        class: it.class,
        moved: isMoved(it),
      })),
      lines: {
        feasibleFrom: at(classes.feasibleFrom),
        urgentFrom: at(classes.urgentFrom),
        middleFrom: at(classes.middleFrom),
      },
      across: words.pictures.scatterX,
      up: words.pictures.scatterY,
      classes: {
        'layak-mendesak': words.classes['layak-mendesak'].toUpperCase(),
        layak: words.classes.layak.toUpperCase(),
        'layak-kurang-mendesak': words.classes['layak-kurang-mendesak'].toUpperCase(),
        'tidak-layak': words.classes['tidak-layak'].toUpperCase(),
      },
    },
    PAPER,
    size,
    (from) => ({
      parts: scatterLegend(
        source,
        list,
        scored.map(({ it }) => it),
        from,
        size.height,
      ),
      width: PAPER.width - size.width,
    }),
  );
  const rows = scored.map(
    ({ it, feasible, urgent }) =>
      `${it.number}. ${it.title}: ${numbers.fraction(feasible, 2)} / ${numbers.fraction(urgent, 2)}`,
  );
  return pictureDraft(
    drawn,
    words.pictures.scatter(tableName(source, list)),
    words.pictures.scatterAlternative(rows),
  );
}

/** Numbers and titles beside the plot, in one or two columns; if they do not fit, matrix 2 is the legend. */
function scatterLegend(
  source: Source,
  list: ResultList,
  programmes: readonly ResultRow[],
  x: number,
  height: number,
): string[] {
  const { words } = source;
  const width = PAPER.width - x;
  const shapes = wrap(
    [words.pictures.shapes, ...(programmes.some(isMoved) ? [words.pictures.movedMark] : [])].join(' '),
    width,
    11,
  );
  const room = height - 40 - shapes.length * 15 - 12;
  const entries = (columnWidth: number, size: number): string[][] =>
    programmes.map((it) => wrap(`${it.number}. ${it.title}${isMoved(it) ? ' *' : ''}`, columnWidth, size));
  const head = text(x, 22, words.pictures.legend, { size: 13, bold: true });
  for (const [columns, size] of [
    [1, 12],
    [1, 10.5],
    [2, 10],
    [2, 9],
  ] as const) {
    const leading = size + 3.5;
    const columnWidth = (width - (columns - 1) * 12) / columns;
    const blocks = entries(columnWidth - 4, size);
    const perColumn = Math.ceil(blocks.reduce((a, it) => a + it.length, 0) / columns) + (columns > 1 ? 2 : 0);
    if (perColumn * leading > room) continue;
    const drawn: string[] = [head];
    let [column, row] = [0, 0];
    for (const block of blocks) {
      if (row + block.length > perColumn && column < columns - 1) [column, row] = [column + 1, 0];
      drawn.push(lines(x + column * (columnWidth + 12), 44 + row * leading, block, leading, { size }));
      row += block.length;
    }
    const below = 44 + (columns === 1 ? row : perColumn) * leading + 10;
    return [...drawn, lines(x, below, shapes, 15, { size: 11, fill: PAPER.colours.grey })];
  }
  return [
    head,
    text(x, 44, words.pictures.legendInMatrix(matrixName(source, list)), { size: 12 }),
    lines(x, 70, shapes, 15, { size: 11, fill: PAPER.colours.grey }),
  ];
}

function targetPictures(source: Source, list: ResultList, listSpec: ListSpec): PictureDraft[] {
  const { result, words } = source;
  const spec = measureSpec(listSpec.columns);
  if (spec === null) return [];
  const shown = list.rows
    .map((row) => ({ number: row.number, title: row.title, measure: measureOf(row, spec) }))
    .map((it) => ({ ...it, points: pointsOf(it.measure) }))
    .filter((it) => it.points.length > 1);
  if (shown.length === 0) return [];
  const years = shown.flatMap((it) => it.points.map((point) => point.year));
  const drawn = drawTargets(
    {
      lines: shown.map(({ number, title, measure, points }) => {
        const figure = figureOf(source, measure);
        return {
          number,
          title,
          points: points.map((it) => ({ ...it, text: figure(it.value) })),
          range: rangeText(source, measure),
        };
      }),
      turn: result.workshop.periods[0]?.to ?? null,
    },
    PAPER,
  );
  return pictureDrafts(source, drawn, {
    title: words.pictures.lines(Math.min(...years), Math.max(...years)),
    alternative: words.pictures.linesAlternative(
      shown.map((it) => `${it.number}. ${it.title}: ${rangeText(source, it.measure)}`),
    ),
  });
}

/** Baseline, yearly targets and final target in order of years, one value a year. */
function pointsOf(measure: Measure): { year: number; value: number }[] {
  const byYear = new Map<number, number>();
  if (measure.baseline !== null && measure.baselineYear !== null)
    byYear.set(measure.baselineYear, measure.baseline);
  for (const it of measure.yearly) byYear.set(it.year, it.value);
  if (measure.final !== null) byYear.set(measure.final.year, measure.final.value);
  return [...byYear].map(([year, value]) => ({ year, value })).toSorted((a, b) => a.year - b.year);
}

function rangeText(source: Source, measure: Measure): string {
  const figure = figureOf(source, measure);
  const last = pointsOf(measure).at(-1)?.value;
  const end = last === undefined ? source.words.empty : figure(last);
  return measure.baseline === null
    ? `${source.words.notMeasured} → ${withUnit(end, measure.unit)}`
    : withUnit(`${figure(measure.baseline)} → ${end}`, measure.unit);
}

/** Under each row of the plan its activities; those of none come last. */
function roadmapPictures(source: Source, list: ResultList, spec: ListSpec): PictureDraft[] {
  const { result, words } = source;
  const field = (kind: ResultList['fields'][number]['kind']) => list.fields.find((it) => it.kind === kind);
  const link = field('rows');
  const targetOf = (row: ResultRow) => source.rows.get(linksIn(row.values[link?.id ?? ''])[0] ?? '');
  const targets = [...new Set(list.rows.map(targetOf))].toSorted(
    (a, b) => (a?.number ?? Infinity) - (b?.number ?? Infinity),
  );
  const when = (row: ResultRow) => periodIn(row.values[field('period')?.id ?? '']);
  const barOf = (row: ResultRow): RoadmapBar => {
    const amount = spec.columns.find((it) => it.of === 'amount');
    const value = amount === undefined ? null : numberIn(row.values[amount.amount]);
    const unit = amount === undefined ? null : textIn(row.values[amount.unit]);
    const cost = numberIn(row.values[field('money')?.id ?? '']);
    const period = when(row);
    return {
      title: row.title,
      meta: [
        value === null ? '' : `${source.numbers.plain(value)}${unit === null ? '' : ` ${unit}`}`,
        cost === null ? '' : source.numbers.rupiahShort(cost),
      ]
        .filter((it) => it !== '')
        .join(' · '),
      missing: '',
      when: period === null ? null : { from: quarterOf(period.from), to: quarterOf(period.to) },
    };
  };
  const drawn = drawRoadmap(
    {
      horizon: result.workshop.horizon,
      periods: result.workshop.periods,
      heading: link?.name ?? titleName(source, list.id),
      // Activities that belong to nothing by their kind are the rows themselves.
      rows:
        link === undefined
          ? list.rows.map((row) => ({
              number: row.number,
              title: row.title,
              bars: [{ ...barOf(row), title: '' }],
            }))
          : targets.map((target) => ({
              number: target?.number ?? null,
              title: target?.title ?? words.empty,
              bars: list.rows.filter((row) => targetOf(row) === target).map(barOf),
            })),
      quarters: [1, 2, 3, 4].map(roman),
      unscheduled: words.pictures.unscheduled,
    },
    PAPER,
  );
  const said = list.rows.map((row) => {
    const number = targetOf(row)?.number;
    return `${number === undefined ? '' : `${number}. `}${row.title}: ${periodText(source, when(row))}`;
  });
  return pictureDrafts(source, drawn, {
    title: words.pictures.roadmap(tableName(source, list), result.workshop.periods.length),
    alternative: words.pictures.roadmapAlternative(said),
  });
}

function quarterOf(at: { readonly year: number; readonly quarter: number | null }): Quarter {
  const quarter = at.quarter;
  return {
    year: at.year,
    quarter: quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4 ? quarter : null,
  };
}

/** Rows against columns of those who act in them; what was declined is told under the table. */
export function rolePictures(
  source: Source,
  given: {
    readonly table: ResultRoles;
    readonly rows: readonly ResultRow[];
    readonly columns: RolesPicture['actors'];
    /** The column an actor stands in. */
    readonly columnOf: (role: ResultRole) => string;
  },
): PictureDraft[] {
  const { words } = source;
  const roles = source.result.roles.filter((it) => it.answer !== 'declined');
  const cells = given.rows.flatMap((row) =>
    given.columns.flatMap((column) => {
      const held = roles.filter((it) => it.row === row.id && given.columnOf(it) === column.id);
      // Of several in one cell the confirmed speak for the cell, the others for themselves.
      return (['confirmed', 'noted', 'waiting'] as const).flatMap((answer) => {
        const codes = new Set(held.filter((it) => it.answer === answer).flatMap((it) => it.roles));
        const shown = ROLE_CODES.filter((code) => codes.has(code));
        return shown.length === 0 ? [] : [{ row: row.id, actor: column.id, roles: shown, answer }];
      });
    }),
  );
  if (cells.length === 0) return [];
  const drawn = drawRoles(
    {
      heading: titleName(source, given.table.of),
      rows: given.rows.map((row) => ({
        id: row.id,
        number: row.number,
        title: row.title,
        missing: responsibleFor(source, row.id).length > 0 ? '' : words.tables.noResponsible,
      })),
      actors: given.columns,
      cells,
      roles: words.pictures.roleNames,
      answers: words.pictures.answers,
    },
    PAPER,
  );
  const nameOf = new Map(given.columns.map((it) => [it.id, it.name]));
  return pictureDrafts(source, drawn, {
    title: words.pictures.atAGlance(tableName(source, given.table)),
    alternative: words.pictures.rolesAlternative(
      given.rows.map((row) => {
        const said = cells
          .filter((cell) => cell.row === row.id)
          .map((cell) => `${nameOf.get(cell.actor) ?? ''} ${cell.roles.join(' ')}`);
        return `${row.number}. ${row.title}: ${said.length === 0 ? words.empty : said.join(', ')}`;
      }),
    ),
  });
}

/** The rows of a grid against its columns, with a mark where one answers the other. */
export function gridPictures(source: Source, grid: ResultGrid, heading: string): PictureDraft[] {
  const { words } = source;
  if (grid.columns.length === 0 || grid.cells.some((it) => it.text !== null)) return [];
  const drawn = drawMarks(
    { heading, rows: grid.rows, columns: grid.columns, marks: grid.cells, sum: words.pictures.sum },
    PAPER,
  );
  return pictureDrafts(source, drawn, {
    title: words.pictures.atAGlance(tableName(source, grid)),
    alternative: words.pictures.marksAlternative(
      grid.rows.map((row) => {
        const said = grid.columns.filter((it) =>
          grid.cells.some((cell) => cell.row === row.id && cell.column === it.id),
        );
        return `${row.title}: ${said.length === 0 ? words.empty : said.map((it) => it.title).join(', ')}`;
      }),
    ),
  });
}
