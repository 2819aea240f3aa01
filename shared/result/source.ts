/**
 * What every table, picture and paragraph is made from: the printable result with its language, its names looked up, and the
 * division of the programmes into lists. Each proposal is in exactly one list (`documents.md` 2).
 */

import { documents as englishDocuments } from '../languages/en/documents.ts';
import { numbers as englishNumbers } from '../languages/en/numbers.ts';
import { documents as indonesianDocuments } from '../languages/id/documents.ts';
import { numbers as indonesianNumbers } from '../languages/id/numbers.ts';
import type { Words } from '../languages/language.ts';
import type { Numerals } from '../languages/numerals.ts';
import { cleanResult } from './clean.ts';
import type {
  Result,
  ResultAction,
  ResultBenchmark,
  ResultDecision,
  ResultProgramme,
  ResultSection,
} from './result.ts';

export type DocumentWords = Words<typeof indonesianDocuments>;
export type Actor = Result['actors'][number];

export interface Source {
  readonly result: Result;
  readonly words: DocumentWords;
  readonly numbers: Numerals;
  readonly lists: ProposalLists;
}

/** Where each programme is printed besides matrix 2. */
export interface ProposalLists {
  /** Annex IV, in order of rank. */
  readonly prioritised: readonly ResultProgramme[];
  /** Annex V.A. */
  readonly reserve: readonly ResultProgramme[];
  /** Matrix 8, programmes. */
  readonly low: readonly ResultProgramme[];
  /** Matrix 8, what was refused before it became a programme. */
  readonly refused: Result['notPrioritised'];
}

/** The source of all documents of one result, in the language of its workshop. */
export function sourceOf(result: Result): Source {
  const clean = cleanResult(result);
  const english = clean.workshop.language === 'en';
  return {
    result: clean,
    words: english ? englishDocuments : indonesianDocuments,
    numbers: english ? englishNumbers : indonesianNumbers,
    lists: proposalLists(clean),
  };
}

/** The step that fills a section, or `undefined`. One step for policies and strategies is named after the policies. */
export function stepOf(source: Source, section: ResultSection): Result['steps'][number] | undefined {
  const found = source.result.steps.find((it) => it.section === section);
  return found === undefined && section === 'strategies' ? stepOf(source, 'policies') : found;
}

/** The sentence under a heading without content: why the step was not run, else `otherwise`. */
export function emptySentence(source: Source, section: ResultSection, otherwise: string): string {
  const step = stepOf(source, section);
  if (step?.state !== 'skipped') return otherwise;
  const reason = step.reason?.trim().replace(/\.$/, '') ?? '';
  return reason === '' ? source.words.common.skippedPlain : source.words.common.skipped(reason);
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

export function programmeOf(source: Source, number: number): ResultProgramme | undefined {
  return source.result.programmes.find((it) => it.number === number);
}

/** "3. Title" of a programme of matrix 2. */
export function programmeText(source: Source, number: number): string {
  const programme = programmeOf(source, number);
  return programme === undefined ? String(number) : `${number}. ${programme.title}`;
}

/** The estimate of a programme: its own, else what its actions add up to; `null` if nothing was costed. */
export function programmeCost(source: Source, programme: ResultProgramme): number | null {
  if (programme.cost !== null) return programme.cost;
  return sumCost(source.result.actions.filter((it) => it.programme === programme.number));
}

/** Sum of what was costed, or `null` if nothing was. */
export function sumCost(actions: readonly Pick<ResultAction, 'cost'>[]): number | null {
  return sumKnown(actions.map((it) => it.cost));
}

/** Sum of the figures there are, or `null` if there is none: what nobody costed has no sum, not a sum of nothing. */
export function sumKnown(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((it) => it !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
}

/** A sum in words with the sentence after it; without a sum that sentence alone. */
export function sumNote({ words }: Source, sum: number | null, rest: string): string {
  return sum === null ? rest : `${words.common.inWords(sum)} ${rest}`;
}

/** The targets on the way: without the final one, which has its own column. */
export function yearlyTargets({ targets, finalTarget }: ResultBenchmark): { year: number; value: number }[] {
  return targets.filter((it) => it.year !== finalTarget?.year);
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
export function isMoved(programme: Pick<ResultProgramme, 'class' | 'computedClass'>): boolean {
  return programme.computedClass !== null && programme.computedClass !== programme.class;
}

function isRound(decision: ResultDecision): boolean {
  return decision.way !== 'facilitator' && decision.path !== 'batal';
}

function findActor(source: Source, text: string): Actor | undefined {
  return source.result.actors.find((it) => it.id === text || it.code === text || it.name === text);
}

function proposalLists(result: Result): ProposalLists {
  const screened = result.steps.some((it) => it.section === 'screening' && it.state === 'run');
  const where = (it: ResultProgramme): 'prioritised' | 'reserve' | 'low' => {
    // `layak` is the reserve whether the line was drawn above or below it.
    if (it.class === 'layak') return 'reserve';
    if (it.accepted === false) return 'low';
    if (it.class === null && (it.accepted === true || !screened)) return 'prioritised';
    return it.class === 'layak-mendesak' ? 'prioritised' : 'low';
  };
  const of = (list: ReturnType<typeof where>): ResultProgramme[] =>
    result.programmes.filter((it) => where(it) === list);
  const programmes = new Set(result.programmes.map((it) => it.id));
  const refused = result.notPrioritised.filter((it) => !programmes.has(it.id));
  return {
    prioritised: of('prioritised').toSorted(
      (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.number - b.number,
    ),
    reserve: of('reserve'),
    low: of('low'),
    refused,
  };
}
