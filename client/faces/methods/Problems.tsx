/** What has to be put right before a method can be saved; each sentence leads to its place. Always there, also when it is empty. */
import { CircleAlert, CircleCheck } from 'lucide-react';

import { problemSentence } from '@mufakat/shared/methods/problem-sentence.ts';
import type { MethodProblem, Path } from '@mufakat/shared/methods/problem.ts';
import type { Method } from '@mufakat/shared/methods/schema.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { useWords } from '../../hooks/useWords.ts';
import { Icon } from '../../parts/Icon.tsx';
import { editorWords, problemWords } from './method-words.ts';
import styles from './Problems.module.css';

export interface ProblemsProps {
  readonly method: Method;
  readonly problems: readonly MethodProblem[];
  readonly onGo: (path: Path) => void;
}

export function Problems({ method, problems, onGo }: ProblemsProps) {
  const words = useWords(editorWords).problems;
  const sentences = useWords(problemWords);
  const { language } = useLanguage();
  const none = problems.length === 0;
  return (
    <section className={styles.problems} aria-label={words.title}>
      <output className={styles.head} data-tone={none ? 'good' : 'bad'}>
        <Icon of={none ? CircleCheck : CircleAlert} />
        <b>{none ? words.none : words.title}</b>
        <span>{none ? words.ready : words.count(problems.length)}</span>
      </output>
      {!none && (
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={`${problem.code} ${problem.path.join('.')}`}>
              <button type="button" onClick={() => onGo(problem.path)}>
                {problemSentence(problem, method, sentences, language)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
