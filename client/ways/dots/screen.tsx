/** Dot vote on the screen. */
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useScreen } from '../../layouts/screen-context.tsx';
import { DotsResult, type DotsRow } from '../../parts/chart/DotsResult.tsx';
import { dotRows } from '../../parts/chart/outcome-rows.ts';
import type { ScreenOutcomePage, ScreenOutcomeProps, ScreenWay } from '../way-faces.ts';
import styles from './screen.module.css';

/** Rows of two lines that fit; a longer title takes more than its row. */
const DOT_ROOM = 8;
const DOT_TITLE = 62;
/** More letters take a second line, a little higher than the row. */
const DOT_LINE = 31;
/** From this many on, options without a dot become one line. */
const BARE = 4;
const BARE_LINE = 0.7;

export const dotsOnScreen: ScreenWay = {
  Outcome,
  pages: (shown) => dotPages(worthShowing(shown)).length,
  countedOf: ({ deciding }, of) => deciding.voted(of),
  headline: ({ poll, step, language, settled, result }, { outcome }) => {
    const name = step.name[language];
    const what = poll.options[0]?.kind === null ? name : (name.split(' ')[0] ?? '');
    // The hall may still talk about it: nothing is chosen before the line is set.
    if (settled.length === 0) return outcome.proposed(result.proposed.length, what);
    const accepted = settled.filter((each) => each.accepted).length;
    return accepted === 0 ? outcome.acceptedNone(what) : outcome.accepted(accepted, what);
  },
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
  const room = DOT_ROOM - (bare > 0 ? BARE_LINE : 0);
  const pages: DotsRow[][] = [];
  let left = 0;
  for (const row of rows) {
    const needs = row.title.length > DOT_TITLE ? 1.35 : row.title.length > DOT_LINE ? 1.09 : 1;
    const page = pages.at(-1);
    if (page === undefined || needs > left) {
      pages.push([row]);
      left = room - needs;
    } else {
      page.push(row);
      left -= needs;
    }
  }
  return pages;
}
