/** The hall while circles work: each with its time, its people and its cards. Words on their walls stay with them. */
import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';

import type { CirclesOfStep } from '@mufakat/shared/workshop/view.ts';

import { Icon } from '../../parts/Icon.tsx';
import { Timer } from '../../parts/Timer.tsx';
import { ScreenFrame } from '../ScreenFrame.tsx';
import { useScreen } from '../screen-context.tsx';
import { stepLine, type ScreenStepProps } from '../screen-step.ts';
import { usePage } from '../use-pages.ts';
import { useCircleWords } from './circle-words.ts';
import styles from './circles.module.css';

/** Few stand side by side as sheets; more are rows in two columns. */
const SHEETS_MOST = 3;
/** Letters of a name that fill the line of a row. */
const LINE_LETTERS = 42;
/** Rows of a page, where every name has one line, and where some have three. */
const ROWS_MOST = { short: 20, long: 10 };

export function ScreenCircles({ step, row, language, of }: ScreenStepProps & { readonly of: CirclesOfStep }) {
  const words = useCircleWords();
  const { common, method, now } = useScreen();
  const cards = of.circles.reduce((sum, circle) => sum + circle.cards, 0);
  const longest = Math.max(0, ...of.circles.map(({ name }) => name.length));
  const most = ROWS_MOST[longest > LINE_LETTERS ? 'long' : 'short'];
  const pages = Math.max(1, Math.ceil(of.circles.length / most));
  const onPage = Math.ceil(of.circles.length / pages);
  const first = usePage(pages) * onPage;
  const isList = of.circles.length > SHEETS_MOST;
  return (
    <ScreenFrame
      line={stepLine(method, step, language, common, row)}
      title={step.task[language]}
      lead={of.notice === null ? words.screen.lead : of.notice.text}
      foot={<b className="num">{words.screen.foot(of.circles.length, cards)}</b>}
    >
      <ul
        className={isList ? styles.screenRows : styles.screen}
        data-large={onPage <= 8 || undefined}
        style={{ '--rows': Math.ceil(onPage / 2) } as CSSProperties}
      >
        {of.circles.slice(first, first + onPage).map((circle) => (
          <li key={circle.id}>
            <b className={styles.hallName}>{circle.name}</b>
            <span className={styles.hallCount}>
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
