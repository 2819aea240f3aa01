/** The ballot of one person without a phone, in the way of the open poll. It gives way to the person's own [B1]. */
import { useId, useState } from 'react';

import type { PersonId } from '@mufakat/shared/cards/card.ts';
import type { BallotChoice } from '@mufakat/shared/polls/way.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useBallot } from '../../../hooks/useBallot.ts';
import { useDesk } from '../../../layouts/desk-context.tsx';
import { useCommonWords, useDeskWords, useErrorWords } from '../../../layouts/desk-words.ts';
import { Sheet } from '../../../layouts/deciding/Sheet.tsx';
import { refusalText } from '../../../layouts/use-order.ts';
import { deskWay } from '../../../ways/desk.ts';
import { ruleOf } from '../../../ways/rule.ts';
import { Button } from '../../../parts/Button.tsx';
import { FieldError } from '../../../parts/Notice.tsx';
import styles from './page.module.css';

export function BehalfBallot({
  poll,
  person,
  name,
}: {
  readonly poll: PollView;
  readonly person: PersonId;
  readonly name: string;
}) {
  const words = useDeskWords();
  const common = useCommonWords();
  const errors = useErrorWords();
  const id = useId();
  const { notify } = useDesk();
  const ballot = useBallot(poll.id, person);
  const [draft, setDraft] = useState<BallotChoice | null>(null);
  const choice = draft ?? ballot.choice;
  const { BallotFields } = deskWay(poll.params.way);
  const save = async () => {
    if (choice === null) return;
    const reply = await ballot.cast(choice);
    if (reply.ok) notify({ text: words.behalf.castDone(name) });
  };
  return (
    <Sheet title={poll.question}>
      <p className="field-hint">{ruleOf(poll.params, common)}</p>
      <BallotFields poll={poll} params={poll.params} choice={choice} onChange={setDraft} />
      {ballot.refusal !== null && (
        <FieldError id={id}>{refusalText(ballot.refusal, words, errors)}</FieldError>
      )}
      <div className={styles.end}>
        <Button look="primary" disabled={choice === null} onPress={() => void save()}>
          {words.behalf.cast}
        </Button>
      </div>
    </Sheet>
  );
}
