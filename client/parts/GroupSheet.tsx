/**
 * A group on the wall: a white strip with its title, cards under it, on a sheet of its own. The cards are given as children;
 * every size follows the font size of the place it hangs in.
 */

import type { ReactNode } from 'react';

import styles from './GroupSheet.module.css';

export interface GroupSheetProps {
  title: ReactNode;
  /** Shown at the right of the strip, e.g. the number of cards; `countLabel` is what it means, spoken. */
  count?: ReactNode;
  countLabel?: string | undefined;
  /** A menu button at the end of the strip. */
  actions?: ReactNode;
  /** `sheet` lies on a lighter sheet (desk, phone); `bare` hangs on the wall itself (screen). */
  ground?: 'sheet' | 'bare';
  /** A card may be dropped here. */
  target?: boolean;
  headingLevel?: 2 | 3;
  className?: string | undefined;
  children?: ReactNode;
}

export function GroupSheet(props: GroupSheetProps) {
  const { title, count, countLabel, actions, ground = 'sheet', headingLevel = 2, children } = props;
  const Title = `h${headingLevel}` as const;
  return (
    <section
      className={props.className === undefined ? styles.group : `${styles.group} ${props.className}`}
      data-ground={ground}
      data-target={props.target || undefined}
    >
      <header className={styles.strip}>
        <Title className={styles.title}>{title}</Title>
        {count !== undefined && (
          <span className={styles.count}>
            <span aria-hidden={countLabel === undefined ? undefined : 'true'}>{count}</span>
            {countLabel !== undefined && <span className="visually-hidden">{countLabel}</span>}
          </span>
        )}
        {actions}
      </header>
      <div className={styles.cards}>{children}</div>
    </section>
  );
}
