/** A step that is about to open: what we will do, on the paper we will do it with. */
import { kindsOf } from '@mufakat/shared/methods/walk.ts';

import { CardChip } from '../parts/Card.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import styles from './ScreenPrepared.module.css';
import { useScreen } from './screen-context.tsx';
import { stepLine, type ScreenStepProps } from './screen-step.ts';

export function ScreenPrepared({ step, language }: ScreenStepProps) {
  const { words, common, method } = useScreen();
  return (
    <ScreenFrame line={stepLine(method, step, language, common)} title={words.prepared.next} timer={false}>
      <div className={styles.next}>
        <div className={styles.chips} aria-hidden="true">
          {kindsOf(method, step).map((kind) => (
            <CardChip key={kind.id} look={kind} />
          ))}
        </div>
        <h2 className={styles.task}>{step.task[language]}</h2>
        <p className={styles.hint}>{step.hint[language]}</p>
        <p className={styles.wait}>{words.prepared.wait}</p>
      </div>
    </ScreenFrame>
  );
}
