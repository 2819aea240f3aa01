/** A consensus round on the screen. */
import { AnsweredOnScreen, votersAnd } from '../AnsweredOnScreen.tsx';
import type { ScreenWay } from '../way-faces.ts';

export const consensusOnScreen: ScreenWay = {
  Outcome: AnsweredOnScreen,
  pages: null,
  countedOf: ({ deciding }, of) => deciding.voted(of),
  headline: ({ result }, { outcome }) =>
    result.tally.passed === true ? outcome.consensus.reached : outcome.consensus.not,
  figures: (result, words, { outcome }) =>
    votersAnd(result, words, result.tally.passed === true ? outcome.mufakat : outcome.notYet),
  rule: null,
  staysWhenClosed: false,
};
