/**
 * A closed poll: the figures, the picture, how it was decided beside what was decided, by unsur and L/P as the room gives them
 * [B4], notes and objections, and the way on. A majority is never called mufakat.
 */
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { deskWay } from '../../ways/desk.ts';
import { ruleOf } from '../../ways/rule.ts';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import { AcceptPanel } from './AcceptPanel.tsx';
import styles from './PollOutcome.module.css';
import { Remarks } from './Remarks.tsx';
import { Sheet } from './Sheet.tsx';
import { Splits } from './Splits.tsx';

export interface PollOutcomeProps {
  readonly poll: PollView;
  readonly seen: StepSeen;
  readonly onAgain?: () => void;
  /** An earlier round: figures only, nothing to decide on it. */
  readonly past?: boolean;
}

export function PollOutcome({ poll, seen, onAgain, past = false }: PollOutcomeProps) {
  const words = useDeskWords();
  const common = useCommonWords();
  const zone = useSection('room')?.settings.timeZone ?? 'Asia/Jakarta';
  const isSet = useSection('outcome')?.poll === poll.id;
  const { result } = poll;
  if (result === null) return null;
  const { tally } = result;
  const { Outcome, counted, another } = deskWay(poll.params.way);
  const clock =
    poll.closedAt === null ? '' : common.numbers.clock(new Date(poll.closedAt).toISOString(), zone);
  // Options nobody voted for share a rank, but there is nothing to talk about; nor once the line is set.
  const ties = isSet ? 0 : tally.options.filter(({ tied, votes }) => tied && votes > 0).length;
  const asksAgreement = tally.passed !== null;
  // A line is drawn among the groups of a step; a late card alone gets its verdict where it waits [W5].
  const accepts = poll.on === 'groups' && poll.late === null && seen.step.settles === 'accepted' && !past;
  return (
    <>
      <Sheet
        title={poll.question}
        aside={
          onAgain !== undefined && tally.passed !== false ? (
            <Button size="small" onPress={onAgain}>
              {another(words)}
            </Button>
          ) : undefined
        }
      >
        <p className={styles.how}>
          <b>{counted(words)(tally.voted, result.eligible)}</b>
          <span>{common.ways[poll.params.way]}</span>
          <span>{ruleOf(poll.params, common)}</span>
          <span>{words.result.at(clock)}</span>
          {poll.round > 1 && <span>{words.poll.round(poll.round)}</span>}
        </p>
        {tally.voted === 0 && <Notice tone="warn">{words.result.nobody}</Notice>}
        {poll.on === 'statement' && <p className={styles.statement}>{poll.options[0]?.text}</p>}
        {Outcome !== null && <Outcome poll={poll} result={result} />}
        {ties > 0 && <Notice tone="warn">{words.result.ties(ties)}</Notice>}
        <Splits poll={poll} result={result} />
        {(result.remarks.length > 0 || asksAgreement) && <Remarks remarks={result.remarks} writes={!past} />}
        {tally.passed === false && onAgain !== undefined && (
          <div className={styles.next}>
            <p>{words.result.notYetHint}</p>
            <Button onPress={onAgain}>{words.result.again}</Button>
          </div>
        )}
      </Sheet>
      {accepts && tally.passed !== false && <AcceptPanel key={poll.id} poll={poll} seen={seen} />}
    </>
  );
}
