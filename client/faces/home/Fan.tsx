/** The wall on the front page: six cards without words. Silent. */
import styles from './Fan.module.css';

const CARDS = ['isu', 'visi', 'program', 'tolok', 'aksi', 'peran'] as const;

export function Fan() {
  return (
    <div className={styles.fan} aria-hidden="true">
      {CARDS.map((colour) => (
        <i key={colour} data-colour={colour} />
      ))}
    </div>
  );
}
