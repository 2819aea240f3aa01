/** Layak–mendesak on the screen: the map and the list by class. */
import { useScreen } from '../../layouts/screen-context.tsx';
import { scoreRows } from '../../parts/chart/outcome-rows.ts';
import { HALL } from '../../parts/chart/looks.ts';
import { ScoreList, ScoreMap, sortByClass, type ScoredRow } from '../../parts/chart/ScoreMap.tsx';
import type { ScreenOutcomePage, ScreenWay } from '../way-faces.ts';
import styles from './screen.module.css';

/** Height of the list in rows; a heading or a long title takes more than one. */
const SCORE_ROOM = 17.5;
const HEADING = 1.35;
const LONG_TITLE = 44;
/** The left half of the body. */
const MAP = { width: 796, height: 790 };

export const scoringOnScreen: ScreenWay = {
  Outcome,
  pages: ({ poll, result, settled }, common) =>
    scorePages(scoreRows(result.tally, poll.options, settled, common)).length,
  countedOf: ({ deciding }, of) => deciding.rated(of),
  headline: ({ settled, result }, { outcome }) => {
    const own = settled.length > 0 ? settled : result.tally.options;
    return outcome.urgent(own.filter((each) => each.class === 'layak-mendesak').length);
  },
  figures: ({ tally, eligible }, { outcome }) => outcome.raters(tally.voted, eligible),
  rule: ({ outcome }) => outcome.scoreRule,
  staysWhenClosed: true,
};

function Outcome({ poll, result, settled, page: shown }: ScreenOutcomePage) {
  const { common } = useScreen();
  const rows = scoreRows(result.tally, poll.options, settled, common);
  const page = scorePages(rows)[shown] ?? [];
  const words = {
    feasible: common.feasible,
    urgent: common.urgent,
    classes: common.classes,
    tied: common.outcome.tied,
  };
  return (
    <div className={styles.scores}>
      <ScoreMap rows={rows} words={words} look={HALL} size={MAP} />
      <ScoreList rows={page} words={words} look={HALL} />
    </div>
  );
}

function scorePages(rows: readonly ScoredRow[]): ScoredRow[][] {
  const pages: ScoredRow[][] = [[]];
  let left = SCORE_ROOM;
  for (const row of sortByClass(rows)) {
    const page = pages.at(-1);
    const before = page?.at(-1);
    const own = row.title.length > LONG_TITLE ? 1.6 : 1;
    const needs = own + (before?.class === row.class ? 0 : HEADING);
    if (needs > left && before !== undefined) {
      pages.push([row]);
      left = SCORE_ROOM - own - HEADING;
    } else {
      page?.push(row);
      left -= needs;
    }
  }
  return pages;
}
