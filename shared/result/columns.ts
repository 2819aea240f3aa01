/**
 * The columns of a list, for paper and for sheets at once: what the method names (`methods/result-spec.ts`) becomes a title, a
 * cell, raw values and perhaps a sum. One function for each kind of column.
 */

import { roman } from '../languages/numerals.ts';
import type { ColumnSpec } from '../methods/result-spec.ts';
import { cell, column, shown, TINT } from './cells.ts';
import type { Cell, Column } from './document.ts';
import { costOf, figureOf, measureOf, volumeOf, type SpecOf } from './figures.ts';
import { photosOf, spotsOf } from './photos.ts';
import { photoIn, spotIn } from './pictured.ts';
import type { ProgrammeClass, ResultList, ResultPeriod, ResultRow } from './result.ts';
import {
  ANY_DECIMALS,
  numberPart,
  rounded,
  textPart,
  yearPart,
  type SheetPart,
  type SheetValue,
} from './sheet.ts';
import {
  actingIn,
  actorText,
  fieldName,
  isMoved,
  labelText,
  linksIn,
  listById,
  numberIn,
  periodIn,
  periodText,
  proposedBy,
  responsibleFor,
  rowsLinkedTo,
  rowText,
  sumOf,
  textIn,
  type Source,
} from './source.ts';

export interface ListColumn {
  readonly head: Column;
  cell(row: ResultRow): Cell;
  readonly sheet: readonly SheetPart[];
  /** What a total adds up; `null` for columns that are no sum. */
  readonly sum: ((row: ResultRow) => number | null) | null;
  /** Of one year among others: where there are too many, they are split over several tables. */
  readonly year?: number;
}

type Maker<K extends ColumnSpec['of']> = (source: Source, list: ResultList, spec: SpecOf<K>) => ListColumn[];

/** The columns of a list as its method names them; a measure becomes several. */
export function columnsOf(source: Source, list: ResultList, specs: readonly ColumnSpec[]): ListColumn[] {
  return specs.flatMap((spec) => make(source, list, spec));
}

function make(source: Source, list: ResultList, spec: ColumnSpec): ListColumn[] {
  // The register is keyed by `of`, so the maker found fits the spec.
  return (COLUMNS[spec.of] as Maker<ColumnSpec['of']>)(source, list, spec);
}

const COLUMNS: { readonly [K in ColumnSpec['of']]: Maker<K> } = {
  field: (source, list, spec) => [fieldColumn(source, list, spec)],

  actor: (source, list, spec) => {
    const title = titleOf(source, list, spec, spec.field);
    const value = (row: ResultRow) => textIn(row.values[spec.field]);
    return [
      {
        head: column(title, spec.width, spec.form === 'code' ? 'center' : 'left'),
        cell: (row) => cell(actorText(source, value(row), spec.form)),
        sheet: [
          textPart(title, chars(spec.width), (row) =>
            value(row) === null ? null : actorText(source, value(row), 'name'),
          ),
        ],
        sum: null,
      },
    ];
  },

  link: (source, list, spec) => {
    const title = titleOf(source, list, spec, spec.field);
    const numbers = (row: ResultRow) =>
      linksIn(row.values[spec.field])
        .flatMap((id) => source.rows.get(id)?.number ?? [])
        .toSorted((a, b) => a - b);
    const links = (row: ResultRow) => linksIn(row.values[spec.field]).filter((id) => source.rows.has(id));
    const short = spec.form === 'number';
    return [
      {
        head: column(title, spec.width, short ? 'center' : 'left'),
        cell: (row) =>
          shown(
            source,
            short
              ? numbers(row).join(', ')
              : links(row)
                  .map((id) => rowText(source, id))
                  .join('\n'),
          ),
        sheet: [
          // One number can be counted with, several cannot.
          textPart(source.words.sheets.numberOf(title), 10, (row) => {
            const [only, ...more] = numbers(row);
            return more.length > 0 ? numbers(row).join(', ') : (only ?? null);
          }),
          textPart(title, 50, (row) =>
            orNull(
              links(row)
                .map((id) => source.rows.get(id)?.title ?? '')
                .join('; '),
            ),
          ),
        ],
        sum: null,
      },
    ];
  },

  amount: (source, list, spec) => {
    const { words, numbers } = source;
    const amount = titleOf(source, list, spec, spec.amount);
    const unit = fieldName(list, spec.unit);
    return [
      {
        head: column(amount, spec.width, 'right'),
        cell: (row) => {
          const value = numberIn(row.values[spec.amount]);
          return cell(value === null ? words.empty : numbers.plain(value));
        },
        sheet: [numberPart(amount, 11, ANY_DECIMALS, (row) => numberIn(row.values[spec.amount]))],
        sum: null,
      },
      {
        head: column(unit, spec.unitWidth),
        cell: (row) => shown(source, textIn(row.values[spec.unit])),
        sheet: [textPart(unit, 11, (row) => textIn(row.values[spec.unit]))],
        sum: null,
      },
    ];
  },

  measure: (source, list, spec) => measureColumns(source, list, spec),

  years: (source, list, spec) => yearColumns(source, list, spec),

  proposer: (source, list, spec) => [
    plain(
      source,
      spec,
      source.words.tables.proposer,
      (row) => orEmpty(source, proposedBy(source, row) ?? ''),
      {
        sheet: (row) => proposedBy(source, row),
      },
    ),
  ],

  support: (source, _list, spec) => {
    const { words } = source;
    const title = nameOr(source, spec, words.tables.support);
    return [
      {
        head: column(title, spec.width, 'right'),
        cell: (row) => cell(row.support === null ? words.empty : source.numbers.integer(row.support.dots)),
        sheet: [
          { ...numberPart(title, 12, 0, (row) => row.support?.dots ?? null), summed: true },
          numberPart(words.sheets.supporters, 12, 0, (row) => row.support?.supporters ?? null),
        ],
        sum: null,
      },
    ];
  },

  rank: (source, _list, spec) => {
    const title = nameOr(source, spec, source.words.tables.rank);
    return [
      {
        head: column(title, spec.width, 'center'),
        cell: (row) => cell(row.rank === null ? source.words.empty : String(row.rank)),
        sheet: [numberPart(title, 11, 0, (row) => row.rank)],
        sum: null,
      },
    ];
  },

  score: (source, _list, spec) => [scoreColumn(source, spec, source.words.tables.score, 'score')],
  feasible: (source, _list, spec) => [scoreColumn(source, spec, source.words.tables.feasible, 'feasible')],
  urgent: (source, _list, spec) => [scoreColumn(source, spec, source.words.tables.urgent, 'urgent')],

  class: (source, _list, spec) => {
    const { words } = source;
    const title = nameOr(source, spec, words.tables.class);
    return [
      {
        head: column(title, spec.width, 'center'),
        cell: (row) =>
          row.class === null
            ? cell(words.empty)
            : cell(words.classes[row.class] + (isMoved(row) ? ' *' : ''), { fill: CLASS_TINT[row.class] }),
        sheet: [
          textPart(title, 22, (row) => (row.class === null ? null : words.classes[row.class])),
          textPart(words.sheets.computedClass, 22, (row) =>
            row.computedClass === null ? null : words.classes[row.computedClass],
          ),
        ],
        sum: null,
      },
    ];
  },

  reason: (source, _list, spec) => [
    plain(source, spec, source.words.tables.reason, (row) => row.reason ?? source.words.empty, {
      sheet: (row) => row.reason,
      width: 52,
    }),
  ],

  remark: (source, _list, spec) => {
    const { tables } = source.words;
    const remark = (row: ResultRow) =>
      isMoved(row) ? (row.class === 'layak-mendesak' ? tables.raised : tables.moved) : null;
    return [plain(source, spec, tables.note, (row) => remark(row) ?? source.words.empty, { sheet: null })];
  },

  responsible: (source, _list, spec) => {
    const names = (row: ResultRow) => responsibleFor(source, row.id).map((actor) => actor.name);
    return [
      plain(source, spec, source.words.tables.agency, (row) => orEmpty(source, names(row).join(', ')), {
        sheet: (row) => orNull(names(row).join('; ')),
        width: 30,
      }),
    ];
  },

  acting: (source, _list, spec) => {
    const names = (row: ResultRow, form: 'code' | 'name') => {
      const others = new Set(actingIn(source, row.id, spec.without ?? []).map(({ actor }) => actor));
      return actingIn(source, row.id, spec.roles)
        .filter(({ actor }) => !others.has(actor))
        .map(({ actor, sure }) => (sure ? actor[form] : `(${actor[form]})`));
    };
    return [
      plain(
        source,
        spec,
        nameOr(source, spec, source.words.tables.agency),
        (row) => orEmpty(source, names(row, spec.form).join(', ')),
        { sheet: (row) => orNull(names(row, 'name').join('; ')), width: 30 },
      ),
    ];
  },

  linked: (source, _list, spec) => {
    const list = listById(source, spec.table);
    const field = list?.fields.find((it) => it.id === spec.field);
    const title = nameOr(source, spec, fieldName(list, spec.field));
    if (field?.kind === 'money') {
      return [
        moneyColumn(source, title, spec.width, (row) =>
          sumOf(rowsLinkedTo(source, spec.table, row.id).map((it) => numberIn(it.values[spec.field]))),
        ),
      ];
    }
    const texts = (row: ResultRow) => [
      ...new Set(
        rowsLinkedTo(source, spec.table, row.id).flatMap((it) => textIn(it.values[spec.field]) ?? []),
      ),
    ];
    return [
      plain(source, spec, title, (row) => orEmpty(source, texts(row).join(', ')), {
        sheet: (row) => orNull(texts(row).join('; ')),
        width: 24,
      }),
    ];
  },

  cost: (source, _list, spec) => [
    moneyColumn(source, nameOr(source, spec, source.words.tables.cost), spec.width, (row) =>
      costOf(source, row, spec),
    ),
  ],

  volume: (source, _list, spec) => {
    const volume = (row: ResultRow) => volumeOf(source, row, spec);
    return [
      plain(source, spec, source.words.tables.volumeUnit, (row) => volume(row) ?? source.words.empty, {
        sheet: volume,
        width: 24,
      }),
    ];
  },
};

function fieldColumn(source: Source, list: ResultList, spec: SpecOf<'field'>): ListColumn {
  const { words, numbers } = source;
  const field = list.fields.find((it) => it.id === spec.field);
  const title = titleOf(source, list, spec, spec.field);
  const isTitle = list.fields[0]?.id === spec.field;
  switch (field?.kind) {
    case 'money':
      return moneyColumn(source, nameOr(source, spec, words.tables.money(field.name)), spec.width, (row) =>
        numberIn(row.values[spec.field]),
      );
    case 'number':
    case 'year': {
      const value = (row: ResultRow) => numberIn(row.values[spec.field]);
      const text = (of: number) => (field.kind === 'year' ? String(of) : numbers.plain(of));
      return {
        head: column(title, spec.width, spec.align ?? 'right'),
        cell: (row) => {
          const of = value(row);
          return cell(of === null ? words.empty : text(of));
        },
        sheet: [field.kind === 'year' ? yearPart(title, value) : numberPart(title, 12, ANY_DECIMALS, value)],
        sum: null,
      };
    }
    case 'period': {
      const value = (row: ResultRow) => periodIn(row.values[spec.field]);
      return {
        head: column(title, spec.width, spec.align),
        cell: (row) => cell(periodText(source, value(row))),
        sheet: [
          textPart(title, 18, (row) => (value(row) === null ? null : periodText(source, value(row)))),
          yearPart(words.sheets.firstYear, (row) => value(row)?.from.year ?? null),
          yearPart(words.sheets.lastYear, (row) => value(row)?.to.year ?? null),
        ],
        sum: null,
      };
    }
    case 'photo': {
      const numbers = new Map(photosOf(source).map(({ row, number }) => [row.id, number]));
      return numberedColumn(source, title, spec, {
        name: words.photos.photo,
        numberOf: (row) => numbers.get(row.id),
        file: (row) => {
          const photo = photoIn(row.values[spec.field]);
          return photo === null ? null : `foto/${photo.picture}.jpg`;
        },
      });
    }
    case 'spot': {
      const numbers = new Map(spotsOf(source).map(({ row, number }) => [row.id, number]));
      return numberedColumn(source, title, spec, {
        name: words.photos.spot,
        numberOf: (row) => numbers.get(row.id),
        file: (row) => {
          const spot = spotIn(row.values[spec.field]);
          return spot === null ? null : `${spot.x} / ${spot.y}`;
        },
      });
    }
    default: {
      const value = (row: ResultRow) => (isTitle ? row.title : textIn(row.values[spec.field]));
      return {
        head: column(title, spec.width, spec.align),
        cell: (row) => shown(source, value(row)),
        sheet: [textPart(title, chars(spec.width), value)],
        sum: null,
      };
    }
  }
}

/** What is shown in the annex of pictures, by its number there; in sheets by what finds it again. */
function numberedColumn(
  source: Source,
  title: string,
  spec: SpecOf<'field'>,
  of: {
    readonly name: (number: number) => string;
    readonly numberOf: (row: ResultRow) => number | undefined;
    readonly file: (row: ResultRow) => string | null;
  },
): ListColumn {
  return {
    head: column(title, spec.width, spec.align ?? 'center'),
    cell: (row) => {
      const number = of.numberOf(row);
      return cell(number === undefined ? source.words.empty : of.name(number));
    },
    sheet: [textPart(title, 24, of.file)],
    sum: null,
  };
}

/** Unit, baseline with its year, a column for each year of a target, the final target. */
function measureColumns(source: Source, list: ResultList, spec: SpecOf<'measure'>): ListColumn[] {
  const { words } = source;
  const t = words.tables;
  const s = words.sheets;
  const measures = list.rows.map((row) => measureOf(row, spec));
  const years = [...new Set(measures.flatMap((it) => it.yearly.map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  );
  const baselineYear = oneOf(measures.flatMap((it) => (it.baseline === null ? [] : [it.baselineYear])));
  const finalYear = oneOf(measures.flatMap((it) => it.final?.year ?? []));
  const of = (row: ResultRow) => measureOf(row, spec);
  const final = column(t.finalTarget(finalYear), 1.9, 'right');
  return [
    {
      head: column(fieldName(list, spec.unit), 1.6, 'center'),
      cell: (row) => shown(source, of(row).unit),
      sheet: [textPart(fieldName(list, spec.unit), 10, (row) => of(row).unit)],
      sum: null,
    },
    {
      head: column(t.baseline(baselineYear), 1.9, 'right'),
      cell: (row) => {
        const it = of(row);
        if (it.baseline === null) return cell(words.notMeasured);
        const year = baselineYear === null && it.baselineYear !== null ? ` (${it.baselineYear})` : '';
        return cell(figureOf(source, it)(it.baseline) + year);
      },
      sheet: [
        numberPart(s.baseline, 12, ANY_DECIMALS, (row) => of(row).baseline),
        yearPart(s.baselineYear, (row) => of(row).baselineYear),
      ],
      sum: null,
    },
    ...years.map((year): ListColumn => {
      const value = (row: ResultRow) => of(row).yearly.find((it) => it.year === year)?.value ?? null;
      return {
        head: column(String(year), spec.width, 'right'),
        cell: (row) => {
          const target = value(row);
          return cell(target === null ? words.empty : figureOf(source, of(row))(target));
        },
        sheet: [numberPart(s.target(year), 12, ANY_DECIMALS, value)],
        sum: null,
        year,
      };
    }),
    {
      head: final,
      cell: (row) => {
        const it = of(row);
        if (it.final === null) return cell(words.empty, { bold: true });
        const year = finalYear === null ? ` (${it.final.year})` : '';
        return cell(figureOf(source, it)(it.final.value) + year, { bold: true });
      },
      sheet: [
        yearPart(s.finalYear, (row) => of(row).final?.year ?? null),
        numberPart(s.finalTarget, 12, ANY_DECIMALS, (row) => of(row).final?.value ?? null),
      ],
      sum: null,
    },
  ];
}

/** A column for each year of the horizon: marked where the period covers it, with its quarters where it covers a part. */
function yearColumns(source: Source, list: ResultList, spec: SpecOf<'years'>): ListColumn[] {
  const { words } = source;
  const { horizon } = source.result.workshop;
  const period = (row: ResultRow) => periodIn(row.values[spec.field]);
  const whole = fieldName(list, spec.field);
  const years = Array.from({ length: horizon.to - horizon.from + 1 }, (_, i) => horizon.from + i);
  return years.map((year, i): ListColumn => {
    const title = words.tables.yearOf(i + 1, year);
    const text = (row: ResultRow) => yearText(source, period(row), year);
    const inWhole = (row: ResultRow) => (period(row) === null ? null : periodText(source, period(row)));
    return {
      head: column(title, spec.width, 'center'),
      cell: (row) => (text(row) === null ? cell('') : cell(text(row) ?? '', { fill: TINT.middle })),
      // The sheet has the period itself too: marks alone could not be imported again.
      sheet: [...(i === 0 ? [textPart(whole, 18, inWhole)] : []), textPart(title, 12, text)],
      sum: null,
      year,
    };
  });
}

/** What is done of a period in a year: a mark, its quarters ("TW II–IV"), or `null`. */
function yearText({ words }: Source, period: ResultPeriod | null, year: number): string | null {
  if (period === null || year < period.from.year || year > period.to.year) return null;
  const first = year === period.from.year ? (period.from.quarter ?? 1) : 1;
  const last = year === period.to.year ? (period.to.quarter ?? 4) : 4;
  if (first === 1 && last === 4) return words.mark;
  return words.tables.quarter(first === last ? roman(first) : `${roman(first)}–${roman(last)}`);
}

function scoreColumn(
  source: Source,
  spec: ColumnSpec,
  usual: string,
  which: 'score' | 'feasible' | 'urgent',
): ListColumn {
  const title = nameOr(source, spec, usual);
  return {
    head: column(title, spec.width, 'right'),
    cell: (row) => {
      const score = row[which];
      return shown(source, score === null ? null : source.numbers.fraction(score, 2));
    },
    sheet: [numberPart(usual, 11, 2, (row) => rounded(row[which]))],
    sum: null,
  };
}

function moneyColumn(
  source: Source,
  title: string,
  width: number,
  value: (row: ResultRow) => number | null,
): ListColumn {
  return {
    head: column(title, width, 'right'),
    cell: (row) => {
      const sum = value(row);
      return shown(source, sum === null ? null : source.numbers.integer(sum));
    },
    sheet: [{ title, type: 'money', width: 20, decimals: 0, summed: true, value }],
    sum: value,
  };
}

function plain(
  source: Source,
  spec: ColumnSpec,
  usual: string,
  text: (row: ResultRow) => string,
  sheet: { sheet: ((row: ResultRow) => SheetValue) | null; width?: number },
): ListColumn {
  const title = nameOr(source, spec, usual);
  return {
    head: column(title, spec.width),
    cell: (row) => cell(text(row)),
    sheet: sheet.sheet === null ? [] : [textPart(usual, sheet.width ?? chars(spec.width), sheet.sheet)],
    sum: null,
  };
}

/** What a column of a field is called: by the method, else as the field. */
export function titleOf(source: Source, list: ResultList, spec: ColumnSpec, field: string): string {
  return nameOr(source, spec, fieldName(list, field));
}

function nameOr(source: Source, spec: ColumnSpec, usual: string): string {
  return spec.name === undefined ? usual : labelText(source, spec.name);
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function orEmpty(source: Source, text: string): string {
  return text === '' ? source.words.empty : text;
}

/** Characters of a sheet that hold about as much as a column of paper. */
function chars(centimetres: number): number {
  return Math.max(10, Math.round(centimetres * 6));
}

/** The one value all agree on, or `null`. */
function oneOf<T>(values: readonly T[]): T | null {
  const [first, ...rest] = new Set(values);
  return first === undefined || rest.length > 0 ? null : first;
}

const CLASS_TINT: Readonly<Record<ProgrammeClass, string>> = {
  'layak-mendesak': 'D3E3E1',
  layak: TINT.light,
  'layak-kurang-mendesak': TINT.cream,
  'tidak-layak': TINT.grey,
  'data-kurang': TINT.white,
};
