/** The outcome of a way that asks for agreement, on the screen: what was put to the room, every answer, the objections. */
import { Quote } from 'lucide-react';

import type { PollResult } from '@mufakat/shared/workshop/view.ts';

import { useScreen, type ScreenWords } from '../layouts/screen-context.tsx';
import { keepTogether } from '../layouts/screen-step.ts';
import { AnswersResult } from '../parts/chart/AnswersResult.tsx';
import { Icon } from '../parts/Icon.tsx';
import styles from './AnsweredOnScreen.module.css';
import type { ClosedProps } from './way-faces.ts';

const REMARKS = 3;
/** Titles that a round was on; more are counted. */
const ASKED = 8;

export function AnsweredOnScreen({ poll, result }: ClosedProps) {
  const { words, common } = useScreen();
  const text = poll.on === 'statement' ? poll.options[0]?.text : undefined;
  const remarks = result.remarks.filter(({ kind }) => kind === 'objection');
  const asked = poll.on === 'groups' ? poll.options : [];
  const left = asked.length - ASKED;
  return (
    <div className={styles.answers} data-text={text !== undefined || asked.length > 0 || undefined}>
      {text !== undefined && (
        <p className={styles.statement} data-long={text.length > 220 || undefined}>
          {keepTogether(text)}
        </p>
      )}
      {asked.length > 0 && (
        <ol className={styles.asked}>
          {(left > 1 ? asked.slice(0, ASKED) : asked).map((option) => (
            <li key={option.id}>{keepTogether(option.text)}</li>
          ))}
          {left > 1 && <li className={styles.others}>{words.outcome.others(left)}</li>}
        </ol>
      )}
      <div className={styles.tally}>
        <AnswersResult
          answers={result.tally.answers}
          voted={result.tally.voted}
          words={common.answers}
          ofPeople={common.outcome.ofPeople}
        />
        {remarks.length > 0 && (
          <section className={styles.remarks}>
            <h2>{words.outcome.objections(remarks.length)}</h2>
            <ul>
              {remarks.slice(0, REMARKS).map((remark) => (
                <li key={remark.id}>
                  <Icon of={Quote} />
                  <p>
                    {remark.text} <small>{remark.by}</small>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

/** "27 dari 29 orang · Mufakat" */
export function votersAnd(
  { tally, eligible }: PollResult,
  { outcome }: ScreenWords,
  verdict: string,
): string {
  return `${outcome.voters(tally.voted, eligible)} · ${verdict}`;
}
