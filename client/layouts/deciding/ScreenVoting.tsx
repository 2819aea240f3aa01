/**
 * A poll that is open: the question, how many have voted and the rule in force. No tally, no trend, no list of who: the room
 * has none of it before the close [B3].
 */
import { EyeOff } from 'lucide-react';

import type { PollView } from '@mufakat/shared/workshop/view.ts';

import { useClosing } from '../../hooks/useRoomNow.ts';
import { Icon } from '../../parts/Icon.tsx';
import { Seats } from '../../parts/Seats.tsx';
import { kindById } from '@mufakat/shared/methods/walk.ts';
import { ruleOf } from '../../ways/rule.ts';
import { SCREEN_WAYS } from '../../ways/screen.ts';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { keepTogether, PLAIN, stepLine, type ScreenStepProps } from '../screen-step.ts';
import styles from './ScreenVoting.module.css';

export function ScreenVoting({ step, language, poll }: ScreenStepProps & { poll: PollView }) {
  const { words, common, method, presence } = useScreen();
  const closing = useClosing();
  const { voted, of } =
    presence.voted?.poll === poll.id ? presence.voted : { voted: 0, of: presence.present };
  const look = kindById(method, poll.options[0]?.kind ?? '') ?? PLAIN;
  // One text alone: the statement, or a late card [W5].
  const statement = poll.on === 'statement' || poll.late !== null ? poll.options[0]?.text : undefined;
  const { countedOf } = SCREEN_WAYS[poll.params.way];
  return (
    <ScreenFrame
      line={`${stepLine(method, step, language, common)} · ${common.ways[poll.params.way]}`}
      title={poll.question}
    >
      <div className={styles.vote} data-statement={statement !== undefined || undefined}>
        <section className={styles.figures}>
          <p className={styles.huge} data-wide={voted > 99 || undefined}>
            {voted}
          </p>
          <h2 className={styles.of}>{countedOf(words, of)}</h2>
          <p className={styles.rule}>
            {poll.on === 'groups' && poll.late === null && `${words.deciding.options(poll.options.length)}. `}
            {ruleOf(poll.params, common)} {words.deciding.changeable}
          </p>
        </section>
        <section className={styles.right}>
          {statement !== undefined && (
            <p className={styles.statement} data-long={statement.length > 320 || undefined}>
              {keepTogether(statement)}
            </p>
          )}
          <p className={styles.seats} data-many={of > 40 || undefined}>
            <Seats filled={voted} of={of} label={common.voted(voted, of)} />
          </p>
          <p className={styles.seal} data-colour={look.colour}>
            <Icon of={EyeOff} />
            <span>
              <b>
                {closing?.of === 'poll'
                  ? `${common.closingIn(Math.ceil(closing.leftMs / 1000))}.`
                  : words.deciding.sealed}
              </b>{' '}
              {words.deciding.together}
            </span>
          </p>
        </section>
      </div>
    </ScreenFrame>
  );
}
