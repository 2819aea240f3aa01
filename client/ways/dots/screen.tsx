/** Dot vote on the screen. */
import { kindById } from '@mufakat/shared/methods/walk.ts';

import { useScreen } from '../../layouts/screen-context.tsx';
import { DotsResult, type DotsRow } from '../../parts/chart/DotsResult.tsx';
import { dotRows } from '../../parts/chart/outcome-rows.ts';
import type { ScreenOutcomePage, ScreenWay } from '../way-faces.ts';
import styles from './screen.module.css';

/** Rows of two lines that fit; a longer title takes more than its row. */
const DOT_ROOM = 8;
const DOT_TITLE = 62;
/** More letters take a second line, a little higher than the row. */
const DOT_LINE = 31;

export const dotsOnScreen: ScreenWay = {
  Outcome,
  pages: ({ poll, result, settled }) => dotPages(dotRows(result, poll.options, settled)).length,
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

function Outcome({ poll, result, settled, page: shown }: ScreenOutcomePage) {
  const { common, method } = useScreen();
  const rows = dotRows(result, poll.options, settled);
  const page = dotPages(rows)[shown] ?? [];
  const most = Math.max(...rows.map(({ votes }) => votes));
  return (
    <div className={styles.dots}>
      <DotsResult
        rows={page}
        words={common.outcome}
        most={most}
        lineAfter={rows.findLast(({ accepted }) => accepted)?.id}
        colour={kindById(method, poll.options[0]?.kind ?? '')?.colour}
        fill
      />
    </div>
  );
}

function dotPages(rows: readonly DotsRow[]): DotsRow[][] {
  const pages: DotsRow[][] = [];
  let left = 0;
  for (const row of rows) {
    const needs = row.title.length > DOT_TITLE ? 1.35 : row.title.length > DOT_LINE ? 1.09 : 1;
    const page = pages.at(-1);
    if (page === undefined || needs > left) {
      pages.push([row]);
      left = DOT_ROOM - needs;
    } else {
      page.push(row);
      left -= needs;
    }
  }
  return pages;
}
