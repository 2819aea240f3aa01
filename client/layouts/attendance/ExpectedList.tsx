/** Who is on the invitation list and has not come: noted as present from here, taken off the list again, or erased for good. */
import { UserRoundCheck, X } from 'lucide-react';
import { useState } from 'react';

import type { InvitedRow } from '@mufakat/shared/workshop/view.ts';

import { useSection } from '../../hooks/useSection.ts';
import { Button } from '../../parts/Button.tsx';
import { useDesk } from '../desk-context.tsx';
import { useDeskWords } from '../desk-words.ts';
import { EraseMenu } from '../erasing/EraseMenu.tsx';
import { EraseWordsDialog } from '../erasing/EraseWordsDialog.tsx';
import { useOrder } from '../use-order.ts';
import styles from './ExpectedList.module.css';

/** More rows than this make the page heavy; the search finds the others. */
const ROWS_FIRST = 80;

export function ExpectedList({ people }: { readonly people: readonly InvitedRow[] }) {
  const words = useDeskWords();
  const { may } = useDesk();
  const { orderAloud, pending } = useOrder();
  const constituencies = useSection('room')?.settings.constituencies ?? [];
  const [all, setAll] = useState(false);
  const [erased, setErased] = useState<string | null>(null);
  const shown = all ? people : people.slice(0, ROWS_FIRST);
  const came = ({ name, constituency, institution, position, gender }: InvitedRow) =>
    orderAloud({
      name: 'person.add',
      fields: { name, constituency, institution, position, gender },
      withoutPhone: true,
      onPaper: false,
      helper: null,
    });
  return (
    <section className={styles.expected} aria-label={words.people.expected}>
      <h3 className={styles.title}>
        {words.people.expected} <span>{words.people.expectedCount(people.length)}</span>
      </h3>
      <ul className={styles.rows}>
        {shown.map((row) => (
          <li key={row.id}>
            <span className={styles.who}>
              <b>{row.name}</b>
              <span>
                {[
                  constituencies.find(({ id }) => id === row.constituency)?.name ?? '',
                  row.position,
                  row.institution,
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
            {may('person.add') && (
              <Button
                size="small"
                icon={UserRoundCheck}
                label={words.people.cameOf(row.name)}
                disabled={pending}
                onPress={() => void came(row)}
              >
                {words.people.came}
              </Button>
            )}
            {may('people.uninvite') && (
              <Button
                size="small"
                look="ghost"
                icon={X}
                label={words.people.uninviteOf(row.name)}
                disabled={pending}
                onPress={() => void orderAloud({ name: 'people.uninvite', invited: [row.id] })}
              />
            )}
            <EraseMenu of={row.name} onErase={() => setErased(row.name)} />
          </li>
        ))}
      </ul>
      {people.length > shown.length && (
        <Button onPress={() => setAll(true)}>{words.common.all(people.length - shown.length)}</Button>
      )}
      {erased !== null && <EraseWordsDialog text={erased} onClose={() => setErased(null)} />}
    </section>
  );
}
