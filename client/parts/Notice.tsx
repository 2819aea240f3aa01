/**
 * A sentence about what happened or what is needed: icon, words, at most one action. It is part of the page and stays as long
 * as it is true; `toast` is the one that leaves again ("Kartu dipindah. Urungkan"), and the face decides when.
 */

import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';

export type Tone = 'quiet' | 'good' | 'warn' | 'bad';

const ICONS: Record<Tone, LucideIcon> = {
  quiet: Info,
  good: CircleCheck,
  warn: TriangleAlert,
  bad: CircleAlert,
};

export interface NoticeProps {
  tone?: Tone;
  icon?: LucideIcon | undefined;
  /** The first words, in bold. */
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** `toast` is dark and floats; `alert` also interrupts screen readers. */
  look?: 'block' | 'toast';
  alert?: boolean;
}

export function Notice(props: NoticeProps) {
  const {
    tone = 'quiet',
    icon = ICONS[tone],
    title,
    children,
    action,
    look = 'block',
    alert = false,
  } = props;
  return (
    <div className={styles.notice} data-tone={tone} data-look={look} role={alert ? 'alert' : undefined}>
      {look === 'block' && <Icon of={icon} />}
      <div className={styles.body}>
        <p className={styles.words}>
          {title !== undefined && <b>{title}</b>} {children}
        </p>
        {action !== undefined && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}

/** The error beside a field: give its id to the field's `aria-describedby`. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="field-error">
      <Icon of={CircleAlert} />
      <span>{children}</span>
    </p>
  );
}
