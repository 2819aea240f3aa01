/** The verdict of a way that asks for agreement, and how many answered how. */
import { CircleCheck, CircleX } from 'lucide-react';

import { useCommonWords } from '../layouts/desk-words.ts';
import { AnswersResult } from '../parts/chart/AnswersResult.tsx';
import { Icon } from '../parts/Icon.tsx';
import styles from './AnsweredOnDesk.module.css';
import type { ClosedProps } from './way-faces.ts';

export function AnsweredOnDesk({ result, verdict }: ClosedProps & { readonly verdict: string }) {
  const common = useCommonWords();
  const { tally } = result;
  return (
    <>
      <p className={styles.verdict} data-passed={tally.passed === true || undefined}>
        <Icon of={tally.passed === true ? CircleCheck : CircleX} />
        {verdict}
      </p>
      <AnswersResult
        answers={tally.answers}
        voted={tally.voted}
        words={common.answers}
        ofPeople={common.outcome.ofPeople}
      />
    </>
  );
}
