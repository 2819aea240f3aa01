/** One section of a rail: a heading with a quiet figure, or a badge where something waits for a person. */
import type { ReactNode } from 'react';

import styles from './RailSection.module.css';

export interface RailSectionProps {
  readonly title: string;
  /** Quiet, at the right of the heading. */
  readonly aside?: ReactNode;
  /** How many wait; 0 shows nothing. */
  readonly badge?: number;
  readonly children?: ReactNode;
}

export function RailSection({ title, aside, badge = 0, children }: RailSectionProps) {
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        {badge > 0 && <span className={styles.badge}>{badge}</span>}
      </header>
      {children}
    </section>
  );
}
