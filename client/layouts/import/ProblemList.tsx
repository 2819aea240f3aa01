/** Every problem as a sentence with row and column; of very many the first. */
import type { Field } from '@mufakat/shared/cards/card.ts';
import type { RowProblem } from '@mufakat/shared/tables/cards.ts';

import { useLanguage } from '../../hooks/useLanguage.ts';
import styles from './import.module.css';
import type { ImportWords } from './import-words.ts';
import { problemSentence } from './sentences.ts';

const SHOWN = 100;

export interface ProblemListProps {
  readonly problems: readonly RowProblem[];
  readonly fields: readonly Field[];
  readonly words: ImportWords;
}

export function ProblemList({ problems, fields, words }: ProblemListProps) {
  const { language } = useLanguage();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable with the keyboard
    <ul className={styles.problems} aria-label={words.problems} tabIndex={0}>
      {problems.slice(0, SHOWN).map((problem) => (
        <li key={`${problem.row} ${problem.column} ${problem.field} ${problem.problem}`}>
          {problemSentence(problem, fields, words, language)}
        </li>
      ))}
      {problems.length > SHOWN && <li>{words.moreProblems(problems.length - SHOWN)}</li>}
    </ul>
  );
}
