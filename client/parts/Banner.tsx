/**
 * The strip under a head that says how the connection is, or that the room is frozen: never a dialog, work goes on. The
 * face announces it through its one polite live region.
 */

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import styles from './Banner.module.css';
import { Icon } from './Icon.tsx';

export interface BannerProps {
  icon: LucideIcon;
  tone?: 'warn' | 'quiet' | 'bad';
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}

export function Banner({ icon, tone = 'warn', title, children, action }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone}>
      <Icon of={icon} />
      <div className={styles.body}>
        <p className={styles.words}>
          {title !== undefined && <b>{title}</b>} {children}
        </p>
        {action}
      </div>
    </div>
  );
}
