/**
 * What came of a round on a late card [W5]. It was held beside the step, so the phone tells it once, to who saw it open, and
 * goes back to the step.
 */
import { useState } from 'react';

import type { PollId } from '@mufakat/shared/cards/card.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { isOpen } from '../../layouts/is-open.ts';
import { kindOf } from '../../layouts/kind-of.ts';
import { usePhone } from '../../layouts/phone-context.tsx';
import { PhonePage } from '../../layouts/PhonePage.tsx';
import { HowDecided, PhoneOutcome } from '../../layouts/voting/PhoneOutcome.tsx';
import { Button } from '../../parts/Button.tsx';
import { Card } from '../../parts/Card.tsx';

export interface Told {
  readonly poll: PollView;
  readonly putAside: () => void;
}

/** The round this phone saw open, once it is closed; `null` when it has been read. */
export function useLateOutcome(polls: readonly PollView[]): Told | null {
  const [watched, setWatched] = useState<PollId | null>(null);
  const open = polls.find((poll) => poll.late !== null && isOpen(poll))?.id;
  if (open !== undefined && open !== watched) setWatched(open);
  const poll = polls.find(({ id, state }) => id === watched && state === 'closed');
  return poll === undefined ? null : { poll, putAside: () => setWatched(null) };
}

export function LateOutcome({ poll, onRead }: { readonly poll: PollView; readonly onRead: () => void }) {
  const { words, method, language } = usePhone();
  const asked = poll.options[0];
  const kind = kindOf(method, asked?.kind ?? null);
  return (
    <PhonePage
      foot={
        <>
          <HowDecided poll={poll} />
          <Button look="primary" wide onPress={onRead}>
            {words.late.goOn}
          </Button>
        </>
      }
    >
      <Card
        look={kind}
        kind={kind.name[language]}
        kindText={words.late.asked}
        title={asked?.text}
        headingLevel={null}
      />
      <PhoneOutcome poll={poll} />
    </PhonePage>
  );
}
