/** What the ways that order have in common on the screen: the headline, and how many rows a picture takes. */
import type { RankedRow } from '../parts/chart/RankedResult.tsx';
import type { ScreenWords } from '../layouts/screen-context.tsx';
import type { ScreenOutcomeProps } from './way-faces.ts';

/** Rows of two lines that fit; a longer title takes more than its row. */
export const RANK_ROOM = 8;
const TITLE = 62;
/** More letters take a second line, a little higher than the row. */
const LINE = 31;

/** "Tiga isu terpilih" once the line is set, before it what is on top. */
export function rankedHeadline(
  { poll, step, language, settled, result }: ScreenOutcomeProps,
  { outcome }: ScreenWords,
): string {
  const name = step.name[language];
  const what = poll.options[0]?.kind === null ? name : (name.split(' ')[0] ?? '');
  // The hall may still talk about it: nothing is chosen before the line is set.
  if (settled.length === 0) return outcome.proposed(result.proposed.length, what);
  const accepted = settled.filter((each) => each.accepted).length;
  return accepted === 0 ? outcome.acceptedNone(what) : outcome.accepted(accepted, what);
}

/** Rows by picture, `room` rows each. */
export function rankPages<R extends RankedRow>(rows: readonly R[], room = RANK_ROOM): R[][] {
  const pages: R[][] = [];
  let left = 0;
  for (const row of rows) {
    const needs = row.title.length > TITLE ? 1.35 : row.title.length > LINE ? 1.09 : 1;
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
