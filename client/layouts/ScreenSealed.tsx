/** Sealed writing: how many cards are in, and their backs. Nothing of their content has reached this page. */
import { kindsOf } from '@mufakat/shared/methods/walk.ts';

import { CardBack } from '../parts/Card.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import styles from './ScreenSealed.module.css';
import { useScreen } from './screen-context.tsx';
import { PLAIN, stepLine, type ScreenStepProps } from './screen-step.ts';

const BACKS_MAX = 30;

export function ScreenSealed({ step, language }: ScreenStepProps) {
  const { words, common, method, presence } = useScreen();
  const look = kindsOf(method, step)[0] ?? PLAIN;
  return (
    <ScreenFrame
      line={stepLine(method, step, language, common)}
      title={step.task[language]}
      lead={step.hint[language]}
      ground="board"
      foot={
        <>
          <b className="num">{words.foot.writers(presence.writers, presence.present)}</b>
          {presence.done > 0 && <span>{words.foot.done(presence.done, presence.present)}</span>}
        </>
      }
    >
      <div className={styles.sealed}>
        <section className={styles.count}>
          <p className={styles.figure} data-wide={presence.cards > 99 || undefined}>
            {presence.cards}
          </p>
          <h2 className={styles.what}>{words.sealed.cards}</h2>
          <p className={styles.when}>{words.sealed.together}</p>
        </section>
        <div className={styles.backs} data-many={presence.cards > 15 || undefined} aria-hidden="true">
          {Array.from({ length: Math.min(presence.cards, BACKS_MAX) }, (_, at) => (
            <CardBack key={at} look={look} label={common.marks.sealed} />
          ))}
        </div>
      </div>
    </ScreenFrame>
  );
}
