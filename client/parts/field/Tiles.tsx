/** Several of a few: checkboxes as large as a thumb, on the desk a close list. No more than `max` can be checked. */
import { Check } from 'lucide-react';

import { Icon } from '../Icon.tsx';
import styles from './field.module.css';

export interface TilesProps {
  /** Of the first one. */
  readonly id: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: readonly string[];
  readonly max: number;
  readonly describedBy: string | undefined;
  /** All that is chosen now, in order of the options. */
  readonly onChange: (chosen: readonly string[], touched: string) => void;
}

export function Tiles({ id, options, chosen, max, describedBy, onChange }: TilesProps) {
  return (
    <div className={styles.tiles}>
      {options.map((option, at) => (
        <label key={option.id} className={styles.tile}>
          <input
            id={at === 0 ? id : undefined}
            type="checkbox"
            checked={chosen.includes(option.id)}
            disabled={chosen.length >= max && !chosen.includes(option.id)}
            aria-describedby={describedBy}
            onChange={({ currentTarget }) => {
              const { checked } = currentTarget;
              const next = options
                .map((each) => each.id)
                .filter((each) => (each === option.id ? checked : chosen.includes(each)));
              onChange(next, option.id);
            }}
          />
          <span>{option.title}</span>
          <Icon of={Check} className={styles.tick} />
        </label>
      ))}
    </div>
  );
}
