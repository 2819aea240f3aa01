/**
 * What a way of deciding gives to each face. One folder per way holds it; the registers `phone.ts`, `desk.ts` and `screen.ts`
 * find it, one per face, so that a phone loads nothing of the others. What a way *is* (parameters, check, tally) is
 * `shared/polls`.
 */
import type { ComponentType } from 'react';

import type { Language } from '@mufakat/shared/languages/language.ts';
import type { Step } from '@mufakat/shared/methods/schema.ts';
import type { ChoiceOf, OptionTally, ParamsOf, WayId, Ways } from '@mufakat/shared/polls/way.ts';
import type { PollResult, PollView } from '@mufakat/shared/workshop/view.ts';

import type { AcceptRowsProps, AcceptWords } from '../layouts/deciding/accept-rows.ts';
import type { DeskWords } from '../layouts/desk-words.ts';
import type { ScreenWords } from '../layouts/screen-context.tsx';
import type { ScreenStepProps } from '../layouts/screen-step.ts';
import type { PadProps } from '../parts/ballot/pad.ts';
import type { Settled } from '../parts/chart/outcome-rows.ts';
import type { CommonWords } from '../parts/common-words.ts';

/** A closed poll with its result. */
export interface ClosedProps {
  readonly poll: PollView;
  readonly result: PollResult;
}

export interface PhoneWay<W extends WayId = WayId> {
  readonly Pad: ComponentType<PadProps<W>>;
  /** Every touch is cast by itself, so it is not announced each time. */
  readonly castsEachTouch: boolean;
  /** What was decided; the page around it is the step's own. */
  readonly Outcome: ComponentType<ClosedProps>;
}

export interface ParamsFieldsProps<W extends WayId = WayId> {
  readonly params: ParamsOf<W>;
  /** What the method offers. */
  readonly offer: Ways[W]['offer'];
  readonly onParams: (changed: Partial<ParamsOf<W>>) => void;
}

export interface BallotFieldsProps<W extends WayId = WayId> {
  readonly poll: PollView;
  readonly params: ParamsOf<W>;
  readonly choice: ChoiceOf<W> | null;
  readonly onChange: (choice: ChoiceOf<W>) => void;
}

export interface DeskWay<W extends WayId = WayId> {
  /** The parameters, filled in and open to change until the poll is opened [B1]. */
  readonly ParamsFields: ComponentType<ParamsFieldsProps<W>>;
  /** The ballot of somebody without a phone, as a form. */
  readonly BallotFields: ComponentType<BallotFieldsProps<W>>;
  /** The verdict and the figures of a closed poll; `null` where the rows to accept show them. */
  readonly Outcome: ComponentType<ClosedProps> | null;
  /** The options as the poll left them, to be accepted or not. */
  readonly AcceptRows: ComponentType<AcceptRowsProps>;
  readonly acceptWords: (words: DeskWords) => AcceptWords;
  /** What the room is asked, as the form proposes it. */
  readonly question: (
    asked: { readonly offer: Ways[W]['offer']; readonly step: Step; readonly language: Language },
    words: DeskWords,
  ) => string;
  /** "27 dari 29 memilih". */
  readonly counted: (words: DeskWords) => (voted: number, of: number) => string;
  /** The button that opens the next poll of the step. */
  readonly another: (words: DeskWords) => string;
}

export interface ScreenOutcomeProps extends ScreenStepProps, ClosedProps {
  /** What the facilitator settled; empty before. */
  readonly settled: readonly Settled[];
}

/** One picture of an outcome that takes several. */
export interface ScreenOutcomePage extends ScreenOutcomeProps {
  /** From 0. */
  readonly page: number;
}

export interface ScreenWay {
  /** Under the number of those who have voted: "dari 29 sudah memilih". */
  readonly countedOf: (words: ScreenWords, of: number) => string;
  readonly Outcome: ComponentType<ScreenOutcomePage>;
  /** How many pictures the outcome takes; `null` where it always takes one. */
  readonly pages: ((shown: ScreenOutcomeProps, common: CommonWords) => number) | null;
  readonly headline: (shown: ScreenOutcomeProps, words: ScreenWords) => string;
  readonly figures: (result: PollResult, words: ScreenWords, common: CommonWords) => string;
  /** How it was counted, where it says more than the rule; `null` for the rule. */
  readonly rule: ((words: ScreenWords) => string) | null;
  /** The figures are the outcome: they stand in the closed step, instead of the thing decided. */
  readonly staysWhenClosed: boolean;
}

/** What a row to accept shows beside its title. */
export interface RowFigureProps {
  readonly option: OptionTally;
  /** The most votes any option has. */
  readonly most: number;
}
