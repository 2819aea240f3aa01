/** Who is here, by unsur, as seats. */
import type { PersonRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import { NamedIcon } from '../../parts/Icon.tsx';
import { Seats } from '../../parts/Seats.tsx';
import { useCommonWords } from '../desk-words.ts';
import { arrivedOf } from './arrived.ts';
import styles from './UnsurSeats.module.css';

export function UnsurSeats({ people }: { readonly people: readonly PersonRow[] }) {
  const common = useCommonWords();
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  return (
    <ul className={styles.rows}>
      {constituencies.map((each) => {
        const here = people.filter(
          (person) => person.constituency === each.id && person.status === 'here',
        ).length;
        const words = arrivedOf(here, each.invited, common);
        return (
          <li key={each.id}>
            <NamedIcon name={each.icon} />
            <span className={styles.name}>{each.name}</span>
            <span className={styles.seats}>
              <Seats filled={here} of={each.invited} label={words} />
            </span>
            <b aria-hidden="true">{words}</b>
          </li>
        );
      })}
    </ul>
  );
}
