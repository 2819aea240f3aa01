/** The hall while circles work: each with its time, its people and its cards. Words on their walls stay with them. */
import { Check } from 'lucide-react';

import type { CirclesOfStep } from '@mufakat/shared/workshop/view.ts';

import { Icon } from '../../parts/Icon.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { stepLine, type ScreenStepProps } from '../screen-step.ts';
import { useCircleWords } from './circle-words.ts';
import styles from './circles.module.css';

export function ScreenCircles({ step, row, language, of }: ScreenStepProps & { readonly of: CirclesOfStep }) {
  const words = useCircleWords();
  const { common, method, now } = useScreen();
  const cards = of.circles.reduce((sum, circle) => sum + circle.cards, 0);
  return (
    <ScreenFrame
      line={stepLine(method, step, language, common, row)}
      title={step.task[language]}
      lead={of.notice === null ? words.screen.lead : of.notice.text}
      foot={<b className="num">{words.screen.foot(of.circles.length, cards)}</b>}
    >
      <ul className={styles.screen}>
        {of.circles.map((circle) => (
          <li key={circle.id}>
            <b>{circle.name}</b>
            <span>
              {words.people(circle.members)} · {words.cards(circle.cards)}
            </span>
            <span className={styles.hallTime}>
              {circle.done ? (
                <b>
                  <Icon of={Check} /> {words.done}
                </b>
              ) : (
                <Timer timer={circle.timer} now={now} words={common.timer} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </ScreenFrame>
  );
}
