/** The outcome of a way that asks for agreement, on the phone: what was decided, on what, and how many answered how. */
import { usePhone } from '../layouts/phone-context.tsx';
import styles from './AnsweredOnPhone.module.css';
import type { ClosedProps } from './way-faces.ts';

export function AnsweredOnPhone({ poll, result, title }: ClosedProps & { readonly title: string }) {
  const { common } = usePhone();
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {poll.on === 'statement' && <blockquote className={styles.sheet}>{poll.options[0]?.text}</blockquote>}
      <dl className={styles.answers}>
        {result.tally.answers.map(({ answer, count }) => (
          <div key={answer}>
            <dt>
              {answer in common.answers ? common.answers[answer as keyof typeof common.answers] : answer}
            </dt>
            <dd className="num">{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
