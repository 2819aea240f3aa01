/**
 * What the hall made of the result as a whole: the sentence the clauses stand under says what the ratifying round says, no
 * more. `decisionParagraphs` prints the same figures.
 */

import type { Source } from './source.ts';
import type { ResultDecision, ResultObjection } from './result.ts';
import { inSentence, isMajority, standingDecision, votesFor } from './source.ts';

/** What leads to the clauses, and the word in capitals above them. */
export interface Resolution {
  readonly lead: string;
  readonly word: string;
}

/** The round or vote on the draft of these minutes; `null` before there was one. */
export function ratificationOf({ result }: Source): ResultDecision | null {
  return result.decisions.find((it) => it.id === result.ratifiedBy) ?? null;
}

/** Objections to the draft: cards of the ratifying step, and those of its rounds. */
export function draftObjections(source: Source): ResultObjection[] {
  const ratification = ratificationOf(source);
  return source.result.objections.filter(
    ({ decision }) =>
      decision === null || (ratification !== null && standingDecision(source, decision) === ratification.id),
  );
}

export function resolutionOf(source: Source): Resolution {
  const { lead, word } = source.words.resolution;
  const kind = inSentence(source.result.workshop.kind);
  const round = ratificationOf(source);
  if (round === null) return { lead: lead.none(kind), word: word.none };
  const recorded = draftObjections(source).length;
  if (round.path === 'mufakat') {
    const all = isByAll(round, recorded);
    return { lead: lead.consensus({ kind, all, recorded }), word: word.consensus };
  }
  if (!isMajority(round)) {
    const against = votesFor(round, 'object');
    return { lead: lead.noConsensus({ kind, against, isRecorded: recorded > 0 }), word: word.noConsensus };
  }
  const [yes, no, abstain] = [votesFor(round, 'yes'), votesFor(round, 'no'), votesFor(round, 'abstain')];
  return round.threshold?.met === false
    ? { lead: lead.lost({ kind, yes, no, abstain }), word: word.lost }
    : { lead: lead.majority({ kind, yes, no, abstain, recorded }), word: word.majority };
}

/** Everyone on the roll agreed, with or without a note, and nobody has objected to the draft. */
function isByAll(round: ResultDecision, recorded: number): boolean {
  const agreed = votesFor(round, 'agree') + votesFor(round, 'agree-with-note');
  return recorded === 0 && agreed > 0 && agreed === round.eligible;
}
