/** A step in which this phone has nothing to write or to choose: what comes, what is talked about, what was decided. */

import { stepById } from '@mufakat/shared/methods/walk.ts';
import type { PlayedMethod } from '@mufakat/shared/methods/schema.ts';
import type { PollView } from '@mufakat/shared/workshop/view.ts';

import type { StepSeen } from '../../hooks/useStep.ts';
import { HandFoot } from '../../layouts/HandFoot.tsx';
import { kindOf } from '../../layouts/kind-of.ts';
import look from '../../layouts/Look.module.css';
import { PHONE_LAYOUTS } from '../../layouts/phone.ts';
import { usePhone } from '../../layouts/phone-context.tsx';
import { PhonePage } from '../../layouts/PhonePage.tsx';
import { HowDecided, PhoneOutcome } from '../../layouts/voting/PhoneOutcome.tsx';
import { Empty } from '../../parts/Empty.tsx';
import { Notice } from '../../parts/Notice.tsx';
import styles from './phone.module.css';

export interface StepLookProps {
  readonly seen: StepSeen;
  /** Of this step, oldest first. */
  readonly polls: readonly PollView[];
  readonly method: PlayedMethod;
}

export function StepLook({ seen, polls, method }: StepLookProps) {
  const { words, room, me, language } = usePhone();
  const { Body } = PHONE_LAYOUTS[seen.step.layout];
  const { state } = seen.row;
  const latest = polls.at(-1);
  const left = me.status === 'left' && <Notice tone="warn">{words.look.left}</Notice>;
  if (room.hall.screen === 'reading') {
    return (
      <PhonePage foot={<HandFoot />}>
        {left}
        <Heading title={words.reading.title} text={words.reading.text} />
        <Body seen={seen} />
      </PhonePage>
    );
  }
  switch (state) {
    case 'prepared': {
      const source = seen.step.source === undefined ? null : stepById(method, seen.step.source);
      const kind = seen.kinds[0]?.id ?? source?.collects?.kinds[0] ?? null;
      return (
        <PhonePage>
          {left}
          <div className={styles.center}>
            <Empty look={kindOf(method, kind)} title={seen.step.task[language]}>
              {seen.step.hint[language]}
              <br />
              <br />
              {words.look.soon}
            </Empty>
          </div>
        </PhonePage>
      );
    }
    case 'open':
    case 'discussion':
      return (
        <PhonePage foot={<HandFoot />}>
          {left}
          {state === 'discussion' ? (
            <Heading title={words.look.discussion} text={words.look.discussionText} />
          ) : (
            <Heading title={seen.step.task[language]} text={seen.step.hint[language]} />
          )}
          <Body seen={seen} />
        </PhonePage>
      );
    case 'deciding':
    case 'closed':
      if (latest !== undefined) {
        return (
          <PhonePage foot={<HowDecided poll={latest} />}>
            {left}
            <PhoneOutcome poll={latest} />
          </PhonePage>
        );
      }
      return (
        <PhonePage foot={state === 'deciding' ? <HandFoot /> : null}>
          {left}
          {state === 'deciding' ? (
            <Heading title={words.look.deciding} text={words.look.decidingText} />
          ) : (
            <Heading
              title={seen.row.skipped === null ? words.look.closed : words.look.skipped}
              text={words.look.closedText}
            />
          )}
          <Body seen={seen} />
        </PhonePage>
      );
  }
}

function Heading({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <h2 className={look.title}>{title}</h2>
      <p className={look.lead}>{text}</p>
    </div>
  );
}
