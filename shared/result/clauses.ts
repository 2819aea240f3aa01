/**
 * The clauses KESATU … a result has before anyone edits them (`documents.md` 4), as its method orders them. What has nothing to
 * say has no clause, so the numbers run on; the last one always binds the annexes.
 */

import type { ClauseSpec, ColumnSpec } from '../methods/result-spec.ts';
import { costOf, measureOf, measureSpec } from './figures.ts';
import { hasPictures } from './photos.ts';
import type { Result, ResultTable } from './result.ts';
import {
  agreedList,
  filled,
  hasRows,
  inSentence,
  isDate,
  isScreened,
  labelText,
  listSpecOf,
  matrixName,
  numberOfMatrix,
  sourceOf,
  sumOf,
  tableById,
  yearsText,
  type Source,
} from './source.ts';
import { lowRows } from './tables-low.ts';

export interface DefaultClause {
  readonly number: number;
  readonly text: string;
  /** The steps it rests on; empty for clauses that are no agreement of their own. */
  readonly steps: readonly string[];
  readonly topic: 'agreement' | 'not-agreed' | 'ratification' | 'annexes' | 'form';
}

/** The clauses to offer for editing, and to print while nobody has edited them. */
export function defaultClauses(result: Result): { number: number; text: string }[] {
  return clausesOf(sourceOf(result)).map(({ number, text }) => ({ number, text }));
}

/** The same with what each clause is about. */
export function clausesOf(source: Source): DefaultClause[] {
  const clauses: Clause[] = [
    ...source.prints.clauses.flatMap((spec) => clauseOf(source, spec)),
    { text: source.words.clauses.annexes(hasPictures(source) ? 'IX' : 'VIII'), steps: [], topic: 'annexes' },
  ];
  return clauses.map((it, i) => ({ ...it, number: i + 1 }));
}

/** The clauses as printed: those in the result, else the default ones. */
export function printedClauses(source: Source): { number: number; text: string }[] {
  return source.result.clauses.length > 0 ? source.result.clauses : clausesOf(source);
}

type Clause = Omit<DefaultClause, 'number'>;

function clauseOf(source: Source, spec: ClauseSpec): Clause[] {
  switch (spec.of) {
    case 'statement':
      return statements(source, spec.step);
    case 'agreed':
      return agreed(source, spec);
    case 'tables':
      return tables(source, spec);
    case 'roles':
      return roles(source, spec.table);
    case 'not-agreed':
      return notAgreed(source);
    case 'delegates':
      return delegates(source, spec);
    case 'ratification':
      return [ratification(source)];
    case 'text':
      return [{ text: labelText(source, spec.text), steps: [], topic: 'form' }];
  }
}

function agreement(text: string, steps: readonly string[]): Clause {
  return { text, steps, topic: 'agreement' };
}

function stepsOf(table: ResultTable): string[] {
  return [...new Set([table.step, table.settledIn])];
}

function statements({ result, words }: Source, step: string): Clause[] {
  return result.statements
    .filter((it) => it.step === step)
    .map((it) =>
      agreement(words.clauses.statement(it.name, result.workshop.region, it.year, it.text), [it.step]),
    );
}

function agreed(source: Source, spec: Extract<ClauseSpec, { of: 'agreed' }>): Clause[] {
  const { words, numbers, lists } = source;
  const list = agreedList(source);
  if (list === undefined || list.rows.length === 0) return [];
  const matrix = matrixName(source, list);
  if (lists.agreed.length === 0) {
    const phrase = filled(source, spec.none, { jumlah: numbers.count(list.rows.length) });
    return [agreement(words.clauses.listed(phrase, [matrix]), [list.step])];
  }
  const phrase = filled(source, isScreened(source, list) ? spec.screened : spec.phrase, {
    jumlah: numbers.count(lists.agreed.length),
  });
  const cost = agreedCost(source);
  const { ceiling } = source.result.workshop;
  const pagu = (of: number): string => (ceiling === null ? '' : words.clauses.ceiling(ceiling, of > ceiling));
  const sum =
    cost === null ? '' : words.clauses.cost({ number: lists.agreed.length, ...cost }) + pagu(cost.cost);
  return [agreement(words.clauses.listed(phrase + sum, [words.clauses.annex, matrix]), stepsOf(list))];
}

/** What the agreed rows cost together and how many of them were costed; `null` where nothing was. */
export function agreedCost(source: Source): { cost: number; costed: number } | null {
  const spec = source.prints.agreed?.columns.find(
    (it): it is Extract<ColumnSpec, { of: 'cost' }> => it.of === 'cost',
  );
  if (spec === undefined) return null;
  const costs = source.lists.agreed.flatMap((row) => costOf(source, row, spec) ?? []);
  const cost = sumOf(costs);
  return cost === null ? null : { cost, costed: costs.length };
}

function tables(source: Source, spec: Extract<ClauseSpec, { of: 'tables' }>): Clause[] {
  const { words, numbers } = source;
  const parts = spec.parts.flatMap(({ table: id, phrase }) => {
    const table = tableById(source, id);
    return table === undefined || !hasRows(source, table) ? [] : [{ table, phrase }];
  });
  if (parts.length === 0) return [];
  const { horizon, periods } = source.result.workshop;
  const phrases = parts.map(({ table, phrase }, i) => {
    const text = filled(source, phrase, {
      jumlah: table.shape === 'list' ? numbers.count(table.rows.length) : '',
      tolok: measuresText(source, table),
      periode: words.clauses.periods(periods.map(yearsText), yearsText(horizon)),
    });
    return i === 0 ? text : inSentence(text.slice(0, 1)) + text.slice(1);
  });
  const places = parts.map(({ table }) => matrixName(source, table));
  const sentence = words.clauses.listed(numbers.list(phrases), places);
  const text = spec.after === undefined ? sentence : `${sentence} ${labelText(source, spec.after)}`;
  return [
    agreement(
      text,
      parts.flatMap(({ table }) => stepsOf(table)),
    ),
  ];
}

function measuresText(source: Source, table: ResultTable): string {
  const spec = measureSpec(listSpecOf(source, table.id)?.columns ?? []);
  if (spec === null || table.shape !== 'list') return '';
  const measures = table.rows.map((row) => measureOf(row, spec));
  return source.words.clauses.measures({
    baseline: yearSpan(measures.flatMap((it) => it.baselineYear ?? [])),
    targets: yearSpan(measures.flatMap((it) => it.yearly.map((target) => target.year))),
    final: yearSpan(measures.flatMap((it) => it.final?.year ?? [])),
  });
}

function roles(source: Source, id: string): Clause[] {
  const { result, words } = source;
  const table = tableById(source, id);
  const count = (answers: readonly string[]): number =>
    result.roles.filter((it) => answers.includes(it.answer)).length;
  const actors = new Set(result.roles.filter((it) => it.answer !== 'declined').map((it) => it.actor)).size;
  if (actors === 0 || table === undefined) return [];
  const text = words.clauses.roles({
    actors,
    confirmed: count(['confirmed', 'noted']),
    waiting: count(['waiting']),
    matrix: matrixName(source, table),
  });
  return [agreement(text, [table.step])];
}

function notAgreed(source: Source): Clause[] {
  const { result, words, lists } = source;
  const reserve = lists.reserve.length;
  const low = lowRows(source).length;
  const objections = result.objections.length > 0;
  if (reserve + low === 0)
    return objections ? [{ text: words.clauses.objectionsOnly, steps: [], topic: 'not-agreed' }] : [];
  const matrix = words.common.matrixNumber(numberOfMatrix(source, null));
  const text = words.clauses.notAgreed({ reserve, low, matrix });
  return [
    { text: objections ? `${text} ${words.clauses.objections}` : text, steps: [], topic: 'not-agreed' },
  ];
}

function delegates(source: Source, { phrase, step }: Extract<ClauseSpec, { of: 'delegates' }>): Clause[] {
  const { result, words, numbers } = source;
  if (result.delegates.length === 0) return [];
  const women = result.delegates.filter((it) => it.gender === 'P').length;
  const text = filled(source, phrase, {
    jumlah: numbers.count(result.delegates.length),
    perempuan: numbers.count(women),
  });
  return [agreement(words.clauses.listed(text, [words.clauses.delegatesAnnex]), [step])];
}

function ratification({ result, words, numbers, prints }: Source): Clause {
  const distinct = (items: string[]): string[] => [...new Set(items.filter((it) => it !== ''))];
  const dues = distinct(result.ratification.map((it) => it.due ?? ''));
  const due = dues.length === 1 ? (dues[0] ?? null) : null;
  const text = words.clauses.ratification({
    officials: distinct(result.ratification.map((it) => it.official)),
    instruments: distinct(result.ratification.map((it) => it.instrument)),
    due: due === null ? null : isDate(due) ? numbers.date(due) : due,
    dueDiffers: dues.length > 1,
    plan: result.workshop.targetPlan,
  });
  // A clause of their own names them already.
  const named = result.delegates.length > 0 && !prints.clauses.some((spec) => spec.of === 'delegates');
  return {
    text: named ? `${text} ${words.clauses.delegates}` : text,
    steps: [],
    topic: 'ratification',
  };
}

/** "2017", "2019–2023", or `null` without years. */
function yearSpan(years: readonly number[]): string | null {
  if (years.length === 0) return null;
  return yearsText({ from: Math.min(...years), to: Math.max(...years) });
}
