/** Which method the workshop runs: each with the sentence that says what it is for, the cards it uses before it. */
import { METHODS } from '@mufakat/shared/methods/index.ts';
import { useId } from 'react';

import { useLanguage } from '../../hooks/useLanguage.ts';
import { CardChip } from '../../parts/Card.tsx';
import styles from './MethodChoice.module.css';

export interface MethodChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (method: string) => void;
}

export function MethodChoice({ label, value, onChange }: MethodChoiceProps) {
  const { language } = useLanguage();
  const name = useId();
  return (
    <fieldset className={styles.methods}>
      <legend className="visually-hidden">{label}</legend>
      {METHODS.map((method) => (
        <label key={method.id} className={styles.method}>
          <input
            type="radio"
            name={name}
            value={method.id}
            checked={method.id === value}
            onChange={() => onChange(method.id)}
          />
          <span className={styles.words}>
            <b>{method.name[language]}</b>
            <span>{method.summary[language]}</span>
          </span>
          <span className={styles.kinds} aria-hidden="true">
            {method.cardKinds.slice(0, 5).map((kind) => (
              <CardChip key={kind.id} look={kind} />
            ))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
