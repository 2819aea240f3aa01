/** How many in each class, as one bar and its key. */
import type { ProgrammeClass } from '@mufakat/shared/polls/way.ts';

import { usePhone } from '../../layouts/phone-context.tsx';
import styles from './ClassSplit.module.css';

export function ClassSplit({ counts }: { readonly counts: readonly (readonly [ProgrammeClass, number])[] }) {
  const { words, common } = usePhone();
  const shown = counts.filter(([, count]) => count > 0);
  return (
    <div className={styles.split}>
      <div className={styles.splitBar} aria-hidden="true">
        {shown.map(([each, count]) => (
          <i key={each} data-class={each} style={{ flexGrow: count }}>
            {count}
          </i>
        ))}
      </div>
      <ul className={styles.key}>
        {shown.map(([each, count]) => (
          <li key={each}>
            <i data-class={each} aria-hidden="true" />
            {words.outcome.classCount(count, common.classes[each])}
          </li>
        ))}
      </ul>
    </div>
  );
}
