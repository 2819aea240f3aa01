/** What an option got, as a bar and a figure, in a row to accept. */
import styles from './RowBar.module.css';

export interface RowBarProps {
  /** Of the whole bar, 0 to 1. */
  readonly share: number;
  readonly text: string;
  /** What is read out instead of the figure. */
  readonly said: string;
  readonly of: 'dots' | 'score';
}

export function RowBar({ share, text, said, of }: RowBarProps) {
  return (
    <span className={styles.figure}>
      <span className={styles.bar} data-of={of} aria-hidden="true">
        <i style={{ width: `${100 * share}%` }} />
      </span>
      <b aria-hidden="true">{text}</b>
      <span className="visually-hidden">{said}</span>
    </span>
  );
}
