/** Layak–mendesak on the screen: the map and the list by class. */
import { useScreen } from '../../layouts/screen-context.tsx';
import { usePage } from '../../layouts/use-pages.ts';
import { scoreRows } from '../../parts/chart/outcome-rows.ts';
import { ScoreList, ScoreMap, sortByClass, type ScoredRow } from '../../parts/chart/ScoreMap.tsx';
import type { ScreenOutcomeProps, ScreenWay } from '../way-faces.ts';
import styles from './screen.module.css';

/** Height of the list in rows; a heading or a long title takes more than one. */
const SCORE_ROOM = 17.5;
const HEADING = 1.35;
const LONG_TITLE = 44;

export const scoringOnScreen: ScreenWay = {
  Outcome,
  countedOf: ({ deciding }, of) => deciding.rated(of),
  headline: ({ settled, result }, { outcome }) => {
    const own = settled.length > 0 ? settled : result.tally.options;
    return outcome.urgent(own.filter((each) => each.class === 'layak-mendesak').length);
  },
  figures: ({ tally, eligible }, { outcome }) => outcome.raters(tally.voted, eligible),
  rule: ({ outcome }) => outcome.scoreRule,
  staysWhenClosed: true,
};

function Outcome({ poll, result, settled }: ScreenOutcomeProps) {
  const { common } = useScreen();
  const rows = scoreRows(result.tally, poll.options, settled, common);
  const pages = scorePages(rows);
  const page = pages[usePage(pages.length)] ?? [];
  const words = {
    feasible: common.feasible,
    urgent: common.urgent,
    classes: common.classes,
    tied: common.outcome.tied,
  };
  return (
    <div className={styles.scores}>
      <ScoreMap rows={rows} words={words} />
      <ScoreList rows={page} words={words} />
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
