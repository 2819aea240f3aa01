/**
 * What is decided in a step: the poll that is open, else the latest one with its line, else the form that opens one. Closed
 * rounds on a late card alone stand with the late cards [W5].
 */
import { useState } from 'react';

import { useSection } from '../../hooks/useSection.ts';
import type { StepSeen } from '../../hooks/useStep.ts';
import { Button } from '../../parts/Button.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { isOpen } from '../is-open.ts';
import { AcceptPanel } from './AcceptPanel.tsx';
import { latestPoll } from './board-leads.ts';
import styles from './DecidePanel.module.css';
import { OpenPoll } from './OpenPoll.tsx';
import { PollOutcome } from './PollOutcome.tsx';
import { PollProgress } from './PollProgress.tsx';

export function DecidePanel({ seen }: { readonly seen: StepSeen }) {
  const words = useDeskWords();
  const { may } = useDesk();
  const polls = useSection('poll')?.polls ?? [];
  const [another, setAnother] = useState<'poll' | 'line' | null>(null);
  const own = polls.filter((poll) => poll.step === seen.step.id);
  const open = own.find(isOpen);
  const latest = latestPoll(own, seen.step.id);
  const opens = seen.current && may('poll.open') && seen.step.decides.length > 0 && !polls.some(isOpen);
  const accepts = seen.step.settles === 'accepted';
  if (open !== undefined) {
    return (
      <div className={styles.panel}>
        <PollProgress poll={open} />
      </div>
    );
  }
  const earlier = own.filter(
    (poll) => poll.id !== latest?.id && poll.state === 'closed' && poll.late === null,
  );
  return (
    <div className={styles.panel}>
      {latest !== undefined && another !== 'poll' && (
        <PollOutcome poll={latest} seen={seen} {...(opens ? { onAgain: () => setAnother('poll') } : {})} />
      )}
      {(latest === undefined || another === 'poll') && another !== 'line' && opens && (
        <OpenPoll
          seen={seen}
          {...(latest === undefined ? {} : { onCancel: () => setAnother(null) })}
          onOpened={() => setAnother(null)}
        />
      )}
      {latest === undefined && accepts && may('groups.accept') && seen.current && (
        <section className={styles.aside}>
          {another === 'line' ? (
            <AcceptPanel poll={null} seen={seen} />
          ) : (
            <>
              <p className={styles.hint}>{words.line.withoutPollHint}</p>
              <Button onPress={() => setAnother('line')}>{words.line.withoutPoll}</Button>
            </>
          )}
        </section>
      )}
      {another === null && earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{words.result.earlier}</summary>
          {earlier.map((poll) => (
            <PollOutcome key={poll.id} poll={poll} seen={seen} past />
          ))}
        </details>
      )}
    </div>
  );
}
