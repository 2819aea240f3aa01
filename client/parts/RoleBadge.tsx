/**
 * One cell of the role matrix: roles as a badge (PJ black, the others outlined) with the answer as an icon and a line style.
 * Everything it shows is also in `label`, because letters and dashes alone say little.
 */

import { Check, Clock, MessageSquare, X, type LucideIcon } from 'lucide-react';

import type { RoleCell } from '@mufakat/shared/workshop/view.ts';

import { Icon } from './Icon.tsx';
import styles from './RoleBadge.module.css';

export type RoleCode = RoleCell['roles'][number];
export type RoleAnswerState = RoleCell['answer'];

const ICONS: Record<RoleAnswerState, LucideIcon> = {
  waiting: Clock,
  confirmed: Check,
  noted: MessageSquare,
  declined: X,
};

export interface RoleBadgeProps {
  roles: readonly RoleCode[];
  /** Without an answer it is a plain letter: legends, proposals. */
  answer?: RoleAnswerState | null;
  /** "Penanggung jawab, menunggu"; on a legend the words beside it speak and this is left out. */
  label?: string | undefined;
  /** Answered on paper at the table. */
  onPaper?: boolean;
}

export function RoleBadge({ roles, answer = null, label, onPaper = false }: RoleBadgeProps) {
  return (
    <span
      className={styles.badge}
      data-lead={roles.includes('PJ') || undefined}
      data-answer={answer ?? undefined}
      data-paper={onPaper || undefined}
    >
      {label !== undefined && <span className="visually-hidden">{label}</span>}
      {answer === 'declined' && <Icon of={X} />}
      <span className={styles.letters} aria-hidden={label === undefined ? undefined : 'true'}>
        {roles.join(' ')}
      </span>
      {answer !== null && answer !== 'declined' && <Icon of={ICONS[answer]} />}
    </span>
  );
}
