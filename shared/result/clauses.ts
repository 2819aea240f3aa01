/**
 * The clauses KESATU … a result has before anyone edits them (`documents.md` 4). A section without content has no clause, so
 * the numbers run on; the last one always binds the annexes.
 */

import type { Result, ResultSection } from './result.ts';
import { isDate, programmeCost, sourceOf, stepOf, yearlyTargets, yearsText, type Source } from './source.ts';

export interface DefaultClause {
  readonly number: number;
  readonly text: string;
  /** The sections it rests on; empty for clauses that are no agreement of their own. */
  readonly sections: readonly ResultSection[];
  readonly topic: 'agreement' | 'not-agreed' | 'ratification' | 'annexes';
}

/** The clauses to offer for editing, and to print while nobody has edited them. */
export function defaultClauses(result: Result): { number: number; text: string }[] {
  return clausesOf(sourceOf(result)).map(({ number, text }) => ({ number, text }));
}

/** The same with what each clause is about. */
export function clausesOf(source: Source): DefaultClause[] {
  const clauses: Omit<DefaultClause, 'number'>[] = [
    ...statements(source),
    ...programmes(source),
    ...benchmarks(source),
    ...roles(source),
    ...policies(source),
    ...actions(source),
    ...notAgreed(source),
    ratification(source),
    { text: source.words.clauses.annexes, sections: [], topic: 'annexes' },
  ];
  return clauses.map((it, i) => ({ ...it, number: i + 1 }));
}

/** The clauses as printed: those in the result, else the default ones. */
export function printedClauses(source: Source): { number: number; text: string }[] {
  return source.result.clauses.length > 0 ? source.result.clauses : clausesOf(source);
}

type Clause = Omit<DefaultClause, 'number'>;

function agreement(text: string, ...sections: ResultSection[]): Clause {
  return { text, sections, topic: 'agreement' };
}

function statements({ result, words }: Source): Clause[] {
  return result.statements.map((it) =>
    agreement(words.clauses.statement(it.name, result.workshop.region, it.year, it.text), 'vision'),
  );
}

function programmes(source: Source): Clause[] {
  const { result, words, lists } = source;
  if (result.programmes.length === 0) return [];
  if (lists.prioritised.length === 0)
    return [agreement(words.clauses.noPriorities(result.programmes.length), 'programmes')];
  const costs = lists.prioritised.flatMap((it) => programmeCost(source, it) ?? []);
  return [
    agreement(
      words.clauses.programmes({
        screened: stepOf(source, 'screening')?.state === 'run',
        number: lists.prioritised.length,
        cost: costs.length === 0 ? null : costs.reduce((a, b) => a + b, 0),
        costed: costs.length,
      }),
      'programmes',
      'screening',
    ),
  ];
}

function benchmarks({ result, words }: Source): Clause[] {
  if (result.benchmarks.length === 0) return [];
  const baseline = yearSpan(result.benchmarks.flatMap((it) => it.baselineYear ?? []));
  const targets = yearSpan(result.benchmarks.flatMap((it) => yearlyTargets(it).map((target) => target.year)));
  const final = yearSpan(result.benchmarks.flatMap((it) => it.finalTarget?.year ?? []));
  return [agreement(words.clauses.benchmarks({ baseline, targets, final }), 'benchmarks')];
}

function roles({ result, words }: Source): Clause[] {
  const count = (answers: readonly string[]): number =>
    result.roles.filter((it) => answers.includes(it.answer)).length;
  const actors = new Set(result.roles.filter((it) => it.answer !== 'declined').map((it) => it.actor)).size;
  if (actors === 0) return [];
  const confirmed = count(['confirmed', 'noted']);
  return [agreement(words.clauses.roles({ actors, confirmed, waiting: count(['waiting']) }), 'roles')];
}

function policies({ result, words }: Source): Clause[] {
  const hasPolicies = result.policies.length > 0;
  const hasStrategies = result.strategies.length > 0;
  if (hasPolicies && hasStrategies)
    return [agreement(words.clauses.policiesAndStrategies, 'policies', 'strategies')];
  if (hasPolicies) return [agreement(words.clauses.policies, 'policies')];
  return hasStrategies ? [agreement(words.clauses.strategies, 'strategies')] : [];
}

function actions({ result, words }: Source): Clause[] {
  if (result.actions.length === 0) return [];
  const { horizon, periods } = result.workshop;
  return [agreement(words.clauses.actions(periods.map(yearsText), yearsText(horizon)), 'actions')];
}

function notAgreed({ result, words, lists }: Source): Clause[] {
  const reserve = lists.reserve.length;
  const low = lists.low.length + lists.refused.length;
  const objections = result.objections.length > 0;
  if (reserve + low === 0)
    return objections ? [{ text: words.clauses.objectionsOnly, sections: [], topic: 'not-agreed' }] : [];
  const text = words.clauses.notAgreed({ reserve, low, objections });
  return [
    { text: objections ? `${text} ${words.clauses.objections}` : text, sections: [], topic: 'not-agreed' },
  ];
}

function ratification({ result, words, numbers }: Source): Clause {
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
  return {
    text: result.delegates.length > 0 ? `${text} ${words.clauses.delegates}` : text,
    sections: [],
    topic: 'ratification',
  };
}

/** "2017", "2019–2023", or `null` without years. */
function yearSpan(years: readonly number[]): string | null {
  if (years.length === 0) return null;
  return yearsText({ from: Math.min(...years), to: Math.max(...years) });
}
