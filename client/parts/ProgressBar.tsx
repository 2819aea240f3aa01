/** How far it has come: a bar that moves, and in words what is being done. */
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly text: string;
}

export function ProgressBar({ label, share, text }: ProgressBarProps) {
  return (
    <div className={styles.progress}>
      <progress aria-label={label} max={100} value={Math.round(share * 100)} />
      <p aria-live="polite">{text}</p>
    </div>
  );
}
