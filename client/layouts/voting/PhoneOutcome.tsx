/**
 * What was decided, on the phone: the result first, beside it how it was reached, and whether the own choice is in it. Where
 * nothing was put to a vote, what the facilitator settled.
 */
import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';

import type { PollResult, PollView } from '@mufakat/shared/workshop/view.ts';

import { useBallot } from '../../hooks/useBallot.ts';
import { Empty } from '../../parts/Empty.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { phoneWay } from '../../ways/phone.ts';
import { ruleOf } from '../../ways/rule.ts';
import { usePhone } from '../phone-context.tsx';
import styles from './voting.module.css';

/** The content; the page around it is the step's own. */
export function PhoneOutcome({ poll }: { readonly poll: PollView }) {
  const { words } = usePhone();
  if (poll.state === 'void' || poll.result === null) return <Empty title={words.outcome.void} />;
  const { Outcome } = phoneWay(poll.params.way);
  return (
    <>
      <Outcome poll={poll} result={poll.result} />
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
