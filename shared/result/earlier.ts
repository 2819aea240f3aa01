/**
 * The result of an earlier workshop as tables, so that what one level accepted comes in at the next. The file is checked by its
 * own hash first, as `npm run verify` does; then its lists are read with bounds, for a file may be right in itself and made
 * by hand.
 */
import * as v from 'valibot';

import { printNumber } from '../cards/fields/number.ts';
import type { Language } from '../languages/language.ts';
import { type Cell, type Sheet, TABLE_LIMITS, type TableFault, type TableFile } from '../tables/table.ts';
import { verifyFile } from './verify-file.ts';

const text = v.pipe(v.string(), v.maxLength(4_000));
const point = v.object({ year: v.number(), quarter: v.nullable(v.picklist([1, 2, 3, 4])) });
const value = v.union([
  v.null(),
  v.number(),
  text,
  v.pipe(v.array(text), v.maxLength(100)),
  v.object({ from: point, to: point }),
  v.pipe(v.array(v.object({ year: v.number(), value: v.number() })), v.maxLength(50)),
]);
const list = v.object({
  shape: v.literal('list'),
  step: text,
  fields: v.pipe(v.array(v.object({ id: text, name: text, kind: text })), v.maxLength(TABLE_LIMITS.columns)),
  rows: v.pipe(
    v.array(
      v.object({
        id: text,
        number: v.number(),
        title: text,
        accepted: v.nullable(v.boolean()),
        values: v.record(v.string(), value),
      }),
    ),
    v.maxLength(TABLE_LIMITS.rows),
  ),
});
const earlierSchema = v.object({
  frozenAt: v.nullable(text),
  workshop: v.object({
    title: text,
    language: v.picklist(['id', 'en']),
    days: v.pipe(v.array(text), v.minLength(1)),
  }),
  steps: v.pipe(v.array(v.object({ id: text, name: text })), v.maxLength(100)),
  tables: v.pipe(v.array(v.union([list, v.object({ shape: text })])), v.maxLength(100)),
});

type Earlier = v.InferOutput<typeof earlierSchema>;
type EarlierList = v.InferOutput<typeof list>;

/** Its lists of what was accepted, one sheet a list; `fault` if it is no frozen result, or not the one that was frozen. */
export function readEarlierResult(file: string): TableFile | TableFault {
  const found = verifyFile(file);
  if (found.about === null) return { fault: 'not-a-result' };
  if (found.exit !== 0) return { fault: 'altered-result' };
  if (found.about.frozenAt === null) return { fault: 'draft-result' };
  const parsed = v.safeParse(earlierSchema, (JSON.parse(file) as { result: unknown }).result);
  if (!parsed.success) return { fault: 'not-a-result' };
  const result = parsed.output;
  const titles = new Map(listsOf(result).flatMap(({ rows }) => rows.map((row) => [row.id, row.title])));
  const sheets = listsOf(result).flatMap((each) => sheetOf(each, result, titles));
  return sheets.length === 0 ? { fault: 'empty' } : { name: nameOf(result), sheets };
}

function listsOf({ tables }: Earlier): EarlierList[] {
  return tables.filter((table): table is EarlierList => table.shape === 'list' && 'rows' in table);
}

/** "Musrenbang Desa Sukamaju 2026": the title, with the year where it does not tell it. */
function nameOf({ workshop: { title, days } }: Earlier): string {
  const year = days[0]?.slice(0, 4) ?? '';
  return title.includes(year) ? title : `${title} ${year}`;
}

function sheetOf(table: EarlierList, result: Earlier, titles: ReadonlyMap<string, string>): Sheet[] {
  const drawn = table.rows.some(({ accepted }) => accepted !== null);
  const rows = table.rows.filter(({ accepted }) => (drawn ? accepted === true : true));
  if (rows.length === 0) return [];
  const { language } = result.workshop;
  return [
    {
      name: result.steps.find(({ id }) => id === table.step)?.name ?? table.step,
      rows: [
        table.fields.map(({ name }) => name),
        ...rows.map((row) => table.fields.map(({ id }) => cellOf(row.values[id] ?? null, language, titles))),
      ],
      proposals: {
        fields: table.fields.map(({ id }) => id),
        numbers: rows.map(({ number }) => number),
        language,
      },
    },
  ];
}

function cellOf(
  given: EarlierList['rows'][number]['values'][string],
  language: Language,
  titles: ReadonlyMap<string, string>,
): Cell {
  if (given === null) return '';
  if (typeof given === 'string' || typeof given === 'number') return given;
  if (!Array.isArray(given)) return `${pointText(given.from)} - ${pointText(given.to)}`;
  return given
    .map((part) =>
      typeof part === 'string'
        ? (titles.get(part) ?? part)
        : `${part.year}: ${printNumber(part.value, language)}`,
    )
    .join('; ');
}

function pointText({ year, quarter }: v.InferOutput<typeof point>): string {
  return quarter === null ? String(year) : `TW ${quarter} ${year}`;
}
