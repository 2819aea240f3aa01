/** Matriks kriteria on the screen: the options by their weighted mean. */
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useScreen } from '../../layouts/screen-context.tsx';
import { MeansResult } from '../../parts/chart/MeansResult.tsx';
import { meanRows } from '../../parts/chart/outcome-rows.ts';
import { rankedHeadline, rankPages } from '../ranked-on-screen.ts';
import type { ScreenOutcomePage, ScreenWay } from '../way-faces.ts';
import styles from './screen.module.css';

export const criteriaOnScreen: ScreenWay = {
  Outcome,
  pages: ({ poll, result, settled }, common) =>
    rankPages(meanRows(result, poll.options, settled, common)).length,
  countedOf: ({ deciding }, of) => deciding.rated(of),
  headline: rankedHeadline,
  figures: ({ tally, eligible }, { outcome }) => outcome.raters(tally.voted, eligible),
  rule: ({ outcome }) => outcome.scoreRule,
  staysWhenClosed: true,
};

function Outcome({ poll, result, settled, page }: ScreenOutcomePage) {
  const { common, method } = useScreen();
  const rows = meanRows(result, poll.options, settled, common);
  return (
    <div className={styles.means}>
      <MeansResult
        rows={rankPages(rows)[page] ?? []}
        words={common.outcome}
        lineAfter={rows.findLast(({ accepted }) => accepted)?.id}
        colour={kindById(method, poll.options[0]?.kind ?? '')?.colour}
        fill
      />
    </div>
  );
}
