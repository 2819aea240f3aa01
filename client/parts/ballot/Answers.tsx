/** A few answers as large rows: native radio buttons, each with an icon of its own. */
import { Check, type LucideIcon } from 'lucide-react';
import { Fragment, useId, type ReactNode } from 'react';

import { Icon } from '../Icon.tsx';
import styles from './ballot.module.css';

export interface AnswersProps<Id extends string> {
  readonly label: string;
  readonly options: readonly {
    readonly id: Id;
    readonly icon: LucideIcon;
    readonly text: string;
    readonly hint: string | null;
  }[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** Under the chosen answer. */
  readonly below?: (id: Id) => ReactNode;
}

export function Answers<Id extends string>({ label, options, value, onChange, below }: AnswersProps<Id>) {
  const name = useId();
  return (
    <fieldset className={styles.answers}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <Fragment key={option.id}>
          <label className={styles.answer}>
            <input
              type="radio"
              name={name}
              checked={option.id === value}
              onChange={() => onChange(option.id)}
            />
            <span className={styles.sign} data-answer={option.id}>
              <Icon of={option.icon} />
            </span>
            <span className={styles.answerText}>
              <b>{option.text}</b>
              {option.hint !== null && <small>{option.hint}</small>}
            </span>
            <Icon of={Check} className={styles.tick} />
          </label>
          {option.id === value && below?.(option.id)}
        </Fragment>
      ))}
    </fieldset>
  );
}
