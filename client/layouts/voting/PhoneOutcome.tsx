/**
 * What was decided, on the phone: the result first, beside it how it was reached, and whether the own choice is in it. Where
 * nothing was put to a vote, what the facilitator settled.
 */
import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';

import { roundTo2 } from '@mufakat/shared/polls/fraction.ts';
import type { ProgrammeClass } from '@mufakat/shared/polls/way.ts';
import type { PollResult, PollView } from '@mufakat/shared/workshop/view.ts';

import { useBallot } from '../../hooks/useBallot.ts';
import { useSection } from '../../hooks/useSection.ts';
import { CardChip } from '../../parts/Card.tsx';
import { ClassTag } from '../../parts/ClassTag.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { ruleOf } from '../deciding/rule.ts';
import { kindOf } from '../kind-of.ts';
import { usePhone } from '../phone-context.tsx';
import styles from './voting.module.css';

const CLASSES: readonly ProgrammeClass[] = [
  'layak-mendesak',
  'layak',
  'layak-kurang-mendesak',
  'tidak-layak',
  'data-kurang',
];

/** The content; the page around it is the step's own. */
export function PhoneOutcome({ poll }: { readonly poll: PollView }) {
  const { words } = usePhone();
  if (poll.state === 'void' || poll.result === null) return <Empty title={words.outcome.void} />;
  return (
    <>
      {poll.params.way === 'dots' || poll.params.way === 'scoring' ? (
        <Ranking poll={poll} result={poll.result} />
      ) : (
        <Answered poll={poll} result={poll.result} />
      )}
      <Remarks result={poll.result} />
    </>
  );
}

/** For the thumb zone: how it was decided, and that the own choice counts. */
export function HowDecided({ poll }: { readonly poll: PollView }) {
  const { words, common, you } = usePhone();
  const ballot = useBallot(poll.id);
  if (poll.result === null) return null;
  return (
    <p className={styles.how}>
      <Icon of={ShieldCheck} />
      <span>
        {ballot.standing === 'stored' && <b>{words.outcome.counted(you)} </b>}
        {words.outcome.voters(poll.result.tally.voted, poll.result.eligible)}. {ruleOf(poll.params, common)}
      </span>
    </p>
  );
}

interface Shown {
  readonly poll: PollView;
  readonly result: PollResult;
}

function Ranking({ poll, result }: Shown) {
  const { words, common, method, language } = usePhone();
  const outcome = useSection('outcome');
  const settled = outcome?.rows ?? [];
  const options = new Map(poll.options.map((option) => [option.id, option]));
  const kind = kindOf(method, poll.options.find((option) => option.kind !== null)?.kind ?? null);
  const verdictOf = (option: string) => settled.find((row) => row.group === option);
  const isAccepted = (option: string) => verdictOf(option)?.accepted ?? result.proposed.includes(option);
  const count = result.tally.options.filter(({ option }) => isAccepted(option)).length;
  const isScoring = poll.params.way === 'scoring';
  const classOf = (row: (typeof result.tally.options)[number]) => verdictOf(row.option)?.class ?? row.class;
  const byClass = (row: (typeof result.tally.options)[number]) =>
    CLASSES.indexOf(classOf(row) ?? 'data-kurang');
  const rows = [...result.tally.options].sort(
    (a, b) =>
      Number(isAccepted(b.option)) - Number(isAccepted(a.option)) ||
      (isScoring ? byClass(a) - byClass(b) : 0) ||
      a.rank - b.rank,
  );
  const urgent = result.tally.options.filter((row) => classOf(row) === 'layak-mendesak').length;
  return (
    <>
      <div>
        <h2 className={styles.title}>
          {isScoring
            ? words.outcome.urgentTitle(urgent)
            : words.outcome.acceptedTitle(count, kind.name[language])}
        </h2>
        <p className={styles.lead}>{words.outcome.ofAll(poll.options.length, useClock(poll.closedAt))}</p>
      </div>
      {isScoring && (
        <Split
          counts={CLASSES.map((each) => [
            each,
            result.tally.options.filter((row) => classOf(row) === each).length,
          ])}
        />
      )}
      <ol className={styles.rank}>
        {rows.map((row, at) => {
          const before = rows[at - 1];
          const verdict = verdictOf(row.option);
          const isLine = before !== undefined && !isAccepted(row.option) && isAccepted(before.option);
          const rowClass = classOf(row);
          const isNewClass = isScoring && (before === undefined || classOf(before) !== rowClass);
          return (
            <li
              key={row.option}
              data-line={isLine || undefined}
              data-out={!isAccepted(row.option) || undefined}
            >
              {isLine && <p className={styles.line}>{common.outcome.line}</p>}
              {isNewClass && rowClass !== null && (
                <p className={styles.line}>
                  <ClassTag of={rowClass} text={common.classes[rowClass]} />
                </p>
              )}
              <CardChip look={kind}>
                <span className="visually-hidden">{common.outcome.rank(row.rank)}</span>
                <span aria-hidden="true">{row.rank}</span>
              </CardChip>
              <div className={styles.ranked}>
                <p className={styles.name}>{options.get(row.option)?.text}</p>
                <p className={styles.figures}>
                  {isScoring ? (
                    <>
                      <Mean name={common.feasible} value={row.feasible} />
                      <Mean name={common.urgent} value={row.urgent} />
                    </>
                  ) : (
                    <span>{words.outcome.dots(row.votes, row.supporters)}</span>
                  )}
                  {row.tied && <b>{common.outcome.tied}</b>}
                </p>
                {verdict?.reason != null && verdict.reason !== '' && (
                  <p className={styles.reason}>{words.outcome.reason(verdict.reason)}</p>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Mean({ name, value }: { readonly name: string; readonly value: { p: number; q: number } | null }) {
  const { common } = usePhone();
  return (
    <span>
      {name} <b>{value === null ? '–' : common.numbers.decimal(roundTo2(value), 1)}</b>
    </span>
  );
}

/** How many in each class, as one bar and its key. */
function Split({ counts }: { readonly counts: readonly (readonly [ProgrammeClass, number])[] }) {
  const { words, common } = usePhone();
  const shown = counts.filter(([, count]) => count > 0);
  return (
    <div className={styles.split}>
      <div className={styles.splitBar} aria-hidden="true">
        {shown.map(([each, count]) => (
          <i key={each} data-class={each} style={{ flexGrow: count }}>
            {count}
          </i>
        ))}
      </div>
      <ul className={styles.key}>
        {shown.map(([each, count]) => (
          <li key={each}>
            <i data-class={each} aria-hidden="true" />
            {words.outcome.classCount(count, common.classes[each])}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answered({ poll, result }: Shown) {
  const { words, common } = usePhone();
  const passed = result.tally.passed === true;
  const isConsensus = poll.params.way === 'consensus';
  const title = isConsensus
    ? passed
      ? words.outcome.reached
      : words.outcome.notYet
    : passed
      ? words.outcome.passed
      : words.outcome.rejected;
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {poll.on === 'statement' && <blockquote className={styles.sheet}>{poll.options[0]?.text}</blockquote>}
      <dl className={styles.answers}>
        {result.tally.answers.map(({ answer, count }) => (
          <div key={answer}>
            <dt>
              {answer in common.answers ? common.answers[answer as keyof typeof common.answers] : answer}
            </dt>
            <dd className="num">{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Remarks({ result }: { readonly result: PollResult }): ReactNode {
  const { words } = usePhone();
  if (result.remarks.length === 0) return null;
  return (
    <section className={styles.remarks}>
      <h3 className={styles.label}>{words.outcome.remarks}</h3>
      <ul>
        {result.remarks.map((remark) => (
          <li key={remark.id}>
            <b>{remark.kind === 'note' ? words.outcome.note : words.outcome.objection}</b> · {remark.by}
            <p>{remark.text}</p>
            {remark.answer !== null && <p className={styles.reason}>{remark.answer}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useClock(at: number | null): string {
  const { common, room } = usePhone();
  return at === null ? '–' : common.numbers.clock(new Date(at).toISOString(), room.settings.timeZone);
}
