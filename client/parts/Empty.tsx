/**
 * Nothing here yet: a shape, what will be here, one action. It says what is going on, so that waiting is not a mistake.
 * `CardOutlines` are the outlines of cards to come while something loads; a spinner says less.
 */

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { CardChip, type CardLook } from './Card.tsx';
import styles from './Empty.module.css';
import { Icon } from './Icon.tsx';

export interface EmptyProps {
  /** The kind whose cards will be here; else a dashed box with `icon`. */
  look?: CardLook | undefined;
  icon?: LucideIcon | undefined;
  tone?: 'quiet' | 'warn' | 'bad';
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  /** A dashed edge around it: a whole empty board. */
  framed?: boolean;
  headingLevel?: 1 | 2 | 3;
}

export function Empty(props: EmptyProps) {
  const { look, icon, tone = 'quiet', title, children, action, framed = false, headingLevel = 2 } = props;
  const Title = `h${headingLevel}` as const;
  return (
    <div className={styles.empty} data-framed={framed || undefined}>
      {look ? (
        <span className={styles.chip}>
          <CardChip look={look} />
        </span>
      ) : (
        icon && (
          <span className={styles.sign} data-tone={tone}>
            <Icon of={icon} />
          </span>
        )
      )}
      <Title className={styles.title}>{title}</Title>
      {children !== undefined && <p className={styles.text}>{children}</p>}
      {action}
    </div>
  );
}

/** `label` is said to screen readers, and shown after four seconds by the face if it wishes, as `note`. */
export function CardOutlines({
  label,
  note,
  count = 3,
}: {
  label: string;
  note?: ReactNode;
  count?: number;
}) {
  return (
    <div className={styles.outlines} aria-busy="true">
      <p className="visually-hidden">{label}</p>
      {Array.from({ length: count }, (_, at) => (
        <i key={at} style={{ opacity: 0.8 - at * 0.2 }} />
      ))}
      {note !== undefined && <p>{note}</p>}
    </div>
  );
}
