/** One cell of the role matrix as a button: the badge with its answer, or an empty place to fill. */
import { Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';

import type { RoleCell } from '@mufakat/shared/workshop/view.ts';

import { Icon } from '../../parts/Icon.tsx';
import { RoleBadge } from '../../parts/RoleBadge.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import styles from './RoleMatrix.module.css';

export function RoleCellButton({
  cell,
  name,
  place,
  disabled,
  onKeyDown,
  onPress,
}: {
  readonly cell: RoleCell | undefined;
  /** Programme and actor. */
  readonly name: string;
  readonly place: string;
  readonly disabled: boolean;
  /** Walks from cell to cell. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  readonly onPress: () => void;
}) {
  const words = useDeskWords().matrix;
  const common = useCommonWords();
  if (cell === undefined) {
    return (
      <button
        type="button"
        className={styles.cell}
        data-place={place}
        aria-label={`${name}: ${words.emptyCell}`}
        aria-disabled={disabled || undefined}
        onKeyDown={onKeyDown}
        onClick={disabled ? undefined : onPress}
      >
        {!disabled && (
          <span className={styles.plus}>
            <Icon of={Plus} />
          </span>
        )}
      </button>
    );
  }
  const roles = cell.roles.map((code) => common.roles[code]).join(', ');
  const answer = common.roleAnswers[cell.answer] + (cell.onPaper ? `, ${words.onPaper}` : '');
  return (
    <button type="button" className={styles.cell} data-place={place} onKeyDown={onKeyDown} onClick={onPress}>
      <RoleBadge
        roles={cell.roles}
        answer={cell.answer}
        onPaper={cell.onPaper}
        label={`${name}: ${words.cellOf(roles, answer)}`}
      />
    </button>
  );
}
