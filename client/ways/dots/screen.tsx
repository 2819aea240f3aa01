/** Dot vote on the screen. */
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useScreen } from '../../layouts/screen-context.tsx';
import { DotsResult, type DotsRow } from '../../parts/chart/DotsResult.tsx';
import { dotRows } from '../../parts/chart/outcome-rows.ts';
import { RANK_ROOM, rankedHeadline, rankPages } from '../ranked-on-screen.ts';
import type { ScreenOutcomePage, ScreenOutcomeProps, ScreenWay } from '../way-faces.ts';
import styles from './screen.module.css';

/** From this many on, options without a dot become one line. */
const BARE = 4;
const BARE_LINE = 0.7;

export const dotsOnScreen: ScreenWay = {
  Outcome,
  pages: (shown) => dotPages(worthShowing(shown)).length,
  countedOf: ({ deciding }, of) => deciding.voted(of),
  headline: rankedHeadline,
  figures: ({ tally }, { outcome }) =>
    outcome.dots(
      tally.options.reduce((sum, { votes }) => sum + votes, 0),
      tally.voted,
    ),
  rule: null,
  staysWhenClosed: true,
};

function Outcome({ page: shown, ...given }: ScreenOutcomePage) {
  const { words, common, method } = useScreen();
  const worth = worthShowing(given);
  const { rows, bare } = worth;
  const pages = dotPages(worth);
  const most = Math.max(...rows.map(({ votes }) => votes));
  return (
    <div className={styles.dots}>
      <DotsResult
        rows={pages[shown] ?? []}
        words={common.outcome}
        most={most}
        lineAfter={rows.findLast(({ accepted }) => accepted)?.id}
        colour={kindById(method, given.poll.options[0]?.kind ?? '')?.colour}
        fill
      />
      {bare > 0 && shown === pages.length - 1 && <p className={styles.bare}>{words.outcome.bare(bare)}</p>}
    </div>
  );
}

interface Worth {
  readonly rows: readonly DotsRow[];
  /** How many others there are. */
  readonly bare: number;
}

/** Where many got no dot at all, they are counted: pages of noughts tell a hall nothing. */
function worthShowing({ poll, result, settled }: ScreenOutcomeProps): Worth {
  const rows = dotRows(result, poll.options, settled);
  const dotted = rows.filter(({ votes, accepted }) => votes > 0 || accepted);
  const bare = rows.length - dotted.length;
  return dotted.length === 0 || bare < BARE ? { rows, bare: 0 } : { rows: dotted, bare };
}

function dotPages({ rows, bare }: Worth): DotsRow[][] {
  return rankPages(rows, RANK_ROOM - (bare > 0 ? BARE_LINE : 0));
}
