/** An unsur: its icon and name in one line. Unsur have icons, never colours; the colours belong to the cards. */

import { NamedIcon } from './Icon.tsx';
import styles from './UnsurIcon.module.css';

export function UnsurIcon({ icon, name }: { icon: string; name: string }) {
  return (
    <span className={styles.unsur}>
      <NamedIcon name={icon} className={styles.icon} />
      <span className={styles.name}>{name}</span>
    </span>
  );
}
