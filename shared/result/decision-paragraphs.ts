/**
 * How it was decided, in sentences: mufakat with its figures, votes, what stayed open, what was moved by hand, objections. A
 * majority is never printed as mufakat.
 */

import { clausesOf, type DefaultClause } from './clauses.ts';
import { countsOf } from './poll-ways.ts';
import { draftObjections, ratificationOf } from './ratification.ts';
import type { ResultDecision, ResultObjection } from './result.ts';
import {
  constituencyName,
  finalDecisions,
  inSentence,
  isMajority,
  standingDecision,
  votesFor,
  type Source,
} from './source.ts';

/** How it was decided: mufakat with its figures, votes, what stayed open, what was moved by hand, objections. */
export function decisionParagraphs(
  source: Source,
  clauses: readonly { number: number; text: string }[],
): string[] {
  const { result, words } = source;
  const m = words.minutes;
  const finals = finalDecisions(source);
  const ratification = ratificationOf(source);
  const taken = new Set<string>();
  const objections = (decision: string): string[] => {
    const found = result.objections.filter(
      (it) => it.decision !== null && standingDecision(source, it.decision) === decision && !taken.has(it.id),
    );
    for (const it of found) taken.add(it.id);
    return found.length === 0 ? [] : [objectionSentence(source, found, 'decision')];
  };
  const paragraphs = [consensusParagraph(source, finals, ratification, clauses)];
  for (const it of finals.filter(isMajority)) {
    paragraphs.push(voteSentence(source, it), ...objections(it.id));
  }
  for (const it of finals.filter((decision) => decision.path === 'belum-mufakat')) {
    const open =
      it.id === ratification?.id
        ? `${m.ratifiedWithout} ${roundSentence(source, it)}`
        : m.notAgreed(it.subject);
    paragraphs.push(open, ...objections(it.id));
  }
  const moved = finals.filter((decision) => decision.path === 'fasilitator').length;
  if (moved > 0) paragraphs.push(m.moved(moved));
  const toDraft = draftObjections(source);
  const rest = result.objections.filter((it) => !taken.has(it.id));
  for (const on of ['draft', 'other'] as const) {
    const found = rest.filter((it) => toDraft.includes(it) === (on === 'draft'));
    if (found.length > 0) paragraphs.push(objectionSentence(source, found, on));
  }
  if (result.objections.length === 0) paragraphs.push(m.noObjections);
  return paragraphs.filter((it) => it !== '');
}

function consensusParagraph(
  source: Source,
  finals: readonly ResultDecision[],
  ratification: ResultDecision | null,
  clauses: readonly { number: number; text: string }[],
): string {
  const { words } = source;
  const m = words.minutes;
  const agreed = clausesByConsensus(source, finals, ratification, clauses);
  const ratified = ratification !== null && ratification.path === 'mufakat';
  const sentences: string[] = [];
  if (agreed !== null) sentences.push(ratified ? m.byConsensusRatified(agreed) : m.byConsensus(agreed));
  else if (ratified) sentences.push(m.ratifiedOnly);
  if (ratified) sentences.push(roundSentence(source, ratification));
  if (ratification === null) sentences.push(m.notRatified);
  return sentences.join(' ');
}

/** The figures of the ratifying round. */
function roundSentence({ words }: Source, round: ResultDecision): string {
  return words.minutes.ratificationRound({
    present: round.eligible,
    agree: votesFor(round, 'agree'),
    notes: votesFor(round, 'agree-with-note'),
    object: votesFor(round, 'object'),
    silent: Math.max(0, round.eligible - round.voted),
  });
}

/** "KESATU sampai dengan KEENAM": the clauses whose steps were settled by mufakat, or `null` if none was. */
function clausesByConsensus(
  source: Source,
  finals: readonly ResultDecision[],
  ratification: ResultDecision | null,
  clauses: readonly { number: number; text: string }[],
): string | null {
  const { words, numbers } = source;
  const proposed = clausesOf(source);
  const agreed = proposed.filter((it) => it.topic === 'agreement' && isByConsensus(it, finals, ratification));
  if (agreed.length === 0) return null;
  // An edited set of another length cannot be matched to steps; then the exceptions named below say what was not.
  if (clauses.length !== proposed.length) return words.minutes.theseClauses;
  const word = (it: DefaultClause | undefined): string =>
    it === undefined ? '' : numbers.clauseWord(it.number);
  const [first, last] = [agreed[0], agreed.at(-1)];
  const unbroken =
    first !== undefined && last !== undefined && last.number - first.number === agreed.length - 1;
  return agreed.length > 2 && unbroken
    ? words.minutes.range(word(first), word(last))
    : numbers.list(agreed.map(word));
}

/**
 * A clause counts as agreed if some final round on it was mufakat; or if it had none, or was counted as a whole by dots or
 * scores, and the ratification was. A vote on one proposal of a counted list is the exception that is named by itself.
 */
function isByConsensus(
  clause: DefaultClause,
  finals: readonly ResultDecision[],
  ratification: ResultDecision | null,
): boolean {
  const steps = new Set(clause.steps);
  const own = finals.filter((it) => steps.has(it.step) && it.way !== 'facilitator');
  if (own.some((it) => it.path === 'mufakat')) return true;
  const open = own.length === 0 || own.some((it) => it.way !== 'facilitator' && countsOf(it.way) !== null);
  return open && ratification?.path === 'mufakat';
}

function voteSentence(source: Source, decision: ResultDecision): string {
  return source.words.minutes.vote({
    subject: decision.subject,
    secret: decision.secret,
    rounds: roundsBefore(source, decision),
    eligible: decision.eligible,
    voted: decision.voted,
    yes: votesFor(decision, 'yes'),
    no: votesFor(decision, 'no'),
    abstain: votesFor(decision, 'abstain'),
    threshold: decision.threshold,
  });
}

/** Consensus rounds this vote followed on: along `replaces`, else what its round number says. */
function roundsBefore({ result }: Source, decision: ResultDecision): number {
  const byId = new Map(result.decisions.map((it) => [it.id, it]));
  let rounds = 0;
  let before = decision.replaces === null ? undefined : byId.get(decision.replaces);
  const seen = new Set<string>();
  while (before !== undefined && !seen.has(before.id)) {
    seen.add(before.id);
    if (before.way === 'consensus' && before.path !== 'batal') rounds += 1;
    before = before.replaces === null ? undefined : byId.get(before.replaces);
  }
  return rounds > 0 ? rounds : Math.max(0, decision.round - 1);
}

function objectionSentence(
  source: Source,
  objections: readonly ResultObjection[],
  on: 'decision' | 'draft' | 'other',
): string {
  const named = objections.filter((it) => it.named).length;
  const from = [...new Set(objections.map((it) => inSentence(constituencyName(source, it.constituency))))];
  return source.words.minutes.objections({
    on,
    number: objections.length,
    from,
    named: named === objections.length ? 'all' : named === 0 ? 'none' : 'some',
  });
}
