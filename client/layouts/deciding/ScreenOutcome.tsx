/**
 * A poll that was closed: what was decided, and beside it how: way, rule, figures, time. What the facilitator moved is marked;
 * ties are always shown. Splits by unsur come only as the room gives them [B4].
 */
import { Quote } from 'lucide-react';

import { kindById } from '@mufakat/shared/methods/walk.ts';
import type { OutcomeSection, PollResult, PollView } from '@mufakat/shared/workshop/view.ts';

import { AnswersResult } from '../../parts/chart/AnswersResult.tsx';
import { DotsResult, type DotsRow } from '../../parts/chart/DotsResult.tsx';
import { ScoreList, ScoreMap, sortByClass, type ScoredRow } from '../../parts/chart/ScoreMap.tsx';
import { dotRows, scoreRows, type Settled } from '../../parts/chart/outcome-rows.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { keepTogether, stepLine, type ScreenStepProps } from '../screen-step.ts';
import { usePage } from '../use-pages.ts';
import { ruleOf } from './rule.ts';
import styles from './ScreenOutcome.module.css';

/** Rows of two lines that fit; a longer title takes more than its row. */
const DOT_ROOM = 8;
const DOT_TITLE = 62;
/** More letters take a second line, a little higher than the row. */
const DOT_LINE = 31;
/** Height of the list in rows; a heading or a long title takes more than one. */
const SCORE_ROOM = 17.5;
const HEADING = 1.35;
const LONG_TITLE = 44;
const REMARKS = 3;
/** Titles that a round was on; more are counted. */
const ASKED = 8;

export interface ScreenOutcomeProps extends ScreenStepProps {
  readonly poll: PollView;
  readonly outcome: OutcomeSection;
}

export function ScreenOutcome(props: ScreenOutcomeProps) {
  const { poll, step, language, outcome } = props;
  const { words, common, method, room } = useScreen();
  const { result } = poll;
  const settled: readonly Settled[] = outcome.rows.map((row) => ({ ...row, id: row.group }));
  const clock =
    poll.closedAt === null
      ? ''
      : common.numbers.clock(new Date(poll.closedAt).toISOString(), room.settings.timeZone);
  const line = `${stepLine(method, step, language, common)} · ${words.outcome.of(common.ways[poll.params.way])}`;
  if (result === null || poll.state === 'void') {
    return (
      <ScreenFrame line={line} title={poll.question} timer={false}>
        <div className={styles.middle}>
          <Empty title={words.outcome.void} />
        </div>
      </ScreenFrame>
    );
  }
  const foot = (
    <>
      <b className="num">{figures(result, props, words, common)}</b>
      <span>{poll.params.way === 'scoring' ? words.outcome.scoreRule : ruleOf(poll.params, common)}</span>
      {poll.round > 1 && <span>{words.outcome.round(poll.round)}</span>}
      <span className="end">{words.outcome.way(common.ways[poll.params.way], clock)}</span>
    </>
  );
  return (
    <ScreenFrame line={line} title={headline(result, settled, props, words)} timer={false} foot={foot}>
      {poll.params.way === 'dots' && <Dots {...props} result={result} settled={settled} />}
      {poll.params.way === 'scoring' && <Scores {...props} result={result} settled={settled} />}
      {(poll.params.way === 'consensus' || poll.params.way === 'majority') && (
        <Answers poll={poll} result={result} />
      )}
    </ScreenFrame>
  );
}

type Shown = ScreenOutcomeProps & { readonly result: PollResult; readonly settled: readonly Settled[] };

function Dots({ poll, result, settled }: Shown) {
  const { common, method } = useScreen();
  const rows = dotRows(result, poll.options, settled);
  const pages = dotPages(rows);
  const page = pages[usePage(pages.length)] ?? [];
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

function Scores({ poll, result, settled }: Shown) {
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

function Answers({ poll, result }: { poll: PollView; result: PollResult }) {
  const { words, common } = useScreen();
  const text = poll.on === 'statement' ? poll.options[0]?.text : undefined;
  const remarks = result.remarks.filter(({ kind }) => kind === 'objection');
  const asked = poll.on === 'groups' ? poll.options : [];
  const left = asked.length - ASKED;
  return (
    <div className={styles.answers} data-text={text !== undefined || asked.length > 0 || undefined}>
      {text !== undefined && (
        <p className={styles.statement} data-long={text.length > 220 || undefined}>
          {keepTogether(text)}
        </p>
      )}
      {asked.length > 0 && (
        <ol className={styles.asked}>
          {(left > 1 ? asked.slice(0, ASKED) : asked).map((option) => (
            <li key={option.id}>{keepTogether(option.text)}</li>
          ))}
          {left > 1 && <li className={styles.others}>{words.outcome.others(left)}</li>}
        </ol>
      )}
      <div className={styles.tally}>
        <AnswersResult
          answers={result.tally.answers}
          voted={result.tally.voted}
          words={common.answers}
          ofPeople={common.outcome.ofPeople}
        />
        {remarks.length > 0 && (
          <section className={styles.remarks}>
            <h2>{words.outcome.objections(remarks.length)}</h2>
            <ul>
              {remarks.slice(0, REMARKS).map((remark) => (
                <li key={remark.id}>
                  <Icon of={Quote} />
                  <p>
                    {remark.text} <small>{remark.by}</small>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
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

/** Rows in the order of the list (by class), cut where the wall ends. */
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

function headline(
  result: PollResult,
  settled: readonly Settled[],
  { poll, step, language }: ScreenOutcomeProps,
  words: ReturnType<typeof useScreen>['words'],
): string {
  const { way, passed } = result.tally;
  if (way === 'consensus')
    return passed === true ? words.outcome.consensus.reached : words.outcome.consensus.not;
  if (way === 'majority')
    return passed === true ? words.outcome.majority.passed : words.outcome.majority.rejected;
  if (way === 'scoring') {
    const own =
      settled.length > 0 ? settled.map((each) => each.class) : result.tally.options.map((each) => each.class);
    return words.outcome.urgent(own.filter((each) => each === 'layak-mendesak').length);
  }
  const accepted =
    settled.length > 0 ? settled.filter((each) => each.accepted).length : result.proposed.length;
  const what = poll.options[0]?.kind === null ? step.name[language] : step.name[language].split(' ')[0];
  return accepted === 0
    ? words.outcome.acceptedNone(what ?? '')
    : words.outcome.accepted(accepted, what ?? '');
}

function figures(
  result: PollResult,
  { poll }: ScreenOutcomeProps,
  words: ReturnType<typeof useScreen>['words'],
  common: ReturnType<typeof useScreen>['common'],
): string {
  const { tally, eligible } = result;
  if (poll.params.way === 'dots') {
    return words.outcome.dots(
      tally.options.reduce((sum, { votes }) => sum + votes, 0),
      tally.voted,
    );
  }
  if (poll.params.way === 'scoring') return words.outcome.raters(tally.voted, eligible);
  return `${words.outcome.voters(tally.voted, eligible)}${
    tally.passed === null ? '' : ` · ${verdict(tally.way, tally.passed, common)}`
  }`;
}

function verdict(way: string, passed: boolean, { outcome }: ReturnType<typeof useScreen>['common']): string {
  if (way === 'consensus') return passed ? outcome.mufakat : outcome.notYet;
  return passed ? outcome.passed : outcome.rejected;
}
