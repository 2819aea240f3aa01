/**
 * What a way of deciding is: parameters fixed at opening [B1], the check of one ballot, the tally, and what it proposes.
 * One file per way, found through the register `index.ts`. Arithmetic is exact (fraction.ts); a tally does not depend on
 * the order of ballots; an empty poll has a tally too [M1, M3, M3b, M4].
 */
import type { Label } from '../languages/language.ts';
import type { Fraction } from './fraction.ts';

export interface DotsParams {
  readonly way: 'dots';
  /** Dots a person may place; default clamp(round(options/4), 3, 10). */
  readonly dots: number;
  readonly maxPerOption: number;
}

export interface ConsensusParams {
  readonly way: 'consensus';
  /** Mufakat when objections are at most this many. */
  readonly limit: number;
}

export interface MajorityParams {
  readonly way: 'majority';
  /** More than p/q of the base, or at least p/q [M6]. */
  readonly p: number;
  readonly q: number;
  readonly atLeast?: boolean;
  readonly base: 'without-abstain' | 'all-votes' | 'eligible';
}

export interface WeightedCriterion {
  readonly id: string;
  readonly weight: number;
  readonly name: Label;
}

export interface Criterion extends WeightedCriterion {
  readonly side: 'feasible' | 'urgent';
}

export interface ScoringParams {
  readonly way: 'scoring';
  readonly criteria: readonly Criterion[];
}

export interface CriteriaParams {
  readonly way: 'criteria';
  readonly criteria: readonly WeightedCriterion[];
  /** An option whose weighted mean reaches this is proposed; a half at the finest. */
  readonly line: number;
}

/** What a poll is on: groups of a board, the step's statement, or the result as it will be signed. */
export type PollOn = 'groups' | 'statement' | 'result';

/** What a method says about a way it offers in a step: its own values of the parameters, and what the way decides on. */
export interface DotsOffer {
  readonly maxPerOption: number;
  readonly on: 'groups';
}

export interface ConsensusOffer {
  readonly limit: number;
  readonly on: PollOn;
}

export interface MajorityOffer {
  readonly p: number;
  readonly q: number;
  readonly on: PollOn;
}

export interface ScoringOffer {
  readonly criteria: readonly Criterion[];
  /** The form of two questions [M4]. */
  readonly short: readonly Criterion[];
  readonly on: 'groups';
}

export interface CriteriaOffer {
  readonly criteria: readonly WeightedCriterion[];
  /** Default 3. */
  readonly line?: number;
  readonly on: 'groups';
}

/** Dots per option id; only options with at least one dot. */
export interface DotsChoice {
  readonly way: 'dots';
  readonly dots: readonly { readonly option: string; readonly dots: number }[];
}

export interface ConsensusChoice {
  readonly way: 'consensus';
  readonly answer: 'agree' | 'agree-with-note' | 'object';
  /** The note, or the reason of the objection (required there). */
  readonly text: string | null;
  /** The author ticked that the name may be printed [B4]. */
  readonly named: boolean;
}

export interface MajorityChoice {
  readonly way: 'majority';
  readonly answer: 'yes' | 'no' | 'abstain';
}

/** What one rater gives one option by criterion; blanks are left out, they are not zeros [M4]. */
export interface ScoreSheet {
  readonly option: string;
  readonly scores: readonly { readonly criterion: string; readonly score: 1 | 2 | 3 | 4 | 5 }[];
}

/** One sheet per option. */
export interface ScoringChoice {
  readonly way: 'scoring';
  readonly sheets: readonly ScoreSheet[];
}

/** One sheet per option. */
export interface CriteriaChoice {
  readonly way: 'criteria';
  readonly sheets: readonly ScoreSheet[];
}

/**
 * Every way with the shapes that are its own. A new way is a line here; registers of ways do not compile until they have it
 * (`polls/index.ts`, `client/ways/`).
 */
export interface Ways {
  readonly dots: { params: DotsParams; choice: DotsChoice; offer: DotsOffer };
  readonly consensus: { params: ConsensusParams; choice: ConsensusChoice; offer: ConsensusOffer };
  readonly majority: { params: MajorityParams; choice: MajorityChoice; offer: MajorityOffer };
  readonly scoring: { params: ScoringParams; choice: ScoringChoice; offer: ScoringOffer };
  readonly criteria: { params: CriteriaParams; choice: CriteriaChoice; offer: CriteriaOffer };
}

export type WayId = keyof Ways;
export type ParamsOf<W extends WayId> = Ways[W]['params'];
export type ChoiceOf<W extends WayId> = Ways[W]['choice'];
export type Params = ParamsOf<WayId>;
export type BallotChoice = ChoiceOf<WayId>;

export type ProgrammeClass =
  | 'layak-mendesak'
  | 'layak'
  | 'layak-kurang-mendesak'
  | 'tidak-layak'
  | 'data-kurang';

export interface OptionTally {
  readonly option: string;
  /** Dots, or sheets given. */
  readonly votes: number;
  /** Distinct people. */
  readonly supporters: number;
  /** Rank from 1; equal ranks are ties and `tied` [M7]; `null` for too little data, which stands last. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Weighted mean over the criteria. */
  readonly score: Fraction | null;
  readonly feasible: Fraction | null;
  readonly urgent: Fraction | null;
  readonly class: ProgrammeClass | null;
  /** Lowest and highest overall mean of a rater on L and M, for the spread; `null` without sheets. */
  readonly spread: {
    readonly feasible: readonly [Fraction, Fraction];
    readonly urgent: readonly [Fraction, Fraction];
  } | null;
}

export interface Tally {
  readonly way: WayId;
  readonly voted: number;
  /** Of a way that orders: by option, in order of rank, ties in order of option. Empty where it asks for agreement. */
  readonly options: readonly OptionTally[];
  /** consensus: agree, agree-with-note, object; majority: yes, no, abstain. Empty otherwise. */
  readonly answers: readonly { readonly answer: string; readonly count: number }[];
  /** consensus: mufakat or not; majority: passed or not; null for a way that orders. */
  readonly passed: boolean | null;
}

/** One voter's ballot with what the splits need [B4]. */
export interface CastBallot {
  readonly voter: string;
  readonly constituency: string;
  readonly gender: 'L' | 'P' | null;
  readonly choice: BallotChoice;
}

/** Why a ballot is not taken. */
export type BallotRefusal =
  | 'field-invalid'
  | 'dots-spent'
  | 'too-many-on-one'
  | 'unknown-option'
  | 'reason-required'
  | 'text-too-long';

/**
 * One way, as the register holds it. `parse` checks a choice from outside against params and options; `tally` counts;
 * `propose` names the option ids that the poll puts above the line, in order of rank.
 */
export interface Way<W extends WayId = WayId> {
  readonly id: W;
  /** Whether it puts the options in an order, or asks for agreement with all of them at once and passes or not. */
  readonly asks: 'order' | 'agreement';
  /** Open only after a closed round of this other way on the same subject that did not pass [M3b]; `null` for any time. */
  readonly after: WayId | null;
  /** Gives each option a class, and the class decides what is accepted [domain 4.1]. */
  readonly classifies: boolean;
  /** May be left to a named team instead of the whole roll [M4]. */
  readonly byTeam: boolean;
  /** Parameters for this many options, from the method's own values; foreign keys are ignored. */
  defaults(options: number, from: Partial<Omit<ParamsOf<W>, 'way'>>): ParamsOf<W>;
  /** The same from values of outside, such as a facilitator's own threshold. */
  parseParams(options: number, raw: unknown): ParamsOf<W> | 'field-invalid';
  parse(params: ParamsOf<W>, options: readonly string[], raw: unknown): ChoiceOf<W> | BallotRefusal;
  /** `eligible` counts the roll; the fewer-than-half rule of M4 and the base of M3b need it. */
  tally(
    params: ParamsOf<W>,
    options: readonly string[],
    ballots: readonly CastBallot[],
    eligible: number,
  ): Tally;
  propose(tally: Tally, options: readonly string[], params: ParamsOf<W>): string[];
}
