/** What the letters and signs of the role matrix mean. */
import { Check, Clock, MessageSquare, X } from 'lucide-react';

import { Icon } from '../../parts/Icon.tsx';
import { RoleBadge } from '../../parts/RoleBadge.tsx';
import { useCommonWords, useDeskWords } from '../desk-words.ts';
import styles from './RoleMatrix.module.css';

const ROLES = ['PJ', 'P', 'D', 'F', 'W'] as const;
const ANSWERS = [
  ['confirmed', Check],
  ['noted', MessageSquare],
  ['waiting', Clock],
  ['declined', X],
] as const;

export function RoleLegend() {
  const words = useDeskWords().matrix;
  const common = useCommonWords();
  return (
    <div className={styles.legends}>
      <p className={styles.legend}>
        <b>{words.legendRoles}</b>
        {ROLES.map((code) => (
          <span key={code}>
            <RoleBadge roles={[code]} /> {common.roles[code]}
          </span>
        ))}
      </p>
      <p className={styles.legend}>
        <b>{words.legendAnswers}</b>
        {ANSWERS.map(([answer, icon]) => (
          <span key={answer}>
            <Icon of={icon} /> {common.roleAnswers[answer]}
          </span>
        ))}
      </p>
    </div>
  );
}
