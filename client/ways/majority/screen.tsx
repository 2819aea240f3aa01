/** A majority vote on the screen; never called mufakat. */
import { AnsweredOnScreen, votersAnd } from '../AnsweredOnScreen.tsx';
import type { ScreenWay } from '../way-faces.ts';

export const majorityOnScreen: ScreenWay = {
  Outcome: AnsweredOnScreen,
  pages: null,
  countedOf: ({ deciding }, of) => deciding.voted(of),
  headline: ({ result }, { outcome }) =>
    result.tally.passed === true ? outcome.majority.passed : outcome.majority.rejected,
  figures: (result, words, { outcome }) =>
    votersAnd(result, words, result.tally.passed === true ? outcome.passed : outcome.rejected),
  rule: null,
  staysWhenClosed: false,
};
