/**
 * The outcome of a consensus round or a majority vote: every answer with its sign, people as seats, and its figure. The signs
 * are those of the ballot: round tick, square note, octagon hand.
 */

import { Check, CircleMinus, Hand, MessageSquare, X, type LucideIcon } from 'lucide-react';

import { Icon } from '../Icon.tsx';
import { Seats } from '../Seats.tsx';
import styles from './AnswersResult.module.css';

export type Answer = 'agree' | 'agree-with-note' | 'object' | 'yes' | 'no' | 'abstain';

const SIGNS: Record<Answer, { readonly icon: LucideIcon; readonly shape: 'round' | 'square' | 'octagon' }> = {
  agree: { icon: Check, shape: 'round' },
  'agree-with-note': { icon: MessageSquare, shape: 'square' },
  object: { icon: Hand, shape: 'octagon' },
  yes: { icon: Check, shape: 'round' },
  no: { icon: X, shape: 'octagon' },
  abstain: { icon: CircleMinus, shape: 'square' },
};

export interface AnswersResultProps {
  /** As the tally has them; an answer this version does not know is left out. */
  answers: readonly { readonly answer: string; readonly count: number }[];
  voted: number;
  /** The words `common.answers`. */
  words: Readonly<Record<Answer, string>>;
  /** "24 dari 28 orang". */
  ofPeople: (count: number, of: number) => string;
}

export function AnswersResult({ answers, voted, words, ofPeople }: AnswersResultProps) {
  return (
    <ul className={styles.rows}>
      {answers.filter(isKnown).map(({ answer, count }) => {
        const { icon, shape } = SIGNS[answer];
        return (
          <li key={answer} className={styles.row} data-none={count === 0 || undefined}>
            <span className={styles.sign} data-shape={shape} data-answer={answer}>
              <Icon of={icon} />
            </span>
            <span className={styles.word}>{words[answer]}</span>
            <span className={styles.seats}>
              <Seats filled={count} of={voted} label={ofPeople(count, voted)} />
            </span>
            <b className={styles.count} aria-hidden="true">
              {count}
            </b>
          </li>
        );
      })}
    </ul>
  );
}

function isKnown(row: {
  readonly answer: string;
  readonly count: number;
}): row is { answer: Answer; count: number } {
  return row.answer in SIGNS;
}
