/**
 * People as small boxes, filled = here, or has voted: the one picture for people on every face. `label` says it in words
 * ("7 dari 10"); the boxes themselves are silent. Many people make smaller boxes, never two rows of guesses.
 */

import styles from './Seats.module.css';

/** Above this the boxes would be lines; the row becomes a bar of the same meaning. */
const SEATS_MAX = 40;

export function Seats({ filled, of, label }: { filled: number; of: number; label: string }) {
  const all = Math.max(filled, of);
  if (all > SEATS_MAX) {
    return (
      <span className={styles.bar}>
        <span className="visually-hidden">{label}</span>
        <i style={{ width: `${(100 * filled) / all}%` }} />
      </span>
    );
  }
  return (
    <span className={styles.seats}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: all }, (_, at) => (
        <i key={at} data-filled={at < filled || undefined} />
      ))}
    </span>
  );
}
